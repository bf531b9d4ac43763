import type { Brand } from "./brand";

/** Hands-on or elapsed minutes. */
export type Minutes = Brand<number, "Minutes">;
/** 0..1. */
export type Share = Brand<number, "Share">;

/** Mints minutes; negative or non-finite input is a bug of the caller. */
export function minutes(value: number): Minutes {
  if (!Number.isFinite(value) || value < 0) throw new Error(`not minutes: ${value}`);
  return value as Minutes;
}

/** Mints a share; outside 0..1 is a bug of the caller. */
export function share(value: number): Share {
  if (!(value >= 0 && value <= 1)) throw new Error(`not a share: ${value}`);
  return value as Share;
}

/** An amount in the minor units (cents) of one currency. */
export type Money = { readonly minor: number; readonly currency: string };

/** A yearly figure with its band. `expected` adds up over rows; percentiles never do. */
export type Estimate = {
  readonly expected: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
};
