import type { CriterionScore, Signal, SignalName, ToilScore } from "../../domain/candidate";
import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount } from "../format";
import { measuredWords } from "../measured-words";
import { CRITERION_WORDS, signalInside } from "../signal-words";

function often(ticketsPerYear: number, formats: Formats): string {
  const aWeek = ticketsPerYear / 52;
  if (aWeek >= 1.5)
    return sayCandidates(formats, "{times} times a week", { times: formatCount(aWeek, formats) });
  const aMonth = ticketsPerYear / 12;
  if (aMonth >= 1.5)
    return sayCandidates(formats, "{times} times a month", { times: formatCount(aMonth, formats) });
  return sayCandidates(formats, "{times} times a year", {
    times: formatCount(ticketsPerYear, formats),
  });
}

function criterion(score: ToilScore, name: CriterionScore["name"]): CriterionScore | undefined {
  return score.criteria.find((one) => one.name === name);
}

function sentenceOf(repetition: number, noJudgment: number) {
  if (repetition < 0.4) return "Not repeated work so far: {rate}, in few separate weeks.";
  if (noJudgment >= 0.6) return "Toil: the same request {rate}, done by a rule, not by judgment.";
  if (noJudgment >= 0.4) return "Repeated work, {rate}; part of it needs judgment.";
  return "Repeated work, {rate}, yet people have to judge each time.";
}

/** One sentence that says whether the task is toil and why, from the bands of its criteria. */
export function candidateHeadline(
  score: ToilScore,
  ticketsPerYear: number,
  formats: Formats,
): string {
  const repetition = criterion(score, "repetition")?.score ?? 0;
  const noJudgment = criterion(score, "noJudgment")?.score ?? 0;
  return sayCandidates(formats, sentenceOf(repetition, noJudgment), {
    rate: often(ticketsPerYear, formats),
  });
}

/** "volume (6,742 a year)": a signal and what was measured. */
function evidenceText(signal: Signal, formats: Formats): string {
  return `${signalInside(signal.name, formats)} (${measuredWords(signal, formats)})`;
}

/** Signals from here on speak for toil, or against it. */
const FOR_FROM = 0.7;
const AGAINST_TO = 0.35;
const EVIDENCE_SHOWN = 2;

/** The strongest signals for and the strongest against, by value and weight; at most two each, in words. */
export function strongestEvidence(
  score: ToilScore,
  formats: Formats,
): {
  readonly pro: readonly string[];
  readonly contra: readonly string[];
} {
  const measured = score.criteria
    .flatMap((one) => one.signals)
    .flatMap((signal) => (signal.value === null ? [] : [{ signal, value: signal.value }]));
  const strongest = (found: typeof measured, strength: (value: number) => number) =>
    [...found]
      .sort((a, b) => strength(b.value) * b.signal.weight - strength(a.value) * a.signal.weight)
      .slice(0, EVIDENCE_SHOWN)
      .map(({ signal }) => evidenceText(signal, formats));
  return {
    pro: strongest(
      measured.filter(({ value }) => value >= FOR_FROM),
      (value) => value,
    ),
    contra: strongest(
      measured.filter(({ value }) => value <= AGAINST_TO),
      (value) => 1 - value,
    ),
  };
}

export type MissingSignal = {
  readonly name: SignalName;
  readonly coverage: number;
  /** Too few tickets tell: the signal does not count at all. */
  readonly isAbsent: boolean;
  /** How many points of T the missing part leaves open, upwards and downwards. */
  readonly points: number;
};

const WEIGHT_SUM = Object.values(CRITERION_WORDS).reduce((sum, { weight }) => sum + weight, 0);

/**
 * What the export does not say, priced in score points: half of what T would move if the unknown share of the signal were
 * 1 instead of 0, with everything else as it is. All absent signals come first, however little they weigh; largest first
 * within both. Signals that are as good as fully covered are left out.
 */
export function missingSignals(score: ToilScore): readonly MissingSignal[] {
  const found = score.criteria.flatMap((one) => {
    const weightSum = one.signals.reduce((sum, signal) => sum + signal.weight, 0);
    return one.signals
      .filter((signal) => signal.value === null || signal.coverage < 0.95)
      .map((signal) => {
        const isAbsent = signal.value === null;
        const unknown = isAbsent ? 1 : 1 - signal.coverage;
        const swing = ((signal.weight / weightSum) * unknown) / Math.max(one.score, 0.1);
        const points = (score.toil * swing * CRITERION_WORDS[one.name].weight) / WEIGHT_SUM / 2;
        return { name: signal.name, coverage: signal.coverage, isAbsent, points };
      });
  });
  return found
    .filter((one) => one.isAbsent || one.points >= 0.05)
    .sort((a, b) => Number(b.isAbsent) - Number(a.isAbsent) || b.points - a.points);
}
