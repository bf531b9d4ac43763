import type { Triangle } from "@/lib/core/domain/automation";
import type { Estimate } from "@/lib/core/domain/money";
import type { PlanTask } from "@/lib/core/domain/plan";
import type { Rung } from "@/lib/core/domain/task-facts";
import { createChance, seedFor } from "@/lib/core/simulate/chance";
import { drawTriangular } from "@/lib/core/simulate/draw";
import { DEFAULT_DRAWS } from "@/lib/core/simulate/estimate";
import { sharedFactorAt, stratifiedNormals } from "@/lib/core/simulate/shared-factor";
import { twoPieceAt } from "@/lib/core/simulate/two-piece-lognormal";
import { quantilesInPlace } from "@/lib/core/stats/quantile";

export type Band = Pick<Estimate, "p10" | "p50" | "p90">;

/** The uncertain inputs of one task's case. Neither rate, effort nor horizon is among them: sliders need no new draws. */
export type CaseDraws = {
  /** Share of the work taken over. */
  readonly coverage: Float32Array;
  /** That share x hours a year. */
  readonly covered: Float32Array;
  /** Bands asked for before: only the hourly cost changes them, so that the other sliders find them here. */
  readonly known: Map<string, Band>;
};

export type DrawSource = {
  readonly draws: number;
  /** A task's draws; made at the first call and kept. */
  of(task: PlanTask): CaseDraws;
};

function hoursOf(task: PlanTask, normals: Float64Array): Float64Array | null {
  const { p10, p50, p90, expected } = task.hours;
  // A band without width, or with nothing in it, is the closed form.
  if (!(p10 > 0 && p90 > p10)) return null;
  return sharedFactorAt(normals, { at: (z) => twoPieceAt({ p10, p50, p90 }, z), mean: expected })
    .draws;
}

/**
 * Draws of coverage and hours for each task of a plan. Same seed, same draws, whichever tasks are asked for and in
 * whatever order. Coverage is drawn for each task on its own; hours of all tasks on one rung of the touch-time ladder
 * rise and fall together, as their minutes come from the same assumption. O(draws) a task, 10,000 draws.
 */
export function createDrawSource(coverage: Triangle, seed: number): DrawSource {
  const draws = DEFAULT_DRAWS;
  const normals = new Map<Rung, Float64Array>();
  const kept = new Map<string, CaseDraws>();
  const normalsOf = (rung: Rung): Float64Array => {
    const known = normals.get(rung);
    if (known) return known;
    const made = stratifiedNormals(createChance(seedFor(seed, `rung ${rung}`)), draws);
    normals.set(rung, made);
    return made;
  };
  return {
    draws,
    of: (task) => {
      const known = kept.get(task.id);
      if (known) return known;
      const chance = createChance(seedFor(seed, task.id));
      const hours = hoursOf(task, normalsOf(task.rung));
      const made = {
        coverage: new Float32Array(draws).map(() => drawTriangular(chance, coverage)),
        covered: new Float32Array(draws),
        known: new Map<string, Band>(),
      };
      made.coverage.forEach((share, at) => {
        made.covered[at] = share * (hours?.[at] ?? task.hours.expected);
      });
      kept.set(task.id, made);
      return made;
    },
  };
}

/** What a month of full use gives at each draw: hours covered x `anHour` - coverage x `aShare`, added to `target`. */
export function addGainDraws(
  target: Float64Array,
  { coverage, covered }: CaseDraws,
  by: { readonly anHour: number; readonly aShare: number },
): void {
  for (let at = 0; at < target.length; at++) {
    const gain = (covered[at] ?? 0) * by.anHour - (coverage[at] ?? 0) * by.aShare;
    target[at] = (target[at] ?? 0) + gain;
  }
}

/** P10, P50 and P90 of a task's monthly gain; `scratch` is overwritten. Expected O(draws) at the first call. */
export function gainBand(
  draws: CaseDraws,
  by: { readonly anHour: number; readonly aShare: number },
  scratch: Float64Array,
): Band {
  const key = `${by.anHour} ${by.aShare}`;
  const known = draws.known.get(key);
  if (known) return known;
  scratch.fill(0);
  addGainDraws(scratch, draws, by);
  const found = bandOf(scratch);
  draws.known.set(key, found);
  return found;
}

/** Percentiles of a set of draws; moves them around. */
export function bandOf(draws: Float64Array): Band {
  const [p10 = 0, p50 = 0, p90 = 0] = quantilesInPlace(draws, [0.1, 0.5, 0.9]);
  return { p10, p50, p90 };
}
