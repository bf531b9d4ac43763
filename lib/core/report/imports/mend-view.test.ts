import { expect, test } from "vitest";
import type { ColumnMapping, Mapping, TicketField } from "../../domain/mapping";
import { mendedRows, mendView, type RejectedRow } from "./mend-view";

const column = (index: number, name: string, field: TicketField | null): ColumnMapping => ({
  index,
  column: name,
  field,
  confidence: "sure",
  dateFormat: null,
  ambiguousDate: false,
  filledShare: 1,
  sample: null,
});

const mapping: Mapping = {
  tool: "generic",
  sentence: "",
  timeZone: "UTC",
  columns: [
    column(0, "No", "externalId"),
    column(1, "What", "title"),
    column(2, "When", "openedAt"),
  ],
};

const row = (ordinal: number, over: Partial<RejectedRow> = {}): RejectedRow => ({
  ordinal,
  line: ordinal + 2,
  column: "When",
  value: "31.31.2026",
  code: "OPENED_AT_UNREADABLE",
  expected: "a date",
  hint: "Mend the date.",
  cells: [`T-${ordinal}`, "Reset password", "31.31.2026"],
  ...over,
});

const formats = { locale: "en-US", currency: "USD", timeZone: "UTC" };

test("shows the wrong cell of each row, and by what the row is known", () => {
  const view = mendView(mapping, { rows: [row(0)], total: 1 }, formats);
  expect(view.rows).toEqual([
    {
      ordinal: 0,
      name: "T-0 · Reset password",
      line: "2",
      column: "When",
      cell: "31.31.2026",
      hint: "Mend the date.",
      expected: "a date",
    },
  ]);
  expect(view.others).toBeNull();
});

test("says what only the file can mend", () => {
  const broken = row(1, { code: "QUOTE_NOT_CLOSED", column: null });
  const view = mendView(mapping, { rows: [row(0), broken], total: 2 }, formats);
  expect(view.rows).toHaveLength(1);
  expect(view.others).toMatch(/^1 more row cannot be mended here: a broken line/);
});

test("shows two hundred rows, and tells that there are more", () => {
  const rows = Array.from({ length: 201 }, (_, ordinal) => row(ordinal));
  const view = mendView(mapping, { rows, total: 5_000 }, formats);
  expect(view.rows).toHaveLength(200);
  expect(view.others).toMatch(/^4,800 more rows cannot be mended here: at most 200/);
});

test("says in German what is wrong and what only the file can mend", () => {
  const stored = {
    expected: "a date such as 2026-01-31 14:05",
    hint: "The cell is longer than any id: the columns of this row are probably shifted.",
  };
  const rows = [row(0, stored), row(1, { code: "QUOTE_NOT_CLOSED", column: null })];
  const view = mendView(mapping, { rows, total: 2 }, { ...formats, locale: "de-DE" });
  expect(view.title).toBe("1 Zeile korrigieren");
  expect(view.others).toMatch(/^1 weitere Zeile lässt sich hier nicht korrigieren: Ist die ganze/);
  expect(view.rows[0]).toMatchObject({
    expected: "ein Datum wie 2026-01-31 14:05",
    hint: "Die Zelle ist länger als jede ID: Vermutlich sind die Spalten dieser Zeile verschoben.",
  });
});

test("only rows whose cell changed go on, with every other cell as it was", () => {
  const typed = new Map([
    [0, " 30.03.2026 "],
    [1, "31.31.2026"],
    [9, "1.1.2026"],
  ]);
  expect(mendedRows(mapping, [row(0), row(1), row(2)], typed)).toEqual([
    ["T-0", "Reset password", "30.03.2026"],
  ]);
});

test("a row that ends early keeps its place", () => {
  const short = row(3, { cells: ["T-3"] });
  expect(mendedRows(mapping, [short], new Map([[3, "2026-01-02"]]))).toEqual([
    ["T-3", "", "2026-01-02"],
  ]);
});
