"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useFormats } from "#formats";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import { sayImportButtons } from "@/lib/core/messages/import-buttons";
import { type Formats, formatCount, formatDuration } from "@/lib/core/report/format";
import { isUnderWay } from "@/lib/core/report/imports/import-progress";

type State = {
  readonly status: string;
  readonly share: number;
  readonly rowsRead: number;
  /** Tickets an undo has handled. */
  readonly takenBack: number;
  readonly msLeft: number | null;
};

const WORDS = {
  queued: "Waiting for the worker",
  reading: "Recognising columns and dates",
  storing: "Storing tickets",
  undoing: "Taking tickets back",
} as const;

const EVERY_MS = 1_000;
/** A screen reader hears one in so many updates. */
const HEARD_EVERY = 5;

function titleOf({ status }: State, formats: Formats): string {
  return status in WORDS
    ? sayImportButtons(formats, WORDS[status as keyof typeof WORDS])
    : sayImportButtons(formats, "Finishing");
}

function wordsOf({ status, takenBack, rowsRead, msLeft }: State, formats: Formats): string {
  if (status === "undoing")
    return sayImportButtons(formats, "{count} tickets", { count: formatCount(takenBack, formats) });
  const count = formatCount(rowsRead, formats);
  return msLeft === null
    ? sayImportButtons(formats, "{count} rows read", { count })
    : sayImportButtons(formats, "{count} rows read, about {time} left", {
        count,
        time: formatDuration(msLeft),
      });
}

/** Live progress of one import; loads the receipt when it is done. Leaving the page stops nothing. */
export function ImportProgress({ url, first }: { url: string; first: State }) {
  const router = useRouter();
  const [state, setState] = useState(first);
  const [heard, setHeard] = useState("");
  const formats = useFormats();
  useEffect(() => {
    let updates = 0;
    const timer = setInterval(async () => {
      const answer = await fetch(url, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as State;
      setState(next);
      if (updates++ % HEARD_EVERY === 0) setHeard(wordsOf(next, formats));
      if (!isUnderWay(next)) {
        clearInterval(timer);
        if (next.status === "undone")
          toast.success(sayImportButtons(formats, "The import is undone."));
        router.refresh();
      }
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [url, router, formats]);
  return (
    <section
      aria-label={sayImportButtons(formats, "Progress")}
      className="rounded-card border border-line px-5 py-4"
    >
      <div className="flex flex-wrap justify-between gap-3 text-13">
        <strong className="font-semibold">{titleOf(state, formats)} …</strong>
        <span className="text-text-2 tabular-nums">{wordsOf(state, formats)}</span>
      </div>
      <Progress
        share={state.share}
        label={
          state.status === "undoing"
            ? sayImportButtons(formats, "Share that is taken back")
            : sayImportButtons(formats, "Share of the file that is stored")
        }
        className="mt-2.5 h-2 w-full"
      />
      <p className="mt-2 text-text-3 text-xs">
        {sayImportButtons(formats, "You can leave this page; the work goes on.")}
      </p>
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
    </section>
  );
}
