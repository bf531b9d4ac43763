import { describe, expect, test } from "vitest";
import { dateOfDay, dayOfDate, monthDayOfDay } from "../calendar/local-clock";
import { defaultSettings } from "../domain/settings";
import { calendarView, type NotedDay } from "./calendar-view";

const formats = { ...defaultSettings(), locale: "en-GB" };
/** A Monday. */
const since = "2025-01-06";
const first = dayOfDate(since);

function view(counts: readonly number[], newest: string, noted: readonly NotedDay[] = []) {
  return calendarView(
    { since, counts, newest, noted },
    { ticketsHref: "/desk/tickets?task=1", formats },
  );
}

const year = (countOf: (day: number) => number) =>
  Array.from({ length: 364 }, (_, at) => countOf(first + at));

describe("a calendar of days", () => {
  test("a day opens its tickets and no other's; one without tickets opens nothing", () => {
    const [week] = view([2, 0, 0, 0, 0, 0, 1], "2025-01-12")?.weeks ?? [];
    expect(week?.days.map((day) => day?.href)).toEqual([
      "/desk/tickets?task=1&since=2025-01-06&until=2025-01-07",
      null,
      null,
      null,
      null,
      null,
      "/desk/tickets?task=1&since=2025-01-12&until=2025-01-13",
    ]);
    expect(week?.days[0]?.text).toBe("Mon 6 Jan 2025: 2 tickets");
    expect(week?.sum).toBe(3);
  });

  test("days after the newest ticket are unknown, not 0", () => {
    const [week] = view([2, 0, 1, 0, 0, 0, 0], "2025-01-09")?.weeks ?? [];
    expect(week?.days.map((day) => day?.count ?? null)).toEqual([2, 0, 1, 0, null, null, null]);
  });

  test("without any ticket there is no calendar", () => {
    expect(view([0, 0, 0], "2025-01-08")).toBeNull();
  });

  test("weeks of the United States begin on a Sunday, so the first has one day less", () => {
    const us = calendarView(
      { since, counts: [1, 2, 3, 4, 5, 6, 7], newest: "2025-01-12", noted: [] },
      { ticketsHref: "/t?task=1", formats: { ...formats, locale: "en-US" } },
    );
    expect(us?.weekdays.map(({ short }) => short).join(" ")).toBe("Sun Mon Tue Wed Thu Fri Sat");
    expect(us?.weeks.map((week) => week.days.map((day) => day?.count ?? null))).toEqual([
      [null, 1, 2, 3, 4, 5, 6],
      [7, null, null, null, null, null, null],
    ]);
  });

  test("a note stands in its day's words and in its week's line", () => {
    const noted = [{ day: "2025-01-07", text: "Portal live" }];
    const [week] = view([2, 1, 0, 0, 0, 0, 0], "2025-01-12", noted)?.weeks ?? [];
    expect(week?.days[1]).toMatchObject({
      text: "Tue 7 Jan 2025: 1 ticket. Note: Portal live",
      isNoted: true,
    });
    expect(week?.notes).toBe("Portal live");
  });

  test("bursts are told by the few days that have half of the tickets", () => {
    const counts = year((day) => (day - first === 100 ? 50 : day % 8 === 0 ? 1 : 0));
    expect(view(counts, "2026-01-04")?.note).toBe(
      "47 of 364 days had tickets; 1 day has half of them. The busiest was 16 Apr 2025 with 50.",
    );
  });

  test("work of the month's end is told when it is half as much again as its days", () => {
    const isEnd = (day: number) => monthDayOfDay(day + 3) <= 3;
    expect(
      view(
        year((day) => (isEnd(day) ? 9 : 1)),
        "2026-01-04",
      )?.note,
    ).toContain(
      "The last three days of months have 50 % of the tickets, and are 9.9 % of the days.",
    );
    expect(
      view(
        year(() => 2),
        "2026-01-04",
      )?.note,
    ).not.toContain("months");
  });

  test("months stand over the weeks that begin in them", () => {
    expect(
      view(
        year(() => 1),
        dateOfDay(first + 363),
      )?.months.map(({ name }) => name),
    ).toEqual("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));
  });
});
