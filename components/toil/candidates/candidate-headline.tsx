import { useFormats } from "#formats";
import { ParetoChart, ParetoStrip } from "@/components/charts/pareto-chart";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { CoverageLine } from "../coverage-line";
import { MetricHint } from "../metric-hint";

type Props = { readonly view: CandidatesView; readonly coverage: CoverageView };

/** Which few tasks make most of the toil, in words, in four numbers, and drawn. */
export function CandidateHeadline({ view, coverage }: Props) {
  const formats = useFormats();
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
          <dt className="text-text-2">
            <MetricHint metric="coverage">{sayCandidates(formats, "Coverage")}</MetricHint>
          </dt>
          <dd className="text-text-2 tabular-nums">
            <CoverageLine view={coverage} />
          </dd>
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
