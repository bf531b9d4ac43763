import { z } from "zod";
import { csvLine } from "@/lib/core/report/csv-text";

const columns = z.object({ columns: z.array(z.object({ index: z.number(), column: z.string() })) });
const cells = z.array(z.string());

type Reject = {
  readonly line: number;
  readonly code: string;
  readonly hint: string;
  readonly cells: unknown;
};

/** The rows as they stood, with `_error_code`, `_error` and `_line` behind them. */
export function rejectedRowsCsv(mapping: unknown, rejects: readonly Reject[]): string {
  const parsed = columns.safeParse(mapping);
  const header = parsed.success
    ? [...parsed.data.columns].sort((a, b) => a.index - b.index).map((column) => column.column)
    : [];
  const lines = rejects.map((reject) => {
    const row = cells.catch([]).parse(reject.cells);
    const padded = header.map((_, index) => row[index] ?? "");
    return csvLine([...padded, reject.code, reject.hint, reject.line]);
  });
  return `${[csvLine([...header, "_error_code", "_error", "_line"]), ...lines].join("\n")}\n`;
}
