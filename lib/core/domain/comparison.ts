/** What the weeks of a page can stand against, wherever they lie: a choice that a person keeps from day to day. */
export const COMPARISONS = ["previous", "year", "none"] as const;
export type Comparison = (typeof COMPARISONS)[number];
