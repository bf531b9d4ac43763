/** A task with a person's word on it, and the chance of toil before anybody had one. */
export type JudgedChance = { readonly chance: number; readonly isToil: boolean };

/** Tasks of one range of chances: what the score expected of them beside what people said. */
export type CalibrationBin = {
  /** 0..1, `from` inclusive. */
  readonly from: number;
  readonly to: number;
  readonly tasks: number;
  /** Mean chance, 0..1. */
  readonly expected: number;
  /** Share that people called toil, 0..1. */
  readonly said: number;
};

export type Agreement = {
  readonly tasks: number;
  /** Tasks where the likelier answer of the score was the person's. */
  readonly agreed: number;
  /** Mean squared error of the chances, 0 (best) to 1; .25 is a coin (Brier 1950). */
  readonly brier: number;
  /** Chance that a task called toil stood above one that was not (area under the ROC curve); null without both. */
  readonly ranked: number | null;
  /** Only ranges with a task in them, rising. */
  readonly bins: readonly CalibrationBin[];
};
