import Link from "next/link";
import { ParetoChart } from "@/components/charts/pareto-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { CostTotals } from "@/lib/core/domain/task-cost";
import {
  type CandidateQuery,
  candidateHref,
  listCandidates,
} from "@/lib/core/report/candidate-list";
import type { CandidateSummary } from "@/lib/core/report/candidate-summary";
import {
  type Formats,
  formatCount,
  formatDate,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatShare,
} from "@/lib/core/report/format";
import { type Pareto, paretoOf } from "@/lib/core/report/pareto";
import { CandidateFilters, CandidateTabs } from "./candidate-filters";
import { CandidateKeys } from "./candidate-keys";
import { CandidateCards, CandidateTable } from "./candidate-table";
import { Tray } from "./tray";

type Run = {
  readonly asOf: Date | null;
  readonly tickets: number;
  readonly ticketsInTasks: number;
  readonly totals: { readonly cost: CostTotals | null };
};

type Props = {
  readonly base: string;
  readonly query: CandidateQuery;
  readonly candidates: readonly CandidateSummary[];
  readonly run: Run;
  readonly settings: WorkspaceSettings;
};

type FactsProps = {
  pareto: Pareto;
  run: Run;
  settings: WorkspaceSettings;
  head: readonly CandidateSummary[];
};

function Facts({ pareto, run, settings, head }: FactsProps) {
  const formats: Formats = settings;
  const fte = (hours: number): string => (hours / settings.productiveHours).toFixed(1);
  const total = run.totals.cost?.axes.total ?? null;
  const headCost = head.every((candidate) => candidate.cost !== null)
    ? head.reduce((sum, candidate) => sum + (candidate.cost?.expected ?? 0), 0)
    : null;
  const lines: [string, string, string][] = [
    [
      `In these ${pareto.headCount}`,
      formatHours(pareto.headHours, formats),
      `of ${formatHours(pareto.totalHours, formats)} a year`,
    ],
    [
      "As people",
      `${fte(pareto.headHours)} FTE`,
      `of ${fte(pareto.totalHours)} on toil${settings.staff ? `, staff ${settings.staff}` : ""}`,
    ],
    total && headCost !== null
      ? [
          "Cost",
          formatMoney(headCost, formats),
          `of ${formatMoney(total.expected, formats)} (${formatMoneyBand(total.p10, total.p90, formats)})`,
        ]
      : ["Cost", "not priced", "enter the yearly cost of a person in Settings"],
    [
      "Coverage",
      formatShare(run.tickets ? run.ticketsInTasks / run.tickets : 0, formats),
      `of ${formatCount(run.tickets, formats)} tickets are in a task`,
    ],
  ];
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 text-13">
      {lines.map(([name, value, rest]) => (
        <div key={name} className="contents">
          <dt className="text-text-2">{name}</dt>
          <dd>
            <strong className="font-semibold">{value}</strong>{" "}
            <span className="text-text-2">{rest}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Headline({ pareto, run, settings, head }: FactsProps) {
  const share = Math.round(pareto.headShare * 100);
  return (
    <div className="grid items-end gap-6 lg:grid-cols-[minmax(300px,380px)_1fr]">
      <div>
        <p className="mb-1 text-13 text-text-2">
          Last 52 weeks, as of {formatDate(run.asOf, settings)}
        </p>
        <h1 className="mb-3 font-semibold text-3xl tracking-tight">
          {pareto.headCount === 1 ? "1 task" : `${pareto.headCount} tasks`} = {share} % of toil
          hours
        </h1>
        <Facts pareto={pareto} run={run} settings={settings} head={head} />
      </div>
      <div className="hidden sm:block">
        <p className="mb-1 text-right text-text-3 text-xs">
          Bars: toil hours a year by rank. Line: share of all toil hours.
        </p>
        <ParetoChart
          pareto={pareto}
          label={`${pareto.headCount} tasks hold ${share} % of the toil hours${pareto.eightyAt ? `, ${pareto.eightyAt} hold 80 %` : ""}`}
          more={Math.max(0, head.length)}
        />
      </div>
    </div>
  );
}

function Footer({
  base,
  query,
  shown,
  matching,
}: {
  base: string;
  query: CandidateQuery;
  shown: number;
  matching: number;
}) {
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-3 text-13 text-text-2">
      <span>
        {shown === 0 ? "0" : `1–${shown}`} of {matching}{" "}
        {shown < matching ? (
          <Link
            className="text-accent hover:underline"
            scroll={false}
            href={candidateHref(base, query, { show: query.show + 100 })}
          >
            Show more
          </Link>
        ) : null}
      </span>
      <span data-screen-only className="hidden items-center gap-1.5 text-xs md:flex">
        <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>Enter</Kbd> why
      </span>
    </div>
  );
}

/** The ops lead's page: which few tasks make most of the toil, then all of them in order. */
export function CandidatesScreen({ base, query, candidates, run, settings }: Props) {
  const ranked = candidates.filter((candidate) => candidate.rank !== null);
  const tray = candidates.filter((candidate) => candidate.rank === null);
  const pareto = paretoOf(ranked.map((candidate) => candidate.hours));
  const list = listCandidates(ranked, query);
  const plainOrder = query.sort === "hours" && query.dir === "desc";
  const rows = { base, query, rows: list.rows, formats: settings };
  return (
    <>
      <Headline
        pareto={pareto}
        run={run}
        settings={settings}
        head={ranked.slice(0, pareto.headCount)}
      />
      <div className="mt-8 mb-3">
        <CandidateTabs base={base} query={query} tabCounts={list.tabCounts} />
      </div>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <CandidateFilters base={base} query={query} ranked={ranked} />
        <p className="text-text-3 text-xs">
          Toil hours a year = chance of toil × (hands-on + rework + interruption hours)
        </p>
      </div>
      {list.rows.length === 0 ? (
        <EmptyState
          title="No task matches"
          action={
            <Link className="text-accent underline" href={base}>
              Clear filters
            </Link>
          }
        >
          {ranked.length} tasks are ranked, none of them fits all filters.
        </EmptyState>
      ) : (
        <CandidateKeys>
          <CandidateTable
            {...rows}
            cutAfter={plainOrder ? pareto.headCount : null}
            cutText={`Above this line: ${Math.round(pareto.headShare * 100)} % of toil hours`}
          />
          <CandidateCards {...rows} />
        </CandidateKeys>
      )}
      <Footer base={base} query={query} shown={list.rows.length} matching={list.matching} />
      <p className="mt-1 text-text-3 text-xs">
        Cost is the expected value; the bar is P10–P90 on one scale. Ranges are never summed: totals
        come from summed simulations.
      </p>
      <Tray base={base} candidates={tray} formats={settings} />
    </>
  );
}
