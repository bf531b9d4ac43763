import type { ToilScore } from "@/lib/core/domain/candidate";
import { lossRanges } from "@/lib/core/domain/loss-forms";
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
import { widenForKeyPerson } from "./key-person";
import { hourFactor, waitCost } from "./labour";
import {
  type AxisDraft,
  expectedLosses,
  type LossInput,
  missionAxis,
  revenueAxis,
  riskAxis,
} from "./loss-axes";
import { type LossVariance, measureNextFor, type Spread, spreadsOf } from "./measure-next";
import { varianceOfLossSize } from "./risk";
import { taskRate } from "./task-rate";
import { feeOf } from "./value-kinds";

/** Below this share of tickets with both times, waiting cannot be told. */
const LEAST_COVERAGE = 0.3;

/** A scored task to be costed. */
export type CostInput = {
  readonly taskId: string;
  readonly title: string;
  readonly facts: TaskFacts;
  readonly score: Pick<ToilScore, "chance" | "toil">;
  /** The task's part of service credits and deadlines, a year; null or absent where none names it. */
  readonly obligations?: number | null;
  /** Mean mission tier weight of its tickets; null or absent where none of their applications has a tier. */
  readonly tierWeight?: number | null;
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
  | "rate"
  | "keyPersonShare"
  | "tierWeight"
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
  /** What is paid outside for its tickets a year, a part of labour. */
  readonly fee: number;
  /** How far each uncertain input moves the task's cost. */
  readonly spreads: readonly Spread[];
};

function drawn(
  terms: readonly EffortTerm[],
  coefficientOf: (term: EffortTerm) => number,
  by: {
    readonly draws: Float64Array;
    readonly scratch: Float64Array;
    /** Further factor of mean 1; null: none. */
    readonly widen: { readonly draws: Float64Array } | null;
    /** Added to every draw. */
    readonly fee?: number;
  },
): { readonly estimate: Estimate; readonly draws: Float64Array } {
  const { draws, scratch, widen, fee = 0 } = by;
  draws.fill(0);
  addDraws(draws, terms, coefficientOf);
  if (widen)
    for (let at = 0; at < draws.length; at++) draws[at] = (draws[at] ?? 0) * (widen.draws[at] ?? 1);
  if (fee > 0) for (let at = 0; at < draws.length; at++) draws[at] = (draws[at] ?? 0) + fee;
  return { estimate: estimateOf(draws, expectedOf(terms, coefficientOf) + fee, scratch), draws };
}

/** Hours a year that one task's requesters wait beyond the touch time; null when too few tickets tell. */
function waitingHours(facts: TaskFacts): number | null {
  if (facts.openHours.told === 0 || facts.openHours.told < LEAST_COVERAGE * facts.scoredCount)
    return null;
  return Math.max(0, facts.openHours.mean - facts.touch.meanMinutes / 60);
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

const NO_LOSS: LossVariance = { variance: 0, ofSizes: [] };

function lossVariances(input: LossInput, risk: AxisDraft, { settings }: CostRun): LossVariance {
  if (!("estimate" in risk) || !risk.draws) return NO_LOSS;
  const { events } = expectedLosses(input, settings);
  const variance = varianceOf(risk);
  const sizes = lossRanges(settings).map((range) => ({
    form: range.form,
    variance: input.chance ** 2 * varianceOfLossSize(events, range),
  }));
  // The draws' own variance may fall short of the closed form: the parts are never more than the whole.
  const all = sizes.reduce((sum, size) => sum + size.variance, 0);
  const fit = all > variance ? variance / all : 1;
  return { variance, ofSizes: sizes.map((size) => ({ ...size, variance: size.variance * fit })) };
}

function waitOf(facts: TaskFacts, chance: number, run: CostRun) {
  const hours = waitingHours(facts);
  if (hours === null) return { wait: null, waitHours: null };
  const inputs = run.settings.wait;
  const cost = inputs ? chance * waitCost({ tickets: facts.perYear, hours }, inputs) : null;
  return { wait: cost === null ? null : certain(cost), waitHours: facts.perYear * hours };
}

/** A draft without losses: the other profile's axes. */
const NOT_ASKED: AxisDraft = { unpriced: "" };

function lossAxes(input: LossInput, run: CostRun) {
  const isCompany = run.settings.profile === "company";
  return {
    revenue: isCompany ? revenueAxis(input, run) : NOT_ASKED,
    risk: isCompany ? riskAxis(input, run) : NOT_ASKED,
    mission: isCompany ? NOT_ASKED : missionAxis(input, run),
  };
}

/** Hours and money of the hands-on work: linear in the shared inputs. */
function labourOf(input: CostInput, terms: readonly EffortTerm[], run: CostRun) {
  const { settings, buffers } = run;
  const { facts, score } = input;
  const rate = taskRate(facts, settings);
  const dearer = hourFactor(facts, settings);
  const inHours = (term: EffortTerm) =>
    score.chance * (term.touch + term.rework + term.interruption);
  const inMoney = (term: EffortTerm) =>
    score.chance * (rate ?? 0) * (term.touch * dearer + term.rework + term.interruption);
  const fee = score.chance * feeOf(input, settings.ticketFees);
  const widen = widenForKeyPerson(input, run);
  const hours = drawn(terms, inHours, { draws: buffers.hours, scratch: buffers.scratch, widen });
  const labour: AxisDraft =
    rate === null
      ? {
          unpriced: `${settings.profile === "company" ? "profit" : "budget"}: no yearly cost of a person is set`,
        }
      : drawn(terms, inMoney, { draws: buffers.labour, scratch: buffers.scratch, widen, fee });
  return { rate, fee: rate === null ? 0 : fee, widen, hours, labour, inHours, inMoney };
}

/** Costs one task: hours, axes and wait, each with its band. O(draws). */
export function costOneTask(input: CostInput, run: CostRun): CostDraft {
  const { facts, score, taskId, title } = input;
  const terms = effortTermsOf(facts, run.factors);
  const { rate, fee, widen, hours, labour, inHours, inMoney } = labourOf(input, terms, run);
  const asked = {
    taskId,
    title,
    facts,
    chance: score.chance,
    obligations: input.obligations ?? null,
    tierWeight: input.tierWeight ?? null,
  };
  const { revenue, risk, mission } = lossAxes(asked, run);
  const isCompany = run.settings.profile === "company";
  const { total, totalDraws } = totalOf(
    isCompany ? [labour, revenue, risk] : [labour],
    run.buffers,
  );
  const coefficientOf = total && rate !== null ? inMoney : inHours;
  const loss = isCompany ? lossVariances(asked, risk, run) : NO_LOSS;
  const spreads = spreadsOf(terms, { coefficientOf, factors: run.factors, loss });
  return {
    taskId,
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
    rate,
    keyPersonShare: widen?.share ?? null,
    tierWeight: isCompany ? null : asked.tierWeight,
    fee,
    labour,
    revenue,
    risk,
    mission,
    total,
    totalDraws,
    spreads,
    measureNext: measureNextFor(total ?? hours.estimate, spreads),
  };
}
