import { describe, expect, test } from "vitest";
import { longestStretches, toilChange } from "./toil-change";

const DAY = 86_400_000;
const TO = Date.UTC(2026, 9, 31);

describe("two stretches", () => {
  test.each([
    [728, "year"],
    [722, "year"],
    [700, "half-year"],
    [364, "half-year"],
    [300, "quarter"],
  ] as const)("%i days of history compare %s with the one before", (days, stretch) => {
    const found = longestStretches(TO - days * DAY, TO);
    expect(found?.stretch).toBe(stretch);
    expect((found?.to ?? 0) - (found?.middle ?? 0)).toBe((found?.middle ?? 0) - (found?.from ?? 0));
  });

  test("less than two quarters compare nothing", () => {
    expect(longestStretches(TO - 170 * DAY, TO)).toBeNull();
  });
});

describe("toil of two stretches", () => {
  const tasks = [
    { id: "a", ticketsPerYear: 100, hours: 50, cost: 4_000 },
    { id: "b", ticketsPerYear: 10, hours: 20, cost: 1_000 },
  ];

  test("each ticket weighs what one of its task weighs today", () => {
    const counts = new Map([
      ["a", [100, 120]],
      ["b", [10, 5]],
    ] as const);
    expect(toilChange("year", tasks, counts)).toEqual({
      stretch: "year",
      now: { tickets: 110, hours: 70, cost: 5_000 },
      before: { tickets: 125, hours: 70, cost: 5_300 },
    });
  });

  test("without prices there are hours and no money", () => {
    const unpriced = tasks.map((task) => ({ ...task, cost: null }));
    const change = toilChange("quarter", unpriced, new Map([["a", [10, 20]]]));
    expect(change.now).toEqual({ tickets: 10, hours: 5, cost: null });
    expect(change.before).toEqual({ tickets: 20, hours: 10, cost: null });
  });
});
