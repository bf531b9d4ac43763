import { z } from "zod";

const columns = z.object({ columns: z.array(z.object({ index: z.number(), column: z.string() })) });
const cells = z.array(z.string());

type Reject = {
  readonly line: number;
  readonly code: string;
  readonly hint: string;
  readonly cells: unknown;
};

/** A spreadsheet would run these as a formula; a leading apostrophe keeps them text and is stripped on import. */
const FORMULA = /^[=+\-@\t\r\0]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as they stood, with `_error_code`, `_error` and `_line` behind them. */
export function rejectedRowsCsv(mapping: unknown, rejects: readonly Reject[]): string {
  const parsed = columns.safeParse(mapping);
  const header = parsed.success
    ? [...parsed.data.columns].sort((a, b) => a.index - b.index).map((column) => column.column)
    : [];
  const lines = rejects.map((reject) => {
    const row = cells.catch([]).parse(reject.cells);
    const padded = header.map((_, index) => row[index] ?? "");
    return [...padded, reject.code, reject.hint, String(reject.line)].map(cell).join(",");
  });
  return `${[[...header, "_error_code", "_error", "_line"].map(cell).join(","), ...lines].join("\n")}\n`;
}
