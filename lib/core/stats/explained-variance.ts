import { clamp } from "./clamp";

/**
 * Share of the variance of `values` that belonging to a group explains, 0..1, adjusted for the number of groups
 * (adjusted R squared of a one-way analysis of variance).
 *
 * `null` when the values do not vary or when there are not at least two more values than groups: nothing to explain.
 */
export function explainedByGroup(
  values: readonly number[],
  groups: readonly number[],
): number | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sums = new Map<number, { sum: number; count: number }>();
  values.forEach((value, at) => {
    const group = groups[at] ?? 0;
    const known = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: known.sum + value, count: known.count + 1 });
  });
  if (!(total > 1e-12) || values.length < sums.size + 2) return null;
  let within = total;
  for (const { sum, count } of sums.values()) within -= count * (sum / count - mean) ** 2;
  const unexplained = within / (values.length - sums.size) / (total / (values.length - 1));
  return clamp(1 - unexplained);
}
