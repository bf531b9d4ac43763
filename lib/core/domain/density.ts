export const DENSITIES = ["compact", "default", "roomy"] as const;
/** Height of a table's rows: 32, 40 or 48 pixels at least. */
export type Density = (typeof DENSITIES)[number];
