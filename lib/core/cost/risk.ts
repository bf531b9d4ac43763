import type { RiskInputs } from "@/lib/core/domain/settings";
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

/** Annualised loss expectancy: events a year x mean loss. Source: Open FAIR, ALE = LEF x LM. */
export function annualLoss(eventsPerYear: number, inputs: RiskInputs): number {
  return eventsPerYear * lognormalMean(lognormalFromRange(inputs.lossLow, inputs.lossHigh));
}

/** What is worked out once of the size of a loss, for ten thousand draws. */
type LossSize = Lognormal & { readonly mean: number; readonly squaredVariation: number };

function lossSizeOf(inputs: RiskInputs): LossSize {
  const shape = lognormalFromRange(inputs.lossLow, inputs.lossHigh);
  const mean = lognormalMean(shape);
  return { ...shape, mean, squaredVariation: (lognormalDeviation(shape) / mean) ** 2 };
}

/** Sum of several losses; many at once from the lognormal with the same mean and variance (Fenton and Wilkinson). */
function drawLosses(chance: Chance, count: number, loss: LossSize): number {
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
 * loss lognormal. Each task has draws of its own, fixed by seed and id. O(draws).
 */
export function drawYearlyLosses(
  task: {
    readonly taskId: string;
    readonly record: LossRecord;
    readonly perYear: number;
    /** Further events a year that do not come from its record; 0 where nothing is exposed. */
    readonly exposed?: number;
  },
  inputs: RiskInputs,
  run: { readonly seed: number; readonly losses: Float64Array },
): void {
  const { losses } = run;
  const chance = createChance(seedFor(run.seed, task.taskId));
  const loss = lossSizeOf(inputs);
  const { events, tickets } = task.record;
  const { perYear, exposed = 0 } = task;
  const chanceOfLoss = betaDraws(chance, PRIOR_LOSSES + events, PRIOR_SAFE + tickets - events);
  for (let at = 0; at < losses.length; at++) {
    const events = drawPoisson(chance, chanceOfLoss() * perYear + exposed);
    losses[at] = drawLosses(chance, events, loss);
  }
}

/** The part of the variance of a yearly loss that knowing the size of each loss would remove. */
export function varianceOfLossSize(eventsPerYear: number, inputs: RiskInputs): number {
  const deviation = lognormalDeviation(lognormalFromRange(inputs.lossLow, inputs.lossHigh));
  return eventsPerYear * deviation * deviation;
}
