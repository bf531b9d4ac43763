import { describe, expect, test } from "vitest";
import { effectiveCount, entropy } from "./entropy";

describe("entropy", () => {
  test("equal classes have the entropy ln k, so as many effective classes as there are", () => {
    expect(entropy([5, 5, 5, 5])).toBeCloseTo(Math.log(4), 12);
    expect(effectiveCount([5, 5, 5, 5])).toBeCloseTo(4, 12);
  });

  test("one class alone has none, whatever empty classes stand beside it", () => {
    expect(entropy([7, 0, 0])).toBe(0);
    expect(effectiveCount([7, 0, 0])).toBe(1);
  });

  test("nothing has no effective class at all", () => {
    expect(effectiveCount([])).toBe(0);
    expect(effectiveCount([0, 0])).toBe(0);
  });

  test("the order of the counts does not change a single bit", () => {
    expect(entropy([3, 11, 7, 1, 19])).toBe(entropy([19, 1, 7, 3, 11]));
  });
});
