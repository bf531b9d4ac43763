import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planQuery, readPlanAddress } from "./plan-address";

const OTHERWISE = { days: 20, months: 36, rate: 71.515, isCautious: false };

const knobs = fc.record({
  days: fc.integer({ min: 0, max: 2000 }).map((half) => half / 2),
  months: fc.integer({ min: 1, max: 5 }).map((years) => years * 12),
  rate: fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100),
  isCautious: fc.boolean(),
});

describe("the address of a plan", () => {
  test("gives back the two scenarios it was made from", () => {
    fc.assert(
      fc.property(knobs, fc.option(knobs, { nil: null }), (a, b) => {
        const params = Object.fromEntries(new URLSearchParams(planQuery({ a, b }, OTHERWISE)));
        expect(readPlanAddress(params, OTHERWISE)).toEqual({ a, b });
      }),
    );
  });

  test("is empty while nothing was changed", () => {
    expect(planQuery({ a: OTHERWISE, b: null }, OTHERWISE)).toBe("");
  });

  test("with nonsense in it falls back to what is so by default", () => {
    const params = { days: "many", years: "99", rate: "-3", cautious: "yes", "b.days": "" };
    expect(readPlanAddress(params, OTHERWISE).a).toEqual(OTHERWISE);
  });
});
