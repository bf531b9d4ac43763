import { firstWeekdayOf } from "../calendar/first-weekday";
import { dateOfDay, dayOfDate, weekdayOfDay } from "../calendar/local-clock";
import { sayPeriod } from "../messages/period";
import { unitsOf } from "../messages/units";
import { sayWeekday } from "../messages/weekdays";
import { calendarNote } from "./calendar-sentences";
import { type Formats, formatDay } from "./format";
import { shadeLegend, shadeOf, shadesUpTo } from "./heat-shades";
import { WEEKDAYS } from "./weekdays";

const WEEK = 7;

export type CalendarDay = {
  /** YYYY-MM-DD */
  readonly day: string;
  /** "Tue 3 Mar 2026: 12 tickets", with what was noted of the day. */
  readonly text: string;
  readonly count: number;
  /** 0 to 4 */
  readonly shade: number;
  /** The tickets that the day counts; null where it counts none. */
  readonly href: string | null;
  readonly isNoted: boolean;
};

export type CalendarWeek = {
  /** Its first day as YYYY-MM-DD and as people read it. */
  readonly day: string;
  readonly text: string;
  /** Null: outside of what is known. */
  readonly days: readonly (CalendarDay | null)[];
  readonly sum: number;
  /** What was noted of its days, in words; empty where nothing was. */
  readonly notes: string;
};

/** Tickets by day over a year, in weeks as the locale has them. */
export type CalendarView = {
  readonly note: string;
  /** Months over the weeks that begin in them; without a name where there is no room for it. */
  readonly months: readonly {
    readonly key: string;
    readonly name: string;
    readonly weeks: number;
  }[];
  readonly weekdays: readonly { readonly name: string; readonly short: string }[];
  readonly weeks: readonly CalendarWeek[];
  readonly hasNotes: boolean;
  /** What each shade stands for, lightest first. */
  readonly legend: readonly string[];
};

export type NotedDay = { readonly day: string; readonly text: string };

export type CalendarInput = {
  /** Day of the first count, YYYY-MM-DD. */
  readonly since: string;
  /** Tickets a day, without a gap. */
  readonly counts: readonly number[];
  /** The newest day of which anything is known, YYYY-MM-DD: a later one without tickets is not 0. */
  readonly newest: string;
  readonly noted: readonly NotedDay[];
};

type Page = { readonly ticketsHref: string; readonly formats: Formats };

/** Counts up to the last day that is known. */
function knownCounts({ since, counts, newest }: CalendarInput): readonly number[] {
  const last = Math.max(dayOfDate(newest) - dayOfDate(since), counts.findLastIndex(Boolean));
  return counts.slice(0, last + 1);
}

function notesByDay(noted: readonly NotedDay[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { day, text } of noted) notes.set(day, [...(notes.get(day) ?? []), text]);
  return notes;
}

function monthsOf(firstDays: readonly number[], formats: Formats): CalendarView["months"] {
  const months: { key: string; name: string; weeks: number }[] = [];
  for (const day of firstDays) {
    const key = dateOfDay(day).slice(0, "2026-03".length);
    const last = months.at(-1);
    if (last?.key === key) last.weeks++;
    else {
      const name = unitsOf(formats.locale).months[Number(key.slice(-2)) - 1] ?? "";
      months.push({ key, name, weeks: 1 });
    }
  }
  return months.map((month) => (month.weeks > 1 ? month : { ...month, name: "" }));
}

/** The cell of a day, by its number since 1970-01-01. */
function dayTeller(
  input: CalendarInput,
  counts: readonly number[],
  { ticketsHref, formats }: Page,
): (day: number) => CalendarDay | null {
  const first = dayOfDate(input.since);
  const bounds = shadesUpTo(Math.max(...counts));
  const notes = notesByDay(input.noted);
  return (at) => {
    const count = counts[at - first];
    if (count === undefined) return null;
    const day = dateOfDay(at);
    const noted = notes.get(day) ?? [];
    const { short } = WEEKDAYS[weekdayOfDay(at) - 1] ?? WEEKDAYS[0];
    const about = { weekday: sayWeekday(formats, short), day: formatDay(day, formats) };
    const told =
      count === 1
        ? sayPeriod(formats, "{weekday} {day}: 1 ticket", about)
        : sayPeriod(formats, "{weekday} {day}: {count} tickets", { ...about, count });
    const said = noted.map((text) => sayPeriod(formats, "Note: {text}", { text }));
    return {
      day,
      text: [told, ...said].join(". "),
      count,
      shade: shadeOf(count, bounds),
      href: count > 0 ? `${ticketsHref}&since=${day}&until=${dateOfDay(at + 1)}` : null,
      isNoted: noted.length > 0,
    };
  };
}

function weekTeller(input: CalendarInput, counts: readonly number[], page: Page) {
  const dayAt = dayTeller(input, counts, page);
  const notes = notesByDay(input.noted);
  return (first: number): CalendarWeek => {
    const days = Array.from({ length: WEEK }, (_, at) => dayAt(first + at));
    return {
      day: dateOfDay(first),
      text: formatDay(dateOfDay(first), page.formats),
      days,
      sum: days.reduce((sum, day) => sum + (day?.count ?? 0), 0),
      notes: days.flatMap((day) => (day ? (notes.get(day.day) ?? []) : [])).join(" · "),
    };
  };
}

/**
 * On which days tickets came in. `ticketsHref` is the address of all tickets that are counted, with a query. Null where
 * no day has any. O(days).
 */
export function calendarView(input: CalendarInput, page: Page): CalendarView | null {
  const { formats } = page;
  const counts = knownCounts(input);
  if (!counts.some(Boolean)) return null;
  const first = dayOfDate(input.since);
  const begin = firstWeekdayOf(formats.locale);
  const before = (weekdayOfDay(first) - begin + WEEK) % WEEK;
  const columns = Math.ceil((before + counts.length) / WEEK);
  const firstDays = Array.from({ length: columns }, (_, at) => first - before + at * WEEK);
  const weeks = firstDays.map(weekTeller(input, counts, page));
  return {
    note: calendarNote(first, counts, formats),
    months: monthsOf(firstDays, formats),
    weekdays: Array.from({ length: WEEK }, (_, at) => {
      const { name, short } = WEEKDAYS[(begin - 1 + at) % WEEK] ?? WEEKDAYS[0];
      return { name: sayWeekday(formats, name), short: sayWeekday(formats, short) };
    }),
    weeks,
    hasNotes: weeks.some(({ notes }) => notes !== ""),
    legend: shadeLegend(shadesUpTo(Math.max(...counts)), formats),
  };
}
