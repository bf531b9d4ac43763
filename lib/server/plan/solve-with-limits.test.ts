import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LimitedTask, type Limits, valueInQuarter } from "@/lib/core/plan/limits-model";
import { solveWithLimits } from "./solve-with-limits";

function fits(tasks: readonly LimitedTask[], limits: Limits, quarters: readonly number[]): boolean {
  const of = new Map(tasks.map(({ id }, at) => [id, quarters[at] ?? -1]));
  const keepsTies = tasks.every((task, at) => {
    const quarter = quarters[at] ?? -1;
    if (task.lock === "in" && quarter < 0) return false;
    if (quarter < 0) return true;
    if (task.lock === "out" || task.excludes.some((id) => (of.get(id) ?? -1) >= 0)) return false;
    return task.needs.every((id) => {
      const needed = of.get(id);
      return needed === undefined || (needed >= 0 && needed <= quarter);
    });
  });
  const skills = [...new Set(tasks.flatMap(({ days }) => Object.keys(days)))];
  const keepsDays = limits.quarters.every((there, quarter) =>
    skills.every((skill) => {
      const used = tasks.reduce(
        (sum, { days }, at) => sum + (quarters[at] === quarter ? (days[skill] ?? 0) : 0),
        0,
      );
      return used <= (there[skill] ?? 0);
    }),
  );
  const keepsFunds = Object.entries(limits.funds).every(([fund, amount]) => {
    const used = tasks.reduce(
      (sum, task, at) => sum + (task.fund === fund && (quarters[at] ?? -1) >= 0 ? task.cost : 0),
      0,
    );
    return used <= amount;
  });
  return keepsTies && keepsDays && keepsFunds;
}

/** Every way to put each task outside or into a quarter; null when none keeps the limits. */
function bruteForce(tasks: readonly LimitedTask[], limits: Limits): number | null {
  const ways = limits.quarters.length + 1;
  let best: number | null = null;
  for (let code = 0; code < ways ** tasks.length; code++) {
    const quarters = tasks.map((_, at) => (Math.floor(code / ways ** at) % ways) - 1);
    const value = tasks.reduce((sum, task, at) => {
      const quarter = quarters[at] ?? -1;
      return quarter < 0 ? sum : sum + valueInQuarter(task, quarter, limits);
    }, 0);
    if ((best === null || value > best) && fits(tasks, limits, quarters)) best = value;
  }
  return best;
}

const MOST = 7;
const someTasks = fc
  .record({
    plain: fc.array(
      fc.record({
        value: fc.integer({ min: -50, max: 500 }),
        days: fc.record({
          engineer: fc.integer({ min: 0, max: 9 }),
          dba: fc.integer({ min: 0, max: 4 }),
        }),
        fund: fc.constantFrom("run", "grant", null),
        cost: fc.integer({ min: 0, max: 90 }),
        lock: fc.constantFrom(null, null, null, null, "in" as const, "out" as const),
      }),
      { minLength: 1, maxLength: MOST },
    ),
    needs: fc.option(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { nil: null }),
    excludes: fc.option(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { nil: null }),
  })
  .map(({ plain, needs, excludes }) =>
    plain.map((task, at): LimitedTask => {
      const other = (pair: [number, number] | null) =>
        pair && pair[0] === at && pair[1] !== at ? [`t${pair[1]}`] : [];
      return { ...task, id: `t${at}`, needs: other(needs), excludes: other(excludes) };
    }),
  );

const someLimits = fc.record({
  quarters: fc.array(
    fc.record({ engineer: fc.integer({ min: 0, max: 20 }), dba: fc.integer({ min: 0, max: 8 }) }),
    { minLength: 1, maxLength: 2 },
  ),
  funds: fc.record({
    run: fc.integer({ min: 0, max: 200 }),
    grant: fc.integer({ min: 0, max: 100 }),
  }),
  discountRate: fc.constant(0.08),
});

describe("a plan under several limits", () => {
  test("is worth what trying every way finds, within 0.1 %, and keeps every limit", async () => {
    await fc.assert(
      fc.asyncProperty(someTasks, someLimits, async (tasks, limits) => {
        const best = bruteForce(tasks, limits);
        const plan = await solveWithLimits(tasks, limits);
        if (best === null) {
          expect(plan.status).toBe("impossible");
          return;
        }
        expect(plan.status).toBe("optimal");
        expect(Math.abs(plan.value - best)).toBeLessThanOrEqual(Math.abs(best) * 0.001 + 1e-6);
        const quarters = tasks.map(({ id }) => plan.quarterOf.get(id) ?? -1);
        expect(fits(tasks, limits, quarters)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const many = Array.from(
    { length: 150 },
    (_, at): LimitedTask => ({
      id: `t${at}`,
      value: 100 + ((at * 7919) % 997),
      days: { engineer: 1 + ((at * 31) % 12), dba: (at * 17) % 5 },
      fund: at % 3 ? "run" : null,
      cost: 10 + ((at * 13) % 90),
      lock: null,
      needs: [],
      excludes: [],
    }),
  );
  const limits: Limits = {
    quarters: [1, 2, 3, 4].map(() => ({ engineer: 60, dba: 20 })),
    funds: { run: 2_000 },
    discountRate: 0.08,
  };

  test("of 150 tasks in four quarters comes within the time, while other work goes on", async () => {
    let ticks = 0;
    const clock = setInterval(() => ticks++, 20);
    const start = performance.now();
    const plan = await solveWithLimits(many, limits);
    const took = performance.now() - start;
    clearInterval(clock);
    process.stdout.write(
      `150 tasks, 4 quarters, 2 skills, 1 fund: ${plan.status} in ${took.toFixed(0)} ms\n`,
    );
    expect(plan.quarterOf.size).toBeGreaterThan(20);
    expect(took).toBeLessThan(9_000);
    expect(ticks).toBeGreaterThan(took / 20 / 4);
  });

  test("can be cancelled", async () => {
    const stop = new AbortController();
    const running = solveWithLimits(many, limits, stop.signal);
    stop.abort(new Error("not wanted any more"));
    await expect(running).rejects.toThrow("not wanted any more");
  });
});
