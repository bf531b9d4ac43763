import type { LossRange } from "@/lib/core/domain/loss-forms";
import type { Chance } from "@/lib/core/simulate/chance";
import { createChance, seedFor } from "@/lib/core/simulate/chance";
import { betaDraws, drawPoisson } from "@/lib/core/simulate/draw";
import {
  type Lognormal,
  lognormalDeviation,
  lognormalFromRange,
  lognormalMean,
} from "@/lib/core/simulate/lognormal-range";

/** Before any ticket is seen, one in a hundred leads to a loss: Beta(.5, 49.5). */
const PRIOR_LOSSES = 0.5;
const PRIOR_SAFE = 49.5;

/** More losses than this in one year are drawn as one sum. */
const MOST_SINGLE_LOSSES = 20;

/** Tickets seen, and those linked to a loss event. */
export type LossRecord = { readonly events: number; readonly tickets: number };

/** Chance that one ticket leads to a loss event: (.5 + k) / (50 + N). */
export function lossChance({ events, tickets }: LossRecord): number {
  return (PRIOR_LOSSES + events) / (PRIOR_LOSSES + PRIOR_SAFE + tickets);
}

/** Loss events a year of tickets that leave a door open: tickets x days open x chance of an event on each such day. */
export function exposureEvents(perYear: number, daysOpen: number, dailyHazard: number): number {
  return perYear * daysOpen * dailyHazard;
}

/** Annualised loss expectancy: events a year x mean loss, the sum over its forms. Source: Open FAIR, ALE = LEF x LM. */
export function annualLoss(eventsPerYear: number, ranges: readonly LossRange[]): number {
  return ranges.reduce(
    (sum, { low, high }) => sum + eventsPerYear * lognormalMean(lognormalFromRange(low, high)),
    0,
  );
}

/** What is worked out once of the size of a loss in one form, for ten thousand draws. */
type LossSize = Lognormal & {
  readonly mean: number;
  readonly squaredVariation: number;
  readonly chance: Chance;
};

function lossSizeOf({ low, high }: LossRange, chance: Chance): LossSize {
  const shape = lognormalFromRange(low, high);
  const mean = lognormalMean(shape);
  return { ...shape, mean, squaredVariation: (lognormalDeviation(shape) / mean) ** 2, chance };
}

/** Sum of several losses; many at once from the lognormal with the same mean and variance (Fenton and Wilkinson). */
function drawLosses(count: number, loss: LossSize): number {
  const { chance } = loss;
  if (count > MOST_SINGLE_LOSSES) {
    const variance = Math.log1p(loss.squaredVariation / count);
    const mu = Math.log(count * loss.mean) - variance / 2;
    return Math.exp(mu + Math.sqrt(variance) * chance.normal());
  }
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp(loss.mu + loss.sigma * chance.normal());
  return sum;
}

/**
 * Fills `losses` with draws of one task's yearly loss: p ~ Beta(.5 + k, 49.5 + N - k), number of events ~ Poisson(p x n + exposed), each
 * loss the sum of a lognormal in each form. Each task has draws of its own, fixed by seed and id, and each form within it, so
 * that entering one form leaves the draws of the others as they are. O(draws x forms).
 */
export function drawYearlyLosses(
  task: {
    readonly taskId: string;
    readonly record: LossRecord;
    readonly perYear: number;
    /** Further events a year that do not come from its record; 0 where nothing is exposed. */
    readonly exposed?: number;
  },
  ranges: readonly LossRange[],
  run: { readonly seed: number; readonly losses: Float64Array },
): void {
  const { losses } = run;
  const chance = createChance(seedFor(run.seed, task.taskId));
  const sizes = ranges.map((range) =>
    lossSizeOf(
      range,
      range.form === null
        ? chance
        : createChance(seedFor(run.seed, `${task.taskId} ${range.form}`)),
    ),
  );
  const { events, tickets } = task.record;
  const { perYear, exposed = 0 } = task;
  const chanceOfLoss = betaDraws(chance, PRIOR_LOSSES + events, PRIOR_SAFE + tickets - events);
  for (let at = 0; at < losses.length; at++) {
    const events = drawPoisson(chance, chanceOfLoss() * perYear + exposed);
    let loss = 0;
    for (const size of sizes) loss += drawLosses(events, size);
    losses[at] = loss;
  }
}

/** The part of the variance of a yearly loss that knowing the size of each loss in one form would remove. */
export function varianceOfLossSize(eventsPerYear: number, { low, high }: LossRange): number {
  const deviation = lognormalDeviation(lognormalFromRange(low, high));
  return eventsPerYear * deviation * deviation;
}
