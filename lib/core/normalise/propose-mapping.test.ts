import { describe, expect, test } from "vitest";
import { exportLimitWarning, noRowsWarning, proposeMapping } from "./propose-mapping";
import { sourceNameFromFile } from "./source-name";
import { watchDates } from "./watch-dates";

const rowsOf = (cells: readonly (readonly string[])[]) =>
  cells.map((row, at) => ({ line: at + 2, cells: row }));

function propose(columns: string[], cells: string[][], more = {}) {
  return proposeMapping({
    columns,
    sample: rowsOf(cells),
    timeZone: "UTC",
    locale: "en-US",
    ...more,
  });
}

function fieldsOf(columns: string[], cells: string[][]): Record<string, string> {
  const { mapping } = propose(columns, cells);
  return Object.fromEntries(
    mapping.columns.flatMap((column) => (column.field ? [[column.field, column.column]] : [])),
  );
}

describe("which column feeds which field", () => {
  test("the better of two headers wins and the other stays an attribute", () => {
    const columns = ["sys_created_at", "opened_at", "Issue id", "number"];
    const cells = [["2026-01-01 10:00:00", "2026-01-01 09:58:00", "77", "INC1"]];
    expect(fieldsOf(columns, cells)).toEqual({ openedAt: "opened_at", externalId: "number" });
  });

  test("an issue with hundreds of fields of its own is still Jira's", () => {
    const own = Array.from({ length: 300 }, (_, at) => `Custom field (F${at})`);
    const columns = ["Issue key", "Summary", "Created", ...own];
    const cells = [["OPS-1", "Order toner", "30/Jun/25 9:54 AM", ...own.map(() => "")]];
    expect(propose(columns, cells).mapping.tool).toBe("jira");
  });

  test("a header with a typing error is found by likeness, to be checked", () => {
    const { mapping } = propose(
      ["Ticket Nummber", "Shrot description"],
      [
        ["A-1", "one thing"],
        ["A-2", "another thing"],
      ],
    );
    expect(mapping.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ["externalId", "check"],
      ["title", "check"],
    ]);
  });

  test("deadlines and elapsed times are no dates of the ticket", () => {
    const columns = ["ID", "Due date", "Closed by", "Business duration"];
    const cells = [["1", "2026-01-01", "Ann", "1970-01-01 08:00:00"]];
    expect(fieldsOf(columns, cells)).toEqual({ externalId: "ID" });
  });

  test("a date header over words is no date", () => {
    expect(fieldsOf(["Number", "Created"], [["7", "by hand"]])).toEqual({ externalId: "Number" });
  });

  test("an id column that a spreadsheet destroyed is still the id column", () => {
    expect(fieldsOf(["Task ID", "Name"], [["1.21143E+15", "Order toner"]])).toMatchObject({
      externalId: "Task ID",
    });
  });

  test("columns without any header are guessed from their values", () => {
    const columns = ["Column 1", "Column 2", "Column 3", "Column 4", "Column 5"];
    const cells = Array.from({ length: 8 }, (_, at) => [
      `REQ${100 + at}`,
      `Please unlock the account of user ${at}`,
      at % 2 ? "Closed" : "Open",
      at % 3 ? "High" : "Low",
      `2026-01-0${at + 1} 08:00:00`,
    ]);
    expect(fieldsOf(columns, cells)).toEqual({
      externalId: "Column 1",
      title: "Column 2",
      state: "Column 3",
      priority: "Column 4",
      openedAt: "Column 5",
    });
  });

  test("a time stamp is the opening date where ids do not repeat, and an event's where they do", () => {
    const columns = ["case_id", "activity", "timestamp"];
    const once = [
      ["1", "Password", "2026-01-01 08:00:00"],
      ["2", "Printer", "2026-01-02 08:00:00"],
    ];
    expect(fieldsOf(columns, once)).toEqual({
      externalId: "case_id",
      category: "activity",
      openedAt: "timestamp",
    });
    const log = [...once, ["1", "Done", "2026-01-03 08:00:00"]];
    expect(fieldsOf(columns, log)).toEqual({
      externalId: "case_id",
      activity: "activity",
      eventAt: "timestamp",
    });
  });

  test("people in samples are not shown", () => {
    const { mapping } = propose(
      ["Number", "Caller", "Notes"],
      [["1", "Ann Lee", "mail ann@example.org"]],
    );
    expect(mapping.columns.map((column) => column.sample)).toEqual([
      "1",
      "[person]",
      "mail [email]",
    ]);
  });
});

describe("dates whose order the file does not tell", () => {
  const columns = ["Number", "Short description", "Opened", "Resolved"];
  const cells = [
    ["INC1", "x", "01/02/2025 09:00", "01/02/2025 10:00"],
    ["INC2", "x", "03/04/2025 09:00", "03/04/2025 10:00"],
  ];

  test("are read as the locale writes them, with a warning that shows both readings", () => {
    const { mapping, warnings } = propose(columns, cells);
    expect(mapping.columns[2]).toMatchObject({
      ambiguousDate: true,
      confidence: "check",
      dateFormat: { kind: "ordered", order: "mdy" },
    });
    const warning = warnings.find(({ code }) => code === "AMBIGUOUS_DATES");
    expect(warning?.message).toContain("2 January 2025");
    expect(warning?.message).toContain("1 February 2025");
  });

  test("take the given order without a warning", () => {
    const { mapping, warnings } = propose(columns, cells, { dateOrder: "dmy" });
    expect(mapping.columns[2]?.dateFormat).toEqual({ kind: "ordered", order: "dmy" });
    expect(warnings).toEqual([]);
  });

  test("take the order another column proves", () => {
    const proved = [...cells, ["INC3", "x", "05/06/2025 09:00", "25/06/2025 10:00"]];
    const { mapping, warnings } = propose(columns, proved);
    expect(mapping.columns[2]?.dateFormat).toEqual({ kind: "ordered", order: "dmy" });
    expect(warnings).toEqual([]);
  });

  test("are revised when a row beyond the sample proves the other order", () => {
    const { mapping } = propose(columns, cells);
    const watch = watchDates(mapping);
    for (const row of rowsOf(cells)) watch.see(row);
    expect(watch.revised()).toBeNull();
    watch.see({ line: 5_001, cells: ["INC9", "x", "13/02/2025 09:00", ""] });
    expect(watch.revised()?.columns[2]).toMatchObject({
      ambiguousDate: false,
      dateFormat: { kind: "ordered", order: "dmy" },
    });
  });
});

describe("the source's name", () => {
  test.each([
    ["helpdesk_2026-03 (1).csv", "helpdesk"],
    ["/tmp/Exports/IT desk - March 2026.CSV", "IT desk"],
    ["tickets-export-20260301.csv.gz", "tickets"],
    ["2026-03.csv", "2026-03"],
    ["export.csv", "export"],
  ])("of %s is %s", (file, name) => {
    expect(sourceNameFromFile(file)).toBe(name);
  });
});

test("exactly 10,000 ServiceNow rows are probably not all", () => {
  const { mapping } = propose(
    ["number", "opened_at", "short_description"],
    [["INC1", "2026-01-01 08:00:00", "x"]],
  );
  expect(exportLimitWarning(mapping, 10_000)?.code).toBe("EXPORT_PROBABLY_CUT");
  expect(exportLimitWarning(mapping, 9_999)).toBeNull();
});

test("a file of column names alone says that nothing came of it", () => {
  expect(noRowsWarning(0)?.code).toBe("FILE_WITHOUT_ROWS");
  expect(noRowsWarning(1)).toBeNull();
});
