import type { Density } from "@/lib/core/domain/density";

/** Each height of rows as people read it. */
export const DENSITY_WORDS = {
  compact: "Compact",
  default: "Default",
  roomy: "Roomy",
} as const satisfies Readonly<Record<Density, string>>;
