import { describe, expect, test } from "vitest";
import type { Fund } from "@/lib/core/domain/cost-inputs";
import { type PlanEntry, type PlanItem, UNTOUCHED } from "@/lib/core/domain/plan";
import { fundOf, limitReason, limitTasks } from "./limit-tasks";
import type { LimitedTask, Limits } from "./limits-model";

const FUNDS: readonly Fund[] = [
  { name: "Portal grant", amount: 10_000, kind: "change", words: ["portal"] },
  { name: "General", amount: 4_000, kind: "run", words: [] },
];

function entry(title: string, item: Partial<PlanItem> = {}): PlanEntry {
  const zero = { npv: 0, saving: 0, cost: 0, roi: null, paybackMonths: null };
  return {
    task: {
      id: title,
      title,
      remedy: "automate",
      toil: 60,
      ticketsPerYear: 100,
      hours: { expected: 100, p10: 80, p50: 100, p90: 130 },
      isCommon: false,
      toolCount: 1,
      rung: 1,
      mandate: null,
    },
    item: { ...UNTOUCHED, ...item },
    halfDays: 4,
    isAssumed: false,
    value: 5_000,
    net: null,
    expected: { ...zero, delayCostAMonth: 0, hoursReleased: 0 },
    isIn: false,
    reason: { kind: "chosen" },
  };
}

const KNOBS = { days: 20, months: 36, rate: 50, isCautious: false };
const TERMS = { dayHours: 8, buildHourCost: null };

describe("the fund of a task", () => {
  test("is restricted money that names it, before money that may pay for anything", () => {
    expect(fundOf(entry("Portal sign-in fails"), FUNDS)).toBe("Portal grant");
    expect(fundOf(entry("Disk full"), FUNDS)).toBe("General");
  });

  test("a person's choice counts, but restricted money pays for nothing that it does not name", () => {
    expect(fundOf(entry("Portal sign-in fails", { fund: "General" }), FUNDS)).toBe("General");
    expect(fundOf(entry("Disk full", { fund: "Portal grant" }), FUNDS)).toBe("General");
    expect(fundOf(entry("Disk full", { fund: "Portal grant" }), FUNDS.slice(0, 1))).toBeNull();
  });
});

describe("tasks under limits", () => {
  test("cost days x hours x the cost of those who build, and take the skill that was named", () => {
    const [task] = limitTasks([entry("Disk full", { skill: "database" })], {
      funds: FUNDS,
      terms: { ...TERMS, buildHourCost: 100 },
      knobs: KNOBS,
    });
    expect(task).toMatchObject({ days: { database: 2 }, cost: 1_600, fund: "General", lock: null });
  });

  test("one that no fund may pay for stays outside; in hours funds limit nothing", () => {
    const of = { funds: FUNDS.slice(0, 1), terms: TERMS };
    expect(limitTasks([entry("Disk full")], { ...of, knobs: KNOBS })[0]?.lock).toBe("out");
    const inHours = limitTasks([entry("Disk full")], { ...of, knobs: { ...KNOBS, rate: null } });
    expect(inHours[0]).toMatchObject({ lock: null, fund: null });
  });
});

describe("why a task is outside", () => {
  const limits: Limits = {
    quarters: [{ engineer: 3, database: 1 }, { engineer: 2 }],
    funds: { General: 1_000 },
    discountRate: 0.08,
  };
  const task = (told: Partial<LimitedTask>): LimitedTask => ({
    id: "new",
    value: 100,
    days: { engineer: 1 },
    fund: null,
    cost: 0,
    lock: null,
    needs: [],
    excludes: [],
    ...told,
  });
  const inside = task({ id: "in", days: { engineer: 2 }, fund: "General", cost: 700 });
  const why = (told: Partial<LimitedTask>, said = { isLockedOut: false, hasFunds: false }) =>
    limitReason(
      task(told),
      { tasks: [inside, task(told)], limits, quarterOf: new Map([["in", 0]]) },
      said,
    );

  test.each([
    [
      "its skill has no day left in any quarter",
      { days: { database: 2 } },
      { kind: "skill short", skill: "database", lacks: 1 },
    ],
    [
      "its fund has 300 left of 1,000",
      { fund: "General", cost: 400 },
      { kind: "fund spent", fund: "General" },
    ],
    ["it rules out one that is in", { excludes: ["in"] }, { kind: "ruled out" }],
    ["it gives nothing back", { value: -1 }, { kind: "no return" }],
    ["it would fit, but others give more", {}, { kind: "others are worth more" }],
  ] as const)("%s", (_name, told, expected) => {
    expect(why(told)).toEqual(expected);
  });

  test("what a person or the lack of a fund decides comes first", () => {
    expect(why({ value: -1 }, { isLockedOut: true, hasFunds: true })).toEqual({ kind: "left out" });
    expect(why({ value: -1 }, { isLockedOut: false, hasFunds: true })).toEqual({ kind: "no fund" });
  });
});
