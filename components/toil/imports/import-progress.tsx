"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Progress } from "@/components/ui/progress";
import { formatDuration } from "@/lib/core/report/format";
import { isUnderWay } from "@/lib/core/report/imports/import-progress";

type State = {
  readonly status: string;
  readonly share: number;
  readonly rowsRead: number;
  /** Tickets an undo has handled. */
  readonly takenBack: number;
  readonly msLeft: number | null;
};

const WORDS: Readonly<Record<string, string>> = {
  queued: "Waiting for the worker",
  reading: "Recognising columns and dates",
  storing: "Storing tickets",
  undoing: "Taking tickets back",
};

const EVERY_MS = 1_000;
/** A screen reader hears one in so many updates. */
const HEARD_EVERY = 5;

function wordsOf(state: State): string {
  if (state.status === "undoing") return `${state.takenBack.toLocaleString("en")} tickets`;
  const rows = `${state.rowsRead.toLocaleString("en")} rows read`;
  return state.msLeft === null ? rows : `${rows}, about ${formatDuration(state.msLeft)} left`;
}

/** Live progress of one import; loads the receipt when it is done. Leaving the page stops nothing. */
export function ImportProgress({ url, first }: { url: string; first: State }) {
  const router = useRouter();
  const [state, setState] = useState(first);
  const [heard, setHeard] = useState("");
  useEffect(() => {
    let updates = 0;
    const timer = setInterval(async () => {
      const answer = await fetch(url, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as State;
      setState(next);
      if (updates++ % HEARD_EVERY === 0) setHeard(wordsOf(next));
      if (!isUnderWay(next)) {
        clearInterval(timer);
        if (next.status === "undone") toast.success("The import is undone.");
        router.refresh();
      }
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [url, router]);
  return (
    <section aria-label="Progress" className="rounded-card border border-line px-5 py-4">
      <div className="flex flex-wrap justify-between gap-3 text-13">
        <strong className="font-semibold">{WORDS[state.status] ?? "Finishing"} …</strong>
        <span className="text-text-2 tabular-nums">{wordsOf(state)}</span>
      </div>
      <Progress
        share={state.share}
        label={
          state.status === "undoing"
            ? "Share that is taken back"
            : "Share of the file that is stored"
        }
        className="mt-2.5 h-2 w-full"
      />
      <p className="mt-2 text-text-3 text-xs">You can leave this page; the work goes on.</p>
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
    </section>
  );
}
