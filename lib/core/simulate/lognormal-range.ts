import { WIDTH_OF_90_PERCENT } from "@/lib/core/stats/normal";

/** A lognormal: mean and standard deviation of ln(value). */
export type Lognormal = { readonly mu: number; readonly sigma: number };

/** The lognormal whose 5th and 95th percentiles are given (Open FAIR; riskquant). Needs 0 < lo <= hi. */
export function lognormalFromRange(lo: number, hi: number): Lognormal {
  return {
    mu: (Math.log(lo) + Math.log(hi)) / 2,
    sigma: (Math.log(hi) - Math.log(lo)) / WIDTH_OF_90_PERCENT,
  };
}

/** e^(mu + sigma^2 / 2). */
export function lognormalMean({ mu, sigma }: Lognormal): number {
  return Math.exp(mu + (sigma * sigma) / 2);
}

/** Standard deviation of the value itself. */
export function lognormalDeviation(shape: Lognormal): number {
  return lognormalMean(shape) * Math.sqrt(Math.expm1(shape.sigma * shape.sigma));
}
