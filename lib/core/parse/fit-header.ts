import { isValueLike } from "./cell-shape";
import { readLine } from "./read-line";

/** Delimiters that a header alone may be written with, other than the file's own. */
const OTHER_DELIMITERS = [",", ";", "\t", "|", ", ", " "] as const;
/** Share of the rows that must have a width before a header is fitted to it. */
const MIN_SHARE = 0.8;
/** Rows that are needed to tell a width from chance. */
const MIN_ROWS = 2;

/** The width that nearly all rows have, or `null` when there is none. */
export function steadyWidth(rows: readonly { readonly cells: readonly string[] }[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return count >= MIN_ROWS && count >= rows.length * MIN_SHARE ? width : null;
}

/**
 * A header row fitted to the rows below, which have `width` cells.
 *
 * One cell that another delimiter cuts into `width` names is a header written with that delimiter. Blank cells that
 * make a header too wide are no columns. A header that is too narrow gets blank names at its end, so that no cell of
 * the rows is dropped. A header that is too wide without blanks stays as it is: then the rows are short.
 */
export function fitHeader(
  cells: readonly string[],
  width: number,
  delimiter: string,
): readonly string[] {
  if (cells.length === width) return cells;
  if (cells.length === 1) return cutHeader(cells[0] ?? "", width, delimiter) ?? cells;
  if (cells.length < width) {
    return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
  }
  const named = cells.filter((cell) => cell.trim() !== "");
  return named.length === width ? named : cells;
}

function cutHeader(text: string, width: number, delimiter: string): readonly string[] | null {
  for (const other of OTHER_DELIMITERS) {
    if (other === delimiter) continue;
    const cells = readLine(text, other);
    const isNames = cells.every((cell) => cell.trim() !== "" && !isValueLike(cell));
    if (cells.length === width && isNames) return cells;
  }
  return null;
}
