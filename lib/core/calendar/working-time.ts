import { type LocalClock, weekdayOfDay } from "./local-clock";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

export const HOUR_CLASSES = ["business", "off", "sleep"] as const;
/** Business: within working hours. Sleep: at night. Off: evenings and free days. */
export type HourClass = (typeof HOUR_CLASSES)[number];

/** Hours of the day as start <= hour < end; an end at or before the start runs over midnight. */
export type HourSpan = { readonly start: number; readonly end: number };

export type WorkingHours = HourSpan & {
  /** 1 = Monday .. 7 = Sunday. */
  readonly days: readonly number[];
  /** Working weekdays on which nobody works, as days since 1970-01-01 in order; absent: none. */
  readonly holidays?: readonly number[];
};

/** Working hours without the holidays named (YYYY-MM-DD); those on free weekdays change nothing. */
export function withHolidays(hours: WorkingHours, holidays: readonly string[]): WorkingHours {
  const days = holidays
    .map((day) => Math.floor(Date.parse(`${day}T00:00:00Z`) / (DAY_MINUTES * MINUTE)))
    .filter((day) => hours.days.includes(weekdayOfDay(day)));
  return { ...hours, holidays: [...new Set(days)].sort((a, b) => a - b) };
}

/** How many of the holidays lie before a day. O(log holidays). */
function holidaysBefore(day: number, holidays: readonly number[]): number {
  let [low, high] = [0, holidays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidays[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type DayPlan = { readonly workingHours: WorkingHours; readonly sleepHours: HourSpan };

/** Whether an hour of a weekday lies in one of several spans; a span over midnight holds both ends of each of its days. */
export function isInSpans(
  weekday: number,
  hour: number,
  spans: readonly (HourSpan & { readonly days: readonly number[] })[],
): boolean {
  return spans.some((span) => span.days.includes(weekday) && isWithin(hour, span));
}

function isWithin(hour: number, span: HourSpan): boolean {
  return span.start < span.end
    ? hour >= span.start && hour < span.end
    : hour >= span.start || hour < span.end;
}

/** The class of a local hour. Sleep is asked first, on every day of the week; then free days, then working hours. */
export function hourClassOf(weekday: number, hour: number, plan: DayPlan): HourClass {
  if (isWithin(hour, plan.sleepHours)) return "sleep";
  if (!plan.workingHours.days.includes(weekday)) return "off";
  return isWithin(hour, plan.workingHours) ? "business" : "off";
}

/** Working minutes of a working day that lie before a minute of the day. */
function minutesBefore(minute: number, hours: WorkingHours): number {
  const upTo = (start: number, end: number) => Math.max(0, Math.min(minute, end * 60) - start * 60);
  return hours.start < hours.end
    ? upTo(hours.start, hours.end)
    : upTo(0, hours.end) + upTo(hours.start, 24);
}

/** Working minutes from 1970-01-01 to a wall-clock time. */
function workedUntil(wallTime: number, hours: WorkingHours): number {
  const minutes = wallTime / MINUTE;
  const day = Math.floor(minutes / DAY_MINUTES);
  const perDay = minutesBefore(DAY_MINUTES, hours);
  const weeks = Math.floor(day / 7);
  let days = weeks * hours.days.length;
  for (let at = weeks * 7; at < day; at++) {
    if (hours.days.includes(weekdayOfDay(at))) days++;
  }
  const { holidays = [] } = hours;
  const free = holidaysBefore(day, holidays);
  const isWorked = hours.days.includes(weekdayOfDay(day)) && holidays[free] !== day;
  const today = isWorked ? minutesBefore(minutes - day * DAY_MINUTES, hours) : 0;
  return (days - free) * perDay + today;
}

/**
 * Working minutes between two instants, at most `dailyLimit` of them a day (longer days are scaled down evenly).
 *
 * Counts on the wall clock, so a change of the clock inside working hours is off by its hour. 0 when `to` is not after
 * `from`. O(log holidays).
 */
export function workingMinutesBetween(
  span: { readonly from: number; readonly to: number },
  clock: LocalClock,
  hours: WorkingHours & { readonly dailyLimit?: number },
): number {
  if (span.to <= span.from) return 0;
  const worked =
    workedUntil(clock.wallTime(span.to), hours) - workedUntil(clock.wallTime(span.from), hours);
  const perDay = minutesBefore(DAY_MINUTES, hours);
  const scale = hours.dailyLimit === undefined ? 1 : Math.min(1, hours.dailyLimit / perDay);
  return Math.max(0, worked) * scale;
}
