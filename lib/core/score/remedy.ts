import type { Remedy } from "@/lib/core/domain/candidate";

const HIGH = 0.6;
const LOW = 0.4;
const MIDDLE = 0.5;

/** Where a criterion stands: mixed counts as high from the middle, and is marked. */
export type Band = { readonly isHigh: boolean; readonly isMixed: boolean };

export function bandOf(score: number): Band {
  if (score >= HIGH) return { isHigh: true, isMixed: false };
  return { isHigh: score >= MIDDLE, isMixed: score >= LOW };
}

export type RemedyInput = {
  readonly repetition: number;
  readonly noJudgment: number;
  readonly interrupt: number;
  /** Normalised "returns to the same item"; null when the export cannot tell. */
  readonly returns: number | null;
  /** The application was reviewed as contributing nothing; an unknown contribution is no review. */
  readonly isApplicationUseless: boolean;
};

function byBands(repetition: Band, noJudgment: Band, interrupt: Band): Remedy {
  if (!repetition.isHigh) return interrupt.isHigh ? "learn" : "project";
  if (noJudgment.isHigh) return interrupt.isHigh ? "automate" : "self-service";
  return interrupt.isHigh ? "redesign" : "human-backed-form";
}

/** What to do about a task, and whether a criterion between the bands decided it. The first rule that fits wins. */
export function remedyFor(input: RemedyInput): {
  readonly remedy: Remedy;
  readonly mixed: boolean;
} {
  if (input.isApplicationUseless) return { remedy: "retire", mixed: false };
  const repetition = bandOf(input.repetition);
  const returns = bandOf(input.returns ?? 0);
  if (repetition.isHigh && returns.isHigh) {
    return { remedy: "enforced-state", mixed: repetition.isMixed || returns.isMixed };
  }
  const noJudgment = bandOf(input.noJudgment);
  const interrupt = bandOf(input.interrupt);
  const decided = repetition.isHigh ? [repetition, noJudgment, interrupt] : [repetition, interrupt];
  return {
    remedy: byBands(repetition, noJudgment, interrupt),
    mixed: decided.some((band) => band.isMixed),
  };
}
