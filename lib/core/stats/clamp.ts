/** Keeps a value within two bounds, 0..1 unless told. */
export function clamp(value: number, lo = 0, hi = 1): number {
  return Math.min(hi, Math.max(lo, value));
}

/** Where a value stands between two fixed anchors: 0 at or below `lo`, 1 at or above `hi`. Needs lo < hi. */
export function betweenAnchors(value: number, lo: number, hi: number): number {
  return clamp((value - lo) / (hi - lo));
}
