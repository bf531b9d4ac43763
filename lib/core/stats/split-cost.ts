import { roundToSum, splitByWeight } from "./largest-remainder";

/** A task's expected money in minor units, null where it is not priced, and whom it falls on by weight. */
export type SplitTask<Key> = {
  readonly amount: number | null;
  readonly shares: readonly (readonly [Key, number])[];
};

/**
 * Splits expected money between applications, teams, months or whatever else tickets are of. Tasks are rounded once to whole
 * minor units and each is split by largest remainder, so that the parts of all add up to the whole to the cent. What is not
 * priced takes no part: a key of which nothing is priced is absent, not 0. Expected values alone: percentiles never add up.
 * O(tasks log tasks + shares).
 */
export function splitCost<Key>(tasks: readonly SplitTask<Key>[]): ReadonlyMap<Key, number> {
  const parts = new Map<Key, number>();
  const priced = tasks.flatMap(({ amount, shares }) =>
    amount === null ? [] : [{ amount, shares }],
  );
  const minor = roundToSum(priced.map(({ amount }) => amount));
  for (const [at, { shares }] of priced.entries()) {
    const pieces = splitByWeight(
      minor[at] ?? 0,
      shares.map(([, weight]) => weight),
    );
    for (const [place, [key]] of shares.entries())
      parts.set(key, (parts.get(key) ?? 0) + (pieces[place] ?? 0));
  }
  return parts;
}
