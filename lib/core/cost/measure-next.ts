import type { Estimate } from "@/lib/core/domain/money";
import type { MeasureNext } from "@/lib/core/domain/task-cost";
import type { Rung } from "@/lib/core/domain/task-facts";
import { RUNG_WORDS, RUNGS } from "@/lib/core/effort/ladder";
import type { EffortFactors, EffortTerm } from "./effort-model";

/** A measurement that narrows the range by less than this is not worth naming. */
const LEAST_GAIN = 0.02;

type Option = Pick<MeasureNext, "input" | "rung"> & {
  /** Variance that the measurement removes. */
  readonly removed: number;
  readonly variance: number;
};

function percent(halfWidth: number): string {
  return `±${Math.round(halfWidth * 100)} %`;
}

function wordsOf(option: Option): string {
  if (option.input === "refocus time") return "timing how long it takes to get back to work";
  if (option.input === "loss size") return "knowing the size of past losses";
  return option.rung === null || option.rung === 5
    ? "a work log on these tickets"
    : `a work log on the tickets that have only ${RUNG_WORDS[option.rung]}`;
}

/** What replacing the minutes of a rung by a work log removes; factors of one rung rise and fall together. */
function touchOption(
  rung: Rung,
  terms: readonly EffortTerm[],
  context: { coefficientOf: (term: EffortTerm) => number; factors: EffortFactors },
): Option {
  let deviation = 0;
  let mean = 0;
  for (const term of terms.filter((one) => one.rung === rung)) {
    const coefficient = context.coefficientOf(term);
    deviation += coefficient * Math.sqrt(term.factor.variance);
    mean += coefficient * term.factor.mean;
  }
  const variance = deviation * deviation;
  const measured = mean * mean * context.factors.rungs[1].variance;
  return { input: "touch time", rung, variance, removed: rung === 1 ? 0 : variance - measured };
}

/**
 * Names the input whose measurement would narrow a range most: the largest part of the variance that a measurement
 * removes (a work log still has its own error). `null` when nothing is uncertain enough to bother.
 */
export function measureNextFor(
  range: Estimate,
  terms: readonly EffortTerm[],
  context: {
    readonly coefficientOf: (term: EffortTerm) => number;
    readonly factors: EffortFactors;
    /** Variance of the yearly loss, and the part that its size causes; 0 where risk is not priced. */
    readonly loss: { readonly variance: number; readonly ofSize: number };
  },
): MeasureNext | null {
  const refocus = terms
    .filter((term) => term.rung === null)
    .reduce((sum, term) => sum + context.coefficientOf(term) ** 2 * term.factor.variance, 0);
  const options: Option[] = [
    ...RUNGS.map((rung) => touchOption(rung, terms, context)),
    { input: "refocus time", rung: null, variance: refocus, removed: refocus },
    {
      input: "loss size",
      rung: null,
      variance: context.loss.variance,
      removed: context.loss.ofSize,
    },
  ];
  const all = options.reduce((sum, option) => sum + option.variance, 0);
  const best = options.reduce((a, b) => (b.removed > a.removed ? b : a));
  if (!(all > 0) || !(range.expected > 0) || best.removed / all < LEAST_GAIN) return null;
  const halfWidthNow = (range.p90 - range.p10) / 2 / range.expected;
  const halfWidthThen = halfWidthNow * Math.sqrt(Math.max(0, 1 - best.removed / all));
  return {
    input: best.input,
    rung: best.rung,
    halfWidthNow,
    halfWidthThen,
    words: `${wordsOf(best)} would narrow the range from ${percent(halfWidthNow)} to ${percent(halfWidthThen)}`,
  };
}
