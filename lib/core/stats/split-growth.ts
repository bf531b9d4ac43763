/** A volume and the number of things it falls on. */
type Volume = { readonly tickets: number; readonly assets: number };

/** Below this a number of tickets is about the same. */
const SAME = Math.log(1.05);
/** From this share of the change on, it is the work of one of the two alone. */
const MOSTLY = 2 / 3;

/** What a change of volume is the work of. */
export type GrowthCause = "neither" | "things" | "each thing" | "both";

/** Change of tickets as the product of the change of assets and of tickets per asset, each as a factor less 1. */
export type GrowthSplit = {
  readonly tickets: number;
  readonly assets: number;
  readonly perAsset: number;
  readonly cause: GrowthCause;
};

/**
 * Splits the growth of volume between two stretches: tickets = assets x tickets per asset, so that the logarithms of the
 * two add up to that of the whole. Null where one of the stretches has no ticket.
 */
export function splitGrowth(from: Volume | undefined, to: Volume | undefined): GrowthSplit | null {
  if (!from || !to || from.tickets === 0 || to.tickets === 0) return null;
  const whole = Math.log(to.tickets / from.tickets);
  const things = Math.log(to.assets / from.assets);
  const share = things / whole;
  const cause = (): GrowthCause => {
    if (Math.abs(whole) < SAME) return "neither";
    if (share >= MOSTLY) return "things";
    return share <= 1 - MOSTLY ? "each thing" : "both";
  };
  return {
    tickets: to.tickets / from.tickets - 1,
    assets: to.assets / from.assets - 1,
    perAsset: Math.exp(whole - things) - 1,
    cause: cause(),
  };
}
