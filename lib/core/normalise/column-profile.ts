import type { RawRow } from "@/lib/core/domain/raw-row";
import { cleanCell } from "./clean-cell";
import {
  countCells,
  type DateEvidence,
  datedCount,
  dateEvidence,
  isDateColumn,
  SURE_SHARE,
} from "./infer-date-format";

/** What the sampled values of one column look like. */
export type ColumnProfile = {
  readonly index: number;
  /** Rows looked at. */
  readonly rows: number;
  /** Rows with a value / rows. */
  readonly filledShare: number;
  readonly filled: number;
  readonly distinct: number;
  /** Distinct / filled. */
  readonly distinctShare: number;
  readonly averageLength: number;
  /** Share of the filled cells. */
  readonly numericShare: number;
  readonly idShare: number;
  readonly hasWordsShare: number;
  readonly dates: DateEvidence;
  readonly isDate: boolean;
  /** Every value is a date, and not just a number that could be one. */
  readonly isSurelyDate: boolean;
  /** Up to MOST_VALUES different values, in order of appearance. */
  readonly values: readonly string[];
  readonly first: string | null;
};

const MOST_VALUES = 200;
const NUMERIC = /^-?\d+(?:[.,]\d+)?$/;
/** INC0012345, HIVE-28515, 52 267, 8f14e45f-..., #123. No blanks inside but those of a grouped number. */
const ID_LIKE =
  /^(?:#?\d{1,3}(?:[ \u00a0\u202f]\d{3})+|#?\d{1,18}|[\p{L}\d]{1,12}[-_/#.: ]?\d{1,14}|[\p{L}\d][\p{L}\d_/-]{2,60}\d[\p{L}\d_/-]{0,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}|https?:\/\/\S+\d)$/iu;

/** Ids that a spreadsheet has destroyed were ids once: the column stays one, and its rows are rejected. */
const MANGLED_ID = /^(?:\d(?:[.,]\d+)?E\+?\d+|\d{1,3}(?:,\d{1,3})+)$/i;

/**
 * Profiles one column of the sample. Each different cell is looked at once, however often it comes: most columns hold
 * few. Linear in the sampled cells.
 */
export function profileColumn(index: number, sample: readonly RawRow[]): ColumnProfile {
  const cells = countCells(sample.map((row) => row.cells[index] ?? ""));
  const distinct = new Set<string>();
  const tally = { filled: 0, length: 0, numeric: 0, id: 0, words: 0 };
  for (const [cell, count] of cells) {
    const text = cleanCell(cell);
    if (text === null) continue;
    tally.filled += count;
    tally.length += text.length * count;
    if (NUMERIC.test(text)) tally.numeric += count;
    if (text.length <= 120 && (ID_LIKE.test(text) || MANGLED_ID.test(text))) tally.id += count;
    if (/\p{L}\s+\p{L}/u.test(text)) tally.words += count;
    distinct.add(text);
  }
  const share = (count: number) => (tally.filled === 0 ? 0 : count / tally.filled);
  const dates = dateEvidence(cells);
  const values = [...distinct].slice(0, MOST_VALUES);
  return {
    index,
    rows: sample.length,
    filled: tally.filled,
    filledShare: sample.length === 0 ? 0 : tally.filled / sample.length,
    distinct: distinct.size,
    distinctShare: share(distinct.size),
    averageLength: share(tally.length),
    numericShare: share(tally.numeric),
    idShare: share(tally.id),
    hasWordsShare: share(tally.words),
    dates,
    isDate: isDateColumn(dates),
    isSurelyDate:
      tally.filled > 0 &&
      datedCount(dates) / tally.filled >= SURE_SHARE &&
      dates.iso + dates.monthName + dates.ordered >= datedCount(dates),
    values,
    first: values[0] ?? null,
  };
}
