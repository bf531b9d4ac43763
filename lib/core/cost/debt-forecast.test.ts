import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { debtForecast, growthOf, weeklyToil } from "./debt-forecast";

const TODAY = { expected: 210, p10: 150, p50: 200, p90: 280 };
/** 52 weeks that grow by so much a year, without noise. */
const growing = (yearly: number, weeks = 52) =>
  Array.from({ length: weeks }, (_, week) => 10 * (1 + yearly) ** (week / 52.1775));

describe("the growth of toil", () => {
  test("is the trend of its weeks", () => {
    expect(growthOf(growing(0.2))?.p50).toBeCloseTo(0.2, 6);
    expect(growthOf(growing(-0.1, 30))?.p50).toBeCloseTo(-0.1, 6);
    expect(growthOf(growing(0))).toMatchObject({ weeks: 52 });
  });

  test("is not told from half a year less a week, nor from nothing", () => {
    expect(growthOf(growing(0.2, 25))).toBeNull();
    expect(growthOf(new Array(52).fill(0))).toBeNull();
  });

  test("is carried on between halving and doubling", () => {
    expect(growthOf(growing(9))?.p90).toBeCloseTo(1, 9);
    expect(growthOf(growing(-0.9))?.p10).toBeCloseTo(-0.5, 9);
  });

  test("noise widens its band around the truth", () => {
    const noisy = growing(0.1).map((value, week) => value * (week % 2 === 0 ? 1.3 : 0.77));
    const found = growthOf(noisy);
    expect(found?.p10).toBeLessThan(0.1);
    expect(found?.p90).toBeGreaterThan(0.1);
    expect(found?.error).toBeGreaterThan(0.05);
  });
});

test("weeks hold each task's worth by its tickets; the last week and those before the first are left out", () => {
  expect(
    weeklyToil([
      { before: [], weeks: [0, 1, 1, 2], worth: 40 },
      { before: [], weeks: [0, 0, 3, 0], worth: 6 },
      { before: [], weeks: [0, 0, 0, 0], worth: 9 },
    ]),
  ).toEqual([10, 16]);
  // The year before counts at what a ticket of the window is worth, and ends where the window begins.
  expect(
    weeklyToil([
      { before: [0, 2], weeks: [1, 3], worth: 40 },
      { before: [], weeks: [3, 0], worth: 6 },
      { before: [5, 5], weeks: [0, 0], worth: 9 },
    ]),
  ).toEqual([20, 16]);
  expect(weeklyToil([])).toEqual([]);
});

describe("the forecast", () => {
  test("is today's band at the start, and follows the trend", () => {
    const growth = growthOf(growing(0.2));
    if (!growth) throw new Error("a year of weeks has a trend");
    const [now, later] = debtForecast(TODAY, growth, [0, 24]);
    expect(now?.p10).toBeCloseTo(150, 9);
    expect(now?.p90).toBeCloseTo(280, 9);
    expect(later?.p50).toBeCloseTo(200 * 1.44, 4);
  });

  test("law: the band never narrows with time, and stays around the middle", () => {
    const weeks = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), {
      minLength: 26,
      maxLength: 60,
    });
    fc.assert(
      fc.property(weeks, (weekly) => {
        const growth = growthOf(weekly);
        if (!growth) throw new Error("26 weeks of toil have a trend");
        const years = debtForecast(TODAY, growth, [0, 12, 24, 36]);
        const ratios = years.map(({ p10, p90 }) => p90 / p10);
        for (const [at, { p10, p50, p90 }] of years.entries()) {
          expect(p10).toBeLessThanOrEqual(p50);
          expect(p50).toBeLessThanOrEqual(p90);
          if (at > 0) expect(ratios[at]).toBeGreaterThanOrEqual((ratios[at - 1] ?? 0) * (1 - 1e-9));
        }
      }),
    );
  });
});
