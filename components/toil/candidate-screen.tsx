import type { ComponentProps } from "react";
import { useFormats } from "#formats";
import { CardMenu } from "@/components/charts/card-menu";
import { HeatMap } from "@/components/charts/heat-map";
import { Waterfall } from "@/components/charts/waterfall";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import {
  type CandidateInput,
  type CandidateView,
  candidateView,
} from "@/lib/core/report/candidate/candidate-view";
import type { VerdictLineView } from "@/lib/core/report/candidate/verdict-lines";
import type { NotesOfTask } from "./annotations/annotated-trend";
import { CalendarCard } from "./candidate/calendar-card";
import { CandidateHead } from "./candidate/candidate-head";
import { CostCard } from "./candidate/cost-card";
import { EvidenceTable } from "./candidate/evidence-table";
import { ExampleTickets } from "./candidate/example-tickets";
import { MissingCard } from "./candidate/missing-card";
import { StepKeys } from "./candidate/step-keys";
import { TaskName } from "./candidate/task-name";
import { TrendCard } from "./candidate/trend-card";
import { WordingsCard } from "./candidate/wordings-card";
import type { SavePreferences } from "./personal/save-preferences";
import { TopBar } from "./top-bar";
import { RankingUnderWay } from "./verdict/ranking-under-way";
import { VerdictCard } from "./verdict/verdict-card";
import { VerdictHistory } from "./verdict/verdict-history";

type CrumbsProps = {
  readonly view: CandidateView;
  readonly isUpdating: boolean;
  readonly rename: ComponentProps<typeof TaskName> | null;
};

function Crumbs({ view, isUpdating, rename }: CrumbsProps) {
  const { place, listHref } = view;
  const formats = useFormats();
  return (
    <TopBar
      asOf={view.asOf}
      aside={
        <span className="flex items-center gap-2 text-text-2 text-xs">
          {isUpdating ? <RankingUnderWay /> : null}
          {place.text}
          <StepKeys previous={place.previous} next={place.next} back={listHref} />
        </span>
      }
    >
      <nav aria-label={sayCandidates(formats, "Breadcrumb")} className="truncate">
        <Link className="text-text-2 hover:text-text" href={listHref}>
          {sayCandidates(formats, "Candidates")}
        </Link>{" "}
        <span className="text-text-3">/</span>{" "}
        {rename ? (
          <TaskName task={rename.task} rename={rename.rename} />
        ) : (
          <strong className="font-semibold">{view.title}</strong>
        )}
      </nav>
    </TopBar>
  );
}

type StoryProps = {
  readonly view: CandidateView;
  readonly notes: NotesOfTask;
  readonly save: SavePreferences;
};

function Story({ view, notes, save }: StoryProps) {
  const { waterfall, trend, calendar } = view;
  const formats = useFormats();
  const why = waterfall.equation
    ? sayCandidates(
        formats,
        "Each criterion pulls the score down from 100. The logs add up: {equation}.",
        { equation: waterfall.equation },
      )
    : sayCandidates(
        formats,
        "A criterion near 0 pulls the product to 0, however high the others are.",
      );
  const title = sayCandidates(formats, "Why {score}", { score: view.score.text });
  return (
    <div className="grid min-w-0 gap-4">
      <Card id="why" title={title} note={why} action={<CardMenu title={title} />}>
        <Waterfall view={waterfall} />
      </Card>
      <EvidenceTable evidence={view.evidence} />
      <TrendCard trend={trend} notes={notes} save={save} />
      {calendar ? <CalendarCard view={calendar} /> : null}
      <ExampleTickets examples={view.examples} allTickets={view.allTickets} />
    </div>
  );
}

type SideProps = {
  readonly view: CandidateView;
  readonly verdicts: readonly VerdictLineView[];
  readonly regroupHref: string | null;
};

function Side({ view, verdicts, regroupHref }: SideProps) {
  const { heat, missing } = view;
  const formats = useFormats();
  return (
    <div className="grid min-w-0 gap-4">
      <CostCard cost={view.cost} assumptionsHref={view.assumptionsHref} />
      {verdicts.length > 0 ? <VerdictHistory lines={verdicts} /> : null}
      {missing.length > 0 ? <MissingCard missing={missing} range={view.score.range} /> : null}
      <Card
        id="when-it-interrupts"
        title={sayCandidates(formats, "When it interrupts")}
        note={heat?.note ?? sayCandidates(formats, "The export has no time of day.")}
        action={heat ? <CardMenu title={sayCandidates(formats, "When it interrupts")} /> : null}
      >
        {heat ? (
          <HeatMap view={heat} caption={sayCandidates(formats, "Tickets by weekday and hour")} />
        ) : null}
      </Card>
      <WordingsCard wordings={view.wordings} regroupHref={regroupHref} />
    </div>
  );
}

type Props = {
  readonly input: CandidateInput;
  /** Keeps what the reader compares with. */
  readonly save: SavePreferences;
  readonly notes: NotesOfTask;
  readonly verdicts: {
    readonly lines: readonly VerdictLineView[];
    readonly isUpdating: boolean;
    /** Null for readers whose role renames nothing. */
    readonly rename: ComponentProps<typeof TaskName> | null;
    /** Null for readers whose role gives no verdicts. */
    readonly give: ComponentProps<typeof VerdictCard> | null;
  };
};

/** Why a task scores as it does: every number with the rows behind it. */
export function CandidateScreen({ input, notes, save, verdicts }: Props) {
  const view = candidateView(input);
  const { lines, give } = verdicts;
  return (
    <>
      <Crumbs view={view} isUpdating={verdicts.isUpdating} rename={verdicts.rename} />
      <CandidateHead view={view} />
      {give ? <VerdictCard key={give.task.id} {...give} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Story view={view} notes={notes} save={save} />
        <Side view={view} verdicts={lines} regroupHref={give?.wordingsHref ?? null} />
      </div>
    </>
  );
}
