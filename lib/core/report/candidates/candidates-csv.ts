import { csvLine } from "../csv-text";
import type { Formats } from "../format";
import { type CandidateField, candidateFields } from "./candidate-fields";
import { type CandidateQuery, listCandidates } from "./candidate-list";
import type { CandidateSummary } from "./candidate-summary";
import { hideTasks, parseHidden } from "./hide-tasks";

type Input = {
  /** Ranked ones in rank order, then those in no ranking. */
  readonly candidates: readonly CandidateSummary[];
  readonly query: CandidateQuery;
  /** Language of words and heads; its currency stands in the heads of the columns of money. */
  readonly formats: Formats;
  /** Address of a candidate without its id. */
  readonly base: string;
};

function fileOf(fields: readonly CandidateField[], rows: readonly CandidateSummary[]): string {
  const lines = rows.map((one) => csvLine(fields.map(({ cell }) => cell(one))));
  return `${[csvLine(fields.map(({ head }) => head)), ...lines].join("\r\n")}\r\n`;
}

/**
 * The candidates of a view as CSV with all their fields, in its order and all of them, not only the rows that fit the
 * page. Without a filter those in no ranking follow, with an empty rank. Units stand in the heads; what is not priced is
 * empty.
 */
export function candidatesCsv({ candidates: all, query, formats, base }: Input): string {
  const candidates = hideTasks(all, parseHidden(query.out)).kept;
  const ranked = candidates.filter(({ rank }) => rank !== null);
  const { rows, matching } = listCandidates(ranked, { ...query, show: ranked.length });
  const isWhole = matching === ranked.length;
  const others = isWhole ? candidates.filter(({ rank }) => rank === null) : [];
  return fileOf(candidateFields(formats, base), [...rows, ...others]);
}

/**
 * The table of the page as CSV: the rows that it shows in their order, and of each what its columns show, in the order of
 * `columns`. Keys that name no column are passed over.
 */
export function shownCandidatesCsv(
  { candidates, query, formats, base }: Input,
  columns: readonly string[],
): string {
  const { kept } = hideTasks(candidates, parseHidden(query.out));
  const ranked = kept.filter(({ rank }) => rank !== null);
  const all = candidateFields(formats, base);
  const fields = columns.flatMap((key) => all.filter(({ column }) => column === key));
  return fileOf(fields, listCandidates(ranked, query).rows);
}
