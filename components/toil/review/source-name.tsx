"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import { sayShell } from "@/lib/core/messages/shell";

/** Names the source of the files with a header; returns what is wrong with the name, if anything. */
export type NameSource = (signature: string, name: string) => Promise<string | null>;

type Props = {
  readonly signature: string;
  readonly name: string;
  readonly nameSource: NameSource;
};

/** Says which source the tickets go to, and lets a person name another one. */
export function SourceName({ signature, name, nameSource }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const formats = useFormats();
  const keep = (form: FormData): void =>
    start(async () => {
      const wrong = await nameSource(signature, String(form.get("source") ?? ""));
      setProblem(wrong);
      if (wrong === null) setOpen(false);
    });
  if (!isOpen)
    return (
      <p className="mt-1 text-sm text-text-2">
        {sayReviewAnswers(formats, "Goes to the source")}{" "}
        <strong className="font-medium text-text">{name}</strong>.{" "}
        <button
          type="button"
          className="whitespace-nowrap font-medium text-accent"
          onClick={() => setOpen(true)}
        >
          {sayReviewAnswers(formats, "Name another source")}
        </button>
      </p>
    );
  return (
    <form action={keep} className="mt-2 flex max-w-md flex-wrap items-center gap-2">
      <Input
        name="source"
        aria-label={sayReviewAnswers(formats, "Source")}
        aria-invalid={problem !== null}
        className="min-w-0 flex-1"
        defaultValue={name}
        maxLength={80}
        required
      />
      <Button type="submit" look="primary" disabled={isBusy}>
        {sayReviewAnswers(formats, "Use this source")}
      </Button>
      <Button onClick={() => setOpen(false)}>{sayShell(formats, "Cancel")}</Button>
      {problem ? (
        <p role="alert" className="w-full text-bad text-xs">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
