import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JudgedChance } from "@/lib/core/domain/agreement";
import { agreementOf } from "./agreement";

const said = (chance: number, isToil: boolean): JudgedChance => ({ chance, isToil });

describe("agreement of the score with people", () => {
  test("counts what the score would have said, and how sure it was", () => {
    const found = agreementOf([
      said(0.9, true),
      said(0.7, false),
      said(0.1, false),
      said(0.3, true),
    ]);
    expect(found).toMatchObject({ tasks: 4, agreed: 2, ranked: 0.75 });
    // (.01 + .49 + .01 + .49) / 4
    expect(found?.brier).toBeCloseTo(0.25, 12);
    expect(found?.bins.map(({ from, tasks, said: share }) => [from, tasks, share])).toEqual([
      [0, 1, 0],
      [0.2, 1, 1],
      [0.6, 1, 0],
      [0.8, 1, 1],
    ]);
  });

  test("is none without verdicts, and no ranking without both kinds", () => {
    expect(agreementOf([])).toBeNull();
    expect(agreementOf([said(1, true)])?.ranked).toBeNull();
  });

  test("a certain chance is in the last range", () => {
    expect(agreementOf([said(1, true), said(0, false)])?.bins).toEqual([
      { from: 0, to: 0.2, tasks: 1, expected: 0, said: 0 },
      { from: 0.8, to: 1, tasks: 1, expected: 1, said: 1 },
    ]);
  });

  test("law: every task is in one range, and all figures are shares", () => {
    const judged = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), isToil: fc.boolean() }),
      { minLength: 1, maxLength: 50 },
    );
    fc.assert(
      fc.property(judged, (all) => {
        const found = agreementOf(all);
        expect(found?.bins.reduce((sum, bin) => sum + bin.tasks, 0)).toBe(all.length);
        for (const share of [found?.brier ?? 0, found?.ranked ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
