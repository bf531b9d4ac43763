import { describe, expect, test } from "vitest";
import { createChance } from "./chance";
import { lognormalFromRange, lognormalMean } from "./lognormal-range";
import { sharedFactorAt, stratifiedNormals } from "./shared-factor";
import { twoPieceAt, twoPieceMean } from "./two-piece-lognormal";

const points = { p10: 3, p50: 8, p90: 15 };

describe("shared factors", () => {
  test("the draws have exactly the mean of the closed form", () => {
    const normals = stratifiedNormals(createChance(1), 10_000);
    const factor = sharedFactorAt(normals, {
      at: (z) => twoPieceAt(points, z),
      mean: twoPieceMean(points),
    });
    const mean = factor.draws.reduce((sum, value) => sum + value, 0) / 10_000;
    expect(mean).toBeCloseTo(twoPieceMean(points), 10);
  });

  test("the closed form agrees with 10,000 strata before they are scaled", () => {
    const draws = stratifiedNormals(createChance(2), 10_000).map((z) => twoPieceAt(points, z));
    expect(draws.reduce((sum, value) => sum + value, 0) / 10_000).toBeCloseTo(
      twoPieceMean(points),
      2,
    );
  });

  test("a range of one value is that value in every draw", () => {
    const same = { p10: 8, p50: 8, p90: 8 };
    const normals = stratifiedNormals(createChance(3), 100);
    const factor = sharedFactorAt(normals, {
      at: (z) => twoPieceAt(same, z),
      mean: twoPieceMean(same),
    });
    expect(twoPieceMean(same)).toBeCloseTo(8, 12);
    expect(factor.variance).toBeCloseTo(0, 12);
  });

  test("the distribution passes through its three percentiles", () => {
    expect(twoPieceAt(points, -1.2815515655446004)).toBeCloseTo(3, 12);
    expect(twoPieceAt(points, 0)).toBe(8);
    expect(twoPieceAt(points, 1.2815515655446004)).toBeCloseTo(15, 12);
  });

  test("a loss of 10 k to 200 k (90 %) is 67,699.71 on average", () => {
    // mu = (ln 10,000 + ln 200,000) / 2 = 10.70821, sigma = ln 20 / 3.289707 = .910634: e^(mu + sigma^2 / 2)
    expect(lognormalMean(lognormalFromRange(10_000, 200_000))).toBeCloseTo(67_699.71, 2);
  });

  test("riskquant: .1 events a year of 100 k to 1 M are 40,400.13 a year", () => {
    expect(0.1 * lognormalMean(lognormalFromRange(100_000, 1_000_000))).toBeCloseTo(40_400.13, 2);
  });
});
