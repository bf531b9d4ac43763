import { describe, expect, test } from "vitest";
import { ciede2000, distance, VISIONS } from "./colour-vision";
import { THEMES, tokensOf } from "./theme-tokens";

describe("the distance of colours", () => {
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 4, 15, 19, 20 and 34.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("of %j and %j is that of the reference", (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
  });

  test("of red and green shrinks without red cones, and that of blue and yellow hardly", () => {
    expect(distance("#c00000", "#008000", "protan")).toBeLessThan(
      distance("#c00000", "#008000", "normal") / 2,
    );
    expect(distance("#0000c0", "#c0c000", "protan")).toBeGreaterThan(50);
  });
});

/** What a chart draws side by side with different meanings, and the least distance for every kind of eye. */
const APART = [
  // Also apart in place or by a line: a grey that is 3 to 1 on white cannot be as far from the blue as from paper.
  ["data", "data-rest", 20],
  ["data", "data-track", 30],
  ["data", "warn", 30],
  ["data", "bg", 30],
  ["data-rest", "bg", 25],
  ["data-track", "bg", 10],
  // Also an arrow, a sign and a word wherever they stand: colour alone would not carry it.
  ["good", "bad", 7],
] as const;

describe.each(Object.entries(THEMES))("the %s palette for every kind of eye", (_, selector) => {
  const tokens = tokensOf(selector);
  const between = (one: string, other: string, vision: (typeof VISIONS)[number]) =>
    distance(tokens[one] ?? "", tokens[other] ?? "", vision);

  test.each(
    VISIONS.flatMap((vision) => APART.map(([one, other, least]) => [vision, one, other, least])),
  )("%s: %s and %s can be told apart", (vision, one, other, least) => {
    expect(between(one as string, other as string, vision as "normal")).toBeGreaterThanOrEqual(
      least as number,
    );
  });

  test.each(VISIONS)("%s: each shade of the heat map stands out from the one before", (vision) => {
    for (const step of [1, 2, 3, 4])
      expect(between(`heat-${step - 1}`, `heat-${step}`, vision)).toBeGreaterThanOrEqual(7);
  });
});
