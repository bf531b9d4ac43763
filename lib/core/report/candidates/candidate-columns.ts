import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import type { MetricName } from "../metrics";
import { type CandidateSort, candidateHref } from "./candidate-list";
import type { CandidatesInput } from "./candidates-view";

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

const COLUMNS = [
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
] as const satisfies readonly Pick<ColumnView, "key" | "sort" | "text" | "metric" | "isNumber">[];

/** The columns that a person may leave out; the task always stands. */
export function columnChoices(
  formats: Formats,
): readonly { readonly key: string; readonly text: string }[] {
  return COLUMNS.filter(({ key }) => key !== "title").map(({ key, text }) => ({
    key,
    text: sayCandidates(formats, text),
  }));
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

/** The columns that stand, each with the address that sorts by it. */
export function columnsOf(input: CandidatesInput): readonly ColumnView[] {
  const { base, query, hiddenColumns = [], settings } = input;
  const shown = COLUMNS.filter(({ key }) => key === "title" || !hiddenColumns.includes(key));
  return shown.map((told) => {
    const column = { ...told, text: sayCandidates(settings, told.text) };
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
