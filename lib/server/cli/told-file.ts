import type { Dialect } from "@/lib/core/domain/raw-row";

/** Lines that are named of each reason; all of them are counted. */
const MOST_LINES = 10;

type Told = { readonly line: number; readonly code: string; readonly hint: string };

/** "1 record", "2 records". */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-US")} ${one}${count === 1 ? "" : "s"}`;
}

/** How a file is written, as a sentence's end: encoding, format, and which line names the columns. */
export function toldDialect({ format, encoding, delimiter, headerLine }: Dialect): string {
  if (format === "json" || format === "ndjson") return `${encoding}, ${format}`;
  const written = format === "delimited" ? `delimiter ${JSON.stringify(delimiter)}` : format;
  return [encoding, written, toldHeader(headerLine)].join(", ");
}

function toldHeader(headerLine: number): string {
  if (headerLine === 0) return "no header row: columns are called by their places";
  const above =
    headerLine === 1 ? "" : ` (${counted(headerLine - 1, "line")} above it passed over)`;
  return `header on line ${headerLine}${above}`;
}

/** Gathers rejected rows by reason; holds no more than a few lines of each. */
export class RejectReasons {
  readonly #reasons = new Map<string, { count: number; hint: string; lines: number[] }>();

  add({ line, code, hint }: Told): void {
    const reason = this.#reasons.get(code) ?? { count: 0, hint, lines: [] };
    reason.count += 1;
    if (reason.lines.length < MOST_LINES) reason.lines.push(line);
    this.#reasons.set(code, reason);
  }

  /** A line for each reason, the most frequent first: how many rows, where, and what to do. */
  told(): readonly string[] {
    return [...this.#reasons]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([code, { count, hint, lines }]) => {
        const more = count > lines.length ? ", …" : "";
        const where = `${count === 1 ? "line" : "lines"} ${lines.join(", ")}${more}`;
        return `  ${count.toLocaleString("en-US")} rejected as ${code} (${where}): ${hint}`;
      });
  }
}
