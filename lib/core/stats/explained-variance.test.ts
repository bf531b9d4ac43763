import { describe, expect, test } from "vitest";
import { explainedByGroup } from "./explained-variance";

const weekdays = Array.from({ length: 140 }, (_, day) => day % 7);

describe("variance explained by a group", () => {
  test("a task on Mondays only is explained by the weekday in full", () => {
    const counts = weekdays.map((weekday) => (weekday === 0 ? 5 : 0));
    expect(explainedByGroup(counts, weekdays)).toBeCloseTo(1, 12);
  });

  test("a pattern of eleven days is not explained by the weekday", () => {
    const counts = weekdays.map((_, day) => (day % 11 === 0 ? 3 : 1));
    expect(explainedByGroup(counts, weekdays)).toBeLessThan(0.1);
  });

  test("where nothing varies there is nothing to explain", () => {
    expect(explainedByGroup([2, 2, 2, 2], [1, 2, 1, 2])).toBeNull();
  });

  test("as many groups as values explain nothing", () => {
    expect(explainedByGroup([1, 2, 3], [1, 2, 3])).toBeNull();
  });
});
