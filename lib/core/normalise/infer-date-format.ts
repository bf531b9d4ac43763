import type { DateFormat } from "@/lib/core/domain/mapping";
import { cleanCell } from "./clean-cell";
import { dayOf, isPlaceholderDate } from "./date-parser";
import { type DateOrder, type DateShape, dateShapeOf } from "./date-shapes";

/** What the cells of one column say about how they write dates. */
export type DateEvidence = {
  /** Cells with a value. */
  readonly filled: number;
  readonly iso: number;
  readonly monthName: number;
  /** Three numbers whose order is open. */
  readonly ordered: number;
  /** Of these: how many have dots between the numbers. */
  readonly dotted: number;
  readonly epochSeconds: number;
  readonly epochMilliseconds: number;
  readonly excelSerials: number;
  /** Of the ordered ones: how many are a real day in each order. */
  readonly fits: Readonly<Record<DateOrder, number>>;
  /** Cells that are a day in one order of day and month and none in the other. */
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** True when cells have a time of day and all of them are midnight. */
  readonly midnightsOnly: boolean;
  /** An ordered cell that reads differently day first and month first; the example to show. */
  readonly ambiguousCell: string | null;
};

/** A format wins when it reads this share of the filled cells and nothing contradicts it. */
export const SURE_SHARE = 0.995;
/** Under this share a column is no date column at all, whatever its header says. */
export const DATE_SHARE = 0.5;

const DOTTED = /^\d{1,4}\s?\.\s?\d/;
const EPOCH_SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MILLISECONDS = /^\d{12,13}$/;
/** 1980-01-01 to 2119-12-31. */
const EXCEL_SERIAL = /^(?:29[2-9]\d\d|[3-7]\d{4}|80[0-3]\d\d)(?:[.,]\d+)?$/;

type Tally = { -readonly [Key in keyof DateEvidence]: DateEvidence[Key] } & {
  fits: Record<DateOrder, number>;
  midnights: number;
  times: number;
};

/** How often each cell of a column comes, in order of first appearance. */
export type CellCounts = ReadonlyMap<string, number>;

export function countCells(cells: Iterable<string>): CellCounts {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** Reads each different cell of a column once. Linear in the cells. */
export function dateEvidence(cells: CellCounts): DateEvidence {
  const tally: Tally = {
    filled: 0,
    iso: 0,
    monthName: 0,
    ordered: 0,
    dotted: 0,
    epochSeconds: 0,
    epochMilliseconds: 0,
    excelSerials: 0,
    fits: { dmy: 0, mdy: 0, ymd: 0 },
    onlyDayFirst: 0,
    onlyMonthFirst: 0,
    midnightsOnly: false,
    ambiguousCell: null,
    midnights: 0,
    times: 0,
  };
  for (const [cell, count] of cells) {
    const text = cleanCell(cell);
    if (text === null || isPlaceholderDate(text)) continue;
    tally.filled += count;
    if (text.length <= 64 && /\d/.test(text)) countCell(tally, text, count);
  }
  const { midnights, times, ...evidence } = tally;
  return { ...evidence, midnightsOnly: times > 1 && midnights === times };
}

function countCell(tally: Tally, text: string, count: number): void {
  if (EPOCH_SECONDS.test(text)) tally.epochSeconds += count;
  else if (EPOCH_MILLISECONDS.test(text)) tally.epochMilliseconds += count;
  else if (EXCEL_SERIAL.test(text)) tally.excelSerials += count;
  const shape = dateShapeOf(text);
  if (!shape) return;
  if (shape.time) {
    tally.times += count;
    if (shape.time.sinceMidnight === 0) tally.midnights += count;
  }
  if (shape.kind === "ordered") countOrdered(tally, shape, { text, count });
  else if (dayOf(shape, "dmy") === null) return;
  else if (shape.style === "iso") tally.iso += count;
  else tally.monthName += count;
}

function countOrdered(
  tally: Tally,
  shape: DateShape,
  { text, count }: { text: string; count: number },
): void {
  const dmy = dayOf(shape, "dmy");
  const mdy = dayOf(shape, "mdy");
  const ymd = dayOf(shape, "ymd");
  if (dmy === null && mdy === null && ymd === null) return;
  tally.ordered += count;
  if (DOTTED.test(text)) tally.dotted += count;
  if (dmy !== null) tally.fits.dmy += count;
  if (mdy !== null) tally.fits.mdy += count;
  if (ymd !== null) tally.fits.ymd += count;
  if (dmy !== null && mdy === null) tally.onlyDayFirst += count;
  if (mdy !== null && dmy === null) tally.onlyMonthFirst += count;
  if (dmy !== null && mdy !== null && dmy !== mdy) tally.ambiguousCell ??= text;
}

/** Cells that some date format reads. */
export function datedCount(evidence: DateEvidence): number {
  const textual = evidence.iso + evidence.monthName + evidence.ordered;
  return Math.max(
    textual,
    evidence.epochSeconds,
    evidence.epochMilliseconds,
    evidence.excelSerials,
  );
}

/** True when enough of the filled cells are dates to believe a header that says so. */
export function isDateColumn(evidence: DateEvidence): boolean {
  return evidence.filled > 0 && datedCount(evidence) / evidence.filled >= DATE_SHARE;
}

/**
 * The format of a date column; "open" where it is three numbers and the column alone cannot tell day from month.
 *
 * A number above 12 decides. Where both orders have such proof, the one with at least 199 of 200 cells wins (the rest
 * are faults of single rows), else the more frequent one.
 */
export function formatFromEvidence(evidence: DateEvidence): DateFormat | "open" | null {
  if (!isDateColumn(evidence)) return null;
  const { iso, monthName, ordered, epochSeconds, epochMilliseconds, excelSerials } = evidence;
  const textual = iso + monthName + ordered;
  const numeric = Math.max(epochSeconds, epochMilliseconds, excelSerials);
  if (numeric > textual) {
    if (numeric === epochSeconds) return { kind: "epoch", unit: "second" };
    if (numeric === epochMilliseconds) return { kind: "epoch", unit: "millisecond" };
    return { kind: "excel-serial" };
  }
  if (ordered === 0) return iso >= monthName ? { kind: "iso" } : { kind: "month-name" };
  const order = provenOrder(evidence);
  return order === null ? "open" : { kind: "ordered", order };
}

function provenOrder(evidence: DateEvidence): DateOrder | null {
  const { fits, ordered, onlyDayFirst, onlyMonthFirst } = evidence;
  const best = Math.max(fits.dmy, fits.mdy);
  // Year first: with four digits both other orders fit as well, since the year cannot be mistaken.
  if (fits.ymd / ordered >= SURE_SHARE && (best / ordered < SURE_SHARE || fits.ymd > best))
    return "ymd";
  if (evidence.ambiguousCell === null && fits.ymd === ordered) return "ymd";
  if (onlyDayFirst === onlyMonthFirst) return null;
  return onlyDayFirst > onlyMonthFirst ? "dmy" : "mdy";
}
