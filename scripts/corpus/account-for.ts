import type { ParsedRecord } from "@/lib/core/domain/raw-row";
import { type Reading, textOf } from "./read-everything";

/** Values beyond this are cut in rejections, so that longer texts cannot be accounted for by their letters. */
const LONGEST = 1024 * 1024;

/**
 * What is wrong with the accounts of a file, or `null` when they add up.
 *
 * Delimiters, quotes and blanks come and go with the dialect; letters and digits do not. So those of all records, rows
 * and rejections in file order, must be the end of those of the text, and what stands before them is the header and
 * the titles above it. And each record must have become a ticket or a rejection.
 */
export async function faultInAccounts(bytes: Uint8Array, reading: Reading): Promise<string | null> {
  if (reading.error !== null) return reading.message === "" ? "refused without a word" : null;
  const { dialect, records, tickets, rejections } = reading;
  if (tickets.length + rejections.length !== records.length) {
    return `${records.length} records, but ${tickets.length} tickets and ${rejections.length} rejections`;
  }
  const lines = records.map(lineOf);
  const isInOrder = lines.every((line, at) => line > (lines[at - 1] ?? dialect.headerLine));
  if (!isInOrder) return "lines do not go up";
  const text = await textOf(bytes, dialect.encoding);
  if (text.length > LONGEST) return null;
  const whole = lettersOf(text);
  const told = records.map((record) => cellsOf(record).map(lettersOf).join("")).join("");
  if (!whole.endsWith(told)) return `letters are lost: ${firstDifference(whole, told)}`;
  const rest = whole.slice(0, whole.length - told.length);
  if (dialect.headerLine === 0) {
    return rest === "" || /^sep$/i.test(rest) ? null : `lost above the rows: ${rest.slice(0, 80)}`;
  }
  const named = dialect.columns.map(lettersOf).join("");
  const isMadeUp = dialect.columns.some((name) => /^Column \d|\(\d+\)$/.test(name));
  return isMadeUp || rest.endsWith(named) ? null : `lost beside the header: ${rest.slice(-80)}`;
}

function lineOf(record: ParsedRecord): number {
  return record.kind === "row" ? record.row.line : record.rejection.line;
}

function cellsOf(record: ParsedRecord): readonly string[] {
  return record.kind === "row" ? record.row.cells : record.cells;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Where two texts first differ, looked at from their ends. */
function firstDifference(whole: string, told: string): string {
  let same = 0;
  while (same < told.length && whole.at(-1 - same) === told.at(-1 - same)) same += 1;
  const end = (text: string) =>
    text.slice(Math.max(0, text.length - same - 30), text.length - same);
  return `${JSON.stringify(end(whole))} became ${JSON.stringify(end(told))}`;
}
