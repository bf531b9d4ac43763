"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { useAct } from "../use-act";
import { type Subject, useAsking } from "./question-subject";
import type { ReportActs } from "./report-acts";

type ChipProps = {
  readonly id: string;
  readonly subject: Subject;
  readonly onRemove: () => void;
};

/** What the question is about, until somebody takes it away. */
function SubjectChip({ id, subject, onRemove }: ChipProps) {
  const formats = useFormats();
  const remove = sayReportPage(formats, "Ask about the whole report instead");
  return (
    <p className="mb-1.5 flex">
      <span className="inline-flex min-w-0 items-center rounded-md bg-accent-soft text-13 text-accent">
        <span id={id} className="min-w-0 py-1 pl-2">
          {sayReportPage(formats, "About: {decision}", { decision: subject.title })}
        </span>
        <button
          type="button"
          aria-label={remove}
          title={remove}
          onClick={onRemove}
          className="grid size-7 shrink-0 place-items-center rounded-md hover:bg-accent/10"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      </span>
    </p>
  );
}

/** A question or an answer, about one decision or about the report. */
export function QuestionForm({ say }: { say: NonNullable<ReportActs["say"]> }) {
  const [body, setBody] = useState("");
  const [isBusy, run] = useAct();
  const fieldId = useId();
  const chipId = useId();
  const asking = useAsking();
  const formats = useFormats();
  const subject = asking?.subject ?? null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => say(subject?.id ?? null, body),
          sayReportPage(formats, "Sent."),
          () => {
            // Whoever went on typing, or asked about another decision, while this was sent keeps that.
            setBody((now) => (now.startsWith(body) ? now.slice(body.length).trimStart() : now));
            asking?.setSubject((now) => (now === subject ? null : now));
          },
        );
      }}
    >
      <label htmlFor={fieldId} className="mb-1 block font-medium text-13">
        {sayReportPage(formats, "Your question or answer")}
      </label>
      {subject ? (
        <SubjectChip
          id={chipId}
          subject={subject}
          onRemove={() => {
            asking?.setSubject(null);
            asking?.field.current?.focus();
          }}
        />
      ) : null}
      <TextArea
        ref={asking?.field}
        id={fieldId}
        aria-describedby={subject ? chipId : undefined}
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
  );
}
