import { describe, expect, test } from "vitest";
import { createLocalClock, mondayOfWeek, monthDayOfDay } from "./local-clock";

const at = (iso: string) => Date.parse(iso);

describe("the local clock", () => {
  test("23:30 UTC on a Sunday is already Monday 00 h in Berlin, in the next ISO week", () => {
    const berlin = createLocalClock("Europe/Berlin");
    const utc = createLocalClock("UTC");
    const late = at("2026-01-04T23:30:00Z");
    expect([utc.weekdayOf(late), utc.hourOf(late)]).toEqual([7, 23]);
    expect([berlin.weekdayOf(late), berlin.hourOf(late)]).toEqual([1, 0]);
    expect(berlin.weekOf(late)).toBe(utc.weekOf(late) + 1);
  });

  test("the hour that the clock skips in spring never shows", () => {
    const berlin = createLocalClock("Europe/Berlin");
    const hours = [0, 1, 2].map((hour) => berlin.hourOf(at(`2026-03-29T0${hour}:30:00Z`)));
    expect(hours).toEqual([1, 3, 4]);
  });

  test("the hour that comes twice in autumn shows twice", () => {
    const berlin = createLocalClock("Europe/Berlin");
    const hours = [0, 1, 2].map((hour) => berlin.hourOf(at(`2026-10-25T0${hour}:30:00Z`)));
    expect(hours).toEqual([2, 2, 3]);
  });

  test("a week is named by its Monday, before 1970 too", () => {
    const utc = createLocalClock("UTC");
    expect(mondayOfWeek(utc.weekOf(at("2026-01-01T12:00:00Z")))).toBe("2025-12-29");
    expect(mondayOfWeek(utc.weekOf(at("1969-12-31T12:00:00Z")))).toBe("1969-12-29");
    expect(utc.weekdayOf(at("1969-12-28T12:00:00Z"))).toBe(7);
  });

  test("half-hour zones are read to the half hour", () => {
    expect(createLocalClock("Asia/Kolkata").hourOf(at("2026-05-05T18:45:00Z"))).toBe(0);
  });

  test("the day of the month comes from the local day", () => {
    const tokyo = createLocalClock("Asia/Tokyo");
    expect(monthDayOfDay(tokyo.dayOf(at("2026-01-31T16:00:00Z")))).toBe(1);
  });

  test("an unknown zone is refused", () => {
    expect(() => createLocalClock("Middle/Earth")).toThrow(RangeError);
  });
});
