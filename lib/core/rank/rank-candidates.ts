import type { Grade } from "@/lib/core/domain/candidate";

/** What the order of candidates depends on. */
export type Rankable = {
  readonly taskId: string;
  readonly toilHours: number;
  /** T, 0..100. */
  readonly toil: number;
  readonly grade: Grade;
};

/** A candidate with its place; null in the grade D tray. */
export type Ranked<Candidate extends Rankable> = Candidate & { readonly rank: number | null };

function compare(a: Rankable, b: Rankable): number {
  if (a.toilHours !== b.toilHours) return b.toilHours - a.toilHours;
  if (a.toil !== b.toil) return b.toil - a.toil;
  return a.taskId < b.taskId ? -1 : a.taskId > b.taskId ? 1 : 0;
}

/**
 * Ranks candidates by toil hours a year, most first; ties by toil score, then id. Those of grade D have too little
 * evidence to be ranked silently: they get no rank and come last, in the same order among themselves.
 *
 * Filters must be applied to the result, so that they hide rows and never change a rank. O(n log n).
 */
export function rankCandidates<Candidate extends Rankable>(
  candidates: readonly Candidate[],
): Ranked<Candidate>[] {
  const inOrder = [...candidates].sort(compare);
  const ranked = inOrder.filter((candidate) => candidate.grade !== "D");
  const tray = inOrder.filter((candidate) => candidate.grade === "D");
  return [
    ...ranked.map((candidate, at) => ({ ...candidate, rank: at + 1 })),
    ...tray.map((candidate) => ({ ...candidate, rank: null })),
  ];
}
