import type { ToilScore } from "@/lib/core/domain/candidate";
import type { Estimate } from "@/lib/core/domain/money";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { MeasureNext, TaskCost } from "@/lib/core/domain/task-cost";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { certain, estimateOf } from "@/lib/core/simulate/estimate";
import {
  addDraws,
  type EffortFactors,
  type EffortTerm,
  effortTermsOf,
  expectedOf,
} from "./effort-model";
import { hourFactor, hourlyRate, waitCost } from "./labour";
import { measureNextFor } from "./measure-next";
import { revenueLoss } from "./revenue";
import { annualLoss, drawYearlyLosses, lossChance, varianceOfLossSize } from "./risk";

/** Below this share of tickets with both times, waiting cannot be told. */
const LEAST_COVERAGE = 0.3;

/** A scored task to be costed. */
export type CostInput = {
  readonly taskId: string;
  readonly title: string;
  readonly facts: TaskFacts;
  readonly score: Pick<ToilScore, "chance" | "toil">;
};

/** Arrays that every task's draws are written into, so that a thousand tasks need the memory of one. */
export type DrawBuffers = Readonly<
  Record<"hours" | "labour" | "risk" | "total" | "scratch", Float64Array>
>;

export type CostRun = {
  readonly settings: WorkspaceSettings;
  readonly factors: EffortFactors;
  readonly seed: number;
  readonly buffers: DrawBuffers;
};

/** Buffers for so many draws. */
export function drawBuffers(draws: number): DrawBuffers {
  const buffer = () => new Float64Array(draws);
  return { hours: buffer(), labour: buffer(), risk: buffer(), total: buffer(), scratch: buffer() };
}

/** One axis of one task before rounding: a figure, and its draws where it is uncertain; or why there is none. */
export type AxisDraft =
  | { readonly estimate: Estimate; readonly draws: Float64Array | null }
  | { readonly unpriced: string };

/** A task costed on its own, its draws valid until the next task is costed: what is left is to round it so that the columns of all tasks add up. */
export type CostDraft = Pick<
  TaskCost,
  | "taskId"
  | "ticketsPerYear"
  | "touchHours"
  | "interruptionHours"
  | "reworkHours"
  | "hours"
  | "wait"
  | "waitHours"
  | "rungMix"
> & {
  readonly hourDraws: Float64Array;
  /** Profit, or budget in the public profile. */
  readonly labour: AxisDraft;
  readonly revenue: AxisDraft;
  readonly risk: AxisDraft;
  readonly mission: AxisDraft;
  /** Sum of the money axes. */
  readonly total: Estimate | null;
  readonly totalDraws: Float64Array | null;
  readonly measureNext: MeasureNext | null;
};

function drawn(
  terms: readonly EffortTerm[],
  coefficientOf: (term: EffortTerm) => number,
  buffers: { readonly draws: Float64Array; readonly scratch: Float64Array },
): { readonly estimate: Estimate; readonly draws: Float64Array } {
  const { draws, scratch } = buffers;
  draws.fill(0);
  addDraws(draws, terms, coefficientOf);
  return { estimate: estimateOf(draws, expectedOf(terms, coefficientOf), scratch), draws };
}

/** Hours a year that one task's requesters wait beyond the touch time; null when too few tickets tell. */
function waitingHours(facts: TaskFacts): number | null {
  if (facts.openHours.told === 0 || facts.openHours.told < LEAST_COVERAGE * facts.scoredCount)
    return null;
  return Math.max(0, facts.openHours.mean - facts.touch.meanMinutes / 60);
}

function revenueOf(facts: TaskFacts, chance: number, run: CostRun): AxisDraft {
  const inputs = run.settings.revenue;
  if (!inputs) return { unpriced: "revenue: no yearly revenue is set" };
  if (facts.priorities.told === 0) return { unpriced: "revenue: the export has no priority" };
  if (facts.openHours.told === 0) {
    return { unpriced: "revenue: the export does not tell how long tickets were open" };
  }
  const loss = chance * revenueLoss(facts.stopped.hoursPerYear, inputs);
  return { estimate: certain(loss), draws: null };
}

function riskOf(input: CostInput, run: CostRun): AxisDraft {
  const { facts, taskId, score } = input;
  const inputs = run.settings.risk;
  if (!inputs) return { unpriced: "risk: no size of a loss is set" };
  if (facts.lossEvents.told === 0) {
    return { unpriced: "risk: the export does not tell which tickets led to a loss" };
  }
  const record = { events: facts.lossEvents.hits, tickets: facts.lossEvents.told };
  const { risk: draws, scratch } = run.buffers;
  drawYearlyLosses({ taskId, record, perYear: facts.perYear }, inputs, {
    seed: run.seed,
    losses: draws,
  });
  for (let at = 0; at < draws.length; at++) draws[at] = (draws[at] ?? 0) * score.chance;
  const expected = score.chance * annualLoss(lossChance(record) * facts.perYear, inputs);
  return { estimate: estimateOf(draws, expected, scratch), draws };
}

function missionOf(facts: TaskFacts, chance: number, run: CostRun): AxisDraft {
  const inputs = run.settings.mission;
  if (!inputs) return { unpriced: "mission: the people affected by a ticket are not set" };
  if (facts.openHours.told === 0) {
    return { unpriced: "mission: the export does not tell how long tickets were open" };
  }
  const hours = facts.perYear * facts.openHours.mean;
  const lost = hours * inputs.peopleAffected * inputs.impactShare * inputs.tierWeight;
  return { estimate: certain(chance * lost), draws: null };
}

/** Adds the money axes draw by draw; percentiles are never added. */
function totalOf(axes: readonly AxisDraft[], { total: totalDraws, scratch }: DrawBuffers) {
  const priced = axes.filter((axis) => "estimate" in axis);
  if (priced.length === 0) return { total: null, totalDraws: null };
  const expected = priced.reduce((sum, axis) => sum + axis.estimate.expected, 0);
  const uncertain = priced.flatMap((axis) => (axis.draws ? [axis.draws] : []));
  if (uncertain.length === 0) return { total: certain(expected), totalDraws: null };
  totalDraws.fill(priced.reduce((sum, axis) => sum + (axis.draws ? 0 : axis.estimate.expected), 0));
  for (const draws of uncertain) {
    for (let at = 0; at < draws.length; at++) {
      totalDraws[at] = (totalDraws[at] ?? 0) + (draws[at] ?? 0);
    }
  }
  return { total: estimateOf(totalDraws, expected, scratch), totalDraws };
}

function varianceOf(axis: AxisDraft): number {
  if (!("estimate" in axis) || !axis.draws) return 0;
  const mean = axis.draws.reduce((sum, value) => sum + value, 0) / axis.draws.length;
  return axis.draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / axis.draws.length;
}

function lossVariances(input: CostInput, risk: AxisDraft, run: CostRun) {
  if (!("estimate" in risk) || !run.settings.risk) return { variance: 0, ofSize: 0 };
  const { events: hits, tickets } = {
    events: input.facts.lossEvents.hits,
    tickets: input.facts.lossEvents.told,
  };
  const perYear = lossChance({ events: hits, tickets }) * input.facts.perYear;
  const ofSize = input.score.chance ** 2 * varianceOfLossSize(perYear, run.settings.risk);
  const variance = varianceOf(risk);
  return { variance, ofSize: Math.min(ofSize, variance) };
}

function waitOf(facts: TaskFacts, chance: number, run: CostRun) {
  const hours = waitingHours(facts);
  if (hours === null) return { wait: null, waitHours: null };
  const inputs = run.settings.wait;
  const cost = inputs ? chance * waitCost({ tickets: facts.perYear, hours }, inputs) : null;
  return { wait: cost === null ? null : certain(cost), waitHours: facts.perYear * hours };
}

/** Costs one task: hours, axes and wait, each with its band. O(draws). */
export function costOneTask(input: CostInput, run: CostRun): CostDraft {
  const { facts, score } = input;
  const { settings } = run;
  const terms = effortTermsOf(facts, run.factors);
  const inHours = (term: EffortTerm) =>
    score.chance * (term.touch + term.rework + term.interruption);
  const rate =
    settings.annualCost === null ? null : hourlyRate(settings.annualCost, settings.productiveHours);
  const dearer = hourFactor(facts.hours, settings);
  const inMoney = (term: EffortTerm) =>
    score.chance * (rate ?? 0) * (term.touch * dearer + term.rework + term.interruption);
  const { buffers } = run;
  const hours = drawn(terms, inHours, { draws: buffers.hours, scratch: buffers.scratch });
  const isCompany = settings.profile === "company";
  const labour: AxisDraft =
    rate === null
      ? { unpriced: `${isCompany ? "profit" : "budget"}: no yearly cost of a person is set` }
      : drawn(terms, inMoney, { draws: buffers.labour, scratch: buffers.scratch });
  const risk: AxisDraft = isCompany ? riskOf(input, run) : { unpriced: "risk" };
  const revenue: AxisDraft = isCompany
    ? revenueOf(facts, score.chance, run)
    : { unpriced: "revenue" };
  const { total, totalDraws } = totalOf(isCompany ? [labour, revenue, risk] : [labour], buffers);
  return {
    taskId: input.taskId,
    ticketsPerYear: facts.perYear,
    touchHours: expectedOf(terms, (term) => term.touch),
    interruptionHours: expectedOf(terms, (term) => term.interruption),
    reworkHours: expectedOf(terms, (term) => term.rework),
    hours: hours.estimate,
    hourDraws: hours.draws,
    ...waitOf(facts, score.chance, run),
    rungMix: facts.touch.rungs.map(({ rung, tickets }) => ({
      rung,
      share: tickets / facts.scoredCount,
    })),
    labour,
    revenue,
    risk,
    mission: missionOf(facts, score.chance, run),
    total,
    totalDraws,
    measureNext: measureNextFor(total ?? hours.estimate, terms, {
      coefficientOf: total && rate !== null ? inMoney : inHours,
      factors: run.factors,
      loss: isCompany ? lossVariances(input, risk, run) : { variance: 0, ofSize: 0 },
    }),
  };
}
