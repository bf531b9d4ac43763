import type { CriterionScore, SignalName, ToilScore } from "../domain/candidate";
import { type Formats, formatCount } from "./format";

function often(ticketsPerYear: number, formats: Formats): string {
  const aWeek = ticketsPerYear / 52;
  if (aWeek >= 1.5) return `${formatCount(aWeek, formats)} times a week`;
  const aMonth = ticketsPerYear / 12;
  if (aMonth >= 1.5) return `${formatCount(aMonth, formats)} times a month`;
  return `${formatCount(ticketsPerYear, formats)} times a year`;
}

function criterion(score: ToilScore, name: CriterionScore["name"]): CriterionScore | undefined {
  return score.criteria.find((one) => one.name === name);
}

/** One sentence that says whether the task is toil and why, from the bands of its criteria. */
export function candidateHeadline(
  score: ToilScore,
  ticketsPerYear: number,
  formats: Formats,
): string {
  const repetition = criterion(score, "repetition")?.score ?? 0;
  const noJudgment = criterion(score, "noJudgment")?.score ?? 0;
  const rate = often(ticketsPerYear, formats);
  if (repetition < 0.4) return `Not repeated work so far: ${rate}, in few separate weeks.`;
  if (noJudgment >= 0.6) return `Toil: the same request ${rate}, done by a rule, not by judgment.`;
  if (noJudgment >= 0.4) return `Repeated work, ${rate}; part of it needs judgment.`;
  return `Repeated work, ${rate}, yet people have to judge each time.`;
}

/** The strongest signals for and the weakest against, as evidence in one line each. */
export function strongestEvidence(score: ToilScore): {
  pro: readonly string[];
  contra: readonly string[];
} {
  const measured = score.criteria
    .flatMap((one) => one.signals)
    .filter((signal) => signal.value !== null);
  const by = (sign: 1 | -1) =>
    [...measured].sort((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)) * b.weight);
  const words = (names: readonly { words: string }[]): string[] =>
    names.map((signal) => signal.words);
  const pro = by(1)
    .filter((signal) => (signal.value ?? 0) >= 0.7)
    .slice(0, 2);
  const contra = by(-1)
    .filter((signal) => (signal.value ?? 1) <= 0.35)
    .slice(0, 2);
  return { pro: words(pro), contra: words(contra) };
}

export type MissingSignal = {
  readonly name: SignalName;
  readonly coverage: number;
  /** How many points of T the missing part leaves open, upwards and downwards. */
  readonly points: number;
};

const CRITERION_WEIGHT: Readonly<Record<CriterionScore["name"], number>> = {
  repetition: 1,
  noJudgment: 1,
  interrupt: 0.6,
};
const WEIGHT_SUM = 2.6;

/**
 * What the export does not say, priced in score points: half of what T would move if the unknown share of the signal were
 * 1 instead of 0, with everything else as it is. Largest first; signals that are fully covered are left out.
 */
export function missingSignals(score: ToilScore): readonly MissingSignal[] {
  const found = score.criteria.flatMap((one) => {
    const weightSum = one.signals.reduce((sum, signal) => sum + signal.weight, 0);
    return one.signals
      .filter((signal) => signal.coverage < 0.95)
      .map((signal) => {
        const swing =
          ((signal.weight / weightSum) * (1 - signal.coverage)) / Math.max(one.score, 0.1);
        const points = (score.toil * swing * CRITERION_WEIGHT[one.name]) / WEIGHT_SUM / 2;
        return { name: signal.name, coverage: signal.coverage, points };
      });
  });
  return found.filter((one) => one.points >= 0.05).sort((a, b) => b.points - a.points);
}
