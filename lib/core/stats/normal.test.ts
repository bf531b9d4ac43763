import { describe, expect, test } from "vitest";
import { normalCdf, normalQuantile, WIDTH_OF_90_PERCENT, Z90 } from "./normal";

describe("the standard normal distribution", () => {
  test("90 % lie below 1.2816, 95 % below half the width of a 90 % range", () => {
    expect(normalCdf(Z90)).toBeCloseTo(0.9, 12);
    expect(normalCdf(WIDTH_OF_90_PERCENT / 2)).toBeCloseTo(0.95, 12);
  });

  test("both sides mirror each other, and far out nothing is left", () => {
    expect(normalCdf(-1.5) + normalCdf(1.5)).toBeCloseTo(1, 14);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(-8)).toBeCloseTo(6.22096e-16, 20);
  });

  test.each([1e-6, 0.01, 0.2, 0.5, 0.9, 0.99, 0.999999])(
    "the quantile of %f leads back to it",
    (share) => {
      expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 8);
    },
  );
});
