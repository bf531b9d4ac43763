"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayDoor } from "@/lib/core/messages/door";
import type { Speech } from "@/lib/core/messages/plain-speaker";

type Props = {
  readonly action: string;
  readonly submit: string;
  readonly busy: string;
  /** Where to go afterwards. */
  readonly next: string;
  /** Words for refusals whose answer carries none of its own. */
  readonly refused: string;
  readonly children: ReactNode;
};

async function refusal(answer: Response, otherwise: string, speech: Speech): Promise<string> {
  if (answer.status === 429)
    return sayDoor(speech, "Too many attempts. Wait a few minutes, then try again.");
  const told = (await answer.json().catch(() => null)) as { title?: string } | null;
  if (!told?.title) return otherwise;
  const { refusedAtDoor } = await import("@/lib/core/report/refused-at-door");
  return refusedAtDoor(speech, told.title);
}

/** A small form that posts JSON; what was typed stays when the answer is no. */
export function JsonForm({ action, submit, busy, next, refused, children }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setWaiting(true);
    setProblem(null);
    const body = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)));
    const headers = { "content-type": "application/json" };
    const answer = await fetch(action, { method: "POST", headers, body }).catch(() => null);
    if (answer?.ok) {
      router.push(next);
      router.refresh();
      return;
    }
    setProblem(
      answer
        ? await refusal(answer, refused, formats)
        : sayDoor(formats, "The server does not answer. Check that it runs, then try again."),
    );
    setWaiting(false);
  };

  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-col gap-4">
      {problem ? <Notice tone="bad" title={problem} /> : null}
      {children}
      <Button type="submit" look="primary" disabled={waiting}>
        {waiting ? busy : submit}
      </Button>
    </form>
  );
}
