import { expect, test } from "vitest";
import { RejectReasons, toldDialect } from "./told-file";

const DIALECT = {
  format: "delimited",
  encoding: "utf-8",
  delimiter: ";",
  quote: "",
  headerLine: 1,
  columns: [],
} as const;

test("what was passed over above the header is told", () => {
  expect(toldDialect(DIALECT)).toBe('utf-8, delimiter ";", header on line 1');
  expect(toldDialect({ ...DIALECT, headerLine: 4 })).toBe(
    'utf-8, delimiter ";", header on line 4 (3 lines above it passed over)',
  );
  expect(toldDialect({ ...DIALECT, headerLine: 0 })).toBe(
    'utf-8, delimiter ";", no header row: columns are called by their places',
  );
});

test("JSON has no header row to miss: each record names its values", () => {
  expect(toldDialect({ ...DIALECT, format: "ndjson", delimiter: "", headerLine: 0 })).toBe(
    "utf-8, ndjson",
  );
});

test("rejected rows are told by reason, the most frequent first, with their lines and what to do", () => {
  const reasons = new RejectReasons();
  reasons.add({ line: 3, code: "QUOTE_NOT_CLOSED", hint: "Close it." });
  for (let line = 4; line < 16; line += 1)
    reasons.add({ line, code: "ROW_IS_FOOTER", hint: "Leave it out." });
  expect(reasons.told()).toEqual([
    "  12 rejected as ROW_IS_FOOTER (lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, …): Leave it out.",
    "  1 rejected as QUOTE_NOT_CLOSED (line 3): Close it.",
  ]);
});
