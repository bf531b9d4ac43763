/** A task's weekly tickets, oldest first, and what the tickets of its window stand for (hours or money a year). */
export type WeeklyTask = {
  readonly weeks: readonly number[];
  /** Weeks just before those; empty where nothing is known of them. */
  readonly before: readonly number[];
  readonly worth: number;
};

/** Yearly change of toil as a factor less 1, P10 to P90, and the fit it comes from. */
export type DebtGrowth = {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** ln per year, and its standard error. */
  readonly slope: number;
  readonly error: number;
  readonly weeks: number;
};

/** Yearly interest so many months from now. */
export type DebtYear = {
  readonly month: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
};

/** What automating every ranked task would take. */
export type Principal = {
  readonly halfDays: number;
  /** Major units; null without a rate. */
  readonly cost: number | null;
  /** Tasks whose effort nobody has estimated. */
  readonly assumed: number;
  readonly tasks: number;
};
