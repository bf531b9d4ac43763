import Link from "next/link";
import { HeatMap } from "@/components/charts/heat-map";
import { Waterfall } from "@/components/charts/waterfall";
import { WeekTrend } from "@/components/charts/week-trend";
import { Card } from "@/components/ui/card";
import {
  type CandidateInput,
  type CandidateView,
  candidateView,
} from "@/lib/core/report/candidate-view";
import { CandidateHead } from "./candidate/candidate-head";
import { CostCard } from "./candidate/cost-card";
import { EvidenceTable } from "./candidate/evidence-table";
import { ExampleTickets } from "./candidate/example-tickets";
import { MissingCard } from "./candidate/missing-card";
import { StepKeys } from "./candidate/step-keys";
import { WordingsCard } from "./candidate/wordings-card";
import { TopBar } from "./top-bar";

function Crumbs({ view }: { view: CandidateView }) {
  const { place, listHref } = view;
  return (
    <TopBar
      asOf={view.asOf}
      aside={
        <span className="flex items-center gap-2 text-text-2 text-xs">
          {place.text}
          <StepKeys previous={place.previous} next={place.next} back={listHref} />
        </span>
      }
    >
      <nav aria-label="Breadcrumb" className="truncate">
        <Link className="text-text-2 hover:text-text" href={listHref}>
          Candidates
        </Link>{" "}
        <span className="text-text-3">/</span>{" "}
        <strong className="font-semibold">{view.title}</strong>
      </nav>
    </TopBar>
  );
}

function Story({ view }: { view: CandidateView }) {
  const { waterfall, trend } = view;
  const why = waterfall.equation
    ? `Each criterion pulls the score down from 100. The logs add up: ${waterfall.equation}.`
    : "A criterion near 0 pulls the product to 0, however high the others are.";
  return (
    <div className="grid min-w-0 gap-4">
      <Card title={`Why ${view.score.text}`} note={why}>
        <Waterfall view={waterfall} />
      </Card>
      <EvidenceTable evidence={view.evidence} />
      <Card title="Tickets a week" note={trend.note}>
        {trend.points.length > 0 ? <WeekTrend points={trend.points} summary={trend.note} /> : null}
      </Card>
      <ExampleTickets examples={view.examples} allTickets={view.allTickets} />
    </div>
  );
}

function Side({ view }: { view: CandidateView }) {
  const { heat, missing } = view;
  return (
    <div className="grid min-w-0 gap-4">
      <CostCard cost={view.cost} />
      {missing.length > 0 ? <MissingCard missing={missing} range={view.score.range} /> : null}
      <Card title="When it interrupts" note={heat?.note ?? "The export has no time of day."}>
        {heat ? <HeatMap view={heat} caption="Tickets by weekday and hour" /> : null}
      </Card>
      <WordingsCard wordings={view.wordings} />
    </div>
  );
}

/** Why a task scores as it does: every number with the rows behind it. */
export function CandidateScreen(input: CandidateInput) {
  const view = candidateView(input);
  return (
    <>
      <Crumbs view={view} />
      <CandidateHead view={view} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Story view={view} />
        <Side view={view} />
      </div>
    </>
  );
}
