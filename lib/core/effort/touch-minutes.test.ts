import { describe, expect, test } from "vitest";
import { createLocalClock } from "@/lib/core/calendar/local-clock";
import { defaultSettings } from "@/lib/core/domain/settings";
import { calibrateNotes } from "./calibrate-notes";
import { type EffortEvidence, inProgressMinutes, touchTimeOf } from "./touch-minutes";

const settings = defaultSettings();
const nothing: EffortEvidence = {
  type: "request",
  workLogMinutes: null,
  activityMinutes: null,
  comments: null,
  inProgressMinutes: null,
};

describe("the ladder of touch time", () => {
  test.each([
    ["a work log of 14 min", { workLogMinutes: 14, comments: 9 }, 14, 1],
    ["activity windows of 10 min", { activityMinutes: 10, comments: 9 }, 10, 2],
    ["3 notes x 6 min", { comments: 3, inProgressMinutes: 400 }, 18, 3],
    ["100 min in progress x .15", { comments: 0, inProgressMinutes: 100 }, 15, 4],
    ["an empty work log is no work log", { workLogMinutes: 0, comments: 1 }, 6, 3],
  ] as const)("%s", (_name, told, minutes, rung) => {
    expect(touchTimeOf({ ...nothing, ...told }, settings)).toEqual({ minutes, rung });
  });

  test("where nothing is known the default's mean counts, which lies above its median of 12 min", () => {
    const touch = touchTimeOf(nothing, settings);
    expect(touch.rung).toBe(5);
    // b = ln(12/5)/1.28155 = .6831, a = ln(30/12)/1.28155 = .7150:
    // 12 x (e^.23333 x Phi(-.6831) + e^.25561 x Phi(.7150)) = 12 x (1.26280 x .24727 + 1.29125 x .76269) = 15.565
    expect(touch.minutes).toBeCloseTo(15.565, 2);
  });

  test("time in progress starts at the acknowledgement and has at most 8 h a day", () => {
    const clock = createLocalClock("UTC");
    const moment = (iso: string) => ({ at: Date.parse(iso), precision: "second" as const });
    const ticket = {
      acknowledgedAt: moment("2026-01-05T08:00Z"),
      resolvedAt: moment("2026-01-06T18:00Z"),
      closedAt: null,
    };
    expect(inProgressMinutes(ticket, clock, settings.workingHours)).toBe(960);
    expect(
      inProgressMinutes({ ...ticket, acknowledgedAt: null }, clock, settings.workingHours),
    ).toBeNull();
  });
});

describe("minutes per note", () => {
  test("30 measured tickets replace the setting by their median", () => {
    expect(calibrateNotes(new Array(30).fill(4), 6)).toEqual({ minutesPerNote: 4, tickets: 30 });
  });

  test("29 measured tickets do not", () => {
    expect(calibrateNotes(new Array(29).fill(4), 6)).toEqual({ minutesPerNote: 6, tickets: 0 });
  });

  test("a tool that logs whole days moves the setting five-fold at most", () => {
    expect(calibrateNotes(new Array(50).fill(480), 6).minutesPerNote).toBe(30);
  });
});
