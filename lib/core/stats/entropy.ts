/**
 * Shannon entropy of counts in nats. Zero counts are left out; no counts give 0.
 *
 * The counts are summed from the largest down, so that their order never changes the result. O(k log k).
 */
export function entropy(counts: Iterable<number>): number {
  const present = [...counts].filter((count) => count > 0).sort((a, b) => b - a);
  const total = present.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const negative = present.reduce(
    (sum, count) => sum + (count / total) * Math.log(count / total),
    0,
  );
  return Math.max(0, -negative);
}

/** How many equally filled classes would have this entropy: e^H; 0 when there is nothing. */
export function effectiveCount(counts: readonly number[]): number {
  return counts.some((count) => count > 0) ? Math.exp(entropy(counts)) : 0;
}
