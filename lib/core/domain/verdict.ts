import type { SignalName } from "./candidate";

export const VERDICTS = ["toil", "notToil", "needsDesign", "split", "wrongGroup"] as const;
/** A person's word on a task. */
export type Verdict = (typeof VERDICTS)[number];

/**
 * What a verdict says of the work: true for toil, also where bad design causes the judgment it needs (footnote 21 of
 * the SRE book's chapter on toil), false for no toil, null where only the grouping is in question.
 */
export function saysToil(verdict: Verdict | null): boolean | null {
  if (verdict === "toil" || verdict === "needsDesign") return true;
  return verdict === "notToil" ? false : null;
}

/** How far verdicts moved the weight of each signal in the chance of toil; nothing without verdicts. */
export type LearnedWeights = Readonly<Partial<Record<SignalName, number>>>;

/** How weights are learned; a change of the method or its prior makes a new number. */
export const LEARNING_METHOD = 2;

/** How judged tasks came out in order by weights that had not seen them; areas under the ROC curve, .5 by chance. */
export type HeldOut = {
  readonly tasks: number;
  /** By the score alone. */
  readonly before: number;
  /** By what the other verdicts taught. */
  readonly after: number;
};

/** What verdicts had taught when a ranking was made: with it and the stored signals each chance can be computed again. */
export type LearnedModel = {
  readonly method: number;
  /** False: the weights are the defaults; verdicts on tasks count all the same. */
  readonly isOn: boolean;
  /** Verdicts that the weights were learned from. */
  readonly toil: number;
  readonly notToil: number;
  readonly weights: LearnedWeights;
  /** Absent where too few tasks were judged to tell, where learning is off, and in runs of before 2026-11-28. */
  readonly heldOut?: HeldOut | undefined;
};
