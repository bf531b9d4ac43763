import { SIGNALS, type Signal, type SignalName } from "@/lib/core/domain/candidate";
import type { LearnedWeights } from "@/lib/core/domain/verdict";
import { shrink } from "./compose-criterion";

/** The toil score at which work is as likely toil as not, and how fast the chance rises around it. */
const EVEN_SCORE = 60;
const SLOPE = 8;
/** Strength of the prior: weights are drawn from N(0, 1 / 2). */
const PRIOR_PRECISION = 2;
/** The same in each verdict: how strict these people are, so that no signal has to account for it. */
const STRICTNESS = 1;
const NEWTON_STEPS = 50;
const CONVERGED = 1e-9;

/** One person's word on a task. "Needs design" counts as toil; a split or a wrong group says nothing about it. */
export type ScoredVerdict = {
  readonly toil: number;
  readonly signals: readonly Signal[];
  readonly isToil: boolean;
};

/** Signals as deviations from the middle; absent ones count 0. */
function featuresOf(signals: readonly Signal[]): Float64Array {
  const features = new Float64Array(SIGNALS.length);
  for (const signal of signals) {
    if (signal.value === null) continue;
    features[SIGNALS.indexOf(signal.name)] = shrink(signal.value, signal.coverage) - 0.5;
  }
  return features;
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/**
 * Chance that work is toil: logit P = (T - 60) / 8 + sum of d x (signal - .5), d learned from verdicts.
 *
 * Without verdicts it depends on the toil score alone: .94 at 82, .003 at 14.
 */
export function toilChance(
  toil: number,
  signals: readonly Signal[] = [],
  weights: LearnedWeights = {},
): number {
  const learned = SIGNALS.map((name) => weights[name] ?? 0);
  return logistic((toil - EVEN_SCORE) / SLOPE + dot(featuresOf(signals), learned));
}

/**
 * The signals through which a change of weights moved a chance, strongest first: those that pushed the way it went.
 * Contribution of a signal: change of its weight x (signal - .5).
 */
export function movedBy(
  signals: readonly Signal[],
  before: LearnedWeights,
  after: LearnedWeights,
): readonly SignalName[] {
  const features = featuresOf(signals);
  const pushes = SIGNALS.map((name, at) => {
    return { name, push: ((after[name] ?? 0) - (before[name] ?? 0)) * (features[at] ?? 0) };
  });
  const whole = pushes.reduce((sum, { push }) => sum + push, 0);
  return pushes
    .filter(({ push }) => push * whole > 0)
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push))
    .map(({ name }) => name);
}

/** Solves A x = b for a symmetric positive definite A (Cholesky). O(k^3). */
function solve(matrix: readonly Float64Array[], target: Float64Array): Float64Array {
  const size = target.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const rest =
        (matrix[row]?.[column] ?? 0) -
        dot(
          (lower[row] ?? target).subarray(0, column),
          (lower[column] ?? target).subarray(0, column),
        );
      const cells = lower[row];
      if (cells)
        cells[column] = row === column ? Math.sqrt(rest) : rest / (lower[column]?.[column] ?? 1);
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const cells = lower[row] ?? target;
    half[row] = ((target[row] ?? 0) - dot(cells.subarray(0, row), half)) / (cells[row] ?? 1);
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = half[row] ?? 0;
    for (let below = row + 1; below < size; below++) {
      rest -= (lower[below]?.[row] ?? 0) * (solution[below] ?? 0);
    }
    solution[row] = rest / (lower[row]?.[row] ?? 1);
  }
  return solution;
}

type Example = {
  readonly offset: number;
  readonly features: Float64Array;
  readonly target: number;
};

/** One Newton step towards the most probable weights. */
function newtonStep(examples: readonly Example[], weights: Float64Array): Float64Array {
  const size = weights.length;
  const gradient = weights.map((weight) => -PRIOR_PRECISION * weight);
  const information = Array.from(weights, (_, at) => {
    const row = new Float64Array(size);
    row[at] = PRIOR_PRECISION;
    return row;
  });
  for (const { offset, features, target } of examples) {
    const chance = logistic(offset + dot(features, weights));
    const certainty = chance * (1 - chance);
    for (let row = 0; row < size; row++) {
      const feature = features[row] ?? 0;
      gradient[row] = (gradient[row] ?? 0) + (target - chance) * feature;
      const cells = information[row];
      if (!cells) continue;
      for (let column = 0; column < size; column++) {
        cells[column] = (cells[column] ?? 0) + certainty * feature * (features[column] ?? 0);
      }
    }
  }
  return solve(information, gradient);
}

/**
 * Learns how much each signal should count from verdicts: the most probable weights of a logistic model around the
 * expert's score, prior N(0, 1/2), by Newton's method. How strict people are altogether is learned beside them and left
 * out: it would move every task alike. Nothing is learned before there is a verdict of each kind.
 * Order of the verdicts does not matter beyond rounding. O(steps x n x 18^2).
 */
export function learnFromVerdicts(verdicts: readonly ScoredVerdict[]): LearnedWeights {
  const isOneSided = verdicts.every((verdict) => verdict.isToil === verdicts[0]?.isToil);
  if (isOneSided) return {};
  const examples = verdicts.map(({ toil, signals, isToil }) => ({
    offset: (toil - EVEN_SCORE) / SLOPE,
    features: Float64Array.from([...featuresOf(signals), STRICTNESS]),
    target: isToil ? 1 : 0,
  }));
  let weights = new Float64Array(SIGNALS.length + 1);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const change = newtonStep(examples, weights);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
    if (change.every((value) => Math.abs(value) < CONVERGED)) break;
  }
  return Object.fromEntries(SIGNALS.map((name, at) => [name, weights[at] ?? 0]));
}
