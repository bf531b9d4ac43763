import { describe, expect, test } from "vitest";
import { createChance, seedFor } from "./chance";
import { betaDraws, drawPoisson, drawTriangular, gammaDraws } from "./draw";
import { estimateOf } from "./estimate";
import { twoPieceAt } from "./two-piece-lognormal";

const DRAWS = 40_000;

function meanAndDeviation(draw: () => number): readonly [number, number] {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return [mean, Math.sqrt(variance)];
}

describe("draws", () => {
  test("the same seed gives the same sequence, another seed another one", () => {
    const three = (seed: number) => {
      const chance = createChance(seed);
      return [chance.uniform(), chance.uniform(), chance.normal()];
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
    expect(seedFor(7, "a")).not.toBe(seedFor(7, "b"));
  });

  test("normal draws have mean 0 and deviation 1", () => {
    const chance = createChance(1);
    const [mean, deviation] = meanAndDeviation(() => chance.normal());
    expect(mean).toBeCloseTo(0, 1);
    expect(deviation).toBeCloseTo(1, 1);
  });

  test.each([0.5, 3, 40, 200])("Poisson draws of mean %f have that mean and variance", (lambda) => {
    const chance = createChance(2);
    const [mean, deviation] = meanAndDeviation(() => drawPoisson(chance, lambda));
    expect(mean / lambda).toBeCloseTo(1, 1);
    expect(deviation ** 2 / lambda).toBeCloseTo(1, 1);
  });

  test("Beta(.5, 49.5) draws have mean .01", () => {
    const chance = createChance(3);
    const [mean] = meanAndDeviation(betaDraws(chance, 0.5, 49.5));
    expect(mean).toBeCloseTo(0.01, 3);
  });

  test.each([0.5, 2, 50])("Gamma draws of shape %f have that mean and variance", (shape) => {
    const chance = createChance(4);
    const [mean, deviation] = meanAndDeviation(gammaDraws(chance, shape));
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(deviation ** 2 / shape).toBeCloseTo(1, 1);
  });

  test("triangular .5 / .75 / .9 has mean (.5 + .75 + .9) / 3 = .7167", () => {
    const chance = createChance(5);
    const [mean] = meanAndDeviation(() => drawTriangular(chance, { lo: 0.5, mode: 0.75, hi: 0.9 }));
    expect(mean).toBeCloseTo(0.7167, 2);
    expect(drawTriangular(chance, { lo: 2, mode: 2, hi: 2 })).toBe(2);
  });

  test("draws through 3 / 8 / 15 minutes have these percentiles", () => {
    const chance = createChance(6);
    const draws = Float64Array.from({ length: DRAWS }, () =>
      twoPieceAt({ p10: 3, p50: 8, p90: 15 }, chance.normal()),
    );
    const { p10, p50, p90 } = estimateOf(draws, 0);
    expect(p10 / 3).toBeCloseTo(1, 1);
    expect(p50 / 8).toBeCloseTo(1, 1);
    expect(p90 / 15).toBeCloseTo(1, 1);
  });
});
