import type { WhiskerView } from "@/lib/core/report/whisker";

const END = "absolute top-0 h-2 w-px -translate-x-1/2 bg-data";

/** P10 to P90 as a line between two ends and the expected value as a dot, on an axis from 0. The numbers stand beside it. */
export function Whisker({ view }: { view: WhiskerView }) {
  const { from, to, at } = view;
  return (
    <span aria-hidden className="relative mt-1 block h-2 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <span
        className="absolute top-1/2 h-0.5 -translate-y-1/2 bg-data"
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      <span className={END} style={{ left: `${from}%` }} />
      <span className={END} style={{ left: `${to}%` }} />
      <span
        className="absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full bg-data"
        style={{ left: `${at}%` }}
      />
    </span>
  );
}
