import { z } from "zod";
import {
  createLocalClock,
  dateOfDay,
  dayOfDate,
  mondayOfWeek,
  weekOfDay,
} from "../calendar/local-clock";
import { COMPARISONS, type Comparison } from "../domain/comparison";

export const RANGES = { "4w": 4, "13w": 13, "26w": 26, "52w": 52 } as const;
export type Range = keyof typeof RANGES;
export const RANGE_NAMES = ["4w", "13w", "26w", "52w"] as const satisfies readonly Range[];

const DAYS_OF_WEEK = 7;

function weekOf(date: string): number {
  return weekOfDay(dayOfDate(date));
}

/** A day that weeks end with, YYYY-MM-DD: the Sunday on it or before. */
const lastDay = z.iso.date().transform((date) => dayBefore(mondayOfWeek(weekOf(dayAfter(date)))));

/**
 * The period of a page as its address says it: relative to the newest data, so that a bookmark never goes stale, unless
 * it was given a last day. `back` counts whole periods into the past.
 */
export const periodQuery = z.object({
  range: z.enum(RANGE_NAMES).catch("4w"),
  back: z.coerce.number().int().min(0).max(100).catch(0),
  /** The last day, YYYY-MM-DD, where an address holds the weeks fast; `back` counts from it. */
  to: lastDay.optional().catch(undefined),
  /** What the weeks stand against; a date: as many weeks that end with it. */
  vs: z.union([z.enum(COMPARISONS), lastDay]).catch("previous"),
});
export type PeriodQuery = z.infer<typeof periodQuery>;

/** The range of a page that shows a course of weeks, where its address names none. */
export const TREND_RANGE = "52w" satisfies Range;
export const trendQuery = periodQuery.extend({ range: z.enum(RANGE_NAMES).catch(TREND_RANGE) });

/** Whole weeks, by their Mondays as YYYY-MM-DD; `until` is the first day after. */
export type Span = { readonly since: string; readonly until: string };

export type Period = {
  readonly now: Span;
  readonly before: Span | null;
  /** No week that the data fill is newer. */
  readonly isNewest: boolean;
};

/** What a query compares with; "chosen": weeks that end with a date. */
export function comparisonKind({ vs }: PeriodQuery): Comparison | "chosen" {
  return COMPARISONS.find((one) => one === vs) ?? "chosen";
}

const SUNDAY = 7;

function spanOf(lastWeek: number, weeks: number): Span {
  return { since: mondayOfWeek(lastWeek - weeks + 1), until: mondayOfWeek(lastWeek + 1) };
}

/**
 * The weeks that a period and its comparison speak of. Whole ISO weeks, so that every weekday stands against as many of
 * its own; none is newer than the newest that the data fill: the week of `asOf` only where that is a Sunday.
 */
export function periodOf(query: PeriodQuery, asOf: Date, timeZone: string): Period {
  const clock = createLocalClock(timeZone);
  const at = asOf.getTime();
  const newest = clock.weekdayOf(at) === SUNDAY ? clock.weekOf(at) : clock.weekOf(at) - 1;
  const weeks = RANGES[query.range];
  const end = query.to === undefined ? newest : Math.min(weekOf(query.to), newest);
  const last = end - query.back * weeks;
  const against = {
    previous: () => spanOf(last - weeks, weeks),
    year: () => spanOf(last - 52, weeks),
    chosen: () => spanOf(Math.min(weekOf(query.vs), newest), weeks),
    none: () => null,
  };
  return {
    now: spanOf(last, weeks),
    before: against[comparisonKind(query)](),
    isNewest: last === newest,
  };
}

/** The Mondays of a span, oldest first. */
export function mondaysOf({ since, until }: Span): readonly string[] {
  const weeks = weekOf(until) - weekOf(since);
  return Array.from({ length: weeks }, (_, at) => mondayOfWeek(weekOf(since) + at));
}

/** The day so many days after another, YYYY-MM-DD. */
function moved(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days);
}

/** The day so many weeks after another, YYYY-MM-DD. */
export function weeksAfter(date: string, weeks: number): string {
  return moved(date, weeks * DAYS_OF_WEEK);
}

/** The Monday a week after another, YYYY-MM-DD. */
export function mondayAfter(monday: string): string {
  return weeksAfter(monday, 1);
}

function dayAfter(date: string): string {
  return moved(date, 1);
}

/** YYYY-MM-DD. */
export function dayBefore(date: string): string {
  return moved(date, -1);
}

/** Whether the data reach back far enough for the comparison; `firstWeek` is the oldest that is known. */
export function hasComparison({ before }: Period, firstWeek: string | null): boolean {
  return before !== null && firstWeek !== null && firstWeek <= before.since;
}

/** No ticket is as old as the end of the period: nothing can be said of it, and 0 would be wrong. */
export function isBeforeData({ now }: Period, firstWeek: string | null): boolean {
  return firstWeek === null || firstWeek >= now.until;
}
