import type { Driver } from "./candidate";

/** What tickets name as the thing they are about: configuration items where most name one, else services. */
export type AssetKind = "item" | "service";

/** One stretch of time: tickets that name an asset, and how many different assets they name. */
export type AssetStretch = { readonly tickets: number; readonly assets: number };

/** Tickets and assets of the ranked tasks that one driver is behind; a task with several drivers is in each. */
export type DriverGrowth = {
  readonly driver: Driver;
  /** Toil hours a year. */
  readonly hours: number;
  readonly stretches: readonly AssetStretch[];
};

/** Whether toil grows with the number of things or with the tickets of each thing. */
export type AssetGrowth = {
  /** Null where too few tickets name an asset. */
  readonly kind: AssetKind | null;
  /** Share of the ranked tickets of the window that name one, 0..1. */
  readonly told: number;
  /** Whole weeks of a stretch; stretches end before the newest, unfinished week. */
  readonly weeks: number;
  /** Monday of the oldest stretch as YYYY-MM-DD, in the workspace's zone; null without a stretch, not given in older runs. */
  readonly firstDay?: string | null;
  /** All ranked tasks together, oldest stretch first. */
  readonly stretches: readonly AssetStretch[];
  /** By toil hours, largest first. */
  readonly drivers: readonly DriverGrowth[];
  /** Sources whose tickets begin after the first stretch: theirs count as growth. */
  readonly joined: readonly string[];
};
