import { describe, expect, test } from "vitest";
import { automationSettings } from "@/lib/core/domain/automation";
import {
  type PlanItem,
  type PlanKnobs,
  type PlanResult,
  type PlanTask,
  UNTOUCHED,
} from "@/lib/core/domain/plan";
import { certain } from "@/lib/core/simulate/estimate";
import { createDrawSource } from "./case-draws";
import { makePlan } from "./make-plan";
import { prepareSolver } from "./solve";

const SETTINGS = automationSettings.parse({});
/** Without any uncertainty every figure is the closed form. */
const SURE = automationSettings.parse({
  coverage: { lo: 0.8, mode: 0.8, hi: 0.8 },
  sizeDays: { S: 2, M: 5, L: 10, XL: 20 },
});
const RATE = 118_000 / 1_650;
const KNOBS: PlanKnobs = { days: 20, months: 36, rate: RATE, isCautious: false };

function exampleTask(id: string, hours: number, told: Partial<PlanTask> = {}): PlanTask {
  return {
    id,
    title: `Task ${id}`,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: { expected: hours, p10: hours / 2, p50: hours * 0.95, p90: hours * 1.6 },
    isCommon: false,
    toolCount: 1,
    rung: 1,
    mandate: null,
    ...told,
  };
}

function items(told: Readonly<Record<string, Partial<PlanItem>>>): ReadonlyMap<string, PlanItem> {
  return new Map(Object.entries(told).map(([id, item]) => [id, { ...UNTOUCHED, ...item }]));
}

function planOf(
  tasks: readonly PlanTask[],
  told: Readonly<Record<string, Partial<PlanItem>>> = {},
  knobs: Partial<PlanKnobs> = {},
): PlanResult {
  const input = {
    tasks,
    items: items(told),
    settings: SETTINGS,
    knobs: { ...KNOBS, ...knobs },
  };
  return makePlan(input, createDrawSource(SETTINGS.coverage, 7));
}

const reasonOf = (plan: PlanResult, id: string) =>
  [...plan.inside, ...plan.outside].find(({ task }) => task.id === id)?.reason;
const idsOf = (entries: PlanResult["inside"]) => entries.map(({ task }) => task.id).sort();

describe("one task without uncertainty", () => {
  test("is worth its closed form: 137.8 h, 390 tickets, 80 % coverage, 10.5 days to build", () => {
    const task = exampleTask("a", 0, { hours: certain(137.8), ticketsPerYear: 390 });
    // 6,000 / (8 h x 71.515) = 10.49 days
    const input = {
      tasks: [task],
      items: items({ a: { days: 10.5 } }),
      settings: SURE,
      knobs: KNOBS,
    };
    const plan = makePlan(input, createDrawSource(SURE.coverage, 1));
    const [entry] = plan.inside;
    // 10.5 x 8 x 71.515 = 6,007.27 instead of 6,000: the building and its upkeep cost 7.27 x (1 + .0125 x 32.08) more.
    expect(entry?.expected.npv).toBeCloseTo(10_252.7 - 7.27 * 1.401, 0);
    expect(entry?.value).toBeCloseTo(entry?.expected.npv ?? 0, 1);
    expect(plan.net.p10).toBeCloseTo(plan.net.p90, 1);
  });
});

describe("the box", () => {
  const tasks = [
    exampleTask("a", 400),
    exampleTask("b", 300),
    exampleTask("c", 250),
    exampleTask("d", 200),
    exampleTask("e", 5),
  ];
  const sized = { a: { days: 10 }, b: { days: 7 }, c: { days: 5 }, d: { days: 5 } };

  test("holds what is worth most, and says what the others miss", () => {
    const plan = planOf(tasks, sized);
    // 7 + 5 + 5 days leave 3 idle, 10 + 5 + 5 none: 400 + 250 + 200 hours against 300 + 250 + 200.
    expect(idsOf(plan.inside)).toEqual(["a", "c", "d"]);
    expect(plan.usedHalfDays).toBe(40);
    expect(reasonOf(plan, "b")).toEqual({ kind: "enters", atHalfDays: 44 });
    expect(reasonOf(plan, "e")).toEqual({ kind: "no return" });
    expect(plan.firstOut?.task.id).toBe("b");
  });

  test("says what 10 more days buy and who comes", () => {
    const plan = planOf(tasks, sized);
    const larger = planOf(tasks, sized, { days: 30 });
    expect(plan.more.enter).toEqual(["Task b"]);
    // As the two boxes side by side say it: summed draws, not the sum of the tasks' own P50.
    expect(plan.more.value).toBeCloseTo(larger.net.p50 - plan.net.p50, 6);
  });

  test("keeps what is locked in, leaves what is locked out, and puts mandates first", () => {
    const plan = planOf(
      tasks.map((task) => (task.id === "e" ? { ...task, mandate: "Audit 7" } : task)),
      { ...sized, b: { days: 7, lock: "in" }, a: { days: 10, lock: "out" } },
    );
    expect(reasonOf(plan, "b")).toEqual({ kind: "locked in" });
    expect(reasonOf(plan, "a")).toEqual({ kind: "locked out" });
    expect(reasonOf(plan, "e")).toEqual({ kind: "must do", mandate: "Audit 7" });
  });

  test("takes what a task needs, and at most one of two that exclude each other", () => {
    const told = {
      ...sized,
      a: { days: 10, needs: ["e"] },
      e: { days: 1 },
      c: { days: 5, excludes: ["d"] },
    };
    const plan = planOf(tasks, told, { days: 25 });
    expect(reasonOf(plan, "e")).toEqual({ kind: "needed", by: "Task a" });
    expect(reasonOf(plan, "d")).toEqual({ kind: "ruled out", by: "Task c" });
  });

  test("a task whose need is locked out says so", () => {
    const plan = planOf(tasks, {
      ...sized,
      a: { days: 10, needs: ["d"] },
      d: { days: 5, lock: "out" },
    });
    expect(reasonOf(plan, "a")).toEqual({ kind: "needs one outside", other: "Task d" });
  });

  test("more locked than fits is kept, and told", () => {
    const plan = planOf(tasks, { a: { days: 30, lock: "in" } });
    expect(plan.lockedHalfDays).toBe(60);
    expect(idsOf(plan.inside)).toEqual(["a"]);
  });

  test("two locked tasks that exclude each other are named", () => {
    const plan = planOf(tasks, {
      a: { days: 2, lock: "in", excludes: ["b"] },
      b: { days: 2, lock: "in" },
    });
    expect(plan.contradictions).toEqual([["Task a", "Task b"]]);
    expect(idsOf(plan.inside)).toEqual(expect.arrayContaining(["a", "b"]));
  });

  test("each task has its band around the value that the plan adds up", () => {
    const plan = planOf(tasks, sized);
    const cautious = planOf(tasks, sized, { isCautious: true });
    for (const { net, value } of plan.inside) {
      expect(net?.p10).toBeLessThan(value);
      expect(net?.p50).toBe(value);
      expect(net?.p90).toBeGreaterThan(value);
    }
    expect(cautious.inside.every(({ net, value }) => net?.p10 === value)).toBe(true);
  });

  test("a cautious plan is worth less, and its band is the same", () => {
    const plan = planOf(tasks, sized);
    const cautious = planOf(tasks, sized, { isCautious: true });
    expect(cautious.value).toBeLessThan(plan.value);
    expect(plan.net.p10).toBeLessThan(plan.net.p50);
    expect(plan.net.p50).toBeLessThan(plan.net.p90);
  });

  test("without a rate values are hours: the same tasks, 1 / rate of the money but for failures", () => {
    const plan = planOf(tasks, sized, { rate: null });
    expect(idsOf(plan.inside)).toEqual(["a", "c", "d"]);
    expect(plan.value).toBeGreaterThan(500);
    expect(plan.value).toBeLessThan(850 * 3);
  });

  test("the same seed gives the same plan, in whatever order the tasks come", () => {
    const there = planOf(tasks, sized);
    const back = planOf([...tasks].reverse(), sized);
    expect(idsOf(back.inside)).toEqual(idsOf(there.inside));
    expect(back.value).toBeCloseTo(there.value, 8);
    expect(planOf(tasks, sized)).toEqual(there);
  });

  test("without an estimate the remedy gives the size, one more for several tools, one less for common work", () => {
    const plan = planOf([
      exampleTask("a", 400),
      exampleTask("b", 400, { toolCount: 2 }),
      exampleTask("c", 400, { isCommon: true }),
    ]);
    const half = (id: string) =>
      [...plan.inside, ...plan.outside].find(({ task }) => task.id === id)?.halfDays;
    // M is 5 days, L 10, S 2.
    expect([half("a"), half("b"), half("c")]).toEqual([10, 20, 4]);
  });

  test("no simpler way is better", () => {
    const plan = planOf(tasks, sized);
    for (const { value } of plan.greedy) expect(value).toBeLessThanOrEqual(plan.value + 1e-9);
  });
});

describe("speed", () => {
  /** Sizes and hours spread like those of a real desk: few large, many small. */
  const many = Array.from({ length: 500 }, (_, at) =>
    exampleTask(`t${at}`, 4_000 / (1 + at / 4), { remedy: at % 3 ? "automate" : "self-service" }),
  );
  const told = Object.fromEntries(
    many.map(({ id }, at) => [id, { days: 1 + ((at * 7) % 24) / 2 }]),
  );

  test("500 tasks in 1,000 days are solved within 100 ms (four times that on a busy machine)", () => {
    const solverItems = many.map(({ id, hours }) => ({
      id,
      halfDays: (told[id]?.days ?? 1) * 2,
      value: hours.expected,
      lock: null,
      needs: [],
      excludes: [],
    }));
    prepareSolver(solverItems, 2_000).at(2_000);
    const start = performance.now();
    const plan = prepareSolver(solverItems, 2_000).at(2_000);
    const took = performance.now() - start;
    process.stdout.write(`500 tasks x 1,000 days: ${took.toFixed(1)} ms\n`);
    expect(plan.halfDays).toBeLessThanOrEqual(2_000);
    expect(took).toBeLessThan(400);
  });

  test("moving a slider over 150 tasks answers within 100 ms (four times that on a busy machine)", () => {
    const source = createDrawSource(SETTINGS.coverage, 7);
    const input = { tasks: many.slice(0, 150), items: items(told), settings: SETTINGS };
    makePlan({ ...input, knobs: KNOBS }, source);
    const start = performance.now();
    for (const days of [21, 22, 23, 24]) makePlan({ ...input, knobs: { ...KNOBS, days } }, source);
    const took = (performance.now() - start) / 4;
    process.stdout.write(`one answer over 150 tasks: ${took.toFixed(1)} ms\n`);
    expect(took).toBeLessThan(400);
  });
});
