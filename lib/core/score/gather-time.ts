import {
  mondayDayOf,
  monthDayOfDay,
  weekdayOfDay,
  weekOfDay,
} from "@/lib/core/calendar/local-clock";
import {
  type HourClass,
  hourClassOf,
  isInSpans,
  withHolidays,
} from "@/lib/core/calendar/working-time";
import type { ScoringWindow, TaskFacts } from "@/lib/core/domain/task-facts";
import { explainedByGroup } from "@/lib/core/stats/explained-variance";
import type { DeskRows } from "./desk-rows";
import { type History, perYear } from "./source-spans";

const DAY = 86_400_000;
const HOURS_A_WEEK = 168;
/** A source with a smaller part of a task's tickets does not stretch its history. */
const SMALLEST_PART = 0.05;
/** Too little to see a calendar's pattern. */
const LEAST_TICKETS_FOR_PATTERN = 8;
const LEAST_DAYS_FOR_WEEKDAYS = 28;
const LEAST_DAYS_FOR_MONTH_DAYS = 182;
/** From this share on working days, the weekend's silence is the office's pattern, not the task's. */
const OFFICE_SHARE = 0.8;
const QUARTER_WEEKS = 13;
const LEAST_WEEKS_FOR_GROWTH = 26;

type TimeFacts = Pick<
  TaskFacts,
  | "perYear"
  | "spanWeeks"
  | "weekCounts"
  | "dayCounts"
  | "coveredWeeks"
  | "burstShare"
  | "calendarExplained"
  | "growth"
>;

/** The largest share of sorted times within any 24 hours; 0 without times. O(n). */
function burstShareOf(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  times.forEach((time, at) => {
    while (time - (times[first] ?? time) >= DAY) first++;
    most = Math.max(most, at - first + 1);
  });
  return times.length > 0 ? most / times.length : 0;
}

/** The histories of the sources that hold a fair part of the task's tickets, and the yearly pace of all of them. */
function paceOf(desk: DeskRows, rows: readonly number[]) {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const source = desk.tickets.source.at(row);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const perHistory = new Map<History, number>();
  for (const [source, count] of counts) {
    const history = desk.histories.get(source);
    if (history) perHistory.set(history, (perHistory.get(history) ?? 0) + count);
  }
  const inOrder = [...perHistory].sort(
    ([a], [b]) => a.first - b.first || a.last - b.last || a.weeks - b.weeks,
  );
  return {
    histories: inOrder.flatMap(([history, count]) =>
      count >= SMALLEST_PART * rows.length ? [history] : [],
    ),
    yearly: inOrder.reduce((sum, [history, count]) => sum + perYear(count, history.weeks), 0),
  };
}

/** How many tickets fell on each day from one to another. */
function dailyCounts(desk: DeskRows, rows: readonly number[], span: readonly [number, number]) {
  const [from, to] = span;
  const counts = new Array<number>(to - from + 1).fill(0);
  for (const row of rows) {
    const at = (desk.day[row] ?? 0) - from;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** First and last day of the window. */
function daysOfWindow({ firstWeek, weekCount }: ScoringWindow): readonly [number, number] {
  const first = mondayDayOf(firstWeek);
  return [first, first + 7 * weekCount - 1];
}

function explainedOn(days: readonly number[], counts: readonly number[]): number | null {
  const byWeekday = explainedByGroup(counts, days.map(weekdayOfDay));
  const isLong = (days.at(-1) ?? 0) - (days[0] ?? 0) >= LEAST_DAYS_FOR_MONTH_DAYS;
  const byMonthDay = isLong ? explainedByGroup(counts, days.map(monthDayOfDay)) : null;
  if (byWeekday === null) return byMonthDay;
  return Math.max(byWeekday, byMonthDay ?? 0);
}

/** How much of the day-to-day variance the calendar explains, on working days where the task keeps office hours. */
function calendarExplained(
  desk: DeskRows,
  rows: readonly number[],
  span: readonly [number, number],
): number | null {
  const [from, to] = span;
  if (rows.length < LEAST_TICKETS_FOR_PATTERN || to - from + 1 < LEAST_DAYS_FOR_WEEKDAYS)
    return null;
  const working = desk.settings.workingHours.days;
  const counts = dailyCounts(desk, rows, span);
  const all = counts.map((_, at) => from + at);
  const office = all.filter((day) => working.includes(weekdayOfDay(day)));
  const officeCounts = office.map((day) => counts[day - from] ?? 0);
  const inOffice = officeCounts.reduce((sum, count) => sum + count, 0);
  const explained =
    inOffice >= OFFICE_SHARE * rows.length ? explainedOn(office, officeCounts) : null;
  return explained ?? explainedOn(all, counts);
}

/** Pace of the last 13 weeks against the pace of all covered weeks, minus 1. */
export function growthOf(weeks: readonly number[]): number | null {
  if (weeks.length < LEAST_WEEKS_FOR_GROWTH) return null;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const all = sum(weeks) / weeks.length;
  return all > 0 ? sum(weeks.slice(-QUARTER_WEEKS)) / QUARTER_WEEKS / all - 1 : null;
}

/** Rhythm of a task: `rows` are its tickets within the window, in order of opening. */
export function gatherTime(desk: DeskRows, rows: readonly number[]): TimeFacts {
  const { window, tickets } = desk;
  const dayCounts = window === null ? [] : dailyCounts(desk, rows, daysOfWindow(window));
  const weekCounts = new Array<number>(window?.weekCount ?? 0).fill(0);
  const { histories, yearly } = paceOf(desk, rows);
  if (window === null || histories.length === 0) {
    return {
      perYear: yearly,
      spanWeeks: null,
      weekCounts,
      dayCounts,
      coveredWeeks: null,
      burstShare: 0,
      calendarExplained: null,
      growth: null,
    };
  }
  for (const row of rows) {
    const week = weekOfDay(desk.day[row] ?? 0) - window.firstWeek;
    weekCounts[week] = (weekCounts[week] ?? 0) + 1;
  }
  const first = Math.min(...histories.map((history) => history.first));
  const last = Math.max(...histories.map((history) => history.last));
  const days = [
    Math.min(tickets.clock.dayOf(first), desk.day[rows[0] ?? 0] ?? 0),
    Math.max(tickets.clock.dayOf(last), desk.day[rows.at(-1) ?? 0] ?? 0),
  ] as const;
  const from = Math.max(0, weekOfDay(days[0]) - window.firstWeek);
  const to = Math.min(window.weekCount - 1, weekOfDay(days[1]) - window.firstWeek);
  return {
    perYear: yearly,
    spanWeeks: Math.max(...histories.map((history) => history.weeks)),
    weekCounts,
    dayCounts,
    coveredWeeks: { from, to },
    burstShare: burstShareOf(rows.map((row) => tickets.opened.at(row))),
    calendarExplained: calendarExplained(desk, rows, days),
    growth: growthOf(weekCounts.slice(from, to + 1)),
  };
}

type HourFacts = Pick<TaskFacts, "heat" | "hours" | "onCall">;

/** The class of each hour of the week, Monday 00 h first, and whether somebody is on call in it. */
function weekOf(settings: DeskRows["settings"]) {
  return Array.from({ length: HOURS_A_WEEK }, (_, at) => {
    const [weekday, hour] = [Math.floor(at / 24) + 1, at % 24];
    return {
      class: hourClassOf(weekday, hour, settings),
      isOnCall: isInSpans(weekday, hour, settings.onCallHours),
    };
  });
}

/**
 * When tickets come in: 7 x 24 counts from Monday 00 h, by class of hour, and how many of those outside business came while
 * somebody was on call. A holiday's working hours are off-hours. Rows without a time of day are left out.
 */
export function gatherHours(desk: DeskRows, rows: Iterable<number>): HourFacts {
  const heat = new Array<number>(HOURS_A_WEEK).fill(0);
  const hours = { business: 0, off: 0, sleep: 0 };
  const onCall = { off: 0, sleep: 0 };
  const { settings } = desk;
  const week = weekOf(settings);
  const free = new Set(withHolidays(settings.workingHours, settings.holidays).holidays);
  for (const row of rows) {
    const hour = desk.hour[row] ?? -1;
    if (hour < 0) continue;
    const day = desk.day[row] ?? 0;
    const at = (weekdayOfDay(day) - 1) * 24 + hour;
    const known = week[at];
    if (!known) continue;
    const found: HourClass = known.class === "business" && free.has(day) ? "off" : known.class;
    heat[at] = (heat[at] ?? 0) + 1;
    hours[found]++;
    if (found !== "business" && known.isOnCall) onCall[found]++;
  }
  return { heat, hours, onCall };
}
