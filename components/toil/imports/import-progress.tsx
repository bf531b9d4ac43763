"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { formatDuration } from "@/lib/core/report/format";

type State = {
  readonly status: string;
  readonly share: number;
  readonly rowsRead: number;
  readonly msLeft: number | null;
};

const WORDS: Readonly<Record<string, string>> = {
  queued: "Waiting for the worker",
  reading: "Recognising columns and dates",
  storing: "Storing tickets",
};

const EVERY_MS = 1_000;

/** Live progress of one import; loads the receipt when it is done. Leaving the page stops nothing. */
export function ImportProgress({ url, first }: { url: string; first: State }) {
  const router = useRouter();
  const [state, setState] = useState(first);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(url, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as State;
      setState(next);
      if (next.status === "done" || next.status === "failed") {
        clearInterval(timer);
        router.refresh();
      }
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [url, router]);
  return (
    <div aria-live="polite" className="rounded-card border border-line p-4">
      <div className="flex flex-wrap justify-between gap-3 text-13">
        <strong className="font-semibold">{WORDS[state.status] ?? "Finishing"} …</strong>
        <span className="text-text-2">
          {state.rowsRead.toLocaleString("en")} rows read
          {state.msLeft === null ? "" : `, about ${formatDuration(state.msLeft)} left`}
        </span>
      </div>
      <progress
        className="mt-2 h-2 w-full accent-(--data)"
        max={1}
        value={state.share}
        aria-label="Share of the file that is stored"
      />
      <p className="mt-1 text-text-3 text-xs">You can leave this page; the import goes on.</p>
    </div>
  );
}
