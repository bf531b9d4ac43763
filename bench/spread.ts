/** Median, least and most of some figures. */
export function spread(values: readonly number[]): [median: number, least: number, most: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return [at(Math.floor(sorted.length / 2)), at(0), at(sorted.length - 1)];
}
