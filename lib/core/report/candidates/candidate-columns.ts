import type { TableLayout } from "../../domain/table-layout";
import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import type { MetricName } from "../metrics";
import { inLayoutOrder, type LaidColumn, type TableColumn } from "../table-layout";
import { type CandidateSort, candidateHref } from "./candidate-list";
import type { CandidatesInput } from "./candidates-view";

export type ColumnKey = CandidateSort | "remedy";

export type ColumnView = LaidColumn<TableColumn> & {
  readonly key: ColumnKey;
  readonly text: string;
  readonly metric: MetricName | null;
  readonly isNumber: boolean;
  /** Null where it cannot be sorted by. */
  readonly href: string | null;
  readonly direction: "ascending" | "descending" | null;
};

/** Fixed widths fit the longer words of German, and all of them the narrowest window in which the head stays. */
const COLUMNS = [
  { key: "title", text: "Task", metric: null, width: 212, isMain: true },
  { key: "repetition", text: "Repetition", metric: "repetition", width: 78 },
  { key: "judgment", text: "No judgment", metric: "noJudgment", width: 78 },
  { key: "interrupt", text: "Interrupt", metric: "interrupt", width: 78 },
  { key: "toil", text: "Toil score", metric: "toilScore", width: 98 },
  { key: "tickets", text: "Tickets a month", metric: "ticketsAMonth", width: 86, isNumber: true },
  { key: "hours", text: "Hours a year", metric: "toilHours", width: 86, isNumber: true },
  { key: "cost", text: "Cost a year, P10–P90", metric: "cost", width: 184 },
  { key: "remedy", text: "Remedy", metric: "remedy", width: 122 },
] as const satisfies readonly (TableColumn &
  Pick<ColumnView, "key" | "text" | "metric"> & { readonly isNumber?: boolean })[];

/** What stands before the columns: the box that ticks a row, and its rank; pixels. */
export const CANDIDATE_LEAD = [38, 50] as const;

/** All columns with their names, for whoever lays the table out. */
export function columnChoices(formats: Formats): readonly (TableColumn & {
  readonly text: string;
})[] {
  return COLUMNS.map((column) => ({ ...column, text: sayCandidates(formats, column.text) }));
}

/** How the rows are sorted, as a sentence. */
export const ORDER_WORDS = {
  hours: "Sorted by toil hours a year: chance of toil × (hands-on + rework + interruption)",
  toil: "Sorted by toil score",
  repetition: "Sorted by repetition",
  judgment: "Sorted by how little judgment is needed",
  interrupt: "Sorted by how much it interrupts",
  tickets: "Sorted by tickets a month",
  cost: "Sorted by cost a year",
  title: "Sorted by name",
} as const satisfies Readonly<Record<CandidateSort, string>>;

/** The columns that stand, in their order, each with the address that sorts by it. */
export function columnsOf(
  { base, query, settings }: Pick<CandidatesInput, "base" | "query" | "settings">,
  layout: TableLayout,
): readonly ColumnView[] {
  const shown = inLayoutOrder(COLUMNS, layout).filter(({ isShown }) => isShown);
  return shown.map((told) => {
    const column = {
      ...told,
      text: sayCandidates(settings, told.text),
      isNumber: "isNumber" in told,
    };
    if (column.key === "remedy") return { ...column, href: null, direction: null };
    const sort = column.key;
    const isActive = query.sort === sort;
    const first = sort === "title" ? "asc" : "desc";
    const second = first === "asc" ? "desc" : "asc";
    const dir = isActive && query.dir === first ? second : first;
    return {
      ...column,
      href: candidateHref(base, query, { sort, dir }),
      direction: isActive ? (query.dir === "asc" ? "ascending" : "descending") : null,
    };
  });
}
