import type { Estimate } from "@/lib/core/domain/money";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { finished, type Steps } from "@/lib/core/domain/steps";
import type { CostAxes, CostTotals, TaskCost } from "@/lib/core/domain/task-cost";
import { certain, DEFAULT_DRAWS, estimateOf } from "@/lib/core/simulate/estimate";
import {
  type CostDraft,
  type CostInput,
  type CostRun,
  costOneTask,
  drawBuffers,
} from "./cost-one-task";
import { shareDirectives } from "./directives";
import { drawEffortFactors, type EffortFactors, effortTermsOf, expectedOf } from "./effort-model";
import type { AxisDraft } from "./loss-axes";
import { createTornado } from "./measure-next";
import { minorUnitsOf, roundToMinorUnits } from "./minor-units";
import { obligationAmounts } from "./obligations";
import { shareByHours } from "./share-by-hours";
import { addKinds, kindsOf } from "./value-kinds";

/** From this toil score on, work is certain enough to be called toil in sums. */
const CERTAIN_TOIL = 60;

const MONEY_AXES = ["labour", "revenue", "risk"] as const;
type MoneyAxis = (typeof MONEY_AXES)[number];

/** What the costs of all tasks are, and their totals. */
export type CostedTasks = { readonly tasks: readonly TaskCost[]; readonly totals: CostTotals };

/** Draws summed over tasks; only these stay, a task's own draws are dropped. */
type Sum = { readonly draws: Float64Array; fixed: number; priced: number };

function emptySum(draws: number): Sum {
  return { draws: new Float64Array(draws), fixed: 0, priced: 0 };
}

function addTo(sum: Sum, estimate: Estimate, draws: Float64Array | null): void {
  sum.priced++;
  if (!draws) sum.fixed += estimate.expected;
  else
    for (let at = 0; at < draws.length; at++)
      sum.draws[at] = (sum.draws[at] ?? 0) + (draws[at] ?? 0);
}

function estimateOfSum(sum: Sum, expected: number): Estimate | null {
  if (sum.priced === 0) return null;
  return estimateOf(
    sum.draws.map((value) => value + sum.fixed),
    expected,
  );
}

/** A costed task without its draws. */
type Kept = Omit<
  CostDraft,
  "hourDraws" | "totalDraws" | "labour" | "revenue" | "risk" | "mission"
> & {
  readonly estimates: Readonly<Record<MoneyAxis, Estimate | null>>;
  readonly mission: Estimate | null;
  readonly unpriced: readonly string[];
};

function estimateIn(axis: AxisDraft): Estimate | null {
  return "estimate" in axis ? axis.estimate : null;
}

function reasonsOf(axes: readonly AxisDraft[]): string[] {
  return axes.flatMap((axis) => ("unpriced" in axis ? [axis.unpriced] : []));
}

function keep(draft: CostDraft, isCompany: boolean): Kept {
  const { hourDraws: _hours, totalDraws: _total, labour, revenue, risk, mission, ...kept } = draft;
  return {
    ...kept,
    estimates: {
      labour: estimateIn(labour),
      revenue: estimateIn(revenue),
      risk: estimateIn(risk),
    },
    mission: estimateIn(mission),
    unpriced: reasonsOf(isCompany ? [labour, revenue, risk] : [labour, mission]),
  };
}

/** Brings a band to whole minor units around an expected value that is one already. */
function rounded(estimate: Estimate | null, expected: number, units: number): Estimate | null {
  if (estimate === null) return null;
  const round = (amount: number) => Math.round(amount * units) / units;
  return { expected, p10: round(estimate.p10), p50: round(estimate.p50), p90: round(estimate.p90) };
}

/** The money axes of all tasks in whole minor units, column by column, so that each column adds up. */
function roundColumns(tasks: readonly Kept[], currency: string): Record<MoneyAxis, number[]> {
  const column = (axis: MoneyAxis) =>
    roundToMinorUnits(
      tasks.map((task) => task.estimates[axis]?.expected ?? 0),
      currency,
    );
  return { labour: column("labour"), revenue: column("revenue"), risk: column("risk") };
}

/** Whole minor units added without the dust of binary fractions. */
function sumMinor(amounts: readonly number[], units: number): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * units), 0) / units;
}

type Sums = Record<MoneyAxis | "hours" | "total", Sum>;

function addDraft(sums: Sums, draft: CostDraft): void {
  addTo(sums.hours, draft.hours, draft.hourDraws);
  for (const axis of MONEY_AXES) {
    const cost = draft[axis];
    if ("estimate" in cost) addTo(sums[axis], cost.estimate, cost.draws);
  }
  if (draft.total) addTo(sums.total, draft.total, draft.totalDraws);
}

/** What is known once all tasks are costed. */
type Finished = {
  readonly settings: WorkspaceSettings;
  readonly kept: readonly Kept[];
  readonly columns: Record<MoneyAxis, number[]>;
  readonly exposures: readonly (number | null)[];
  readonly units: number;
};

function axesOf(finished: Finished, at: number, task: Kept): CostAxes {
  const { columns, units, settings } = finished;
  const expected = (axis: MoneyAxis) => columns[axis][at] ?? 0;
  const labour = rounded(task.estimates.labour, expected("labour"), units);
  if (settings.profile === "public") {
    const exposure = finished.exposures[at] ?? null;
    return {
      profile: "public",
      mission: task.mission,
      directives: exposure === null ? null : certain(exposure),
      budget: labour,
      total: labour,
    };
  }
  const total = sumMinor(MONEY_AXES.map(expected), units);
  return {
    profile: "company",
    profit: labour,
    revenue: rounded(task.estimates.revenue, expected("revenue"), units),
    risk: rounded(task.estimates.risk, expected("risk"), units),
    total: rounded(task.total, total, units),
  };
}

function directiveReason(finished: Finished, at: number): string[] {
  if (finished.settings.profile !== "public" || finished.exposures[at] != null) return [];
  return finished.settings.directives.length === 0
    ? ["directives: no mandate is set"]
    : ["directives: no mandate names this work"];
}

function taskCostOf(finished: Finished, task: Kept, at: number): TaskCost {
  const { estimates: _estimates, mission: _mission, total: _total, ...rest } = task;
  const { unpriced, fee, spreads: _spreads, ...cost } = rest;
  const axes = axesOf(finished, at, task);
  const { units, settings } = finished;
  return {
    ...cost,
    toilHours: task.hours.expected,
    axes,
    kinds: kindsOf(axes, { fee, cashableShare: settings.cashableShare, units }),
    unpriced: [...unpriced, ...directiveReason(finished, at)],
  };
}

function sumOf(values: readonly (number | null)[]): Estimate | null {
  const told = values.filter((value) => value !== null);
  return told.length > 0 ? certain(told.reduce((sum, value) => sum + value, 0)) : null;
}

function totalAxes(finished: Finished, sums: Sums): CostAxes {
  const { columns, units, settings, kept } = finished;
  const expected = {
    labour: sumMinor(columns.labour, units),
    revenue: sumMinor(columns.revenue, units),
    risk: sumMinor(columns.risk, units),
  };
  const axis = (name: MoneyAxis) =>
    rounded(estimateOfSum(sums[name], expected[name]), expected[name], units);
  if (settings.profile === "public") {
    return {
      profile: "public",
      mission: sumOf(kept.map((task) => task.mission?.expected ?? null)),
      directives: sumOf(finished.exposures),
      budget: axis("labour"),
      total: axis("labour"),
    };
  }
  const total = sumMinor(Object.values(expected), units);
  return {
    profile: "company",
    profit: axis("labour"),
    revenue: axis("revenue"),
    risk: axis("risk"),
    total: rounded(estimateOfSum(sums.total, total), total, units),
  };
}

function totalsOf(
  finished: Finished,
  sums: Sums,
  of: { readonly inputs: readonly CostInput[]; readonly tasks: readonly TaskCost[] },
): CostTotals {
  const { kept, units } = finished;
  const { inputs, tasks } = of;
  const axes = totalAxes(finished, sums);
  const tornado = createTornado();
  for (const task of kept) tornado.add(task.spreads);
  const hours = kept.reduce((sum, task) => sum + task.hours.expected, 0);
  const certainHours = kept.reduce((sum, task, at) => {
    const isCertain = (inputs[at]?.score.toil ?? 0) >= CERTAIN_TOIL;
    return isCertain ? sum + task.hours.expected : sum;
  }, 0);
  const reasons = kept.flatMap((task, at) => [...task.unpriced, ...directiveReason(finished, at)]);
  return {
    hours: estimateOfSum(sums.hours, hours) ?? certain(0),
    certainHours,
    axes,
    kinds: addKinds(
      tasks.flatMap(({ kinds }) => kinds ?? []),
      units,
    ),
    tornado: tornado.bars(axes.total?.expected ?? hours),
    wait: sumOf(kept.map((task) => task.wait?.expected ?? null)),
    ticketsPerYear: kept.reduce((sum, task) => sum + task.ticketsPerYear, 0),
    unpriced: [...new Set(reasons)].sort(),
  };
}

/** Each task's part of service credits and deadlines, by expected toil hours. */
function shareObligations(
  inputs: readonly CostInput[],
  settings: WorkspaceSettings,
  factors: EffortFactors,
): readonly (number | null)[] {
  const amounts = settings.profile === "company" ? obligationAmounts(settings) : [];
  if (amounts.length === 0) return [];
  const titled = inputs.map(({ title, facts, score }) => ({
    title,
    toilHours:
      score.chance *
      expectedOf(
        effortTermsOf(facts, factors),
        ({ touch, rework, interruption }) => touch + rework + interruption,
      ),
  }));
  return shareByHours(titled, amounts);
}

/**
 * Costs scored tasks: hours, axes and wait a year, each expected value with P10, P50 and P90 from one seeded simulation
 * of 10,000 draws, and the totals from the summed draws.
 *
 * Same tasks, settings and seed give the same figures to the last byte, in whatever order the tasks come; the result
 * keeps their order. Expected money is in whole minor units and adds up over tasks and axes to the cent; percentiles
 * never add up. All figures of a task are weighted with its chance of being toil, except its plain touch, rework,
 * interruption and waiting hours. O(tasks x draws) time, O(draws) memory beside the results.
 */
export function costTasks(
  inputs: readonly CostInput[],
  settings: WorkspaceSettings,
  seed: number,
): CostedTasks {
  return finished(costInSteps(inputs, settings, seed));
}

/** The same in steps, one after each task, so that the worker can tell how far it is and hear that it shall stop. */
export function* costInSteps(
  inputs: readonly CostInput[],
  settings: WorkspaceSettings,
  seed: number,
): Steps<CostedTasks> {
  const draws = DEFAULT_DRAWS;
  const run: CostRun = {
    settings,
    seed,
    factors: drawEffortFactors(settings, { seed, draws }),
    buffers: drawBuffers(draws),
  };
  const inOrder = inputs
    .map((input, position) => ({ input, position }))
    .sort((a, b) => (a.input.taskId < b.input.taskId ? -1 : 1));
  const ordered = inOrder.map(({ input }) => input);
  const sums: Sums = {
    hours: emptySum(draws),
    total: emptySum(draws),
    labour: emptySum(draws),
    revenue: emptySum(draws),
    risk: emptySum(draws),
  };
  const obligations = shareObligations(ordered, settings, run.factors);
  const kept: Kept[] = [];
  for (const [at, input] of ordered.entries()) {
    const draft = costOneTask({ ...input, obligations: obligations[at] ?? null }, run);
    addDraft(sums, draft);
    kept.push(keep(draft, settings.profile === "company"));
    yield kept.length / ordered.length;
  }
  const titled = ordered.map(({ title }, at) => ({
    title,
    toilHours: kept[at]?.hours.expected ?? 0,
  }));
  const complete: Finished = {
    settings,
    kept,
    columns: roundColumns(kept, settings.currency),
    exposures: shareDirectives(titled, settings.profile === "public" ? settings.directives : []),
    units: minorUnitsOf(settings.currency),
  };
  const tasks = new Array<TaskCost>(inputs.length);
  kept.forEach((task, at) => {
    tasks[inOrder[at]?.position ?? 0] = taskCostOf(complete, task, at);
  });
  return { tasks, totals: totalsOf(complete, sums, { inputs: ordered, tasks }) };
}
