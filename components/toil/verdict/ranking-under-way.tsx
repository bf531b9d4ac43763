"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";

type State = {
  readonly isUnderWay: boolean;
  readonly step: "read" | "group" | "score" | "store" | null;
  readonly share: number | null;
  readonly seconds: number;
  readonly isStopping: boolean;
  readonly mayStop: boolean;
};

const EVERY_MS = 1_500;
/** What is over sooner need not be stopped. */
const SHORT_SECONDS = 4;

const WORDS = {
  read: "reading wordings",
  score: "scoring",
  store: "storing",
} as const;

function wordsOf({ step, share, isStopping }: State, speech: Speech): string {
  if (isStopping) return sayVerdictWords(speech, "stopping");
  if (step === null) return sayVerdictWords(speech, "waiting for an import");
  return step === "group"
    ? sayVerdictWords(speech, "grouping, {share} %", { share: Math.round((share ?? 0) * 100) })
    : sayVerdictWords(speech, WORDS[step]);
}

/** Says that the numbers are about to change, how far that is, and shows them once they have. */
export function RankingUnderWay() {
  const router = useRouter();
  const formats = useFormats();
  const workspace = usePathname().split("/")[1] ?? "";
  const url = `/api/ranking?workspace=${workspace}`;
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(url, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as State;
      setState(next);
      if (!next.isUnderWay) router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [url, router]);

  const stop = async (): Promise<void> => {
    const answer = await fetch(url, { method: "DELETE" }).catch(() => null);
    if (!answer?.ok)
      return void toast.error(
        sayVerdictWords(formats, "It could not be stopped: it may be over already."),
      );
    setState((before) => before && { ...before, isStopping: true });
    toast(
      sayVerdictWords(
        formats,
        "The ranking stays as it was. Settings > Classifier computes it anew.",
      ),
    );
  };
  const isLong = state !== null && state.seconds > SHORT_SECONDS;
  return (
    <span className="inline-flex items-center gap-2 text-text-2 text-xs">
      <span role="status">{sayVerdictWords(formats, "Ranking is being computed again …")}</span>
      {isLong ? <span className="tabular-nums">{wordsOf(state, formats)}</span> : null}
      {isLong && state.mayStop && !state.isStopping ? (
        <button type="button" className="text-accent hover:underline" onClick={() => void stop()}>
          {sayVerdictWords(formats, "Stop")}
        </button>
      ) : null}
    </span>
  );
}
