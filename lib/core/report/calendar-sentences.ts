import { dateOfDay, monthDayOfDay } from "../calendar/local-clock";
import { sayCalendar } from "../messages/calendar";
import { type Formats, formatCount, formatDay, formatShare } from "./format";

/** Days at each end of a month that closing and beginning it fall on. */
const EDGE_DAYS = 3;
/** From here on the ends of months hold so many more tickets than other days that it is worth saying. */
const WORTH_SAYING = 1.5;
/** As with changes: of fewer tickets no share is told. */
const LEAST_TICKETS = 30;
/** Less than two months have too few ends. */
const LEAST_DAYS = 60;

/** The fewest days that together have at least half of the tickets. */
function daysOfHalf(counts: readonly number[]): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let held = 0;
  let days = 0;
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (held >= half) break;
    held += count;
    days++;
  }
  return days;
}

function isLastOfMonth(day: number): boolean {
  return monthDayOfDay(day + EDGE_DAYS) <= EDGE_DAYS;
}

function isFirstOfMonth(day: number): boolean {
  return monthDayOfDay(day) <= EDGE_DAYS;
}

const EDGES = [
  {
    holds: isLastOfMonth,
    message:
      "The last three days of months have {share} of the tickets, and are {usual} of the days.",
  },
  {
    holds: isFirstOfMonth,
    message:
      "The first three days of months have {share} of the tickets, and are {usual} of the days.",
  },
] as const;

/** What the ends of months have that other days have not; null where nothing is worth saying. */
function monthNote(first: number, counts: readonly number[], formats: Formats): string | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all < LEAST_TICKETS || counts.length < LEAST_DAYS) return null;
  for (const { holds, message } of EDGES) {
    const own = counts.filter((_, at) => holds(first + at));
    const share = own.reduce((sum, count) => sum + count, 0) / all;
    const usual = own.length / counts.length;
    if (share >= WORTH_SAYING * usual)
      return sayCalendar(formats, message, {
        share: formatShare(share, formats),
        usual: formatShare(usual, formats),
      });
  }
  return null;
}

/** How tickets lie on their days: in bursts or evenly, and whether months' ends bring them. `first` is the day of the first count. */
export function calendarNote(first: number, counts: readonly number[], formats: Formats): string {
  const most = Math.max(...counts);
  const rhythm = sayCalendar(
    formats,
    "{days} of {all} days had tickets; {few, plural, one {# day has} other {# days have}} half of them. The busiest was {day} with {most}.",
    {
      days: formatCount(counts.filter(Boolean).length, formats),
      all: formatCount(counts.length, formats),
      few: daysOfHalf(counts),
      day: formatDay(dateOfDay(first + counts.indexOf(most)), formats),
      most: formatCount(most, formats),
    },
  );
  return [rhythm, monthNote(first, counts, formats)].filter(Boolean).join(" ");
}
