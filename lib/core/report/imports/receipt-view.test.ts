import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "../../domain/mapping";
import type { ImportSummary } from "./import-view";
import { importsView } from "./imports-view";
import { type ReceiptInput, receiptView } from "./receipt-view";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };

const SUMMARY: ImportSummary = {
  id: "import-1",
  batchId: "batch-1",
  fileName: "incidents.csv",
  bytes: 96_400_000,
  sha256: "9f2c",
  isFileGone: false,
  isSample: false,
  source: "ServiceNow",
  status: "done",
  requestedBy: "Maya Member",
  requestedAt: new Date("2026-10-01T07:14:00Z"),
  startedAt: new Date("2026-10-01T07:14:00Z"),
  finishedAt: new Date("2026-10-01T07:16:41Z"),
  bytesDone: 96_400_000,
  rowsRead: 100,
  created: 80,
  updated: 5,
  unchanged: 4,
  duplicates: 8,
  rejected: 3,
  problem: null,
  undo: null,
};

function column(told: Partial<ColumnMapping>): ColumnMapping {
  return {
    index: 0,
    column: "opened",
    field: "openedAt",
    confidence: "sure",
    dateFormat: { kind: "iso" },
    ambiguousDate: false,
    filledShare: 1,
    sample: "2026-09-30 08:14",
    ...told,
  };
}

function receipt(changes: Partial<ImportSummary> = {}, told: Partial<ReceiptInput> = {}) {
  return receiptView({
    workspace: "desk",
    summary: { ...SUMMARY, ...changes },
    mapping: null,
    dialect: { format: "delimited", encoding: "utf-8", delimiter: "\t", headerLine: 3 },
    warnings: [],
    masked: { people: 12, email: 0 },
    rejects: [],
    mayImport: true,
    isReviewed: false,
    undo: null,
    progress: { share: 1, msLeft: null },
    formats: US,
    ...told,
  });
}

describe("the receipt", () => {
  test("100 rows = 80 + 5 + 4 + 8 + 3 adds up", () => {
    const { equation, title, note } = receipt();
    expect(equation?.verdict).toBe("adds up");
    expect(equation?.parts.map(({ count, look }) => `${count} ${look}`)).toEqual([
      "80 some",
      "5 some",
      "4 some",
      "8 some",
      "3 bad",
    ]);
    expect(title).toBe("89 tickets are in. Every row is accounted for.");
    expect(note).toBe("ServiceNow, 1 Oct 2026, 07:14, by Maya Member, in 2 min 41 s");
  });

  test("a lost row is never called accounted for by the equation", () => {
    expect(receipt({ created: 79 }).equation?.verdict).toBe("does not add up");
  });

  test("while it runs nothing is judged", () => {
    const running = receipt({ status: "storing", finishedAt: null, created: 10 });
    expect([running.equation?.verdict, running.isUnderWay, running.isDone]).toEqual([
      "still counting",
      true,
      false,
    ]);
  });

  test.each([
    [{ status: "failed" }, "This file could not be imported."],
    [{ status: "queued" }, "The import is under way."],
    [{ created: 0, updated: 0, unchanged: 89 }, "Nothing new: all 89 tickets were known."],
    [{ created: 0, updated: 0, unchanged: 0 }, "No row became a ticket."],
    [{ created: 1, updated: 0, unchanged: 0 }, "1 ticket is in. Every row is accounted for."],
  ])("%o reads %j", (changes, title) => {
    expect(receipt(changes).title).toBe(title);
  });

  test("a file that could not be read has no equation", () => {
    expect(receipt({ status: "failed" }).equation).toBeNull();
  });

  test("an assumed order of day and month asks to be checked, though the column is sure", () => {
    const columns = [
      column({}),
      column({
        index: 1,
        column: "planned",
        dateFormat: { kind: "ordered", order: "dmy" },
        ambiguousDate: true,
      }),
      column({ index: 2, column: "floor", field: null, dateFormat: null, sample: null }),
    ];
    const view = receipt(
      {},
      { mapping: { tool: "generic", sentence: "Looks like a list.", columns, timeZone: "UTC" } },
    );
    expect(
      view.dates.map(({ column: name, order, confidence }) => [name, order, confidence]),
    ).toEqual([
      ["opened", "year first (ISO)", "sure"],
      ["planned", "day, month, year", "check"],
    ]);
    expect(view.columns?.rows[2]).toMatchObject({
      becomes: "kept as attribute",
      isMapped: false,
      sample: "–",
    });
  });

  test("rejected rows are grouped by repair, with code, place and the download of all", () => {
    const view = receipt(
      {},
      {
        rejects: [
          {
            code: "ID_MANGLED",
            count: 3,
            hint: "Export again.",
            expected: "an id",
            example: { line: 8_210, column: "number", value: "3,87E+11" },
          },
        ],
        mapping: { tool: "generic", sentence: "", columns: [], timeZone: "UTC" },
      },
    );
    expect(view.rejects).toMatchObject({
      title: "3 rejected rows, 1 repair",
      download: "Download the 3 rows",
      downloadHref: "/api/imports/import-1/rejects?workspace=desk",
      mendHref: "/desk/imports/import-1/mend",
    });
    expect(view.rejects?.rows[0]?.place).toBe("number, line 8,210");
  });

  test("only what was masked is listed; the delimiter has a name", () => {
    const view = receipt();
    expect(view.masked).toEqual([{ name: "People, as pseudonyms", count: "12" }]);
    expect(view.proof).toContainEqual({ name: "Delimiter", value: "tab, header on line 3" });
  });
});

describe("the list of imports", () => {
  test("each has one state in words, and zero counts are told apart", () => {
    const list = importsView(
      [
        SUMMARY,
        { ...SUMMARY, id: "2", rejected: 0 },
        { ...SUMMARY, id: "3", status: "failed", created: 0 },
        { ...SUMMARY, id: "4", status: "storing", bytesDone: 48_200_000, created: 10 },
        { ...SUMMARY, id: "5", status: "queued", bytesDone: 0, source: null, created: 0 },
        { ...SUMMARY, id: "6", status: "undoing", created: 5 },
        { ...SUMMARY, id: "7", status: "undone", finishedAt: null },
      ],
      "desk",
      US,
    );
    expect(list.rows.map(({ state }) => state.text)).toEqual([
      "Done, 3 rejected",
      "Done",
      "Failed",
      "50 %",
      "waiting",
      "undoing, 0 %",
      "Undone",
    ]);
    expect(list.title).toBe("175 tickets from 6 files");
    expect(list.isUnderWay).toBe(true);
    expect(list.rows[0]?.by).toBe("Maya Member, 2 min 41 s");
    expect(list.rows[6]).toMatchObject({ isUndone: true, by: "Maya Member" });
    expect(list.rows[4]?.note).toBe("not recognised yet, 96.4 MB");
    expect(list.rows[2]?.counts[1]).toEqual({ text: "0", isZero: true });
  });
});

test("further rows of a ticket are its history in a log, and duplicates elsewhere", () => {
  const named = (codes: readonly string[]) =>
    receipt({}, { warnings: codes.map((code) => ({ code, message: "" })) }).equation?.parts.map(
      ({ name }) => name,
    );
  expect(named([])).toContain("duplicates");
  expect(named(["EVENT_LOG"])).toContain("history rows");
  expect(named(["EVENT_LOG"])).not.toContain("duplicates");
});
