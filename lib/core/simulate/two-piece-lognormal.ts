import type { ThreePoints } from "@/lib/core/domain/settings";
import { normalCdf, Z90 } from "@/lib/core/stats/normal";

/** Spread of ln(value) below and above the median. */
function sigmas(points: ThreePoints): readonly [number, number] {
  return [Math.log(points.p50 / points.p10) / Z90, Math.log(points.p90 / points.p50) / Z90];
}

/**
 * The value at a standard normal z of the distribution through three percentiles: lognormal on both sides of the
 * median, each side with a spread of its own. It passes through P10, P50 and P90 exactly.
 */
export function twoPieceAt(points: ThreePoints, z: number): number {
  const [below, above] = sigmas(points);
  return points.p50 * Math.exp((z < 0 ? below : above) * z);
}

/** Mean of that distribution: P50 x (e^(b^2/2) Phi(-b) + e^(a^2/2) Phi(a)), b and a the spreads below and above. */
export function twoPieceMean(points: ThreePoints): number {
  const [below, above] = sigmas(points);
  const lower = Math.exp((below * below) / 2) * normalCdf(-below);
  return points.p50 * (lower + Math.exp((above * above) / 2) * normalCdf(above));
}
