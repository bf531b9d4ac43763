/**
 * Quantile of values that are already sorted, with linear interpolation between neighbours (Hyndman and Fan type 7).
 * `null` when there are none.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  const last = sorted.length - 1;
  if (last < 0) return null;
  const place = share * last;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(last, below + 1)] ?? low;
  return low + (high - low) * (place - below);
}

/** Mean of sorted values after those above the given quantile were brought down to it; 0 when there are none. */
export function winsorisedMean(sorted: ArrayLike<number>, share = 0.99): number {
  const cap = quantile(sorted, share);
  if (cap === null) return 0;
  let sum = 0;
  for (let at = 0; at < sorted.length; at++) sum += Math.min(cap, sorted[at] ?? 0);
  return sum / sorted.length;
}

/** The k-th smallest value (from 0) of `values` between two positions; moves values around. Expected O(n), Hoare. */
export function selectKth(
  values: Float64Array,
  k: number,
  bounds: { readonly from: number; readonly to: number } = { from: 0, to: values.length - 1 },
): number {
  let { from, to } = bounds;
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left <= right) {
        const swapped = values[left] ?? 0;
        values[left] = values[right] ?? 0;
        values[right] = swapped;
        left++;
        right--;
      }
    }
    if (k <= right) to = right;
    else if (k >= left) from = left;
    else break;
  }
  return values[k] ?? 0;
}

/**
 * Quantiles of unsorted values, in the order of `shares`; moves values around. Same rule as {@link quantile}.
 *
 * The largest share is found first, so that each smaller one searches only what lies below it.
 */
export function quantilesInPlace(values: Float64Array, shares: readonly number[]): number[] {
  const found = new Map<number, number>();
  let to = values.length - 1;
  for (const share of [...shares].sort((a, b) => b - a)) {
    const place = share * (values.length - 1);
    const below = Math.floor(place);
    const low = selectKth(values, below, { from: 0, to });
    let high = place === below ? low : Number.POSITIVE_INFINITY;
    const end = Math.max(to, below + 1);
    for (let at = below + 1; place > below && at <= end; at++) {
      high = Math.min(high, values[at] ?? high);
    }
    found.set(share, low + (high - low) * (place - below));
    to = below;
  }
  return shares.map((share) => found.get(share) ?? 0);
}
