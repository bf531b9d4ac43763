"use client";

import { type FormEvent, useEffect, useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import { VERDICTS, type Verdict } from "@/lib/core/domain/verdict";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { reasonWords, VERDICT_WORDS } from "@/lib/core/report/verdict-words";
import type { SayVerdict } from "./say-verdict";
import { useVerdict } from "./use-verdict";
import { verdictOfKey } from "./verdict-keys";

type Props = {
  readonly task: { readonly id: string; readonly title: string };
  readonly said: { readonly verdict: Verdict | null; readonly reason: string };
  /** The task whose verdict would change the ranking most. */
  readonly next: { readonly href: string; readonly title: string } | null;
  readonly say: SayVerdict;
  /** Where a lead says which wordings are one task. */
  readonly wordingsHref: string;
};

function Choice({
  verdict,
  isChosen,
  onChoose,
}: {
  verdict: Verdict;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const words = VERDICT_WORDS[verdict];
  const formats = useFormats();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      title={sayVerdictWords(formats, words.says)}
      onClick={onChoose}
      className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 font-medium text-13 hover:bg-subtle aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      {sayVerdictWords(formats, words.name)}
      <span className="max-sm:hidden">
        <Kbd>{words.key}</Kbd>
      </span>
    </button>
  );
}

function Reason({
  verdict,
  reason,
  onSay,
}: {
  verdict: Verdict;
  reason: string;
  onSay: (reason: string) => void;
}) {
  const formats = useFormats();
  const told = reasonWords(reason, formats);
  const [text, setText] = useState(told);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSay(text.trim());
  };
  return (
    <form onSubmit={submit} className="mt-3 flex flex-wrap items-center gap-2">
      {VERDICT_WORDS[verdict].reasons.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={reason === one}
          onClick={() => {
            setText(sayVerdictWords(formats, one));
            onSay(one);
          }}
          className="min-h-7 rounded-full border border-line px-2.5 text-text-2 text-xs hover:bg-subtle aria-pressed:border-accent aria-pressed:text-accent"
        >
          {sayVerdictWords(formats, one)}
        </button>
      ))}
      <Input
        aria-label={sayVerdictWords(formats, "Why?")}
        placeholder={sayVerdictWords(formats, "Why? Others will read it")}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
        className="min-w-48 flex-1 sm:max-w-80"
      />
      {text.trim() === told ? null : (
        <Button type="submit">{sayVerdictWords(formats, "Save reason")}</Button>
      )}
    </form>
  );
}

/** Asks a lead for a word on the task: five answers by click or key, a reason, and where to go next. */
export function VerdictCard({ task, said, next, say, wordingsHref }: Props) {
  const give = useVerdict(say);
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const [shown, setShown] = useState(said);
  useEffect(() => setShown(said), [said]);
  const answer = (verdict: Verdict | null, reason: string): void => {
    setShown({ verdict, reason });
    start(async () => {
      if (!(await give(task, verdict, reason))) setShown(said);
    });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const verdict = verdictOfKey(event);
      if (verdict && verdict !== shown.verdict) answer(verdict, "");
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  return (
    <section
      data-screen-only
      aria-busy={isBusy}
      aria-label={sayVerdictWords(formats, "Your verdict")}
      className="mb-5 rounded-card border border-line bg-raised p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="mr-2 font-semibold text-sm">{sayVerdictWords(formats, "Is this toil?")}</h2>
        {VERDICTS.map((verdict) => (
          <Choice
            key={verdict}
            verdict={verdict}
            isChosen={shown.verdict === verdict}
            onChoose={() => (shown.verdict === verdict ? answer(null, "") : answer(verdict, ""))}
          />
        ))}
        {next ? (
          <Link
            href={next.href}
            title={sayVerdictWords(formats, "The task whose verdict would change the ranking most")}
            className="ml-auto max-w-72 truncate py-1 text-13 text-accent hover:underline"
          >
            {sayVerdictWords(formats, "Ask me next: {task}", { task: next.title })}
          </Link>
        ) : null}
      </div>
      {shown.verdict ? (
        <Reason
          key={shown.verdict + shown.reason}
          verdict={shown.verdict}
          reason={shown.reason}
          onSay={(reason) => answer(shown.verdict, reason)}
        />
      ) : null}
      {shown.verdict === "split" || shown.verdict === "wrongGroup" ? (
        <p className="mt-3 text-13">
          <Link className="font-medium text-accent hover:underline" href={wordingsHref}>
            {sayVerdictWords(formats, "Say which wordings are one task")}
          </Link>{" "}
          <span className="text-text-2">
            {sayVerdictWords(formats, "and mining obeys from then on.")}
          </span>
        </p>
      ) : null}
    </section>
  );
}
