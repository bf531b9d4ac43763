import { describe, expect, test } from "vitest";
import { openZone } from "@/lib/core/calendar/zoned-time";
import type { DateFormat } from "@/lib/core/domain/mapping";
import { compileDateParser } from "./date-parser";
import type { DateOrder } from "./date-shapes";

const utc = openZone("UTC");
const ordered = (order: DateOrder): DateFormat => ({ kind: "ordered", order });
const iso: DateFormat = { kind: "iso" };
const named: DateFormat = { kind: "month-name" };

function read(cell: string, format: DateFormat, zone = utc): string {
  const found = compileDateParser({ format, zone }).parse(cell);
  if (typeof found === "string") return found;
  const text = new Date(found.at).toISOString();
  return found.precision === "day" ? text.slice(0, 10) : text.slice(0, 19);
}

describe("cells as tools write them", () => {
  test.each([
    ["2014-07-14 17:59:09", iso, "2014-07-14T17:59:09"],
    ["2021-05-23T23:24:15Z", iso, "2021-05-23T23:24:15"],
    ["2018-05-14T23:54:10.593+0200", iso, "2018-05-14T21:54:10"],
    ["2018-05-14T23:54:10-05:30", iso, "2018-05-15T05:24:10"],
    ["2026-02-10 04:14:11 UTC", iso, "2026-02-10T04:14:11"],
    ["2024-04-16T03:03:15.000", iso, "2024-04-16T03:03:15"],
    ["2026-07-30", iso, "2026-07-30"],
    ["20260730T101500Z", iso, "2026-07-30T10:15:00"],
    ["29-02-2016 01:16", ordered("dmy"), "2016-02-29T01:16:00"],
    ["3/17/2025 6:04", ordered("mdy"), "2025-03-17T06:04:00"],
    ["03-12-2025 15:21:08", ordered("mdy"), "2025-03-12T15:21:08"],
    ["22/08/2025 11:49", ordered("dmy"), "2025-08-22T11:49:00"],
    ["8/12/2025 7:00:00 AM", ordered("mdy"), "2025-08-12T07:00:00"],
    ["8/12/2025 12:00:01 AM", ordered("mdy"), "2025-08-12T00:00:01"],
    ["8/12/2025 12:30 p. m.", ordered("dmy"), "2025-12-08T12:30:00"],
    ["03.02.2025 10:00", ordered("dmy"), "2025-02-03T10:00:00"],
    ["3. 2. 25", ordered("dmy"), "2025-02-03"],
    ["2025/03/04 10.30", ordered("ymd"), "2025-03-04T10:30:00"],
    ["30/Jun/25 9:54 AM", named, "2025-06-30T09:54:00"],
    ["14-MAR-2025 23:59:59", named, "2025-03-14T23:59:59"],
    ["Mar 3, 2025 4:05 PM", named, "2025-03-03T16:05:00"],
    ["3. März 2025 um 10:00 Uhr", named, "2025-03-03T10:00:00"],
    ["1er août 2025 10h30", named, "2025-08-01T10:30:00"],
    ["3 de enero de 2025", named, "2025-01-03"],
    ["3 de março de 2025 08:00", named, "2025-03-03T08:00:00"],
    ["mercoledì 5 novembre 2025", named, "2025-11-05"],
    ["Mon, 03 Mar 2025 10:00:00 +0100", named, "2025-03-03T09:00:00"],
    ["Mon Mar  3 10:00:00 UTC 2025", named, "2025-03-03T10:00:00"],
    ["1741000000", { kind: "epoch", unit: "second" }, "2025-03-03T11:06:40"],
    ["1741000000000", { kind: "epoch", unit: "millisecond" }, "2025-03-03T11:06:40"],
    ["45719.5", { kind: "excel-serial" }, "2025-03-03T12:00:00"],
    ["45719", { kind: "excel-serial" }, "2025-03-03"],
  ] as const)("%s", (cell, format, moment) => {
    expect(read(cell, format)).toBe(moment);
  });

  test.each([
    "",
    "?",
    "NULL",
    "n/a",
    "0000-00-00 00:00:00",
    "1970-01-01 10:00:00",
    "1969-12-31 19:00:00",
  ])("%j says that there is no date", (cell) => expect(read(cell, iso)).toBe("missing"));

  test.each([
    "2025-02-30 00:00:00",
    "1601-01-01 00:00:00",
    "2025-13-01",
    "2025-01-01 25:00",
    "2025-01-01 24:01:00",
    "31-02 about noon",
    "tomorrow",
    "10.2.11.4",
    "2025-01-01 10:00 Mars time",
  ])("%j is no date", (cell) => {
    expect(read(cell, iso)).toBe("unreadable");
    expect(read(cell, ordered("dmy"))).toBe("unreadable");
  });

  test("a day that only the other order knows contradicts the column", () => {
    const dayFirst = compileDateParser({ format: ordered("dmy"), zone: utc });
    expect(dayFirst.contradicts("01/13/2025 09:00")).toBe(true);
    expect(dayFirst.contradicts("13/01/2025 09:00")).toBe(false);
    expect(dayFirst.contradicts("01/02/2025 09:00")).toBe(false);
    expect(dayFirst.contradicts("32/13/2025")).toBe(false);
  });

  test("a resolution in the repeated hour is never before the opening", () => {
    const parser = compileDateParser({ format: iso, zone: openZone("Europe/Berlin") });
    const opened = parser.parse("2025-10-26 02:30:00");
    if (typeof opened === "string") throw new Error(opened);
    const resolved = parser.parse("2025-10-26 02:15:00", opened.at);
    expect(resolved).toEqual({ at: opened.at + 45 * 60_000, precision: "second" });
  });

  test("midnights of a column without times of day are days", () => {
    const parser = compileDateParser({ format: iso, zone: utc, wholeDays: true });
    expect(parser.parse("2025-03-03 00:00:00")).toMatchObject({ precision: "day" });
  });
});
