import type { Density } from "@/lib/core/domain/density";

/** What each height of rows makes of the cells of a table. */
export const ROW_PADDING: Readonly<Record<Density, string>> = {
  compact: "[&_td]:py-0.5",
  default: "",
  roomy: "[&_td]:py-3",
};
