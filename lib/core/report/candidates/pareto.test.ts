import { describe, expect, test } from "vitest";
import { paretoOf } from "./pareto";

describe("the Pareto", () => {
  test("the head is the first tasks that hold 60 % together: 50 + 20 of 100 h", () => {
    const pareto = paretoOf([50, 20, 15, 10, 5]);
    expect(pareto).toMatchObject({
      headCount: 2,
      headShare: 0.7,
      headHours: 70,
      eightyAt: 3,
      totalHours: 100,
    });
    expect(pareto.bars.at(-1)?.cumulativeShare).toBe(1);
  });

  test("no toil at all has no head and no division by zero", () => {
    expect(paretoOf([0, 0])).toMatchObject({ headCount: 0, headShare: 0, eightyAt: null });
    expect(paretoOf([])).toMatchObject({ bars: [], headCount: 0, totalHours: 0 });
  });

  test("at most 60 bars are drawn, yet all tasks count", () => {
    const pareto = paretoOf(Array.from({ length: 100 }, () => 1));
    expect(pareto.bars).toHaveLength(60);
    expect(pareto.headCount).toBe(60);
    expect(pareto.eightyAt).toBe(80);
  });
});
