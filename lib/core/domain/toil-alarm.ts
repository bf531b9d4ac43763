/** A task's tickets by week, oldest first, and the first of these weeks in which its sources tell of anything. */
export type WatchedTask = {
  readonly id: string;
  readonly weeks: readonly number[];
  readonly since: number;
};

/** A task that has begun, or whose rate has about doubled. */
export type ToilAlarm = {
  readonly id: string;
  /** "new": hardly a ticket in the weeks before. */
  readonly kind: "new" | "growing";
  /** The statistic at the end of the watch, in units of log likelihood; an alarm from 6 on. */
  readonly statistic: number;
  /** Tickets a week expected from the weeks before the watch. */
  readonly expected: number;
  /** Week (index) in which the run of evidence began that raised the alarm. */
  readonly from: number;
  /** Tickets from there on, and weeks. */
  readonly tickets: number;
  readonly weekCount: number;
};

export type ToilWatch = {
  /** Strongest first. */
  readonly alarms: readonly ToilAlarm[];
  /** Tasks with enough history to be watched. */
  readonly watched: number;
  /** Alarms to be expected among them at one time if nothing had changed. */
  readonly falseAlarms: number;
};
