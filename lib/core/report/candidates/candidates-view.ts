import type { RankMove } from "../../domain/rank-move";
import type { WorkspaceSettings } from "../../domain/settings";
import type { CostTotals } from "../../domain/task-cost";
import {
  formatCount,
  formatDate,
  formatHours,
  formatHoursBand,
  formatMoney,
  formatMoneyBand,
  formatNumbered,
  formatPeople,
  formatShare,
} from "../format";
import type { MetricName } from "../metrics";
import {
  type CandidateQuery,
  type CandidateSort,
  candidateHref,
  listCandidates,
} from "./candidate-list";
import {
  type FilterView,
  filterViews,
  isFiltered,
  type TabView,
  tabViews,
} from "./candidate-menus";
import { type CandidateRowView, candidateRow, costScale } from "./candidate-row";
import type { CandidateSummary } from "./candidate-summary";
import { leaveOut, parseLeftOut } from "./leave-out";
import { type LeftOutView, leftOutView } from "./leave-out-view";
import { type Pareto, type ParetoView, paretoOf, paretoView } from "./pareto";
import { type RankMoveView, rankMovesView } from "./rank-moves-view";
import type { Selectable } from "./selection";

/** What the page of candidates stands on: the active ranking, the address, and the workspace's settings. */
export type CandidatesInput = {
  /** Address of the page, without its query. */
  readonly base: string;
  /** Address of the same rows as a file; may have a query. */
  readonly csvBase: string;
  readonly query: CandidateQuery;
  /** Columns that the reader leaves out. */
  readonly hiddenColumns?: readonly string[];
  /** Ranked ones in rank order, then those of grade D. */
  readonly candidates: readonly CandidateSummary[];
  readonly run: {
    readonly asOf: Date | null;
    readonly tickets: number;
    readonly ticketsInTasks: number;
    readonly totals: { readonly cost: CostTotals | null };
    readonly moves: readonly RankMove[];
  };
  readonly settings: WorkspaceSettings;
};

/** "In these 12: 9,101 h of 14,920 a year" */
export type FactView = {
  readonly name: string;
  readonly metric: MetricName;
  readonly strong: string;
  readonly rest: string;
};

export type ColumnKey = CandidateSort | "remedy";

export type ColumnView = {
  readonly key: ColumnKey;
  /** Null: the table cannot be sorted by it. */
  readonly sort: CandidateSort | null;
  readonly text: string;
  readonly metric: MetricName | null;
  readonly isNumber: boolean;
  /** Null where it cannot be sorted by. */
  readonly href: string | null;
  readonly direction: "ascending" | "descending" | null;
};

export type TrayView = {
  /** What stands in front: the grade, or a word. */
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly href: string;
    readonly title: string;
    readonly source: string | null;
    readonly tickets: string;
    readonly reason: string;
    readonly hours: string;
  }[];
  readonly more: string | null;
};

export type CandidatesView = {
  readonly asOf: string;
  /** Two lines: "12 tasks = 61 %", "of toil hours". */
  readonly headline: readonly [string, string];
  readonly facts: readonly FactView[];
  readonly pareto: ParetoView | null;
  readonly tabs: readonly TabView[];
  readonly filters: readonly FilterView[];
  readonly leftOut: LeftOutView;
  readonly clearHref: string | null;
  readonly order: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly CandidateRowView[];
  /** What each row adds to a selection, in the order of the rows. */
  readonly selectable: readonly Selectable[];
  /** The line that ends the headline's tasks; null while the order is another one. */
  readonly cut: { readonly afterRank: number; readonly text: string } | null;
  readonly shown: string;
  readonly moreHref: string | null;
  /** The query of this view's address, for a saved view. */
  readonly viewQuery: string;
  /** All rows of this view as a file. */
  readonly csvHref: string;
  readonly scaleNote: string | null;
  /** Tasks outside the ranking, by the reason. */
  readonly trays: readonly TrayView[];
  /** What the newest verdicts moved. */
  readonly moves: readonly RankMoveView[];
};

const TRAY_ROWS = 12;
const MORE_ROWS = 100;

const COLUMNS: readonly Pick<ColumnView, "key" | "sort" | "text" | "metric" | "isNumber">[] = [
  { key: "title", sort: "title", text: "Task", metric: null, isNumber: false },
  {
    key: "repetition",
    sort: "repetition",
    text: "Repetition",
    metric: "repetition",
    isNumber: false,
  },
  { key: "judgment", sort: "judgment", text: "No judgment", metric: "noJudgment", isNumber: false },
  { key: "interrupt", sort: "interrupt", text: "Interrupt", metric: "interrupt", isNumber: false },
  { key: "toil", sort: "toil", text: "Toil score", metric: "toilScore", isNumber: false },
  {
    key: "tickets",
    sort: "tickets",
    text: "Tickets a month",
    metric: "ticketsAMonth",
    isNumber: true,
  },
  { key: "hours", sort: "hours", text: "Hours a year", metric: "toilHours", isNumber: true },
  { key: "cost", sort: "cost", text: "Cost a year, P10–P90", metric: "cost", isNumber: false },
  { key: "remedy", sort: null, text: "Remedy", metric: "remedy", isNumber: false },
];

/** The columns that a person may leave out; the task always stands. */
export const COLUMN_CHOICES: readonly { readonly key: string; readonly text: string }[] =
  COLUMNS.filter(({ key }) => key !== "title").map(({ key, text }) => ({ key, text }));

const ORDER_WORDS: Readonly<Record<CandidateSort, string>> = {
  hours: "toil hours a year: chance of toil × (hands-on + rework + interruption)",
  toil: "toil score",
  repetition: "repetition",
  judgment: "how little judgment is needed",
  interrupt: "how much it interrupts",
  tickets: "tickets a month",
  cost: "cost a year",
  title: "name",
};

function columnsOf({ base, query, hiddenColumns = [] }: CandidatesInput): readonly ColumnView[] {
  const shown = COLUMNS.filter(({ key }) => key === "title" || !hiddenColumns.includes(key));
  return shown.map((column) => {
    if (column.sort === null) return { ...column, href: null, direction: null };
    const isActive = query.sort === column.sort;
    const first = column.sort === "title" ? "asc" : "desc";
    const second = first === "asc" ? "desc" : "asc";
    const dir = isActive && query.dir === first ? second : first;
    return {
      ...column,
      href: candidateHref(base, query, { sort: column.sort, dir }),
      direction: isActive ? (query.dir === "asc" ? "ascending" : "descending") : null,
    };
  });
}

function costFact(
  head: readonly CandidateSummary[],
  input: CandidatesInput,
  isPart: boolean,
): FactView {
  const { settings, run } = input;
  const total = run.totals.cost?.axes.total ?? null;
  const priced = head.flatMap(({ cost }) => (cost ? [cost.expected] : []));
  if (!total || priced.length === 0) {
    const rest = "enter the yearly cost of a person in Settings";
    return { name: "Cost", metric: "cost", strong: "not priced", rest };
  }
  const sum = priced.reduce((all, value) => all + value, 0);
  const band = formatMoneyBand(total.p10, total.p90, settings);
  // The band is that of all tasks, from summed draws; a part of them has none.
  const kept = input.candidates.reduce(
    (all, { rank, cost }) => all + (rank === null ? 0 : (cost?.expected ?? 0)),
    0,
  );
  return {
    name: "Cost",
    metric: "cost",
    strong: formatMoney(sum, settings),
    rest: isPart
      ? `of ${formatMoney(kept, settings)}`
      : `of ${formatMoney(total.expected, settings)} (${band})`,
  };
}

function factsOf(
  pareto: Pareto,
  head: readonly CandidateSummary[],
  input: CandidatesInput,
  left: readonly CandidateSummary[],
): readonly FactView[] {
  const { settings, run } = input;
  const gone = left.reduce((sum, { tickets }) => sum + tickets, 0);
  const people = (hours: number) => formatPeople(hours, settings.productiveHours, settings);
  const staff = settings.staff ? `, staff ${formatCount(settings.staff, settings)}` : "";
  const covered = run.tickets > 0 ? (run.ticketsInTasks - gone) / run.tickets : null;
  return [
    {
      name: pareto.headCount === 1 ? "In this one" : `In these ${pareto.headCount}`,
      metric: "toilHours",
      strong: formatHours(pareto.headHours, settings),
      rest: `of ${formatCount(pareto.totalHours, settings)} a year`,
    },
    {
      name: "As people",
      metric: "people",
      strong: people(pareto.headHours),
      rest: `of ${people(pareto.totalHours).replace(" FTE", "")} on toil${staff}`,
    },
    costFact(head, input, left.length > 0),
    {
      name: "Coverage",
      metric: "coverage",
      strong: formatShare(covered, settings),
      rest: `of ${formatCount(run.tickets, settings)} tickets are in a task${gone > 0 ? `, ${formatCount(gone, settings)} left out` : ""}`,
    },
  ];
}

function headlineOf(pareto: Pareto, settings: WorkspaceSettings): readonly [string, string] {
  if (pareto.headCount === 0) return ["No toil hours", "in the ranked tasks"];
  const tasks = formatNumbered(pareto.headCount, ["task", "tasks"], settings);
  return [`${tasks} = ${formatShare(pareto.headShare, settings)}`, "of toil hours"];
}

type TrayKind = {
  readonly mark: string;
  readonly title: (count: string) => string;
  readonly holds: (candidate: CandidateSummary) => boolean;
  readonly reason: (candidate: CandidateSummary) => string;
  readonly hours: (candidate: CandidateSummary, settings: WorkspaceSettings) => string;
};

const TRAYS: readonly TrayKind[] = [
  {
    mark: "D",
    title: (count) => `Ask a person: ${count} with too little evidence to rank`,
    holds: ({ verdict }) => verdict !== "notToil",
    reason: ({ notes }) => notes[0] ?? "too few signals in the export",
    hours: ({ hoursBand: { p10, p90 } }, settings) =>
      `${formatHoursBand(p10, p90, settings)} a year`,
  },
  {
    mark: "No",
    title: (count) => `Ruled out by people: ${count}`,
    holds: ({ verdict }) => verdict === "notToil",
    reason: () => "a person said: not toil",
    hours: () => "not counted",
  },
];

function trayOf(
  kind: TrayKind,
  tray: readonly CandidateSummary[],
  { settings, base }: CandidatesInput,
): TrayView {
  const tickets = tray.reduce((sum, candidate) => sum + candidate.tickets, 0);
  const hidden = tray.length - TRAY_ROWS;
  return {
    mark: kind.mark,
    title: kind.title(formatNumbered(tray.length, ["task", "tasks"], settings)),
    note: `Not in the ranking and not in the totals. Together ${formatNumbered(tickets, ["ticket", "tickets"], settings)}.`,
    rows: tray.slice(0, TRAY_ROWS).map((candidate) => ({
      id: candidate.id,
      href: `${base}/${candidate.id}`,
      title: candidate.title,
      source: candidate.sources[0] ?? null,
      tickets: formatNumbered(candidate.tickets, ["ticket", "tickets"], settings),
      reason: kind.reason(candidate),
      hours: kind.hours(candidate, settings),
    })),
    more:
      hidden > 0
        ? `and ${formatNumbered(hidden, ["more", "more"], settings)}, in this order`
        : null,
  };
}

function traysOf(input: CandidatesInput): readonly TrayView[] {
  const out = input.candidates.filter(({ rank }) => rank === null);
  return TRAYS.flatMap((kind) => {
    const tray = out.filter(kind.holds);
    return tray.length > 0 ? [trayOf(kind, tray, input)] : [];
  });
}

function scaleNote(scale: number, settings: WorkspaceSettings): string {
  if (scale === 0) return "Money is not priced until a yearly cost of a person is entered.";
  return `Cost is the expected value; the bar is P10–P90 on one scale, 0–${formatMoney(scale, settings)}. Ranges are never summed: totals come from summed draws.`;
}

/** Everything the page of candidates shows: the answer, the few tasks that make it, then all of them in order. */
export function candidatesView(told: CandidatesInput): CandidatesView {
  const { kept, left } = leaveOut(told.candidates, parseLeftOut(told.query.out));
  const input: CandidatesInput = { ...told, candidates: kept };
  const { base, query, candidates, run, settings } = input;
  const ranked = candidates.filter((candidate) => candidate.rank !== null);
  const pareto = paretoOf(ranked.map((candidate) => candidate.hours));
  const head = ranked.slice(0, pareto.headCount);
  const list = listCandidates(ranked, query);
  const scale = costScale(list.rows);
  const isRanking = query.sort === "hours" && query.dir === "desc" && query.tab === "all";
  const titles = new Map(candidates.map(({ id, title }) => [id, title]));
  const shown = list.rows.length;
  return {
    asOf: `52 weeks to ${formatDate(run.asOf, settings)}`,
    headline: headlineOf(pareto, settings),
    facts: factsOf(pareto, head, input, left),
    pareto: paretoView(
      pareto,
      ranked.map((candidate) => candidate.title),
      settings,
    ),
    tabs: tabViews(base, query, list.tabCounts, settings),
    filters: filterViews(base, query, ranked, settings),
    leftOut: leftOutView({ ...told, formats: settings }, left),
    clearHref: isFiltered(query) ? base : null,
    order: `Sorted by ${ORDER_WORDS[query.sort]}`,
    columns: columnsOf(input),
    selectable: list.rows.map(({ id, title, hours, cost }) => ({
      id,
      title,
      hours,
      cost: cost?.expected ?? null,
    })),
    rows: list.rows.map((candidate) => candidateRow(candidate, { base, scale, formats: settings })),
    // Among filtered rows the line would claim a share that they do not make.
    cut:
      isRanking && !isFiltered(query) && pareto.headCount > 0
        ? {
            afterRank: pareto.headCount,
            text: `Above this line: ${formatShare(pareto.headShare, settings)} of toil hours`,
          }
        : null,
    shown: `${shown === 0 ? "0" : `1–${formatCount(shown, settings)}`} of ${formatCount(list.matching, settings)}`,
    moreHref:
      shown < list.matching ? candidateHref(base, query, { show: query.show + MORE_ROWS }) : null,
    viewQuery: candidateHref("", query, { show: undefined }).replace(/^\?/, ""),
    csvHref: candidateHref(input.csvBase, query, { show: undefined }),
    // No row, no bar to explain: nothing matches the filters then, and that is no word on money.
    scaleNote: list.rows.length > 0 ? scaleNote(scale, settings) : null,
    trays: traysOf(input),
    moves: rankMovesView(input.run.moves, titles, base),
  };
}
