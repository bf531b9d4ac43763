import type {
  Stretch,
  StretchToil,
  TaskCounts,
  ToilChange,
  YearlyTask,
} from "../domain/toil-change";

const DAY_MS = 86_400_000;
/** Whole weeks, so that weekdays match. */
const STRETCH_DAYS: Readonly<Record<Exclude<Stretch, "month">, number>> = {
  year: 364,
  "half-year": 182,
  quarter: 91,
};
/** History may begin so much later than the earlier stretch: tickets do not come every day. */
const LATE_DAYS = 7;

/** Where two stretches begin and end, epoch ms: before from `from` to `middle`, now from `middle` to `to`. */
export type TwoStretches = {
  readonly stretch: Stretch;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
};

/**
 * The longest two stretches of equal length up to a day that the history since another day covers (epoch ms); null below
 * two quarters.
 */
export function longestStretches(since: number, to: number): TwoStretches | null {
  for (const stretch of ["year", "half-year", "quarter"] as const) {
    const length = STRETCH_DAYS[stretch] * DAY_MS;
    const from = to - 2 * length;
    if (since <= from + LATE_DAYS * DAY_MS) return { stretch, from, middle: to - length, to };
  }
  return null;
}

function toilOf(tasks: readonly YearlyTask[], ticketsOf: (id: string) => number): StretchToil {
  let [tickets, hours, cost] = [0, 0, 0];
  let isPriced = false;
  for (const task of tasks) {
    const count = ticketsOf(task.id);
    if (task.ticketsPerYear <= 0) continue;
    const share = count / task.ticketsPerYear;
    tickets += count;
    hours += share * task.hours;
    if (task.cost === null) continue;
    isPriced = true;
    cost += share * task.cost;
  }
  return { tickets, hours, cost: isPriced ? cost : null };
}

/**
 * The toil of two stretches: tickets of today's tasks at what one ticket costs today, so that only the number and the mix
 * of tickets differ. Tasks that have died out since are in neither.
 */
export function toilChange(
  stretch: Stretch,
  tasks: readonly YearlyTask[],
  counts: TaskCounts,
): ToilChange {
  const at = (place: 0 | 1) => toilOf(tasks, (id) => counts.get(id)?.[place] ?? 0);
  return { stretch, now: at(0), before: at(1) };
}
