import { LOSS_FORM_WORDS, type LossForm } from "@/lib/core/domain/loss-forms";
import type { Estimate } from "@/lib/core/domain/money";
import type { MeasureNext, TornadoBar } from "@/lib/core/domain/task-cost";
import type { Rung } from "@/lib/core/domain/task-facts";
import { RUNG_WORDS, RUNGS } from "@/lib/core/effort/ladder";
import { Z90 } from "@/lib/core/stats/normal";
import type { EffortFactors, EffortTerm } from "./effort-model";

/** A measurement that narrows the range by less than this is not worth naming. */
const LEAST_GAIN = 0.02;

/** How far one uncertain input moves one cost. */
export type Spread = {
  readonly input: TornadoBar["input"];
  readonly rung: Rung | null;
  /** The form of loss whose size is meant; null: the whole loss, or another input. */
  readonly form: LossForm | null;
  /** Standard deviation; those of one input rise and fall together over tasks unless `isOwn`. */
  readonly deviation: number;
  /** Standard deviation that is left once the input is measured. */
  readonly left: number;
  /** What the cost loses and gains with the input at its P10 and P90. */
  readonly down: number;
  readonly up: number;
  /** True for chance that each task has of its own: over tasks variances add up, not deviations. */
  readonly isOwn: boolean;
};

function percent(halfWidth: number): string {
  return `±${Math.round(halfWidth * 100)} %`;
}

function wordsOf({ input, rung, form }: Spread): string {
  if (input === "refocus time") return "timing how long it takes to get back to work";
  if (input === "loss size")
    return `knowing the size of past losses${form ? ` by ${LOSS_FORM_WORDS[form]}` : ""}`;
  return rung === null || rung === 5
    ? "a work log on these tickets"
    : `a work log on the tickets that have only ${RUNG_WORDS[rung]}`;
}

type Context = {
  readonly coefficientOf: (term: EffortTerm) => number;
  readonly factors: EffortFactors;
  readonly loss: LossVariance;
};

/** Variance of the yearly loss, and the parts that its size causes, form by form; 0 and none where risk is not priced. */
export type LossVariance = {
  readonly variance: number;
  readonly ofSizes: readonly { readonly form: LossForm | null; readonly variance: number }[];
};

type Linear = Pick<Spread, "deviation" | "down" | "up"> & { readonly mean: number };

/** The terms of one input: its factors rise and fall together, so that deviations and percentiles add up. */
function linearOf(terms: readonly EffortTerm[], coefficientOf: Context["coefficientOf"]): Linear {
  const sum = { deviation: 0, down: 0, up: 0, mean: 0 };
  for (const term of terms) {
    const coefficient = coefficientOf(term);
    const { factor } = term;
    sum.deviation += coefficient * Math.sqrt(factor.variance);
    sum.mean += coefficient * factor.mean;
    sum.down += coefficient * (factor.mean - factor.p10);
    sum.up += coefficient * (factor.p90 - factor.mean);
  }
  return sum;
}

/** Minutes of a rung; a work log in their place still has its own error. */
function touchSpread(rung: Rung, terms: readonly EffortTerm[], context: Context): Spread {
  const { mean, ...linear } = linearOf(
    terms.filter((one) => one.rung === rung),
    context.coefficientOf,
  );
  const measured = Math.sqrt(mean * mean * context.factors.rungs[1].variance);
  const left = rung === 1 ? linear.deviation : Math.min(measured, linear.deviation);
  return { input: "touch time", rung, form: null, ...linear, left, isOwn: false };
}

function lossSpread(
  input: "loss size" | "loss frequency",
  { form, variance }: LossVariance["ofSizes"][number],
): Spread {
  const deviation = Math.sqrt(Math.max(0, variance));
  const swing = Z90 * deviation;
  const left = input === "loss size" ? 0 : deviation;
  return { input, rung: null, form, deviation, left, down: swing, up: swing, isOwn: true };
}

/** Every uncertain input of one task's cost; those that move nothing are left out. */
export function spreadsOf(terms: readonly EffortTerm[], context: Context): readonly Spread[] {
  const { mean: _, ...refocus } = linearOf(
    terms.filter(({ rung }) => rung === null),
    context.coefficientOf,
  );
  const { variance, ofSizes } = context.loss;
  const ofSize = ofSizes.reduce((sum, one) => sum + one.variance, 0);
  const all: Spread[] = [
    ...RUNGS.map((rung) => touchSpread(rung, terms, context)),
    { input: "refocus time", rung: null, form: null, ...refocus, left: 0, isOwn: false },
    ...ofSizes.map((size) => lossSpread("loss size", size)),
    lossSpread("loss frequency", { form: null, variance: variance - ofSize }),
  ];
  return all.filter(({ deviation }) => deviation > 0);
}

/** Variance that measuring an input removes. */
function removedBy({ deviation, left }: Spread): number {
  return deviation ** 2 - left ** 2;
}

/**
 * Names the input whose measurement would narrow a range most: the largest part of the variance that a measurement
 * removes (a work log still has its own error). `null` when nothing is uncertain enough to bother.
 */
export function measureNextFor(range: Estimate, spreads: readonly Spread[]): MeasureNext | null {
  const all = spreads.reduce((sum, { deviation }) => sum + deviation ** 2, 0);
  const measurable = spreads.filter((spread) => removedBy(spread) > 0);
  const [first, ...others] = measurable;
  if (!first || !(range.expected > 0)) return null;
  const best = others.reduce((a, b) => (removedBy(b) > removedBy(a) ? b : a), first);
  if (best.input === "loss frequency" || removedBy(best) / all < LEAST_GAIN) return null;
  const halfWidthNow = (range.p90 - range.p10) / 2 / range.expected;
  const halfWidthThen = halfWidthNow * Math.sqrt(Math.max(0, 1 - removedBy(best) / all));
  return {
    input: best.input,
    rung: best.rung,
    halfWidthNow,
    halfWidthThen,
    words: `${wordsOf(best)} would narrow the range from ${percent(halfWidthNow)} to ${percent(halfWidthThen)}`,
  };
}

/** Spreads of tasks summed up, input by input: deviations of shared inputs add up, variances of each task's own chance. */
export function createTornado(): {
  add(spreads: readonly Spread[]): void;
  /** How far each input moves a total, widest first; empty when nothing is uncertain. */
  bars(total: number): readonly TornadoBar[];
} {
  const sums = new Map<string, Spread>();
  return {
    add: (spreads) => {
      for (const spread of spreads) {
        const key = `${spread.input} ${spread.rung} ${spread.form}`;
        const before = sums.get(key);
        sums.set(key, before ? together(before, spread) : spread);
      }
    },
    bars: (total) => {
      const spreads = [...sums.values()];
      const all = spreads.reduce((sum, { deviation }) => sum + deviation ** 2, 0);
      return spreads
        .map((spread) => ({
          input: spread.input,
          rung: spread.rung,
          form: spread.form,
          low: Math.max(0, total - spread.down),
          high: total + spread.up,
          removed: all > 0 ? Math.max(0, removedBy(spread)) / all : 0,
        }))
        .sort((a, b) => b.high - b.low - (a.high - a.low));
    },
  };
}

function together(a: Spread, b: Spread): Spread {
  const add = a.isOwn ? Math.hypot : (x: number, y: number) => x + y;
  return {
    ...a,
    deviation: add(a.deviation, b.deviation),
    left: add(a.left, b.left),
    down: add(a.down, b.down),
    up: add(a.up, b.up),
  };
}
