"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextArea } from "@/components/ui/field";
import type { CommentView } from "@/lib/core/report/box/report-shelf";
import { useAct } from "../use-act";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly comments: readonly CommentView[];
  readonly say: ReportActs["say"];
};

function Said({ comment }: { comment: CommentView }) {
  return (
    <li className="border-line border-t py-2 first:border-t-0">
      <p className="whitespace-pre-wrap break-words">{comment.body}</p>
      <p className="text-text-2 text-xs">
        {comment.who}
        {comment.about ? `, about: ${comment.about}` : ""}
      </p>
    </li>
  );
}

/** Questions to whoever made the plan, and their answers. */
export function QuestionsCard({ comments, say }: Props) {
  const [body, setBody] = useState("");
  const [isBusy, run] = useAct();
  const id = useId();
  if (comments.length === 0 && !say) return null;
  return (
    <Card
      title={<span id="questions">Questions and answers</span>}
      note="Everybody who may read the report reads them; leads and executives hear of new ones by mail."
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
              "Sent.",
              () => setBody(""),
            );
          }}
        >
          <label htmlFor={id} className="mb-1 block font-medium text-13">
            Your question or answer
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
            Send
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
