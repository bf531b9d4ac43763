import { describe, expect, test } from "vitest";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { twoPieceMean } from "@/lib/core/simulate/two-piece-lognormal";
import type { CostInput } from "./cost-one-task";
import { costTasks } from "./cost-tasks";
import { exampleFacts } from "./example-facts";

const SURE = { chance: 1, toil: 90 };
const EIGHT = { p10: 8, p50: 8, p90: 8 };

function settings(told: Partial<WorkspaceSettings> = {}): WorkspaceSettings {
  return { ...defaultSettings(), ...told };
}

function input(taskId: string, told: Partial<CostInput> = {}): CostInput {
  return { taskId, title: "Password reset", facts: exampleFacts({ taskId }), score: SURE, ...told };
}

function costOf(one: CostInput, told: Partial<WorkspaceSettings> = {}) {
  const { tasks, totals } = costTasks([one], settings(told), 1);
  return { cost: tasks[0]!, totals };
}

describe("hours", () => {
  test("390 tickets of 14 min are 91 h of touch time, .9 interruptions of 8 min each 46.8 h", () => {
    const { cost } = costOf(input("a"), { refocusMinutes: EIGHT });
    expect(cost.touchHours).toBeCloseTo(91, 9);
    expect(cost.interruptionHours).toBeCloseTo(46.8, 9);
    expect(cost.toilHours).toBeCloseTo(137.8, 9);
  });

  test("toil hours are the chance of toil x (touch + rework + interruption)", () => {
    const { cost } = costOf(input("a", { score: { chance: 0.5, toil: 60 } }));
    const sum = cost.touchHours + cost.reworkHours + cost.interruptionHours;
    expect(cost.toilHours).toBeCloseTo(0.5 * sum, 9);
    expect(cost.hours.expected).toBe(cost.toilHours);
  });

  test("refocus of 3 / 8 / 15 min counts with its mean, which is above 8", () => {
    const mean = twoPieceMean(defaultSettings().refocusMinutes);
    expect(mean).toBeGreaterThan(8);
    expect(costOf(input("a")).cost.interruptionHours).toBeCloseTo((390 * 0.9 * mean) / 60, 9);
  });

  test("a reopening costs another handling on rung 3, and nothing more on a work log, which holds it", () => {
    const reopened = (rung: 1 | 3) =>
      exampleFacts({
        touch: {
          ...exampleFacts().touch,
          rungs: [{ rung, tickets: 390, meanMinutes: 14, reopens: 39 }],
        },
      });
    // 91 h x 39 / 390
    expect(costOf(input("a", { facts: reopened(3) })).cost.reworkHours).toBeCloseTo(9.1, 9);
    expect(costOf(input("a", { facts: reopened(1) })).cost.reworkHours).toBe(0);
  });

  test("the band of a work log is narrow, that of a default wide", () => {
    const assumed = exampleFacts({
      interruptionsPerTicket: 0,
      touch: {
        rungs: [{ rung: 5, tickets: 390, meanMinutes: 15.6, reopens: 0 }],
        assumed: { ...exampleFacts().touch.assumed, request: 390 },
        meanMinutes: 15.6,
      },
    });
    const logged = costOf(input("a", { facts: exampleFacts({ interruptionsPerTicket: 0 }) })).cost
      .hours;
    const guessed = costOf(input("a", { facts: assumed })).cost.hours;
    // e^(2 x 1.2816 x .15) = 1.47; requests 5 to 30 min = 6
    expect(logged.p90 / logged.p10).toBeCloseTo(1.47, 1);
    expect(guessed.p90 / guessed.p10).toBeCloseTo(6, 1);
  });
});

describe("money", () => {
  test("without a rate hours are shown and profit is not priced, never zero", () => {
    const { cost, totals } = costOf(input("a"));
    expect(cost.axes).toEqual({
      profile: "company",
      profit: null,
      revenue: null,
      risk: null,
      total: null,
    });
    expect(cost.unpriced).toEqual([
      "profit: no yearly cost of a person is set",
      "revenue: no yearly revenue is set",
      "risk: no size of a loss is set",
    ]);
    expect(totals.axes.total).toBeNull();
  });

  test("the golden cluster costs 10,440.50: (91 h x 1.09 + 46.8 h) x 118,000 / 1,650", () => {
    const facts = exampleFacts({ hours: { business: 85, off: 12, sleep: 3 } });
    const { cost } = costOf(input("a", { facts }), { annualCost: 118_000, refocusMinutes: EIGHT });
    expect(cost.axes.total?.expected).toBe(10_440.5);
  });

  test("with 8 % and 2 % of it on call at 1.2 it costs 10,180.18: (91 h x 1.05 + 46.8 h) x 118,000 / 1,650", () => {
    const facts = exampleFacts({
      hours: { business: 85, off: 12, sleep: 3 },
      onCall: { off: 8, sleep: 2 },
    });
    const told = { annualCost: 118_000, refocusMinutes: EIGHT, onCallMultiplier: 1.2 };
    expect(costOf(input("a", { facts }), told).cost.axes.total?.expected).toBe(10_180.18);
  });

  test("risk: 3 events in 390 tickets at 10 k to 200 k are 210,022.98 expected, with a long tail", () => {
    const { cost } = costOf(input("a"), { risk: { lossLow: 10_000, lossHigh: 200_000 } });
    const risk = cost.axes.profile === "company" ? cost.axes.risk : null;
    expect(risk?.expected).toBe(210_022.98);
    expect(risk!.p10).toBeLessThan(risk!.p50);
    expect(risk!.p90).toBeGreaterThan(risk!.expected);
  });

  test("risk cannot be priced where no ticket tells of a loss", () => {
    const facts = exampleFacts({ lossEvents: { told: 0, hits: 0 } });
    const { cost } = costOf(input("a", { facts }), {
      risk: { lossLow: 10_000, lossHigh: 200_000 },
    });
    expect(cost.unpriced).toContain("risk: the export does not tell which tickets led to a loss");
  });

  test("no urgent ticket means no revenue lost: a true zero", () => {
    const revenue = {
      yearlyRevenue: 52_560_000,
      serviceHours: 8760,
      impactShare: 0.25,
      recaptureShare: 0.4,
      marginShare: 0.35,
      upToPriority: 2,
    };
    const { cost } = costOf(input("a"), { revenue });
    expect(cost.axes.profile === "company" && cost.axes.revenue?.expected).toBe(0);
  });

  test("waiting is a line of its own: 390 x (4 h - 14 min) x 30 % x 45", () => {
    const { cost } = costOf(input("a"), { wait: { blockedShare: 0.3, hourlyRate: 45 } });
    expect(cost.wait?.expected).toBeCloseTo(390 * (4 - 14 / 60) * 0.3 * 45, 6);
    expect(cost.axes.total).toBeNull();
  });

  test("yen have no cents", () => {
    const { cost } = costOf(input("a"), { annualCost: 7_000_000, currency: "JPY" });
    expect(Number.isInteger(cost.axes.total?.expected)).toBe(true);
  });
});

describe("the public profile", () => {
  const told = {
    profile: "public" as const,
    annualCost: 90_000,
    mission: { peopleAffected: 3, impactShare: 0.5, tierWeight: 0.6 },
    directives: [
      { name: "Access law", weight: 50, missChance: 0.1, words: ["password"] },
      { name: "Record keeping", weight: 20, missChance: 0.5 },
    ],
  };

  test("mission is people's hours: 390 x 4 h x 3 people x .5 x .6 (tier 2)", () => {
    const { cost } = costOf(input("a"), told);
    expect(cost.axes.profile === "public" && cost.axes.mission?.expected).toBeCloseTo(1404, 9);
  });

  test("a mandate's exposure is shared by the work that names it: 50 x .1 in all", () => {
    const { tasks, totals } = costTasks(
      [input("a"), input("b"), input("c", { title: "Disk full" })],
      settings(told),
      1,
    );
    const exposures = tasks.map(({ axes }) =>
      axes.profile === "public" ? axes.directives?.expected : 0,
    );
    expect(exposures).toEqual([2.5, 2.5, undefined]);
    expect(totals.axes.profile === "public" && totals.axes.directives?.expected).toBe(5);
    expect(tasks[2]!.unpriced).toEqual(["directives: no mandate names this work"]);
  });
});

describe("measure next", () => {
  test("where minutes are defaults, a work log narrows the range most", () => {
    const facts = exampleFacts({
      touch: {
        rungs: [{ rung: 5, tickets: 390, meanMinutes: 15.6, reopens: 0 }],
        assumed: { ...exampleFacts().touch.assumed, request: 390 },
        meanMinutes: 15.6,
      },
    });
    const next = costOf(input("a", { facts })).cost.measureNext;
    expect(next).toMatchObject({ input: "touch time", rung: 5 });
    expect(next!.halfWidthThen).toBeLessThan(next!.halfWidthNow);
  });

  test("where a work log exists, timing the way back to work does", () => {
    expect(costOf(input("a")).cost.measureNext?.input).toBe("refocus time");
  });

  test("where nothing else is uncertain, nothing is worth measuring", () => {
    const facts = exampleFacts({ interruptionsPerTicket: 0 });
    expect(costOf(input("a", { facts })).cost.measureNext).toBeNull();
  });
});

describe("totals", () => {
  test("hours of tasks from a score of 60 on are called certain", () => {
    const { tasks, totals } = costTasks(
      [input("a"), input("b", { score: { chance: 0.2, toil: 49 } })],
      settings(),
      1,
    );
    expect(totals.certainHours).toBeCloseTo(tasks[0]!.toilHours, 9);
    expect(totals.hours.expected).toBeCloseTo(tasks[0]!.toilHours + tasks[1]!.toilHours, 9);
  });

  test("shared inputs make totals correlate: two equal tasks are just as uncertain as one", () => {
    const { tasks, totals } = costTasks([input("a"), input("b")], settings(), 1);
    expect(totals.hours.p90).toBeCloseTo(2 * tasks[0]!.hours.p90, 6);
  });

  test("losses are drawn for each task: their sum is less uncertain than the sum of their percentiles", () => {
    const many = Array.from({ length: 20 }, (_, at) => input(`task ${at}`));
    const { tasks, totals } = costTasks(
      many,
      settings({ risk: { lossLow: 1e4, lossHigh: 2e5 } }),
      1,
    );
    const p90 = tasks.reduce((sum, { axes }) => sum + (axes.total?.p90 ?? 0), 0);
    expect(totals.axes.total!.p90).toBeLessThan(0.8 * p90);
  });

  test("no task costs nothing", () => {
    const { tasks, totals } = costTasks([], settings({ annualCost: 1e5 }), 1);
    expect(tasks).toEqual([]);
    expect(totals.hours).toEqual({ expected: 0, p10: 0, p50: 0, p90: 0 });
  });
});
