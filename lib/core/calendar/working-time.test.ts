import { describe, expect, test } from "vitest";
import { createLocalClock } from "./local-clock";
import { hourClassOf, isInSpans, withHolidays, workingMinutesBetween } from "./working-time";

const plan = {
  workingHours: { start: 8, end: 18, days: [1, 2, 3, 4, 5] },
  sleepHours: { start: 22, end: 8 },
};
const utc = createLocalClock("UTC");
const worked = (from: string, to: string, dailyLimit?: number) =>
  workingMinutesBetween({ from: Date.parse(from), to: Date.parse(to) }, utc, {
    ...plan.workingHours,
    dailyLimit,
  });

describe("classes of hours", () => {
  test.each([
    ["Monday 08 h is business", 1, 8, "business"],
    ["Monday 17 h is business", 1, 17, "business"],
    ["Monday 18 h is off", 1, 18, "off"],
    ["Monday 22 h is sleep", 1, 22, "sleep"],
    ["Monday 07 h is sleep", 1, 7, "sleep"],
    ["Saturday noon is off", 6, 12, "off"],
    ["Saturday 03 h is sleep before it is weekend", 6, 3, "sleep"],
  ] as const)("%s", (_name, weekday, hour, expected) => {
    expect(hourClassOf(weekday, hour, plan)).toBe(expected);
  });
});

describe("on-call spans", () => {
  const evenings = { days: [1, 2, 3, 4, 5], start: 18, end: 22 };
  const weekends = { days: [6, 7], start: 20, end: 6 };
  test.each([
    ["Monday 18 h is in an evening span", 1, 18, true],
    ["Monday 22 h is after it", 1, 22, false],
    ["Saturday 19 h is before a night span", 6, 19, false],
    ["Saturday 23 h and 05 h are both within one that runs over midnight", 6, 5, true],
    ["Monday 05 h is no day of that span", 1, 5, false],
  ] as const)("%s", (_name, weekday, hour, expected) => {
    expect(isInSpans(weekday, hour, [evenings, weekends])).toBe(expected);
  });
});

describe("working minutes", () => {
  test("a holiday holds no working minute, and one on a Sunday changes nothing", () => {
    const between = (from: string, to: string, holidays: string[]) =>
      workingMinutesBetween(
        { from: Date.parse(from), to: Date.parse(to) },
        utc,
        withHolidays(plan.workingHours, holidays),
      );
    // Thursday 24 December 2026 09:00 to Monday 28 December 10:00: 9 h + 10 h + 2 h without holidays
    const [from, to] = ["2026-12-24T09:00:00Z", "2026-12-28T10:00:00Z"];
    expect(between(from, to, [])).toBe(21 * 60);
    expect(between(from, to, ["2026-12-25", "2026-12-27"])).toBe(11 * 60);
    expect(between(from, to, ["2026-12-28", "2026-12-24"])).toBe(10 * 60);
    expect(between("2026-12-25T09:00:00Z", "2026-12-25T17:00:00Z", ["2026-12-25"])).toBe(0);
  });

  test("Friday 17:00 to Monday 09:00 is 1 h + 1 h", () => {
    expect(worked("2026-01-09T17:00Z", "2026-01-12T09:00Z")).toBe(120);
  });

  test("four weeks are 20 days of 10 h", () => {
    expect(worked("2026-01-01T00:00Z", "2026-01-29T00:00Z")).toBe(20 * 600);
  });

  test("with 8 h a day at most, a working day of 10 h counts 480 minutes and 16 to 18 h count 96", () => {
    expect(worked("2026-01-05T00:00Z", "2026-01-06T00:00Z", 480)).toBe(480);
    expect(worked("2026-01-05T16:00Z", "2026-01-05T18:00Z", 480)).toBe(96);
  });

  test("an end before the start is no time", () => {
    expect(worked("2026-01-06T10:00Z", "2026-01-05T10:00Z")).toBe(0);
  });

  test("a night shift from 22 to 6 h has 8 h a day", () => {
    const hours = { start: 22, end: 6, days: [1, 2, 3, 4, 5, 6, 7] };
    const span = { from: Date.parse("2026-01-05T00:00Z"), to: Date.parse("2026-01-06T00:00Z") };
    expect(workingMinutesBetween(span, utc, hours)).toBe(480);
  });
});
