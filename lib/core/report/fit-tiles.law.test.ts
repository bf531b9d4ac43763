import fc from "fast-check";
import { expect, test } from "vitest";
import { fitTiles } from "./fit-tiles";

const FIELD = { width: 400, height: 240 };
const LEAST = { width: 76, height: 36 };
const values = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 30 })
  .map((drawn) => [...drawn].sort((a, b) => b - a));

test("every tile and the strip have their true share of the field", () => {
  fc.assert(
    fc.property(values, (drawn) => {
      const { rects, restHeight } = fitTiles(drawn, FIELD, LEAST);
      const all = drawn.reduce((sum, value) => sum + value, 0);
      for (const [at, { width, height }] of rects.entries())
        expect((width * height) / 10_000).toBeCloseTo((drawn[at] ?? 0) / all, 6);
      const rest = drawn.slice(rects.length).reduce((sum, value) => sum + value, 0);
      expect(restHeight / 100).toBeCloseTo(rest / all, 6);
    }),
  );
});

test("of several tiles each can carry its text", () => {
  fc.assert(
    fc.property(values, (drawn) => {
      const { rects } = fitTiles(drawn, FIELD, LEAST);
      if (rects.length === 1) return;
      for (const { width, height } of rects) {
        expect((width * FIELD.width) / 100).toBeGreaterThanOrEqual(LEAST.width);
        expect((height * FIELD.height) / 100).toBeGreaterThanOrEqual(LEAST.height);
      }
    }),
  );
});
