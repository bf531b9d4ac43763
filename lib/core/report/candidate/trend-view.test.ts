import { describe, expect, test } from "vitest";
import { periodOf, trendQuery } from "../period";
import { candidatePage, type TrendInput, trendView } from "./trend-view";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "America/Los_Angeles" };
const PAGE = { ...candidatePage("/desk/candidates", "t1"), ticketsHref: "/desk/tickets?task=t1" };
/** A Wednesday: the last full week began on 21 Sep. */
const AS_OF = new Date("2026-09-30T20:00:00Z");

function trend(address: string, change: Partial<TrendInput> = {}, formats = FORMATS) {
  const query = trendQuery.parse(Object.fromEntries(new URLSearchParams(address)));
  const period = periodOf(query, AS_OF, FORMATS.timeZone);
  const input: TrendInput = {
    query,
    period,
    weeks: [
      { week: "2026-08-03", tickets: 30 },
      { week: "2026-08-24", tickets: 10 },
      { week: "2026-08-31", tickets: 12 },
      { week: "2026-09-21", tickets: 18 },
    ],
    firstWeek: "2025-01-06",
    noted: { said: [], known: [] },
    ...change,
  };
  return trendView(PAGE, input, formats);
}

describe("the course of a task's tickets", () => {
  test("is a year where the address names no range, and says so in the address of another", () => {
    const { period, points } = trend("");
    expect(points).toHaveLength(52);
    expect(period?.text).toBe("52 weeks to 27 Sep 2026");
    expect(period?.ranges.map(({ href }) => href)).toEqual([
      "/desk/candidates/t1?range=4w&vs=previous",
      "/desk/candidates/t1?range=13w&vs=previous",
      "/desk/candidates/t1?range=26w&vs=previous",
      "/desk/candidates/t1?vs=previous",
    ]);
    expect(period?.earlierHref).toBe("/desk/candidates/t1?back=1&vs=previous");
  });

  test("each week stands against its own before; weeks without tickets are 0 and name their day in every zone", () => {
    const { points, names } = trend("range=4w");
    expect(names).toEqual({ now: "The 4 weeks to 27 Sep 2026", before: "The 4 weeks before" });
    expect(
      points.map(({ week, tickets, before }) => [week, tickets, before?.week, before?.tickets]),
    ).toEqual([
      ["31 Aug 2026", 12, "3 Aug 2026", 30],
      ["7 Sep 2026", 0, "10 Aug 2026", 0],
      ["14 Sep 2026", 0, "17 Aug 2026", 0],
      ["21 Sep 2026", 18, "24 Aug 2026", 10],
    ]);
  });

  test("a week with tickets opens them, from its Monday up to the next", () => {
    const [first, second] = trend("range=4w").points;
    expect(first).toMatchObject({
      day: "2026-08-31",
      href: "/desk/tickets?task=t1&since=2026-08-31&until=2026-09-07",
    });
    expect(first?.before?.href).toBe("/desk/tickets?task=t1&since=2026-08-03&until=2026-08-10");
    expect(second?.href).toBeNull();
  });

  test("tells the change in words, from 30 tickets before", () => {
    const { change, note } = trend("range=4w");
    expect(note).toBe(
      "30 tickets in the 4 weeks to 27 Sep 2026: 8 a week on average; the busiest began on 21 Sep 2026 with 18.",
    );
    expect(change).toEqual({
      mark: { text: "25 % less", way: "down" },
      note: "than the 4 weeks before: 40",
    });
    const few = trend("range=4w", { weeks: [{ week: "2026-08-03", tickets: 29 }] });
    expect(few.change).toEqual({
      mark: null,
      note: "Too few tickets in the 4 weeks before to compare.",
    });
    expect(few.note).toBe("No tickets in the 4 weeks to 27 Sep 2026.");
  });

  test("without data for the comparison there is no second line, and none is asked for with vs=none", () => {
    const young = trend("range=4w", { firstWeek: "2026-08-10" });
    expect(young.names.before).toBeNull();
    expect(young.points.every(({ before }) => before === null)).toBe(true);
    expect(young.change).toEqual({ mark: null, note: "No data for the 4 weeks before." });
    const alone = trend("range=4w&vs=none");
    expect(alone.change).toBeNull();
    expect(alone.points.every(({ before }) => before === null)).toBe(true);
  });

  test("weeks before the first that is known are no points, never 0", () => {
    expect(trend("range=4w", { firstWeek: "2026-09-14" }).points.map(({ week }) => week)).toEqual([
      "14 Sep 2026",
      "21 Sep 2026",
    ]);
    const before = trend("range=4w&back=9", { firstWeek: "2026-08-03" });
    expect(before.points).toEqual([]);
    expect(before.note).toMatch(/^No ticket is as old as the 4 weeks to /);
    expect(before.period?.laterHref).toBe("/desk/candidates/t1?range=4w&back=8&vs=previous");
  });

  test("without a dated ticket there is nothing to choose", () => {
    expect(trendView(PAGE, null, FORMATS)).toMatchObject({
      note: "No ticket has a date.",
      period: null,
    });
  });

  test("is told in German", () => {
    const { note, change } = trend("range=4w", {}, { ...FORMATS, locale: "de-DE" });
    expect(note).toBe(
      "30 Tickets in den 4 Wochen bis 27. Sept. 2026: im Mittel 8 pro Woche; die stärkste begann am 21. Sept. 2026 mit 18.",
    );
    expect(change?.note).toBe("als in den 4 Wochen davor: 40");
  });
});
