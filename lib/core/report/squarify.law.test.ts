import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rect, squarify } from "./squarify";

const values = fc
  .array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 })
  .map((list) => list.sort((a, b) => b - a));
const aspect = fc.double({ min: 0.4, max: 4, noNaN: true });

function overlap(a: Rect, b: Rect): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const tall = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return wide > 1e-6 && tall > 1e-6 ? wide * tall : 0;
}

describe("tiles of the box", () => {
  test("every tile has its true share of the area", () => {
    fc.assert(
      fc.property(values, aspect, (list, ratio) => {
        const total = list.reduce((sum, value) => sum + value, 0);
        squarify(list, ratio).forEach((rect, at) => {
          expect((rect.width * rect.height) / 10_000).toBeCloseTo((list[at] ?? 0) / total, 6);
        });
      }),
    );
  });

  test("tiles stay inside and never cover each other", () => {
    fc.assert(
      fc.property(values, aspect, (list, ratio) => {
        const rects = squarify(list, ratio);
        for (const [at, rect] of rects.entries()) {
          expect(rect.left + rect.width).toBeLessThan(100.0001);
          expect(rect.top + rect.height).toBeLessThan(100.0001);
          for (const other of rects.slice(at + 1)) expect(overlap(rect, other)).toBeLessThan(1e-3);
        }
      }),
    );
  });

  test("nothing to divide gives no tile", () => {
    expect(squarify([], 2)).toEqual([]);
  });

  test("four equal values make a two by two grid of a square", () => {
    expect(squarify([1, 1, 1, 1], 1)).toEqual([
      { left: 0, top: 0, width: 50, height: 50 },
      { left: 50, top: 0, width: 50, height: 50 },
      { left: 0, top: 50, width: 50, height: 50 },
      { left: 50, top: 50, width: 50, height: 50 },
    ]);
  });
});
