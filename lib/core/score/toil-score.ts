import type { CriterionName } from "@/lib/core/domain/candidate";
import { CRITERION_WEIGHTS } from "./scoring-defaults";

/** A criterion below this counts as this: a logarithm needs a floor. */
const FLOOR = 0.01;

const TOTAL_WEIGHT = Object.values(CRITERION_WEIGHTS).reduce((sum, weight) => sum + weight, 0);

export type CriterionValues = Readonly<Record<CriterionName, number>>;

/** What each criterion adds to ln T; with ln 100 they sum to ln T. Always 0 or less. */
export function logContributions(values: CriterionValues): CriterionValues {
  const part = (name: CriterionName) =>
    (CRITERION_WEIGHTS[name] * Math.log(Math.max(FLOOR, values[name]))) / TOTAL_WEIGHT;
  return {
    repetition: part("repetition"),
    noJudgment: part("noJudgment"),
    interrupt: part("interrupt"),
  };
}

/**
 * T = 100 x exp((ln R + ln J + .6 ln I) / 2.6), 0..100: a weighted geometric mean, so that work without repetition is no
 * toil however it scores elsewhere. Size and money are not in it.
 */
export function toilScoreOf(values: CriterionValues): number {
  const { repetition, noJudgment, interrupt } = logContributions(values);
  return 100 * Math.exp(repetition + noJudgment + interrupt);
}
