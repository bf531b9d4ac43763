import Link from "next/link";
import { HeatMap } from "@/components/charts/heat-map";
import { Waterfall } from "@/components/charts/waterfall";
import { WeekTrend } from "@/components/charts/week-trend";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { ToilScore } from "@/lib/core/domain/candidate";
import type { TaskCost } from "@/lib/core/domain/task-cost";
import {
  candidateHeadline,
  missingSignals,
  strongestEvidence,
} from "@/lib/core/report/candidate-sentences";
import { type CandidateSummary, remedyWord, scoreWord } from "@/lib/core/report/candidate-summary";
import {
  type Formats,
  formatCount,
  formatDate,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatShare,
  formatUnit,
} from "@/lib/core/report/format";
import { SIGNAL_WORDS } from "@/lib/core/report/signal-words";
import { CostCard } from "./cost-card";
import { EvidenceTable } from "./evidence-table";
import { type ExampleTicket, ExampleTickets } from "./example-tickets";
import { StepKeys } from "./step-keys";

type Props = {
  readonly base: string;
  readonly ticketsBase: string;
  readonly summary: CandidateSummary;
  readonly score: ToilScore;
  readonly cost: TaskCost;
  readonly drivers: readonly string[];
  readonly variants: readonly {
    readonly signatureId: string;
    readonly example: string;
    readonly count: number;
  }[];
  readonly weeks: readonly { readonly week: Date; readonly tickets: number }[];
  readonly heat: readonly number[];
  readonly examples: readonly ExampleTicket[];
  readonly asOf: Date | null;
  readonly place: {
    readonly previous: string | null;
    readonly next: string | null;
    readonly rankedCount: number;
  };
  readonly productiveHours: number;
  readonly formats: Formats;
};

function Head({ summary, score, cost, drivers, formats, asOf }: Props) {
  const { pro, contra } = strongestEvidence(score);
  return (
    <header className="mb-5 grid gap-x-8 gap-y-3 sm:grid-cols-[max-content_1fr]">
      <div className="flex items-start gap-3">
        <span className="font-semibold text-[56px] leading-none tracking-tight">
          {Math.round(score.toil)}
        </span>
        <span className="pt-1 text-13">
          <span className="flex items-center gap-2 font-semibold">
            {scoreWord(score.toil)} <Badge>Grade {score.grade}</Badge>
          </span>
          <span className="block text-text-2 text-xs">
            {Math.round(score.lo)}–{Math.round(score.hi)} with what is missing
          </span>
          <span className="block text-text-3 text-xs">as of {formatDate(asOf, formats)}</span>
        </span>
      </div>
      <div>
        <h1 className="text-balance font-semibold text-xl">
          {candidateHeadline(score, cost.ticketsPerYear, formats)}
        </h1>
        {pro.length > 0 ? <p className="text-sm text-text-2">For it: {pro.join("; ")}.</p> : null}
        {contra.length > 0 ? (
          <p className="text-sm text-text-2">
            <strong className="text-text">Against it:</strong> {contra.join("; ")}.
          </p>
        ) : null}
        <p className="mt-2 flex flex-wrap gap-1">
          {summary.sources.map((source) => (
            <Badge key={source}>{source}</Badge>
          ))}
          {summary.teams.slice(0, 2).map((team) => (
            <Badge key={team}>{team}</Badge>
          ))}
          {summary.languages.length > 0 ? (
            <Badge>{summary.languages.join(" ").toUpperCase()}</Badge>
          ) : null}
          <Badge>
            {summary.kind === "common"
              ? "Common debt: adopt or buy"
              : "Unique debt: redesign or build"}
          </Badge>
          {drivers.map((driver) => (
            <Badge key={driver}>{driver}</Badge>
          ))}
        </p>
      </div>
    </header>
  );
}

function KeyFacts({ summary, score, cost, productiveHours, formats }: Props) {
  const total = cost.axes.total;
  const facts = [
    {
      name: "Toil a year",
      value: formatHours(summary.hours, formats),
      note: `${(summary.hours / productiveHours).toFixed(1)} FTE`,
    },
    {
      name: "Tickets a year",
      value: formatCount(cost.ticketsPerYear, formats),
      note: `${formatCount(summary.ticketsAMonth, formats)} a month, ${formatCount(summary.tickets, formats)} in all`,
    },
    total
      ? {
          name: "Cost a year",
          value: formatMoney(total.expected, formats),
          note: `P10–P90 ${formatMoneyBand(total.p10, total.p90, formats)}`,
        }
      : {
          name: "Cost a year",
          value: "not priced",
          note: "a yearly cost per person is missing in Settings",
        },
    {
      name: "Remedy",
      value: remedyWord(score.remedy),
      note: score.remedyMixed
        ? "a mixed band counted as high"
        : "from the bands of the three criteria",
    },
    {
      name: "Chance of toil",
      value: formatShare(score.chance, formats),
      note: "from the score; no verdicts yet",
    },
  ];
  return (
    <dl className="mb-5 grid grid-cols-2 border-line border-y sm:grid-cols-3 lg:grid-cols-5">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className="border-line py-3 pr-3 lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0"
        >
          <dt className="text-text-2 text-xs">{fact.name}</dt>
          <dd className="font-semibold text-xl">{fact.value}</dd>
          <dd className="text-text-3 text-xs">{fact.note}</dd>
        </div>
      ))}
    </dl>
  );
}

function Missing({ score, formats }: { score: ToilScore; formats: Formats }) {
  const missing = missingSignals(score);
  if (missing.length === 0) return null;
  return (
    <Card
      title="Missing from the export"
      note={`Each would narrow ${Math.round(score.lo)}–${Math.round(score.hi)}.`}
    >
      <ul className="divide-y divide-line text-13">
        {missing.slice(0, 6).map((one) => (
          <li key={one.name} className="flex justify-between gap-3 py-2">
            <span>
              <strong className="font-semibold">{SIGNAL_WORDS[one.name].needs}</strong>,{" "}
              {one.coverage === 0 ? "absent" : `in ${formatShare(one.coverage, formats)}`}
              <span className="block text-text-3 text-xs">
                would tell {SIGNAL_WORDS[one.name].tells}
              </span>
            </span>
            <span className="text-text-2">±{one.points.toFixed(1)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Wordings({
  variants,
  tickets,
  ticketsHref,
  formats,
}: {
  variants: Props["variants"];
  tickets: number;
  ticketsHref: string;
  formats: Formats;
}) {
  const shown = variants.slice(0, 10);
  const rest = tickets - shown.reduce((sum, variant) => sum + variant.count, 0);
  return (
    <Card
      title={
        variants.length === 1 ? "1 wording" : `${formatCount(variants.length, formats)} wordings`
      }
    >
      <ul className="text-13">
        {shown.map((variant) => (
          <li
            key={variant.signatureId}
            className="grid grid-cols-[1fr_56px_48px] items-center gap-2 py-1"
          >
            <span className="truncate" title={variant.example}>
              {variant.example}
            </span>
            <span
              className="h-2 bg-data"
              style={{ width: `${(variant.count / (shown[0]?.count ?? 1)) * 100}%` }}
            />
            <Link
              className="text-right text-accent hover:underline"
              href={`${ticketsHref}&signature=${variant.signatureId}`}
            >
              {formatCount(variant.count, formats)}
            </Link>
          </li>
        ))}
      </ul>
      {variants.length > shown.length ? (
        <p className="mt-1 text-text-3 text-xs">
          {formatCount(variants.length - shown.length, formats)} more wordings,{" "}
          {formatCount(rest, formats)} tickets
        </p>
      ) : null}
    </Card>
  );
}

/** Why a task scores as it does: every number with the rows behind it. */
export function CandidateScreen(props: Props) {
  const {
    base,
    ticketsBase,
    summary,
    score,
    cost,
    weeks,
    heat,
    examples,
    formats,
    variants,
    place,
  } = props;
  const ticketsHref = `${ticketsBase}?task=${summary.id}`;
  const busiest = Math.max(...weeks.map((point) => point.tickets), 0);
  return (
    <>
      <nav
        aria-label="Breadcrumb"
        className="mb-4 flex flex-wrap items-center justify-between gap-2 text-13"
      >
        <span className="min-w-0 truncate">
          <Link className="text-text-2 hover:text-text" href={base}>
            Candidates
          </Link>{" "}
          <span className="text-text-3">/</span> <strong>{summary.title}</strong>
        </span>
        <span className="flex items-center gap-2 text-text-2 text-xs">
          {summary.rank === null ? "not ranked" : `${summary.rank} of ${place.rankedCount}`}
          <StepKeys
            previous={place.previous ? `${base}/${place.previous}` : null}
            next={place.next ? `${base}/${place.next}` : null}
            back={base}
          />
        </span>
      </nav>
      <Head {...props} />
      {score.notes.length > 0 ? (
        <div className="mb-5">
          <Notice tone="warn" title={score.notes.join(" ")} />
        </div>
      ) : null}
      <KeyFacts {...props} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <Card
            title={`Why ${Math.round(score.toil)}`}
            note={`Each criterion pulls the score down from 100. The logs add up: 4.61 ${score.criteria.map((one) => `− ${Math.abs(score.contributions[one.name]).toFixed(2)}`).join(" ")} = ${Math.log(Math.max(score.toil, 0.01)).toFixed(2)}.`}
          >
            <Waterfall score={score} />
          </Card>
          <Card title="Evidence">
            <EvidenceTable score={score} ticketsHref={ticketsHref} formats={formats} />
          </Card>
          <Card
            title="Tickets a week"
            note={`Busiest week: ${formatCount(busiest, formats)} tickets.`}
          >
            <WeekTrend
              points={weeks.map((point) => ({
                week: formatDate(point.week, { ...formats, timeZone: "UTC" }),
                tickets: point.tickets,
              }))}
              summary={`${weeks.length} weeks, at most ${busiest} tickets a week`}
            />
          </Card>
          <ExampleTickets
            examples={examples}
            href={ticketsHref}
            total={summary.tickets}
            formats={formats}
          />
        </div>
        <div className="grid gap-4">
          <CostCard cost={cost} chance={score.chance} formats={formats} />
          <Missing score={score} formats={formats} />
          <Card
            title="When it interrupts"
            note={
              summary.offHoursShare === null
                ? "The export has no time of day."
                : `${formatShare(summary.offHoursShare, formats)} out of hours (${formatUnit(1 - summary.offHoursShare)} within).`
            }
          >
            {summary.offHoursShare === null ? null : (
              <HeatMap counts={heat} caption="Tickets by weekday and hour" />
            )}
          </Card>
          <Wordings
            variants={variants}
            tickets={summary.tickets}
            ticketsHref={ticketsHref}
            formats={formats}
          />
        </div>
      </div>
    </>
  );
}
