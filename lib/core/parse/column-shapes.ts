import { cellShape, commonShape } from "./cell-shape";

/** Filled cells a column must show before its shape counts as known, and rows before it counts as always empty. */
const MIN_FILLED = 20;
/** Rows that are looked at. */
const MAX_ROWS = 200;
/** The shape of a column that is never filled. */
const NEVER_FILLED = "";

/**
 * For each column the shape that its values share (see `cellShape`), "" when it is never filled, `null` when it tells
 * nothing: free text, or too few rows to be sure.
 */
export type ColumnShapes = readonly (string | null)[];

/** Learns the shapes of the first `width` columns from whole rows; all `null` below 20 rows. */
export function learnShapes(rows: readonly (readonly string[])[], width: number): ColumnShapes {
  const sample = rows.slice(0, MAX_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const values = sample.map((cells) => cells[column] ?? "");
    const filled = values.filter((value) => value.trim() !== "");
    if (filled.length === 0) return sample.length < MIN_FILLED ? null : NEVER_FILLED;
    return filled.length < MIN_FILLED ? null : commonShape(filled);
  });
}

/** In how many columns the filled cells of a row do not have the column's shape. */
export function countMisfits(cells: readonly string[], shapes: ColumnShapes): number {
  let misfits = 0;
  for (const [column, shape] of shapes.entries()) {
    const own = cellShape(cells[column] ?? "");
    if (shape !== null && own !== "" && own !== shape) misfits += 1;
  }
  return misfits;
}
