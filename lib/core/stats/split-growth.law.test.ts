import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitGrowth } from "./split-growth";

const stretch = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 5_000 }))
  .map(([assets, more]) => ({ assets, tickets: assets + more }));

describe("growth of volume", () => {
  test("100 tickets of 50 assets become 132 of 64: +32 % is 64 / 50 = +28 % x 2.0625 / 2 = +3.1 %: more things", () => {
    const split = splitGrowth({ tickets: 100, assets: 50 }, { tickets: 132, assets: 64 })!;
    expect(split.tickets).toBeCloseTo(0.32, 12);
    expect(split.assets).toBeCloseTo(0.28, 12);
    expect(split.perAsset).toBeCloseTo(0.03125, 12);
    expect(split.cause).toBe("things");
  });

  test.each([
    ["as many assets with half as many tickets more each", [100, 50], [150, 50], "each thing"],
    ["more assets and as much more of each", [100, 50], [225, 75], "both"],
    ["4 % more tickets", [100, 50], [104, 80], "neither"],
    ["fewer tickets of as many assets", [150, 50], [100, 50], "each thing"],
    ["fewer assets", [150, 75], [100, 50], "things"],
    ["more assets, though each needs less", [100, 50], [120, 80], "things"],
  ] as const)("%s", (_name, [tickets, assets], [then, of], cause) => {
    expect(splitGrowth({ tickets, assets }, { tickets: then, assets: of })?.cause).toBe(cause);
  });

  test("without a ticket in one of the stretches nothing can be told", () => {
    expect(splitGrowth({ tickets: 0, assets: 0 }, { tickets: 5, assets: 5 })).toBeNull();
    expect(splitGrowth({ tickets: 5, assets: 5 }, undefined)).toBeNull();
  });

  test("growth of assets x growth of tickets per asset is the growth of tickets", () => {
    fc.assert(
      fc.property(stretch, stretch, (from, to) => {
        const { tickets, assets, perAsset } = splitGrowth(from, to)!;
        expect((1 + assets) * (1 + perAsset)).toBeCloseTo(1 + tickets, 9);
      }),
    );
  });
});
