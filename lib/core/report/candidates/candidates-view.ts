import type { RankMove } from "../../domain/rank-move";
import type { WorkspaceSettings } from "../../domain/settings";
import { PLAIN_LAYOUT, type TableLayout } from "../../domain/table-layout";
import type { CostTotals } from "../../domain/task-cost";
import { sayCandidates } from "../../messages/candidates";
import { formatCount, formatDate, formatMoney, formatShare } from "../format";
import type { ApprovalMark } from "../plan/approval-mark";
import { type ColumnView, columnsOf, ORDER_WORDS } from "./candidate-columns";
import { type FactView, factsOf } from "./candidate-facts";
import {
  type CandidateQuery,
  candidateHref,
  candidateQuery,
  choicesOf,
  firstDesk,
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
import { type DeskFirstView, deskFirstView } from "./desk-first";
import { type HiddenView, hiddenView } from "./hidden-view";
import { hideTasks, parseHidden } from "./hide-tasks";
import { type Pareto, type ParetoView, paretoOf, paretoView } from "./pareto";
import { type RankMoveView, rankMovesView } from "./rank-moves-view";
import type { Selectable } from "./selection";
import { type TrayView, traysOf } from "./tray-view";

/** What the page of candidates stands on: the active ranking, the address, and the workspace's settings. */
export type CandidatesInput = {
  /** Address of the page, without its query. */
  readonly base: string;
  /** Address of the same rows as a file; may have a query. */
  readonly csvBase: string;
  readonly query: CandidateQuery;
  /** How the reader, or the view, lays the table out. */
  readonly layout?: TableLayout;
  /** The reader's own desk; null or not given: none is chosen. */
  readonly ownDesk?: string | null;
  /** Ranked ones in rank order, then those of grade D. */
  readonly candidates: readonly CandidateSummary[];
  readonly run: {
    readonly asOf: Date | null;
    readonly tickets: number;
    readonly totals: { readonly cost: CostTotals | null };
    readonly moves: readonly RankMove[];
  };
  /** The approved plan; null while there is none. */
  readonly approval: ApprovalMark | null;
  readonly settings: WorkspaceSettings;
};

export type CandidatesView = {
  readonly asOf: string;
  /** Two lines: "12 tasks = 61 %", "of toil hours". */
  readonly headline: readonly [string, string];
  readonly facts: readonly FactView[];
  readonly pareto: ParetoView | null;
  readonly tabs: readonly TabView[];
  readonly filters: readonly FilterView[];
  readonly hidden: HiddenView;
  /** The page without any filter; null while none is set. */
  readonly clearHref: string | null;
  /** The page without any filter, whatever is set. */
  readonly plainHref: string;
  readonly desk: DeskFirstView | null;
  /** Teams that handle ranked tasks, those of most tasks first. */
  readonly teams: readonly string[];
  readonly order: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly CandidateRowView[];
  /** What each row adds to a selection, in the order of the rows. */
  readonly selectable: readonly Selectable[];
  /** The line that ends the headline's tasks; null while the order is another one. */
  readonly cut: { readonly afterRank: number; readonly text: string } | null;
  readonly shown: string;
  /** Rows that fit the view and its filters, shown or not. */
  readonly matching: number;
  readonly moreHref: string | null;
  /** The query of this view's address, for a saved view. */
  readonly viewQuery: string;
  /** All rows of this view as a file, with all their fields. */
  readonly csvHref: string;
  /** The rows and columns that are shown as a file. */
  readonly shownCsvHref: string;
  readonly scaleNote: string | null;
  /** Tasks outside the ranking, by the reason. */
  readonly trays: readonly TrayView[];
  /** What the newest verdicts moved. */
  readonly moves: readonly RankMoveView[];
};

const MORE_ROWS = 100;

function headlineOf(pareto: Pareto, settings: WorkspaceSettings): readonly [string, string] {
  if (pareto.headCount === 0)
    return [
      sayCandidates(settings, "No toil hours"),
      sayCandidates(settings, "in the ranked tasks"),
    ];
  return [
    sayCandidates(settings, "{count, plural, one {# task} other {# tasks}} = {share}", {
      count: pareto.headCount,
      share: formatShare(pareto.headShare, settings),
    }),
    sayCandidates(settings, "of toil hours"),
  ];
}

function scaleNote(scale: number, settings: WorkspaceSettings): string {
  if (scale === 0)
    return sayCandidates(
      settings,
      "Money is not priced until a yearly cost of a person is entered.",
    );
  return sayCandidates(
    settings,
    "Cost is the expected value; the bar is P10–P90 on one scale, 0–{end}. Ranges are never summed: totals come from summed draws.",
    { end: formatMoney(scale, settings) },
  );
}

function shownWords(shown: number, matching: number, settings: WorkspaceSettings): string {
  const all = formatCount(matching, settings);
  return shown === 0
    ? sayCandidates(settings, "0 of {all}", { all })
    : sayCandidates(settings, "1–{shown} of {all}", { shown: formatCount(shown, settings), all });
}

/** The address of the table as it stands: its columns are named, so that a saved view's choice of them is kept. */
function shownCsvHref({ csvBase, query }: CandidatesInput, columns: readonly ColumnView[]): string {
  const keys = columns.map(({ key }) => key).join(",");
  return candidateHref(`${csvBase}&columns=${keys}`, query, { tray: undefined });
}

/** The line below the headline's tasks: in the order of the ranking, where they are together, and among all of them. */
function cutOf(
  { headCount, headShare }: Pareto,
  query: CandidateQuery,
  settings: WorkspaceSettings,
): CandidatesView["cut"] {
  const isRanking = query.sort === "hours" && query.dir === "desc" && query.tab === "all";
  const isWhole = !isFiltered(query) && firstDesk(query) === null;
  if (!isRanking || !isWhole || headCount === 0) return null;
  return {
    afterRank: headCount,
    text: sayCandidates(settings, "Above this line: {share} of toil hours", {
      share: formatShare(headShare, settings),
    }),
  };
}

/** Everything the page of candidates shows: the answer, the few tasks that make it, then all of them in order. */
export function candidatesView(told: CandidatesInput): CandidatesView {
  const { kept, hidden } = hideTasks(told.candidates, parseHidden(told.query.out));
  const input: CandidatesInput = { ...told, candidates: kept };
  const { base, query, candidates, run, approval, settings } = input;
  const ranked = candidates.filter((candidate) => candidate.rank !== null);
  const pareto = paretoOf(ranked.map((candidate) => candidate.hours));
  const head = ranked.slice(0, pareto.headCount);
  const list = listCandidates(ranked, query);
  const scale = costScale(list.rows);
  const titles = new Map(candidates.map(({ id, title }) => [id, title]));
  const shown = list.rows.length;
  const columns = columnsOf(input, input.layout ?? PLAIN_LAYOUT);
  const plainHref = candidateHref(base, candidateQuery.parse({ desk: query.desk }), {});
  return {
    asOf: sayCandidates(settings, "52 weeks to {day}", { day: formatDate(run.asOf, settings) }),
    headline: headlineOf(pareto, settings),
    facts: factsOf(pareto, head, input, hidden),
    pareto: paretoView(
      pareto,
      ranked.map(({ id, title }) => ({ title, href: `${base}/${id}` })),
      settings,
    ),
    tabs: tabViews(base, query, list.tabCounts, settings),
    filters: filterViews(base, query, ranked, settings),
    hidden: hiddenView({ ...told, formats: settings }, hidden),
    clearHref: isFiltered(query) ? plainHref : null,
    plainHref,
    desk: deskFirstView({ base, query, ownDesk: input.ownDesk ?? null, formats: settings }, list),
    teams: choicesOf(ranked, ({ teams }) => teams).map(({ value }) => value),
    order: sayCandidates(settings, ORDER_WORDS[query.sort]),
    columns,
    selectable: list.rows.map(({ id, title, hours, cost }) => ({
      id,
      title,
      hours,
      cost: cost?.expected ?? null,
    })),
    rows: list.rows.map((candidate) =>
      candidateRow(candidate, { base, scale, approval, formats: settings }),
    ),
    cut: cutOf(pareto, query, settings),
    shown: shownWords(shown, list.matching, settings),
    matching: list.matching,
    moreHref:
      shown < list.matching ? candidateHref(base, query, { show: query.show + MORE_ROWS }) : null,
    viewQuery: candidateHref("", query, {
      desk: firstDesk(query) ?? undefined,
      show: undefined,
      tray: undefined,
    }).replace(/^\?/, ""),
    shownCsvHref: shownCsvHref(input, columns),
    csvHref: candidateHref(input.csvBase, query, { show: undefined, tray: undefined }),
    // No row, no bar to explain: nothing matches the filters then, and that is no word on money.
    scaleNote: list.rows.length > 0 ? scaleNote(scale, settings) : null,
    trays: traysOf(input),
    moves: rankMovesView(input.run.moves, titles, { base, formats: settings }),
  };
}
