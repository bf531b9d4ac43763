"use client";

import { useId, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextArea } from "@/components/ui/field";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { CommentView } from "@/lib/core/report/box/report-shelf";
import { useAct } from "../use-act";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly comments: readonly CommentView[];
  readonly say: ReportActs["say"];
};

function Said({ comment }: { comment: CommentView }) {
  const formats = useFormats();
  return (
    <li className="border-line border-t py-2 first:border-t-0">
      <p className="whitespace-pre-wrap break-words">{comment.body}</p>
      <p className="text-text-2 text-xs">
        {comment.about
          ? sayReportPage(formats, "{who}, about: {decision}", {
              who: comment.who,
              decision: comment.about,
            })
          : comment.who}
      </p>
    </li>
  );
}

/** Questions to whoever made the plan, and their answers. */
export function QuestionsCard({ comments, say }: Props) {
  const [body, setBody] = useState("");
  const [isBusy, run] = useAct();
  const id = useId();
  const formats = useFormats();
  if (comments.length === 0 && !say) return null;
  return (
    <Card
      title={<span id="questions">{sayReportPage(formats, "Questions and answers")}</span>}
      note={sayReportPage(
        formats,
        "Everybody who may read the report reads them; leads and executives hear of new ones by mail.",
      )}
    >
      {comments.length > 0 ? (
        <ul className="mb-3 text-13">
          {comments.map((comment) => (
            <Said key={comment.id} comment={comment} />
          ))}
        </ul>
      ) : null}
      {say ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            run(
              () => say(null, body),
              sayReportPage(formats, "Sent."),
              () => setBody(""),
            );
          }}
        >
          <label htmlFor={id} className="mb-1 block font-medium text-13">
            {sayReportPage(formats, "Your question or answer")}
          </label>
          <TextArea
            id={id}
            required
            maxLength={2000}
            className="min-h-16"
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
          <Button type="submit" disabled={isBusy || body.trim() === ""} className="mt-2">
            {sayReportPage(formats, "Send")}
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
