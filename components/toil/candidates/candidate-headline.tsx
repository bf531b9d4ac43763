import { ParetoChart, ParetoStrip } from "@/components/charts/pareto-chart";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";
import { MetricHint } from "../metric-hint";

/** Which few tasks make most of the toil, in words, in four numbers, and drawn. */
export function CandidateHeadline({ view }: { view: CandidatesView }) {
  return (
    <div className="grid items-end gap-x-10 has-[details[open]]:items-start gap-y-4 lg:grid-cols-[330px_minmax(0,1fr)]">
      <div>
        <h1 className="mb-3 font-semibold text-3xl tracking-tight">
          {view.headline[0]} <br />
          {view.headline[1]}
        </h1>
        <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 text-13">
          {view.facts.map((fact) => (
            <div key={fact.name} className="contents">
              <dt className="text-text-2">
                <MetricHint metric={fact.metric}>{fact.name}</MetricHint>
              </dt>
              <dd className="tabular-nums">
                <strong className="font-semibold">{fact.strong}</strong>{" "}
                <span className="text-text-2">{fact.rest}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {view.pareto ? (
        <>
          <div className="hidden sm:block">
            <ParetoChart view={view.pareto} />
          </div>
          <div className="sm:hidden">
            <ParetoStrip view={view.pareto} />
          </div>
        </>
      ) : null}
    </div>
  );
}
