import type { ToilAlarm, ToilWatch, WatchedTask } from "../domain/toil-alarm";

/** Weeks that are watched: a quarter. What came before is what they are compared with. */
const WATCH_WEEKS = 13;
/** Fewer weeks before the watch tell no rate. */
const LEAST_BASE_WEEKS = 13;
/** The alarm's threshold. */
const ALARM_AT = 6;
/** No rate is taken as smaller: one ticket of a task never seen before is no alarm. */
const LEAST_RATE = 0.1;
/** Below this rate a task was as good as absent. */
const ABSENT_BELOW = 0.2;

/**
 * False alarms that stand at one time among 300 steady tasks, measured by new-toil.test.ts at rates from .05 to 20 a
 * week, each estimated from 39 weeks, with tickets that come independently. (Economics.md 11 counts every crossing in a
 * year: 5.)
 */
export const FALSE_ALARMS_PER_300 = 0.33;

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

type Run = { readonly statistic: number; readonly from: number };

/** S += x ln 2 − λ, never below 0: the log likelihood ratio of twice the rate against the rate. */
function cusum(weeks: readonly number[], first: number, rate: number): Run {
  let statistic = 0;
  let from = first;
  for (let week = first; week < weeks.length; week += 1) {
    statistic += (weeks[week] ?? 0) * Math.LN2 - rate;
    if (statistic > 0) continue;
    statistic = 0;
    from = week + 1;
  }
  return { statistic, from };
}

/** Whether a task's sources tell of enough weeks before the watch. */
function isWatched({ weeks, since }: WatchedTask): boolean {
  return weeks.length - WATCH_WEEKS - since >= LEAST_BASE_WEEKS;
}

/** The alarm of one watched task, or null. */
function alarmOf({ id, weeks, since }: WatchedTask): ToilAlarm | null {
  const first = weeks.length - WATCH_WEEKS;
  const expected = sum(weeks.slice(since, first)) / (first - since);
  const { statistic, from } = cusum(weeks, first, Math.max(LEAST_RATE, expected));
  if (statistic < ALARM_AT) return null;
  return {
    id,
    kind: expected < ABSENT_BELOW ? "new" : "growing",
    statistic,
    expected,
    from,
    tickets: sum(weeks.slice(from)),
    weekCount: weeks.length - from,
  };
}

/**
 * Watches every task for work that begins or doubles: a Poisson CUSUM over the last 13 weeks against the mean rate of
 * the weeks before (shared spec economics.md 11; Lucas 1985 for Poisson counts). An alarm stands while the evidence
 * does: a task that calmed down again raises none. Linear.
 */
export function watchForNewToil(tasks: readonly WatchedTask[]): ToilWatch {
  const watched = tasks.filter(isWatched);
  const alarms = watched
    .flatMap((task) => alarmOf(task) ?? [])
    .sort((a, b) => b.statistic - a.statistic || (a.id < b.id ? -1 : 1));
  return {
    alarms,
    watched: watched.length,
    falseAlarms: (watched.length * FALSE_ALARMS_PER_300) / 300,
  };
}

type TaskWithSources = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly weeks: readonly number[];
};

/**
 * The tasks as the watch looks at them: a task's history begins with the latest of its sources, so that a source that
 * was added lately raises no alarm. A source begins with the first ticket of the tasks that are its own alone.
 */
export function watchedTasks(tasks: readonly TaskWithSources[]): readonly WatchedTask[] {
  const starts = new Map<string, number>();
  for (const { sources, weeks } of tasks) {
    const first = weeks.findIndex((tickets) => tickets > 0);
    const [source, another] = sources;
    if (first < 0 || source === undefined || another !== undefined) continue;
    starts.set(source, Math.min(first, starts.get(source) ?? first));
  }
  return tasks.map(({ id, weeks, sources }) => ({
    id,
    weeks,
    since: Math.max(0, ...sources.map((source) => starts.get(source) ?? 0)),
  }));
}
