import type { Estimate } from "../domain/money";

/** A band and its expected value as places on a shared axis, in per cent from 0. */
export type WhiskerView = { readonly from: number; readonly to: number; readonly at: number };

/** Where an estimate lies on an axis from 0 to `scale`; null without an axis. What lies beyond is drawn at its end. */
export function whiskerOf(estimate: Estimate, scale: number): WhiskerView | null {
  if (!(scale > 0)) return null;
  const place = (value: number): number => Math.min(100, Math.max(0, (value / scale) * 100));
  return { from: place(estimate.p10), to: place(estimate.p90), at: place(estimate.expected) };
}
