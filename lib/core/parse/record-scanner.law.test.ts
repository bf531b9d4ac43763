import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ending, RecordScanner } from "./record-scanner";
import type { ScanDialect } from "./scan-dialect";

type Scanned = readonly [line: number, cells: readonly string[], ending: Ending];

function scanAll(
  pieces: readonly string[],
  dialect: ScanDialect,
  options: { readonly width: number; readonly isCounting?: boolean },
): readonly Scanned[] {
  const found: Scanned[] = [];
  const scanner = new RecordScanner(dialect, {
    ...options,
    line: 1,
    take: (line, cells, ending) => found.push([line, cells, ending]),
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return found;
}

function cutText(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
}

const dialect = fc.record({
  delimiter: fc.constantFrom(",", ", ", "\t", " ", ""),
  quote: fc.constantFrom('"', "'", ""),
  isBackslashEscaped: fc.boolean(),
});
const part = fc.constantFrom(
  ...'ab """"\'\',,,\t\\\n\n\r',
  "\r\n",
  '""',
  '",',
  ',"',
  '"\n',
  ', "',
  "line of text\n",
);
const text = fc.array(part, { maxLength: 50 }).map((parts) => parts.join(""));
const width = fc.nat({ max: 4 });

test("where text is cut never changes its records", () => {
  const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 20 });
  fc.assert(
    fc.property(text, dialect, width, cuts, (whole, form, cells, places) => {
      const pieces = cutText(whole, places);
      expect(pieces.join("")).toBe(whole);
      expect(scanAll(pieces, form, { width: cells })).toEqual(
        scanAll([whole], form, { width: cells }),
      );
    }),
    { numRuns: 2000 },
  );
});

test("the fast way through plain text finds what the careful way finds", () => {
  const plain = dialect.map((form) => ({
    delimiter: form.delimiter.slice(0, 1) || ",",
    quote: form.quote || '"',
    isBackslashEscaped: false,
  }));
  fc.assert(
    fc.property(text, plain, width, (whole, form, cells) => {
      expect(scanAll([whole], form, { width: cells })).toEqual(
        scanAll([whole], form, { width: cells, isCounting: true }),
      );
    }),
    { numRuns: 2000 },
  );
});

test("every line with text on it belongs to a record, and lines are counted exactly", () => {
  fc.assert(
    fc.property(text, dialect, width, (whole, form, cells) => {
      const records = scanAll([whole], form, { width: cells });
      const lines = whole.split(/\r\n|\n|\r/);
      const starts = records.map(([line]) => line);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts[0] ?? 1).toBe(1);
      expect(starts.at(-1) ?? 0).toBeLessThanOrEqual(lines.length);
      for (const [line, [first = ""]] of records) {
        const opening = first.split(/[\r\n]/)[0]?.slice(0, 1) ?? "";
        expect(lines[line - 1]).toContain(opening);
      }
    }),
    { numRuns: 1000 },
  );
});
