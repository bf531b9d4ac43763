import type { Agreement, CalibrationBin, JudgedChance } from "../domain/agreement";
import { areaUnderCurve } from "../stats/area-under-curve";

const BINS = 5;

/** How far the score's chances and people's verdicts agree; null without verdicts. O(n log n) in the verdicts. */
export function agreementOf(judged: readonly JudgedChance[]): Agreement | null {
  if (judged.length === 0) return null;
  const agreed = judged.filter(({ chance, isToil }) => chance >= 0.5 === isToil).length;
  const squares = judged.reduce(
    (sum, { chance, isToil }) => sum + (chance - (isToil ? 1 : 0)) ** 2,
    0,
  );
  return {
    tasks: judged.length,
    agreed,
    brier: squares / judged.length,
    ranked: rankedRight(judged),
    bins: Array.from({ length: BINS }, (_, at) => binOf(judged, at)).flatMap((bin) => bin ?? []),
  };
}

function binOf(judged: readonly JudgedChance[], at: number): CalibrationBin | null {
  const own = judged.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === at);
  if (own.length === 0) return null;
  return {
    from: at / BINS,
    to: (at + 1) / BINS,
    tasks: own.length,
    expected: own.reduce((sum, { chance }) => sum + chance, 0) / own.length,
    said: own.filter(({ isToil }) => isToil).length / own.length,
  };
}

function rankedRight(judged: readonly JudgedChance[]): number | null {
  const isToil = judged.map((one) => one.isToil);
  if (!isToil.includes(true) || !isToil.includes(false)) return null;
  return areaUnderCurve(
    judged.map(({ chance }) => chance),
    isToil,
  );
}
