import fc from "fast-check";
import { expect, test } from "vitest";
import { openChance } from "./chance";

test("the same seed and name give the same stream, another name another one", () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), (seed, name) => {
      const draw = (stream: string) => {
        const chance = openChance(seed, stream);
        return [chance.unit(), chance.int(1000), chance.around(10, 1), chance.count(3)];
      };
      expect(draw(name)).toEqual(draw(name));
      expect(draw(`${name}!`)).not.toEqual(draw(name));
    }),
    { numRuns: 100 },
  );
});

test("a pick with no weight is never taken", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = openChance(seed, "weights");
      expect(
        chance.weighted([
          ["never", 0],
          ["always", 2],
        ]),
      ).toBe("always");
    }),
    { numRuns: 100 },
  );
});

test("counts have the mean asked for, also where exp(-mean) underflows", () => {
  for (const mean of [0.3, 4, 900]) {
    const chance = openChance(11, `mean ${mean}`);
    const draws = Array.from({ length: 3000 }, () => chance.count(mean));
    const average = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(mean / draws.length));
  }
});
