import type { Density } from "@/lib/core/domain/density";

/** Each height of rows as people read it. */
export const DENSITY_WORDS: Readonly<Record<Density, string>> = {
  compact: "Compact",
  default: "Default",
  roomy: "Roomy",
};
