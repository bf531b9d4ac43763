import { describe, expect, test } from "vitest";
import { activityMinutes, mergedActivityMinutes } from "./activity-windows";

const seconds = (...times: number[]) => times.map((time) => ({ at: time * 1000, person: "a" }));
const dollars = (minutes: number) => (minutes / 60) * 100;

describe("merged activity windows", () => {
  test("notes at 0 and 400 s are active 0-300 and 400-700 s: 600 s at $100/h = 16.67", () => {
    expect(dollars(mergedActivityMinutes(seconds(0, 400)))).toBeCloseTo(16.67, 2);
  });

  test("notes at 0, 50, 400 and 900 s are active 0-350, 400-700 and 900-1,200 s: 950 s at $100/h = 26.39", () => {
    expect(dollars(mergedActivityMinutes(seconds(0, 50, 400, 900)))).toBeCloseTo(26.39, 2);
  });

  test("two people at work at the same time both count: 5 + 5 minutes", () => {
    const both = [...seconds(0), { at: 0, person: "b" }];
    expect(mergedActivityMinutes(both)).toBe(10);
  });

  test("the order of the activities changes nothing", () => {
    expect(mergedActivityMinutes(seconds(900, 0, 400, 50))).toBe(
      mergedActivityMinutes(seconds(0, 50, 400, 900)),
    );
  });

  test("a history of days without times tells nothing", () => {
    const day = {
      at: { at: 0, precision: "day" as const },
      kind: "note" as const,
      value: null,
      person: null,
    };
    expect(activityMinutes([day])).toBeNull();
    expect(activityMinutes([])).toBeNull();
    expect(activityMinutes([{ ...day, at: { at: 0, precision: "second" } }])).toBe(5);
  });
});
