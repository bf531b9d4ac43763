import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundToSum, splitByWeight } from "./largest-remainder";

const amounts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), {
  minLength: 1,
  maxLength: 50,
});

describe("rounding that adds up", () => {
  test("rounded amounts add up to the rounded sum, each within one unit", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rounded = roundToSum(values);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(rounded.reduce((total, value) => total + value, 0)).toBe(Math.round(sum));
        rounded.forEach((value, at) => {
          expect(Math.abs(value - values[at]!)).toBeLessThan(1.0001);
        });
      }),
    );
  });

  test("a split adds up to the whole to the cent, whatever the weights", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), amounts, (whole, weights) => {
        expect(splitByWeight(whole, weights).reduce((a, b) => a + b, 0)).toBe(whole);
      }),
    );
  });

  test("100 cents split by three equal parts are 34, 33 and 33", () => {
    expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });

  test("weights of zero split evenly", () => {
    expect(splitByWeight(5, [0, 0])).toEqual([3, 2]);
  });
});
