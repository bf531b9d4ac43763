import type { Grade } from "@/lib/core/domain/candidate";
import { saysToil, type Verdict } from "@/lib/core/domain/verdict";

/** What the order of candidates depends on. */
export type Rankable = {
  readonly taskId: string;
  readonly toilHours: number;
  /** T, 0..100. */
  readonly toil: number;
  readonly grade: Grade;
  /** A person's word on the task; null: none. */
  readonly verdict: Verdict | null;
};

/** A candidate with its place; null in the grade D tray and in that of what people called no toil. */
export type Ranked<Candidate extends Rankable> = Candidate & { readonly rank: number | null };

function compare(a: Rankable, b: Rankable): number {
  if (a.toilHours !== b.toilHours) return b.toilHours - a.toilHours;
  if (a.toil !== b.toil) return b.toil - a.toil;
  return a.taskId < b.taskId ? -1 : a.taskId > b.taskId ? 1 : 0;
}

/** A person's word decides; without one, grade D has too little evidence to be ranked silently. */
export function isRanked({ grade, verdict }: Pick<Rankable, "grade" | "verdict">): boolean {
  return saysToil(verdict) ?? grade !== "D";
}

/**
 * Ranks candidates by toil hours a year, most first; ties by toil score, then id. Those that are not ranked come last,
 * in the same order among themselves.
 *
 * Filters must be applied to the result, so that they hide rows and never change a rank. O(n log n).
 */
export function rankCandidates<Candidate extends Rankable>(
  candidates: readonly Candidate[],
): Ranked<Candidate>[] {
  const inOrder = [...candidates].sort(compare);
  const ranked = inOrder.filter(isRanked);
  const tray = inOrder.filter((candidate) => !isRanked(candidate));
  return [
    ...ranked.map((candidate, at) => ({ ...candidate, rank: at + 1 })),
    ...tray.map((candidate) => ({ ...candidate, rank: null })),
  ];
}
