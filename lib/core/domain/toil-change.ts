/** What a ranked task costs in a year; worth of one ticket is that over its tickets a year. */
export type YearlyTask = {
  readonly id: string;
  readonly ticketsPerYear: number;
  readonly hours: number;
  /** Major units; null: nothing is priced. */
  readonly cost: number | null;
};

/** Tickets of tasks in two stretches of equal length that follow each other, the later one first. */
export type TaskCounts = ReadonlyMap<string, readonly [now: number, before: number]>;

/** Toil of a stretch of time: its tickets at what one ticket of their task costs today. */
export type StretchToil = {
  readonly tickets: number;
  readonly hours: number;
  readonly cost: number | null;
};

export const STRETCHES = ["year", "half-year", "quarter", "month"] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Two stretches side by side. */
export type ToilChange = {
  readonly stretch: Stretch;
  readonly now: StretchToil;
  readonly before: StretchToil;
};
