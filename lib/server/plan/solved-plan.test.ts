import { describe, expect, test } from "vitest";
import { UNTOUCHED } from "@/lib/core/domain/plan";
import { defaultSettings } from "@/lib/core/domain/settings";
import type { PlanInput } from "@/lib/core/plan/make-plan";
import { solvedPlan } from "./solved-plan";

const settings = defaultSettings();

function input(title = "Reset a password"): PlanInput {
  const hours = { expected: 200, p10: 150, p50: 200, p90: 260 };
  return {
    tasks: [
      {
        id: "a",
        title,
        remedy: "automate",
        toil: 80,
        ticketsPerYear: 700,
        hours,
        isCommon: true,
        toolCount: 1,
        rung: 1,
        mandate: null,
        rateFactor: 1,
      },
    ],
    items: new Map(),
    settings: settings.automation,
    knobs: { days: 20, months: 36, rate: 70, isCautious: false },
  };
}

describe("a solved plan", () => {
  test("is the same object for the same facts, however they were read", () => {
    expect(solvedPlan(input(), 1)).toBe(solvedPlan(structuredClone(input()), 1));
  });

  test("is solved anew when a name, a lock, a knob or the seed changes", () => {
    const first = solvedPlan(input(), 1);
    expect(first.inside.map(({ task }) => task.title)).toEqual(["Reset a password"]);
    expect(solvedPlan(input("Unlock an account"), 1).inside[0]?.task.title).toBe(
      "Unlock an account",
    );
    const left = new Map([["a", { ...UNTOUCHED, lock: "out" as const }]]);
    expect(solvedPlan({ ...input(), items: left }, 1).inside).toEqual([]);
    expect(solvedPlan({ ...input(), knobs: { ...input().knobs, days: 0 } }, 1).inside).toEqual([]);
    expect(solvedPlan(input(), 2)).not.toBe(first);
  });

  test("is forgotten after many others", () => {
    const first = solvedPlan(input(), 1);
    for (let seed = 100; seed < 120; seed += 1) solvedPlan(input(), seed);
    expect(solvedPlan(input(), 1)).not.toBe(first);
    expect(solvedPlan(input(), 1)).toEqual(first);
  });
});
