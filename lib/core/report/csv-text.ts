/** A spreadsheet would run these as a formula; a leading apostrophe keeps them text and is stripped on import. */
const FORMULA = /^[=+\-@\t\r\0]/;

/** One line of a CSV file, without its line end. Numbers stand as they are, texts are made harmless, null is empty. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(cellOf).join(",");
}

/** A text that no spreadsheet takes for a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = harmless(value);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
