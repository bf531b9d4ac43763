import type { HeldOut } from "@/lib/core/domain/verdict";
import { areaUnderCurve } from "@/lib/core/stats/area-under-curve";
import { learnFromVerdicts, type ScoredVerdict, toilChance } from "./toil-chance";

const FOLDS = 10;
/** With fewer tasks of one kind the order of the others is chance. */
const LEAST_OF_A_KIND = 5;

/**
 * How well what verdicts taught orders tasks that it has not seen: each tenth is judged by weights learned from the
 * others, and so is the score alone. Undefined below five tasks of each kind. Ten times the
 * cost of learning. Source: cross-validation (Stone 1974).
 */
export function heldOutOf(lessons: readonly ScoredVerdict[]): HeldOut | undefined {
  const isToil = lessons.map((lesson) => lesson.isToil);
  const toil = isToil.filter(Boolean).length;
  if (Math.min(toil, lessons.length - toil) < LEAST_OF_A_KIND) return undefined;
  const taught = Array.from({ length: FOLDS }, (_, fold) =>
    learnFromVerdicts(lessons.filter((_, at) => at % FOLDS !== fold)),
  );
  const chances = lessons.map(({ toil: score, signals }, at) =>
    toilChance(score, signals, taught[at % FOLDS]),
  );
  return {
    tasks: lessons.length,
    before: areaUnderCurve(
      lessons.map((lesson) => lesson.toil),
      isToil,
    ),
    after: areaUnderCurve(chances, isToil),
  };
}
