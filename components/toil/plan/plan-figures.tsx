import type { PlanView } from "@/lib/core/report/plan/plan-view";
import { MetricHint } from "../metric-hint";

/** Four numbers: worth, used, what more would buy, and what the best way adds. */
export function PlanFigures({ view }: { view: PlanView }) {
  return (
    <dl className="mb-6 grid grid-cols-1 border-line border-y sm:grid-cols-2 lg:grid-cols-4">
      {view.numbers.map((number) => (
        <div
          key={number.metric}
          className="min-w-0 border-line py-3 pr-3 max-sm:not-first:border-t lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0"
        >
          <dt className="text-13 text-text-2">
            <MetricHint metric={number.metric}>{number.name}</MetricHint>
          </dt>
          <dd className="flex flex-wrap items-baseline gap-x-1.5 whitespace-nowrap font-semibold text-3xl tracking-tight tabular-nums">
            {number.value}
            <span className="font-normal text-13 text-text-3 tracking-normal">{number.unit}</span>
          </dd>
          <dd
            className="line-clamp-2 text-balance text-text-2 text-xs tabular-nums"
            title={number.note}
          >
            {number.note}
          </dd>
        </div>
      ))}
    </dl>
  );
}
