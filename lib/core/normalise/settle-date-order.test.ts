import { describe, expect, test } from "vitest";
import { countCells, dateEvidence, formatFromEvidence } from "./infer-date-format";
import { orderOfLocale, settleDateOrder } from "./settle-date-order";

const context = {
  siblings: [],
  given: null,
  opened: null,
  ended: null,
  ids: null,
  isDotted: false,
  locale: "en-US",
} as const;

const two = (value: number) => String(value).padStart(2, "0");
/** Day-first dates with small days, so that a single cell proves nothing. */
const smallDays = Array.from(
  { length: 60 },
  (_, at) => `${two(1 + (at % 12))}/${two(1 + Math.floor(at / 12))}/2025`,
);

describe("what a column proves by itself", () => {
  test("a number above 12 decides, wherever in the sample it stands", () => {
    const cells = [...Array.from({ length: 4_000 }, () => "01/02/2025 09:00"), "13/02/2025 09:00"];
    expect(formatFromEvidence(dateEvidence(countCells(cells)))).toEqual({
      kind: "ordered",
      order: "dmy",
    });
  });

  test("one faulty cell does not turn a column round", () => {
    const cells = [...Array.from({ length: 300 }, () => "25/02/2025"), "02/25/2025"];
    expect(formatFromEvidence(dateEvidence(countCells(cells)))).toEqual({
      kind: "ordered",
      order: "dmy",
    });
  });

  test("days up to 12 leave the order open", () => {
    expect(formatFromEvidence(dateEvidence(countCells(["01/02/2025", "03/04/2025"])))).toBe("open");
  });

  test("a year in front is never in doubt", () => {
    expect(formatFromEvidence(dateEvidence(countCells(["2025/02/03", "2025/04/05"])))).toEqual({
      kind: "ordered",
      order: "ymd",
    });
  });

  test("words, numbers and versions are no dates", () => {
    expect(formatFromEvidence(dateEvidence(countCells(["open", "closed"])))).toBeNull();
    expect(formatFromEvidence(dateEvidence(countCells(["12", "15", "7"])))).toBeNull();
    expect(formatFromEvidence(dateEvidence(countCells(["1970-01-01 08:00:00"])))).toBeNull();
  });
});

describe("what settles an open order", () => {
  test("no ticket was opened after the import", () => {
    const opened = ["05/11/2025", "06/12/2025", "07/12/2025", "08/11/2025", "01/02/2025"];
    const importedAt = Date.UTC(2025, 9, 1);
    expect(settleDateOrder({ ...context, opened, importedAt })).toEqual({
      order: "mdy",
      by: "future",
    });
    const later = Date.UTC(2026, 0, 1);
    expect(settleDateOrder({ ...context, opened, importedAt: later }).by).toBe("locale");
  });

  test("the order of another column of the same file", () => {
    expect(settleDateOrder({ ...context, siblings: ["dmy"] })).toEqual({
      order: "dmy",
      by: "sibling",
    });
  });

  test("the order the caller gives", () => {
    expect(settleDateOrder({ ...context, given: "dmy" })).toEqual({ order: "dmy", by: "given" });
  });

  test("tickets do not end before they begin", () => {
    const opened = smallDays;
    const ended = smallDays.map((_, at) => smallDays[Math.min(at + 3, smallDays.length - 1)] ?? "");
    expect(settleDateOrder({ ...context, opened, ended })).toEqual({ order: "dmy", by: "closing" });
  });

  test("ids grow with the dates", () => {
    const ids = smallDays.map((_, at) => `INC${1_000 + at}`);
    expect(settleDateOrder({ ...context, opened: smallDays, ids })).toEqual({
      order: "dmy",
      by: "numbering",
    });
  });

  test("dots between the numbers: nobody writes the month first so", () => {
    expect(settleDateOrder({ ...context, isDotted: true })).toEqual({ order: "dmy", by: "dots" });
  });

  test("else the locale's habit, which is an assumption", () => {
    expect(settleDateOrder(context)).toEqual({ order: "mdy", by: "locale" });
    expect(settleDateOrder({ ...context, locale: "de-DE" }).order).toBe("dmy");
    expect(orderOfLocale("en-GB")).toBe("dmy");
    expect(orderOfLocale("not a locale")).toBe("mdy");
  });
});
