import { RecordScanner } from "./record-scanner";

/** The cells of one line that is written with a delimiter of its own. */
export function readLine(text: string, delimiter: string): string[] {
  let found: string[] = [];
  const dialect = { delimiter, quote: '"', isBackslashEscaped: false };
  const scanner = new RecordScanner(dialect, {
    width: 0,
    line: 1,
    take: (_line, cells) => {
      found = cells;
    },
  });
  scanner.push(text);
  scanner.end();
  return found;
}
