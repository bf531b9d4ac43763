import type { Signal, ToilScore } from "@/lib/core/domain/candidate";
import {
  LEARNING_METHOD,
  type LearnedModel,
  type LearnedWeights,
  saysToil,
  type Verdict,
} from "@/lib/core/domain/verdict";
import { heldOutOf } from "./held-out";
import { learnFromVerdicts, type ScoredVerdict, toilChance } from "./toil-chance";

/** From this share of engineering tickets on, a task is engineering, and no weight changes that. */
const ENGINEERING_FROM = 0.5;

/** What the chance of toil is computed from; stored with each candidate. */
export type ChanceFacts = Pick<ToilScore, "toil" | "criteria" | "engineeringShare">;

/** A scored task with the newest word of a person on it. */
export type SaidOfTask = {
  readonly taskId: string;
  readonly score: ChanceFacts;
  readonly verdict: Verdict | null;
};

export function signalsOf({ criteria }: Pick<ToilScore, "criteria">): readonly Signal[] {
  return criteria.flatMap(({ signals }) => signals);
}

/** True where most tickets are engineering by their type: their chance of toil is 0 without a verdict. */
export function isEngineering({ engineeringShare }: Pick<ToilScore, "engineeringShare">): boolean {
  return engineeringShare > ENGINEERING_FROM;
}

/** Chance of toil under learned weights, before anybody's word on this very task. */
export function chanceOf(score: ChanceFacts, weights: LearnedWeights = {}): number {
  if (isEngineering(score)) return 0;
  return toilChance(score.toil, signalsOf(score), weights) * (1 - score.engineeringShare);
}

/**
 * The verdicts that teach, in order of the task's id so that sums come out the same to the last bit. A task of
 * engineering teaches nothing: its chance is 0 whatever its signals say.
 */
function lessonsOf(
  tasks: readonly SaidOfTask[],
): readonly (ScoredVerdict & { readonly taskId: string })[] {
  return tasks
    .flatMap(({ taskId, score, verdict }) => {
      const isToil = saysToil(verdict);
      if (isToil === null || isEngineering(score)) return [];
      return [{ taskId, toil: score.toil, signals: signalsOf(score), isToil }];
    })
    .sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
}

/** Learns the weights of a ranking from the newest verdict on each of its tasks; switched off it only counts them. */
export function learnModel(tasks: readonly SaidOfTask[], isOn: boolean): LearnedModel {
  const lessons = lessonsOf(tasks);
  const toil = lessons.filter(({ isToil }) => isToil).length;
  return {
    method: LEARNING_METHOD,
    isOn,
    toil,
    notToil: lessons.length - toil,
    weights: isOn ? learnFromVerdicts(lessons) : {},
    ...(isOn ? { heldOut: heldOutOf(lessons) } : {}),
  };
}

/**
 * A score under learned weights, overridden by a person's word on the task itself: toil makes its chance 1, not toil 0,
 * and what needs design is toil to be redesigned. T, its interval and its evidence stay what the tickets say.
 */
export function judgeScore(
  score: ToilScore,
  weights: LearnedWeights,
  verdict: Verdict | null,
): ToilScore {
  const isToil = saysToil(verdict);
  if (isToil === null) return { ...score, chance: chanceOf(score, weights) };
  const judged = { ...score, chance: isToil ? 1 : 0 };
  return verdict === "needsDesign" ? { ...judged, remedy: "redesign", remedyMixed: false } : judged;
}
