import { describe, expect, test } from "vitest";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { costTasks } from "./cost-tasks";
import { exampleFacts } from "./example-facts";
import { keyPersonShare } from "./key-person";
import { expectedMiss, yearlyCredits } from "./obligations";
import { exposureEvents } from "./risk";
import { taskRate } from "./task-rate";

const PRICED: WorkspaceSettings = { ...defaultSettings(), annualCost: 118_000 };
const OWN = 118_000 / 1_650;

function costOf(
  told: Partial<WorkspaceSettings>,
  facts: Partial<TaskFacts> = {},
  title = "Renew certificate",
) {
  const task = { taskId: "a", title, facts: exampleFacts(facts), score: { chance: 1, toil: 80 } };
  const { tasks, totals } = costTasks([task], { ...PRICED, ...told }, 7);
  const cost = tasks[0]!;
  if (cost.axes.profile !== "company") throw new Error("not a company");
  return { cost, axes: cost.axes, totals };
}

describe("rates of teams", () => {
  const teamCosts = [{ team: "Database", annualCost: 165_000, productiveHours: 1_500 }];
  const teams = [
    { name: "database", count: 90 },
    { name: "Service desk", count: 290 },
  ];

  test("an hour costs the mean over the tickets: 90 at 110, 300 at 71.52 = 80.40", () => {
    // (90 x 165,000 / 1,500 + 300 x 118,000 / 1,650) / 390; ten tickets name no team
    const rate = taskRate({ teams, ticketCount: 390 }, { ...PRICED, teamCosts });
    expect(rate).toBeCloseTo((90 * 110 + 300 * OWN) / 390, 9);
    expect(costOf({ teamCosts }, { teams }).cost.rate).toBeCloseTo(80.4, 2);
  });

  test("a team without a rate in a workspace without one is not priced, and never free", () => {
    const settings = { ...PRICED, annualCost: null, teamCosts };
    expect(taskRate({ teams, ticketCount: 380 }, settings)).toBeNull();
    expect(taskRate({ teams: teams.slice(0, 1), ticketCount: 90 }, settings)).toBeCloseTo(110, 9);
    expect(taskRate({ teams: teams.slice(0, 1), ticketCount: 91 }, settings)).toBeNull();
  });
});

describe("what ending the work would bring", () => {
  test("fees and the share paid by the hour are cashable, the rest is capacity; together they are labour", () => {
    const ticketFees = [{ name: "Vendor", fee: 12, words: ["certificate"] }];
    const { cost, axes, totals } = costOf({ cashableShare: 0.25, ticketFees });
    // 390 x 12 = 4,680 a year
    const labour = costOf({}).axes.profit!.expected;
    expect(axes.profit!.expected).toBeCloseTo(labour + 4_680, 2);
    expect(cost.kinds!.cashable).toBeCloseTo(4_680 + labour / 4, 1);
    expect(cost.kinds!.cashable! + cost.kinds!.capacity!).toBeCloseTo(axes.profit!.expected, 9);
    expect(cost.kinds!.avoided).toBeNull();
    expect(totals.kinds).toEqual(cost.kinds);
  });

  test("without a rate neither is priced, whatever the fees", () => {
    const ticketFees = [{ name: "Vendor", fee: 12, words: ["certificate"] }];
    const { cost } = costOf({ annualCost: null, ticketFees });
    expect(cost.kinds).toEqual({ cashable: null, capacity: null, avoided: null });
    expect(cost.axes.total).toBeNull();
  });
});

describe("service credits, deadlines and open doors", () => {
  test("40,000 a month x 10 % credit, at most 3,000, missed in 5 % of the months = 1,800 a year", () => {
    const credit = { monthlyValue: 40_000, creditShare: 0.1, cap: 3_000, missChance: 0.05 };
    expect(yearlyCredits(credit)).toBeCloseTo(1_800, 9);
    expect(yearlyCredits({ ...credit, cap: null })).toBeCloseTo(2_400, 9);
  });

  test("a consequence of 50,000 at a chance of 20 % = 10,000", () => {
    expect(expectedMiss({ missChance: 0.2, consequence: 50_000 })).toBe(10_000);
  });

  test("price the risk of the tasks they name even where no size of a loss is set, and of no other", () => {
    const deadlines = [
      {
        name: "Audit",
        due: null,
        consequence: 50_000,
        missChance: 0.2,
        owner: "",
        words: ["certificate"],
      },
    ];
    expect(costOf({ deadlines }).axes.risk!.expected).toBe(10_000);
    expect(costOf({ deadlines }, {}, "Restart queue").axes.risk).toBeNull();
  });

  test("are shared between the tasks named, to the cent", () => {
    const deadlines = [
      { name: "x", due: null, consequence: 100.01, missChance: 1, owner: "", words: ["renew"] },
    ];
    const inputs = ["a", "b", "c"].map((taskId) => ({
      taskId,
      title: "Renew licence",
      facts: exampleFacts(),
      score: { chance: 0.5, toil: 60 },
    }));
    const { tasks } = costTasks(inputs, { ...PRICED, deadlines }, 7);
    const cents = tasks.map(({ axes }) =>
      Math.round((axes.profile === "company" ? axes.risk!.expected : 0) * 100),
    );
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(10_001);
  });

  test("390 tickets, each open 2 days at 1 in 10,000 a day, are .078 loss events a year more", () => {
    expect(exposureEvents(390, 2, 0.0001)).toBeCloseTo(0.078, 9);
    const risk = { lossLow: 10_000, lossHigh: 200_000 };
    const plain = costOf({ risk }).axes.risk!.expected;
    // 4 working hours = 4 x 168 / 50 h = .56 days
    const exposed = costOf({ risk, exposure: { dailyHazard: 0.0001, words: ["certificate"] } });
    expect(exposed.axes.risk!.expected - plain).toBeCloseTo(390 * 0.56 * 0.0001 * 67_699.71, 0);
  });

  test("390 x 4 h of waiting x 30 an hour x 50 % felt = 23,400 of delayed earning", () => {
    const delay = { valuePerHour: 30, exposureShare: 0.5, words: ["certificate"] };
    expect(costOf({ delay }).axes.revenue!.expected).toBe(23_400);
    expect(costOf({ delay }, {}, "Restart queue").axes.revenue).toBeNull();
  });
});

describe("work that hangs on one person", () => {
  test("is flagged above 60 % of at least 10 tickets, and its range is wider around the same expected value", () => {
    expect(keyPersonShare({ topResolverShare: 0.6, assignedCount: 100 })).toBeNull();
    expect(keyPersonShare({ topResolverShare: 0.61, assignedCount: 9 })).toBeNull();
    const one = costOf({}, { topResolverShare: 0.9, assignedCount: 300 });
    const many = costOf({}, { topResolverShare: 0.2, assignedCount: 300 });
    expect(one.cost.keyPersonShare).toBe(0.9);
    expect(many.cost.keyPersonShare).toBeNull();
    expect(one.axes.profit!.expected).toBe(many.axes.profit!.expected);
    const width = ({ hours }: typeof one.cost) => hours.p90 - hours.p10;
    expect(width(one.cost)).toBeGreaterThan(width(many.cost));
  });
});

describe("what moves the total most", () => {
  test("names each uncertain input once, widest first, around the total", () => {
    const { totals } = costOf(
      { risk: { lossLow: 10_000, lossHigh: 200_000 } },
      {
        touch: {
          ...exampleFacts().touch,
          rungs: [{ rung: 5, tickets: 390, meanMinutes: 15, reopens: 0 }],
          assumed: { ...exampleFacts().touch.assumed, request: 390 },
        },
      },
    );
    const bars = totals.tornado!;
    expect(bars.map(({ input }) => input).sort()).toEqual([
      "loss frequency",
      "loss size",
      "refocus time",
      "touch time",
    ]);
    const total = totals.axes.total!.expected;
    for (const { low, high, removed } of bars) {
      expect(low).toBeLessThanOrEqual(total);
      expect(high).toBeGreaterThanOrEqual(total);
      expect(removed).toBeGreaterThanOrEqual(0);
    }
    const widths = bars.map(({ low, high }) => high - low);
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    expect(bars.reduce((sum, { removed }) => sum + removed, 0)).toBeLessThanOrEqual(1);
    expect(bars.find(({ input }) => input === "loss frequency")?.removed).toBe(0);
  });
});
