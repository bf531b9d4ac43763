import { Card } from "@/components/ui/card";
import type { Part, ReportView } from "@/lib/core/report/report-view";

function Bars({ parts }: { parts: readonly Part[] }) {
  return (
    <dl className="grid gap-2.5 text-13 print:gap-1">
      {parts.map((part) => (
        <div key={part.name}>
          <div className="flex justify-between gap-3">
            <dt>{part.name}</dt>
            <dd className="text-text-2 tabular-nums">{part.text}</dd>
          </div>
          <span
            aria-hidden
            className="mt-1 block h-1.5 bg-data-rest print:border print:border-text-3"
          >
            <span className="block h-full bg-data" style={{ width: `${part.share * 100}%` }} />
          </span>
        </div>
      ))}
    </dl>
  );
}

/** Toil hours by what to do about them, and by whose kind of debt they are. */
export function WorkMix({ view }: { view: ReportView }) {
  return (
    <Card title="What to do about it" note="Toil hours a year by remedy.">
      <Bars parts={view.remedies} />
      <h3 className="mt-4 mb-2 border-line border-t pt-3 font-semibold text-13 print:mt-2 print:pt-1">
        Kind of debt
      </h3>
      <Bars parts={view.kinds} />
    </Card>
  );
}
