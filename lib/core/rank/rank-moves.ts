import type { SignalName } from "@/lib/core/domain/candidate";
import type { MoveReason, RankMove } from "@/lib/core/domain/rank-move";
import type { Verdict } from "@/lib/core/domain/verdict";

/** Where a task stands in one ranking. */
export type Place = {
  readonly taskId: string;
  readonly rank: number | null;
  /** P(toil), 0..1. */
  readonly chance: number;
  readonly verdict: Verdict | null;
};

/** The same in the newer ranking, with the signals through which learning moved it, strongest first. */
export type NewPlace = Place & { readonly learnedFrom: readonly SignalName[] };

/** The most moves that are kept, and how far a chance must go to be called moved by what was learned. */
const MOVES_KEPT = 12;
const LEAST_CHANGE = 0.005;
const SIGNALS_KEPT = 2;

function reasonOf(before: Place, after: NewPlace): MoveReason | null {
  if (before.verdict !== after.verdict) return { kind: "verdict", verdict: after.verdict };
  const change = after.chance - before.chance;
  if (Math.abs(change) < LEAST_CHANGE || after.learnedFrom.length === 0) return null;
  const signals = after.learnedFrom.slice(0, SIGNALS_KEPT);
  return { kind: "learned", signals, isUp: change > 0 };
}

/** Tasks with a person's new word first, then those that went furthest; leaving or joining the ranking is furthest. */
function weightOf({ from, to, because }: RankMove): number {
  const distance = from === null || to === null ? 1e6 : Math.abs(from - to);
  return because.kind === "verdict" ? 1e7 + distance : distance;
}

/**
 * The tasks that moved between two rankings for a reason of their own: somebody's word on them, or what words on others
 * taught. Those that only made room, or whose figures changed, are left out. O(n log n).
 */
export function rankMoves(before: readonly Place[], after: readonly NewPlace[]): RankMove[] {
  const old = new Map(before.map((place) => [place.taskId, place]));
  return after
    .flatMap((place): RankMove[] => {
      const was = old.get(place.taskId);
      if (!was) return [];
      const because = reasonOf(was, place);
      const stands = was.rank === place.rank && because?.kind !== "verdict";
      if (because === null || stands) return [];
      return [{ taskId: place.taskId, from: was.rank, to: place.rank, because }];
    })
    .sort(furthestFirst)
    .slice(0, MOVES_KEPT);
}

function furthestFirst(a: RankMove, b: RankMove): number {
  return weightOf(b) - weightOf(a) || (a.taskId < b.taskId ? -1 : 1);
}

/** Two steps of one task as one; the newer word counts, and a person's word before what was learned. */
function joined(earlier: RankMove, newer: RankMove): RankMove {
  const isLearned = newer.because.kind === "learned" && earlier.because.kind === "verdict";
  return { ...newer, from: earlier.from, because: isLearned ? earlier.because : newer.because };
}

/**
 * Moves of a ranking together with those of the one just before it: ten verdicts in a row make several rankings, and
 * the last of them alone moves little. A task that learning brought back to where it began is left out. O(n log n).
 */
export function followMoves(
  earlier: readonly RankMove[],
  newer: readonly RankMove[],
  places: readonly Place[],
): RankMove[] {
  const now = new Map(newer.map((move) => [move.taskId, move]));
  const ranks = new Map(places.map(({ taskId, rank }) => [taskId, rank]));
  const followed = earlier.flatMap((move): RankMove[] => {
    const next = now.get(move.taskId);
    now.delete(move.taskId);
    const to = ranks.get(move.taskId);
    if (to === undefined) return [];
    const whole = next ? joined(move, next) : { ...move, to };
    return whole.from === whole.to && whole.because.kind === "learned" ? [] : [whole];
  });
  return [...followed, ...now.values()].sort(furthestFirst).slice(0, MOVES_KEPT);
}
