import { cellShape, commonShape, isValueLike } from "./cell-shape";
import type { HeadRow } from "./find-dialect";
import { fitHeader, steadyWidth } from "./fit-header";

/** Share of the usual width that a header must fill with cells that are no values (docs: import, header row). */
const MIN_FILLED = 0.6;
/** Rows that may stand above the header: titles, filters, "Report run ...". */
const MAX_PREAMBLE = 30;
/** Rows below a candidate that are compared with it. */
const ROWS_BELOW = 200;

export type FoundHeader = {
  /** Physical line of the header; 0 when the file has none. */
  readonly line: number;
  /** Physical line of the first record. */
  readonly start: number;
  readonly columns: readonly string[];
  /** Empty columns at the right end that were left out. */
  readonly droppedCount: number;
};

/**
 * Finds the row that names the columns, or `null` when the rows are no table.
 *
 * A header fills most of the width with words that are no values, and differs from the rows below: where they hold
 * dates, numbers or ids, it does not. Rows above it are titles and are passed over. A table that begins with data gets
 * columns called by their places.
 */
export function findHeader(rows: readonly HeadRow[], delimiter: string): FoundHeader | null {
  const width = usualWidth(rows);
  let isFirst = true;
  for (const [index, read] of rows.slice(0, MAX_PREAMBLE).entries()) {
    const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
    const row = fitToRows(read, below, delimiter);
    if (filledCount(row) < Math.max(Math.min(2, width), width * MIN_FILLED)) continue;
    if (isHeader(row, below, isFirst)) return nameColumns(row, rows.slice(index + 1), read);
    isFirst = false;
  }
  return nameByPlace(rows);
}

/**
 * The header that a person points at; 0 for a table without one. `null` when no row begins in that line.
 *
 * A row that ends before the rows below it gets blank names, as with a header that was found.
 */
export function headerAt(
  rows: readonly HeadRow[],
  line: number,
  delimiter: string,
): FoundHeader | null {
  const first = rows[0];
  if (line === 0 && first !== undefined) return placesFrom(first, usualWidth(rows));
  const index = rows.findIndex((row) => row.line === line);
  const read = rows[index];
  if (read === undefined) return null;
  const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
  return nameColumns(fitToRows(read, below, delimiter), rows.slice(index + 1), read);
}

function fitToRows(row: HeadRow, below: readonly HeadRow[], delimiter: string): HeadRow {
  const width = steadyWidth(below);
  return width === null ? row : { ...row, cells: fitHeader(row.cells, width, delimiter) };
}

/**
 * Columns called by their places, for rows that begin with data; `null` when the rows are no table.
 *
 * A table has two columns or more in nearly all of its rows, and one of them holds the same kind of value throughout.
 */
function nameByPlace(rows: readonly HeadRow[]): FoundHeader | null {
  const first = rows[0];
  const width = steadyWidth(rows);
  if (first === undefined || width === null || width < 2) return null;
  const sample = rows.slice(0, ROWS_BELOW);
  const isTable = Array.from({ length: width }, (_, column) =>
    commonShape(sample.map(({ cells }) => cells[column] ?? "")),
  ).some((shape) => shape !== null);
  if (!isTable) return null;
  return placesFrom(first, width);
}

/** Columns without names, from a row on that is data. */
function placesFrom({ line }: HeadRow, width: number): FoundHeader {
  const columns = renameRepeats(Array.from({ length: width }, () => ""));
  return { line: 0, start: line, columns, droppedCount: 0 };
}

function isHeader(row: HeadRow, below: readonly HeadRow[], isFirst: boolean): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== "");
  const values = filled.filter(isValueLike);
  if (below.length === 0) {
    return isFirst && values.length <= filled.length / 4 && !values.some(isCertainValue);
  }
  const { same, different } = compareWithRowsBelow(row, below);
  if (values.length > filled.length / 2 && same >= different) return false;
  return isFirst ? different >= same : different > same;
}

/** Dates and addresses never name a column; a number or a code now and then does. */
function isCertainValue(cell: string): boolean {
  return ["date", "email", "url"].includes(cellShape(cell));
}

/** In how many columns a row looks like the rows below it, and in how many it does not; others tell nothing. */
function compareWithRowsBelow(
  row: HeadRow,
  below: readonly HeadRow[],
): { readonly same: number; readonly different: number } {
  const others = below.filter(({ cells }) => !isSameRow(cells, row.cells));
  let same = 0;
  let different = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (cell.trim() === "") continue;
    const values = others.map(({ cells }) => cells[column] ?? "");
    const shape = commonShape(values);
    if (shape === null) same += values.includes(cell) ? 1 : 0;
    else if (cellShape(cell) !== shape) different += 1;
    else if (isSameKind(cell, values)) same += 1;
  }
  return { same, different };
}

/** Codes count as the same kind only with the same letters: `col1` may name a column of values such as `val1`. */
function isSameKind(cell: string, values: readonly string[]): boolean {
  const letters = lettersOf(cell);
  return letters === "" || values.some((value) => lettersOf(value) === letters);
}

function lettersOf(cell: string): string {
  return isValueLike(cell) && !/^[A-Z]/.test(cell.trim()) ? "" : cell.replaceAll(/[^\p{L}]/gu, "");
}

function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, column) => cell === b[column]);
}

/**
 * Blank columns that the file itself writes at its right end are left out. Those that only the rows have stay: what is
 * empty in the beginning may be filled further down.
 */
function nameColumns(row: HeadRow, below: readonly HeadRow[], read: HeadRow): FoundHeader {
  const cells = row.cells.map(cleanName);
  const isWidened = cells.length > read.cells.length && read.cells.length > 1;
  let width = cells.length;
  while (width > 1 && !isWidened && cells[width - 1] === "" && isColumnEmpty(below, width - 1)) {
    width -= 1;
  }
  const columns = renameRepeats(cells.slice(0, width));
  return { line: row.line, start: row.nextLine, columns, droppedCount: cells.length - width };
}

function isColumnEmpty(rows: readonly HeadRow[], column: number): boolean {
  return rows.every(({ cells }) => (cells[column] ?? "").trim() === "");
}

function cleanName(cell: string): string {
  return cell.replaceAll(/[\r\n]+/g, " ").trim();
}

/** `Comment`, `Comment (2)`, ...; a column without a name is called by its place. */
function renameRepeats(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter((name) => name !== ""));
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const base = name === "" ? `Column ${index + 1}` : name;
    const count = seen.get(base) ?? 0;
    if (count === 0 && !(name === "" && taken.has(base))) {
      seen.set(base, 1);
      return base;
    }
    let next = count + 1;
    while (taken.has(`${base} (${next})`)) next += 1;
    seen.set(base, next);
    taken.add(`${base} (${next})`);
    return `${base} (${next})`;
  });
}

function usualWidth(rows: readonly HeadRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return width;
}

function filledCount(row: HeadRow): number {
  return row.cells.filter((cell) => cell.trim() !== "").length;
}
