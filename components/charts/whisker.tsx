import type { Estimate } from "@/lib/core/domain/money";

/** P10 to P90 as a line and the expected value as a dot, on a scale that all rows share. */
export function Whisker({ estimate, scale }: { estimate: Estimate; scale: number }) {
  if (scale <= 0) return null;
  const at = (value: number): number => Math.min(100, (value / scale) * 100);
  const left = at(estimate.p10);
  const right = at(estimate.p90);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full" aria-hidden="true">
      <line
        x1={0}
        x2={100}
        y1={4}
        y2={4}
        stroke="var(--line)"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={left}
        x2={right}
        y1={4}
        y2={4}
        stroke="var(--data)"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={left}
        x2={left}
        y1={1}
        y2={7}
        stroke="var(--data)"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={right}
        x2={right}
        y1={1}
        y2={7}
        stroke="var(--data)"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={at(estimate.expected)}
        x2={at(estimate.expected)}
        y1={0.5}
        y2={7.5}
        stroke="var(--data)"
        strokeWidth={4}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
