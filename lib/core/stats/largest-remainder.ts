/**
 * Rounds amounts to whole units so that they add up to the rounded sum (largest remainder, Hamilton's method).
 *
 * Every result is the amount rounded down or up; ties go to the earlier amount. O(n log n).
 */
export function roundToSum(amounts: readonly number[]): number[] {
  const floors = amounts.map(Math.floor);
  const target = Math.round(amounts.reduce((sum, amount) => sum + amount, 0));
  const missing = target - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = amounts
    .map((amount, at) => ({ at, remainder: amount - Math.floor(amount) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) floors[at] = (floors[at] ?? 0) + 1;
  return floors;
}

/** Splits a whole number of units by weights; the parts add up to the whole. All weights 0 splits evenly. */
export function splitByWeight(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return roundToSum(
    weights.map((weight) => (total > 0 ? (whole * weight) / total : whole / weights.length)),
  );
}
