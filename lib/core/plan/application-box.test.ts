import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillBox, suggestedDecision, type Weighed } from "./application-box";
import { contributionOf } from "./contribution";

const MARCH = Date.parse("2026-03-01");
const [ON_TIME, AUDIT] = [
  {
    id: "01a20d98-50f8-7971-8f43-df3d12e15101",
    name: "On time",
    weight: 80,
    serves: "money" as const,
  },
  {
    id: "01a20d98-50f8-7971-8f43-df3d12e15102",
    name: "Clean audit",
    weight: 40,
    serves: "money" as const,
  },
];

describe("contribution", () => {
  const link = (evidence: "measured" | "attested" | "none", at: string | null, to = ON_TIME) => ({
    objectiveId: to.id,
    weight: 0.5,
    evidence,
    at,
  });
  test.each([
    ["measured counts in full", [link("measured", null)], 40],
    ["a word of last summer counts .6", [link("attested", "2025-08-01")], 24],
    ["an old word counts .3", [link("attested", "2024-08-01")], 12],
    ["a word without a day is old", [link("attested", null)], 12],
    ["links add up", [link("measured", null), link("measured", null, AUDIT)], 60],
    ["without evidence it is unknown, not 0", [link("none", "2026-01-01")], null],
    ["without links it is unknown", [], null],
  ])("%s", (_name, links, expected) => {
    expect(contributionOf(links, [ON_TIME, AUDIT], MARCH)).toBe(expected);
  });

  test("never above 100, and an objective that is gone counts nothing", () => {
    const all = { objectiveId: ON_TIME.id, weight: 1, evidence: "measured", at: null } as const;
    expect(contributionOf([all, all], [ON_TIME], MARCH)).toBe(100);
    expect(contributionOf([all], [AUDIT], MARCH)).toBeNull();
  });
});

const weighed = (
  id: string,
  contribution: number | null,
  burden: number,
  mustKeep = false,
): Weighed => ({
  id,
  contribution,
  burden,
  mustKeep,
});

test("the quadrant suggests, unknown first", () => {
  const lines = { contribution: 50, burden: 200 };
  const suggested = [
    weighed("a", null, 900),
    weighed("b", 80, 900),
    weighed("c", 80, 10),
    weighed("d", 10, 900),
    weighed("e", 10, 10),
    weighed("f", 10, 900, true),
  ].map((one) => suggestedDecision(one, lines));
  expect(suggested).toEqual(["find out", "fix", "keep", "retire", "keep", "keep"]);
});

describe("the box", () => {
  test("holds what contributes most; unknown stays outside, must-keep is in", () => {
    const box = fillBox(
      [
        weighed("dear", 90, 800),
        weighed("good", 60, 500),
        weighed("fair", 50, 400),
        weighed("law", null, 100, true),
        weighed("unknown", null, 1),
      ],
      1_000,
    );
    expect([...box.inside].sort()).toEqual(["fair", "good", "law"]);
    expect(box).toMatchObject({ used: 1_000, isOverfull: false });
  });

  test("must-keep alone may be more than there is", () => {
    expect(fillBox([weighed("law", 10, 2_000, true)], 1_000)).toMatchObject({
      used: 2_000,
      isOverfull: true,
    });
  });

  test("law: it never takes more than there is, nor less value than the best single one", () => {
    const one = fc.record({
      contribution: fc.integer({ min: 0, max: 100 }),
      burden: fc.integer({ min: 1, max: 5_000 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (drawn) => {
        const all = drawn.map(({ contribution, burden }, at) =>
          weighed(`a${at}`, contribution, burden),
        );
        const box = fillBox(all, 4_000);
        const value = all
          .filter(({ id }) => box.inside.has(id))
          .reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
        const best = Math.max(
          0,
          ...all
            .filter(({ burden }) => burden <= 4_000)
            .map(({ contribution }) => contribution ?? 0),
        );
        expect(box.used).toBeLessThanOrEqual(4_000);
        expect(value).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});
