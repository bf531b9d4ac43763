import { describe, expect, test } from "vitest";
import { lastSending, nextSending, type Schedule, sendingWords } from "./mail-schedule";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const BERLIN = { timeZone: "Europe/Berlin", workdays: [1, 2, 3, 4, 5] };
const at = (text: string) => new Date(text);

function schedule(rhythm: Schedule["rhythm"], period: Schedule["period"]): Schedule {
  return { rhythm, period, createdAt: at("2026-01-01T00:00:00Z") };
}

describe("the period is independent of the rhythm", () => {
  test.each([
    ["monthly", "month", "2026-11-20T12:00:00Z", "1 Dec, covering Nov 2026"],
    // 1 Aug 2026 is a Saturday.
    ["monthly", "month", "2026-07-20T12:00:00Z", "3 Aug, covering Jul 2026"],
    ["monthly", "quarter", "2026-11-20T12:00:00Z", "1 Dec, covering Q3 2026"],
    ["weekly", "month", "2026-11-20T12:00:00Z", "23 Nov, covering Oct 2026"],
    ["weekly", "week", "2026-11-20T12:00:00Z", "23 Nov, covering week 47 of 2026"],
    ["quarterly", "week", "2026-11-20T12:00:00Z", "1 Jan, covering week 52 of 2026"],
    ["quarterly", "quarter", "2026-11-20T12:00:00Z", "1 Jan, covering Q4 2026"],
  ] as const)("%s, covering a %s, after %s", (rhythm, period, now, words) => {
    const next = nextSending(schedule(rhythm, period), at(now), new Set(), BERLIN);
    expect(next && sendingWords(next, US)).toBe(words);
  });

  test("a period that was sent is not the next one again", () => {
    const weekly = schedule("weekly", "month");
    const sent = new Set(["2026-10"]);
    const next = nextSending(weekly, at("2026-11-20T12:00:00Z"), sent, BERLIN);
    expect(next && sendingWords(next, US)).toBe("7 Dec, covering Nov 2026");
  });
});

describe("what is due", () => {
  const monthly = schedule("monthly", "month");

  test("is due from seven in the morning of its zone, and stays due until it is sent", () => {
    expect(lastSending(monthly, at("2026-12-01T05:59:00Z"), BERLIN)?.covers.key).toBe("2026-10");
    expect(lastSending(monthly, at("2026-12-01T06:00:00Z"), BERLIN)?.covers.key).toBe("2026-11");
    expect(lastSending(monthly, at("2026-12-24T12:00:00Z"), BERLIN)?.covers.key).toBe("2026-11");
  });

  test("nothing is due for days before the schedule was made", () => {
    const young = { ...monthly, createdAt: at("2026-12-01T09:00:00Z") };
    expect(lastSending(young, at("2026-12-20T12:00:00Z"), BERLIN)).toBeNull();
    expect(lastSending(young, at("2027-01-01T12:00:00Z"), BERLIN)?.covers.key).toBe("2026-12");
  });

  test("a period goes from local midnight to local midnight, over a change of the clock", () => {
    const covers = lastSending(monthly, at("2026-11-02T12:00:00Z"), BERLIN)?.covers;
    expect(
      covers && [covers.before, covers.from, covers.to].map((t) => new Date(t).toISOString()),
    ).toEqual(["2026-08-31T22:00:00.000Z", "2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z"]);
  });

  test("the first days of a year belong to the week of their Thursday", () => {
    const weekly = schedule("weekly", "week");
    expect(lastSending(weekly, at("2027-01-04T12:00:00Z"), BERLIN)?.covers.key).toBe("2026-W53");
  });
});
