import { normalQuantile, Z90 } from "@/lib/core/stats/normal";
import type { Chance } from "./chance";

/** Draws of one uncertain input that all tasks share, so that totals correlate. */
export type SharedFactor = {
  readonly draws: Float64Array;
  /** Mean in closed form; the draws have exactly this mean. */
  readonly mean: number;
  readonly variance: number;
  readonly p10: number;
  readonly p90: number;
};

/** Standard normal draws, one from each of `count` equally likely strata, in a shuffled order (Latin hypercube). */
export function stratifiedNormals(chance: Chance, count: number): Float64Array {
  const draws = new Float64Array(count);
  for (let at = 0; at < count; at++) draws[at] = normalQuantile((at + chance.uniform()) / count);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(chance.uniform() * (at + 1));
    const swapped = draws[at] ?? 0;
    draws[at] = draws[other] ?? 0;
    draws[other] = swapped;
  }
  return draws;
}

/**
 * A factor whose value at a standard normal z is known, at given normals; factors made from the same normals rise and
 * fall together.
 *
 * The draws are scaled to the mean in closed form: what is linear in the factors then has that mean to the last digit,
 * and expected values add up.
 */
export function sharedFactorAt(
  normals: Float64Array,
  shape: { readonly at: (z: number) => number; readonly mean: number },
): SharedFactor {
  const draws = normals.map(shape.at);
  const sampled = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const scale = sampled > 0 ? shape.mean / sampled : 1;
  let squares = 0;
  for (let at = 0; at < draws.length; at++) {
    const value = (draws[at] ?? 0) * scale;
    draws[at] = value;
    squares += (value - shape.mean) ** 2;
  }
  return {
    draws,
    mean: shape.mean,
    variance: squares / draws.length,
    p10: shape.at(-Z90) * scale,
    p90: shape.at(Z90) * scale,
  };
}
