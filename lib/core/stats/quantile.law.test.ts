import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile, quantilesInPlace, selectKth, winsorisedMean } from "./quantile";

/** Adding zero turns -0 into 0: the two compare as equal, so a selection may give either where a sort gives one. */
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const numbers = fc.array(number, { minLength: 1, maxLength: 200 });

describe("quantiles", () => {
  test("quantiles of unsorted values are those of the sorted ones", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = Float64Array.from(values).sort();
        const shares = [0.1, 0.5, 0.9];
        expect(quantilesInPlace(Float64Array.from(values), shares)).toEqual(
          shares.map((share) => quantile(sorted, share)),
        );
      }),
    );
  });

  test("the k-th smallest is the k-th of the sorted values", () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, any) => {
        const k = any % values.length;
        expect(selectKth(Float64Array.from(values), k)).toBe(Float64Array.from(values).sort()[k]);
      }),
    );
  });

  test("a winsorised mean is never above the plain mean", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = Float64Array.from(values).sort();
        const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
        expect(winsorisedMean(sorted)).toBeLessThanOrEqual(mean + 1e-6);
      }),
    );
  });

  test("the median of 1, 2, 3, 4 lies half way between 2 and 3", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  });

  test("nothing has no quantile", () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});
