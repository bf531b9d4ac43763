import type { CriterionName, CriterionScore, Grade, Signal } from "@/lib/core/domain/candidate";
import { clamp } from "@/lib/core/stats/clamp";
import type { Measured } from "./measured";
import { LEAST_COVERAGE, SIGNAL_WEIGHTS } from "./scoring-defaults";

export type Gate = readonly [number, number, number];
export const OPEN_GATE: Gate = [1, 1, 1];

const NEUTRAL = 0.5;
/** So many tickets halve the confidence that full coverage would give. */
const TICKETS_FOR_HALF_CONFIDENCE = 10;

/** A >= .75, B >= .5, C >= .25, D below: "ask a person". */
export function gradeOf(confidence: number): Grade {
  if (confidence >= 0.75) return "A";
  if (confidence >= 0.5) return "B";
  return confidence >= 0.25 ? "C" : "D";
}

/** Pulls a value that only a share of the tickets tell towards the middle. */
export function shrink(value: number, coverage: number): number {
  return coverage * value + (1 - coverage) * NEUTRAL;
}

/** Gives a measurement its weight; what too few tickets tell becomes absent. */
export function toSignal(criterion: CriterionName, measured: Measured): Signal {
  const isPresent = measured.value !== null && measured.coverage >= LEAST_COVERAGE;
  return {
    ...measured,
    value: isPresent && measured.value !== null ? clamp(measured.value) : null,
    coverage: clamp(measured.coverage),
    weight: SIGNAL_WEIGHTS[criterion][measured.name] ?? 0,
  };
}

/** The three sums of which a criterion consists. */
export type Composition = {
  /** Weighted mean of the present signals, shrunk by coverage; .5 when none is present. */
  readonly score: number;
  /** With 0 for all that is unknown. */
  readonly lo: number;
  /** With 1 for all that is unknown. */
  readonly hi: number;
  /** Weighted share of the evidence that is there, 0..1. */
  readonly coverage: number;
};

type Weighted = Pick<Signal, "value" | "coverage" | "weight">;

/** Composes signals into a point and an interval. Hiding a field widens the interval, it never narrows it. */
export function composeSignals(signals: readonly Weighted[]): Composition {
  let all = 0;
  let present = 0;
  let sum = 0;
  let known = 0;
  let coverage = 0;
  for (const signal of signals) {
    all += signal.weight;
    if (signal.value === null) continue;
    present += signal.weight;
    sum += signal.weight * shrink(signal.value, signal.coverage);
    known += signal.weight * signal.coverage * signal.value;
    coverage += signal.weight * signal.coverage;
  }
  if (all === 0) return { score: NEUTRAL, lo: 0, hi: 1, coverage: 0 };
  const lo = known / all;
  return {
    score: present > 0 ? sum / present : NEUTRAL,
    lo: clamp(lo),
    hi: clamp(lo + (all - coverage) / all),
    coverage: clamp(coverage / all),
  };
}

/** Confidence in a criterion: how much of the evidence is there, less for few tickets. */
export function confidenceOf(coverage: number, ticketCount: number): number {
  return coverage * (ticketCount / (ticketCount + TICKETS_FOR_HALF_CONFIDENCE));
}

/** A criterion out of its measurements: gate x composition, with confidence and grade. */
export function composeCriterion(
  name: CriterionName,
  measured: readonly Measured[],
  context: { readonly ticketCount: number; readonly gate: Gate },
): CriterionScore {
  const signals = measured.map((one) => toSignal(name, one));
  const { score, lo, hi, coverage } = composeSignals(signals);
  const confidence = confidenceOf(coverage, context.ticketCount);
  const [gateLo, gateMid, gateHi] = context.gate;
  return {
    name,
    score: gateMid * score,
    lo: gateLo * lo,
    hi: gateHi * hi,
    confidence,
    grade: gradeOf(confidence),
    signals,
    gate: context.gate,
  };
}
