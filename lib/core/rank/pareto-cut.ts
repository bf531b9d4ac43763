/** How many of the largest tasks make a share of all toil hours. */
export type ParetoCut = {
  readonly share: number;
  readonly tasks: number;
  readonly hours: number;
  /** The share that these tasks really make, at least `share`. */
  readonly reached: number;
};

/** Few tasks make most of the toil: where "more than half" and "four fifths" are reached. */
const SHARES = [0.6, 0.8];

/**
 * The smallest numbers of tasks that together make 60 % and 80 % of the hours (or other shares). Nothing when there are
 * no hours. O(n log n).
 */
export function paretoCut(
  hours: readonly number[],
  shares: readonly number[] = SHARES,
): ParetoCut[] {
  const inOrder = [...hours].sort((a, b) => b - a);
  const total = inOrder.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return [];
  return shares.map((share) => {
    let sum = 0;
    let tasks = 0;
    while (tasks < inOrder.length && sum < share * total) sum += inOrder[tasks++] ?? 0;
    return { share, tasks, hours: sum, reached: sum / total };
  });
}
