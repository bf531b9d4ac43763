import { costInSteps } from "@/lib/core/cost/cost-tasks";
import { exampleFacts } from "@/lib/core/cost/example-facts";
import { defaultSettings } from "@/lib/core/domain/settings";
import { prepareSolver } from "@/lib/core/plan/solve";

const SEED = 7;
const TEAMS = ["Desk", "Database", "Network"];

/** Tasks of every kind that costs time: four rungs, defaults, losses, and some that hang on one person. */
function someTasks(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    taskId: `task ${at}`,
    title: at % 7 === 0 ? "Renew certificate" : "Restart queue",
    score: { chance: 0.3 + (at % 60) / 100, toil: 40 + (at % 60) },
    facts: exampleFacts({
      perYear: 5 + ((at * 7919) % 900),
      lossEvents: { told: 390, hits: at % 5 },
      teams: [{ name: TEAMS[at % 3] ?? "Desk", count: 390 }],
      assignedCount: 390,
      topResolverShare: at % 4 === 0 ? 0.8 : 0.2,
      touch: {
        rungs: [
          { rung: ((at % 4) + 1) as 1 | 2 | 3 | 4, tickets: 300, meanMinutes: 14, reopens: 20 },
          { rung: 5, tickets: 90, meanMinutes: 12, reopens: 0 },
        ],
        assumed: { ...exampleFacts().touch.assumed, request: 50, incident: 40 },
        meanMinutes: 13.5,
      },
    }),
  }));
}

const SETTINGS = {
  ...defaultSettings(),
  annualCost: 118_000,
  teamCosts: [{ team: "Database", annualCost: 165_000, productiveHours: null }],
  risk: { lossLow: 10_000, lossHigh: 200_000 },
  exposure: { dailyHazard: 0.0001, words: ["certificate"] },
};

export type Simulated = {
  readonly tasks: number;
  readonly seconds: number;
  /** How often the worker could tell how far it is, and the longest silence between. */
  readonly steps: number;
  readonly longestStepMs: number;
  readonly solveMs: number;
};

/** Costs so many tasks with 10,000 draws each, as the worker does, and solves a box of 500 tasks by 1,000 days. */
export function measureSimulation(tasks: number): Simulated {
  const began = performance.now();
  const steps = costInSteps(someTasks(tasks), SETTINGS, SEED);
  let [count, longest, last] = [0, 0, began];
  while (!steps.next().done) {
    const at = performance.now();
    count += 1;
    longest = Math.max(longest, at - last);
    last = at;
  }
  const seconds = (performance.now() - began) / 1_000;
  const items = Array.from({ length: 500 }, (_, at) => ({
    id: `t${at}`,
    halfDays: 1 + ((at * 31) % 40),
    value: 10 + ((at * 7919) % 997),
    lock: null,
    needs: [],
    excludes: [],
  }));
  const start = performance.now();
  prepareSolver(items, 2_000).at(2_000);
  return {
    tasks,
    seconds,
    steps: count,
    longestStepMs: longest,
    solveMs: performance.now() - start,
  };
}
