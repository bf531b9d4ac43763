/** A cell longer than this is prose, whatever it holds. */
const MAX_CODE = 60;

const NUMBER = /^[-+(]?\s?[$€£¥]?\s?\d[\d\s.,']*\s?[%€]?\)?$|^[-+]?\d+(\.\d+)?[eE][-+]?\d+$/;
/** With a time or without; two dates that ran together are none. */
const DATE =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4})([T ,](?!.*\d{4}[-/.]\d).*\d.*)?$/;
const TIME = /^\d{1,3}:\d{2}(:\d{2}(\.\d+)?)?\s?([AaPp][Mm])?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/;
const URL = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/**
 * The outward form of a cell: "" when empty, "number", "date", "time", "email", "url", the pattern of a code such as
 * `A-9` for "MG-8769", or "text". Two cells of one column that hold the same kind of value have the same shape.
 */
export function cellShape(cell: string): string {
  const value = cell.trim();
  if (value === "") return "";
  if (value.length > MAX_CODE) return URL.test(value) ? "url" : "text";
  if (DATE.test(value)) return "date";
  if (TIME.test(value)) return "time";
  if (NUMBER.test(value)) return "number";
  if (EMAIL.test(value)) return "email";
  if (URL.test(value)) return "url";
  if (!/\d/.test(value) || /\s/.test(value)) return "text";
  return value.replaceAll(/\p{L}+/gu, "A").replaceAll(/\d+/g, "9");
}

/** Whether a cell is a value on its face: a number, date, time, address, or an id such as INC0012345. */
export function isValueLike(cell: string): boolean {
  const shape = cellShape(cell);
  if (shape === "" || shape === "text") return false;
  if (["number", "date", "time", "email", "url"].includes(shape)) return true;
  return /^[A-Z]{2,}[-_]?\d{3,}$/.test(cell.trim());
}

/**
 * The shape that all the filled cells of a column share, or `null` when they share none.
 *
 * From 20 cells on one in twenty may differ: exports hold a stray "n/a" or a mended id.
 */
export function commonShape(cells: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const cell of cells) {
    const shape = cellShape(cell);
    if (shape === "") continue;
    filled += 1;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const needed = filled < 20 ? filled : filled * 0.95;
  for (const [shape, count] of counts) {
    if (count >= needed && shape !== "text") return shape;
  }
  return null;
}
