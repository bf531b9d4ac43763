"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayOverviewPage } from "@/lib/core/messages/overview-page";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { VERDICT_WORDS } from "@/lib/core/report/verdict-words";
import type { SayVerdict } from "../verdict/say-verdict";
import { useVerdict } from "../verdict/use-verdict";
import { QUICK_VERDICTS } from "../verdict/verdict-keys";

export type Asked = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly says: string;
  readonly hours: string;
};

const BUTTON =
  "inline-flex h-7 items-center rounded-md border border-line-strong bg-raised px-2.5 text-xs font-medium hover:bg-subtle disabled:opacity-50";

/** The verdicts that would move the ranking most, given where they are asked. */
export function AskNextCard({ tasks, say }: { tasks: readonly Asked[]; say: SayVerdict }) {
  const formats = useFormats();
  const give = useVerdict(say);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const shown = tasks.filter(({ id }) => !skipped.includes(id));
  return (
    <Card
      title={sayOverviewPage(formats, "Ask next")}
      note={sayOverviewPage(formats, "Verdicts that move the ranking most.")}
    >
      {shown.length === 0 ? (
        <p className="py-1 text-13 text-text-2">
          {sayOverviewPage(formats, "Nothing more to ask here. The ranking has others.")}
        </p>
      ) : (
        <ol className="divide-y divide-line text-13">
          {shown.map((task, at) => (
            <li key={task.id} className="py-3 first:pt-0 last:pb-0">
              <p className="flex justify-between gap-3">
                <Link className="min-w-0 font-semibold hover:text-accent" href={task.href}>
                  {at + 1}. {task.title}
                </Link>
                <span className="shrink-0 text-text-2 tabular-nums">{task.hours}</span>
              </p>
              <p className="text-text-2">{task.says}</p>
              <p className="mt-2 flex flex-wrap gap-1.5">
                {QUICK_VERDICTS.map((verdict) => (
                  <button
                    key={verdict}
                    type="button"
                    className={BUTTON}
                    aria-label={`${task.title}: ${sayVerdictWords(formats, VERDICT_WORDS[verdict].name)}`}
                    title={sayVerdictWords(formats, VERDICT_WORDS[verdict].says)}
                    onClick={() => void give(task, verdict)}
                  >
                    {sayVerdictWords(formats, VERDICT_WORDS[verdict].name)}
                  </button>
                ))}
                <button
                  type="button"
                  className="inline-flex h-7 items-center px-2 font-medium text-text-2 text-xs hover:text-text"
                  aria-label={sayOverviewPage(formats, "{title}: skip", { title: task.title })}
                  onClick={() => setSkipped([...skipped, task.id])}
                >
                  {sayOverviewPage(formats, "Skip")}
                </button>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
