import { type ColumnShapes, countMisfits } from "./column-shapes";
import { readLine } from "./read-line";

/** Delimiters that a single row may have been written with, other than the file's own. */
const OTHER_DELIMITERS = [",", ";", "\t", "|", ", ", " "] as const;
/** One odd value may be the person's; two cells under the wrong column are a shifted row. */
const SHIFTED = 2;

/**
 * The cells of a row with too many or too few of them, put under their columns; `null` when they cannot be.
 *
 * Too many: the row is kept when all cells beyond the header are empty, or when leaving out one empty cell puts every
 * date, number and code back under its column, and only one cell does. Too few: the missing ones are empty and at the
 * end, unless the values then plainly stand under other columns; a row written with another delimiter is read with it.
 */
export function alignRow(
  cells: readonly string[],
  shapes: ColumnShapes,
  delimiter: string,
): string[] | null {
  return cells.length > shapes.length
    ? alignLongRow(cells, shapes)
    : alignShortRow(cells, shapes, delimiter);
}

function alignLongRow(cells: readonly string[], shapes: ColumnShapes): string[] | null {
  const width = shapes.length;
  const isEmptyBeyond = cells.slice(width).every(isEmpty);
  const asItIs = cells.slice(0, width);
  if (isEmptyBeyond && countMisfits(asItIs, shapes) === 0) return asItIs;
  if (cells.length !== width + 1) return isEmptyBeyond && isUntold(shapes) ? asItIs : null;
  const mended = new Map<string, string[]>();
  for (const [index, cell] of cells.entries()) {
    // Which of several empty neighbours goes makes no difference.
    if (!isEmpty(cell) || (index > 0 && isEmpty(cells[index - 1] ?? " "))) continue;
    const rest = cells.filter((_, other) => other !== index);
    if (countMisfits(rest, shapes) === 0) mended.set(JSON.stringify(rest), rest);
  }
  const [only] = mended.values();
  if (mended.size === 1 && only !== undefined && !isUntold(shapes)) return only;
  // One odd value in its own column is no shift: the row stays as it is.
  return isEmptyBeyond && mended.size === 0 && countMisfits(asItIs, shapes) < SHIFTED
    ? asItIs
    : null;
}

function alignShortRow(
  cells: readonly string[],
  shapes: ColumnShapes,
  delimiter: string,
): string[] | null {
  const width = shapes.length;
  const padded = padRow(cells, width);
  const misfits = countMisfits(padded, shapes);
  const allowed = cells.length <= width / 2 ? 1 : SHIFTED;
  if (misfits < allowed) return padded;
  const text = cells.join(delimiter);
  for (const other of OTHER_DELIMITERS) {
    const read = other === delimiter ? [] : readLine(text, other);
    if (read.length === width && countMisfits(read, shapes) === 0) return read;
  }
  return null;
}

/** The cells with empty ones added up to `width`. */
function padRow(cells: readonly string[], width: number): string[] {
  const padded = [...cells];
  while (padded.length < width) padded.push("");
  return padded;
}

function isUntold(shapes: ColumnShapes): boolean {
  return shapes.every((shape) => shape === null);
}

function isEmpty(cell: string): boolean {
  return cell.trim() === "";
}
