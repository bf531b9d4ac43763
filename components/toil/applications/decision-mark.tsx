import type { ApplicationDecision } from "@/lib/core/domain/application";

/** A shape for each decision, so that colour alone says nothing. Drawn in a box of 12 by 12. */
export function DecisionMark({ decision }: { decision: ApplicationDecision }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0">
      {SHAPES[decision]}
    </svg>
  );
}

const SHAPES = {
  keep: <circle cx="6" cy="6" r="4.2" className="fill-bg stroke-text-2" strokeWidth="1.6" />,
  fix: <circle cx="6" cy="6" r="5" className="fill-data" />,
  move: <path d="M6 1 11 10.5H1Z" className="fill-text" />,
  retire: <path d="M2 2 10 10M10 2 2 10" className="stroke-bad" strokeWidth="2" fill="none" />,
  "find out": (
    <circle
      cx="6"
      cy="6"
      r="4.4"
      className="fill-bg stroke-warn"
      strokeWidth="1.6"
      strokeDasharray="2 1.6"
    />
  ),
} as const;
