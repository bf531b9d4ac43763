import { roundToSum } from "@/lib/core/stats/largest-remainder";

/** Minor units of one major unit: 100 for USD, 1 for JPY, 1,000 for KWD. */
export function minorUnitsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

/** Rounds amounts in major units to whole minor units so that they add up to the rounded sum. */
export function roundToMinorUnits(amounts: readonly number[], currency: string): number[] {
  const units = minorUnitsOf(currency);
  return roundToSum(amounts.map((amount) => amount * units)).map((minor) => minor / units);
}
