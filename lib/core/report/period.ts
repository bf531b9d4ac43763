import { z } from "zod";
import { createLocalClock, mondayOfWeek } from "../calendar/local-clock";
import { sayPeriod } from "../messages/period";
import { type Formats, formatDay } from "./format";

export const RANGES = { "4w": 4, "13w": 13, "26w": 26, "52w": 52 } as const;
export type Range = keyof typeof RANGES;
const RANGE_NAMES = ["4w", "13w", "26w", "52w"] as const satisfies readonly Range[];

export const COMPARISONS = ["previous", "year", "none"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * The period of a page as its address says it: always relative to the newest data, so that a bookmark never goes stale.
 * `back` counts whole periods into the past.
 */
export const periodQuery = z.object({
  range: z.enum(RANGE_NAMES).catch("4w"),
  back: z.coerce.number().int().min(0).max(100).catch(0),
  vs: z.enum(COMPARISONS).catch("previous"),
});
export type PeriodQuery = z.infer<typeof periodQuery>;

/** The range of a page that shows a course of weeks, where its address names none. */
export const TREND_RANGE = "52w" satisfies Range;
export const trendQuery = periodQuery.extend({ range: z.enum(RANGE_NAMES).catch(TREND_RANGE) });

/** Whole weeks, by their Mondays as YYYY-MM-DD; `until` is the first day after. */
export type Span = { readonly since: string; readonly until: string };

export type Period = { readonly now: Span; readonly before: Span | null };

const SUNDAY = 7;

function spanOf(lastWeek: number, weeks: number): Span {
  return { since: mondayOfWeek(lastWeek - weeks + 1), until: mondayOfWeek(lastWeek + 1) };
}

/**
 * The weeks that a period and its comparison speak of. Whole ISO weeks, so that every weekday stands against as many of
 * its own; the last is the newest that the data fill: the week of `asOf` only where that is a Sunday.
 */
export function periodOf(query: PeriodQuery, asOf: Date, timeZone: string): Period {
  const clock = createLocalClock(timeZone);
  const at = asOf.getTime();
  const newest = clock.weekdayOf(at) === SUNDAY ? clock.weekOf(at) : clock.weekOf(at) - 1;
  const weeks = RANGES[query.range];
  const last = newest - query.back * weeks;
  const shift = { previous: weeks, year: 52, none: 0 }[query.vs];
  return {
    now: spanOf(last, weeks),
    before: query.vs === "none" ? null : spanOf(last - shift, weeks),
  };
}

const DAY = 86_400_000;

/** The Mondays of a span, oldest first. */
export function mondaysOf({ since, until }: Span): readonly string[] {
  const first = Date.parse(`${since}T00:00:00Z`);
  const weeks = Math.round((Date.parse(`${until}T00:00:00Z`) - first) / (7 * DAY));
  return Array.from({ length: weeks }, (_, at) =>
    new Date(first + at * 7 * DAY).toISOString().slice(0, 10),
  );
}

/** The Monday a week after another, YYYY-MM-DD. */
export function mondayAfter(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * DAY).toISOString().slice(0, 10);
}

/** Whether the data reach back far enough for the comparison; `firstWeek` is the oldest that is known. */
export function hasComparison({ before }: Period, firstWeek: string | null): boolean {
  return before !== null && firstWeek !== null && firstWeek <= before.since;
}

/** No ticket is as old as the end of the period: nothing can be said of it, and 0 would be wrong. */
export function isBeforeData({ now }: Period, firstWeek: string | null): boolean {
  return firstWeek === null || firstWeek >= now.until;
}

/** "27 Sep 2026": the last day of a span. */
function lastDay({ until }: Span, formats: Formats): string {
  const day = new Date(Date.parse(`${until}T00:00:00Z`) - DAY);
  return formatDay(day.toISOString().slice(0, 10), formats);
}

/** "4 weeks to 27 Sep 2026" */
export function spanWords(query: PeriodQuery, span: Span, formats: Formats): string {
  const words = { weeks: RANGES[query.range], day: lastDay(span, formats) };
  return sayPeriod(formats, "{weeks} weeks to {day}", words);
}

/** "The 4 weeks to 27 Sep 2026": a name of its own. */
export function spanName(query: PeriodQuery, span: Span, formats: Formats): string {
  const words = { weeks: RANGES[query.range], day: lastDay(span, formats) };
  return sayPeriod(formats, "The {weeks} weeks to {day}", words);
}

/** "the 4 weeks before", "the same weeks a year before", inside a sentence; null without a comparison. */
export function comparisonWords(query: PeriodQuery, formats: Formats): string | null {
  if (query.vs === "none") return null;
  return query.vs === "year"
    ? sayPeriod(formats, "the same weeks a year before")
    : sayPeriod(formats, "the {weeks} weeks before", { weeks: RANGES[query.range] });
}

/** "The 4 weeks before": a name of its own; null without a comparison. */
export function comparisonName(query: PeriodQuery, formats: Formats): string | null {
  if (query.vs === "none") return null;
  return query.vs === "year"
    ? sayPeriod(formats, "The same weeks a year before")
    : sayPeriod(formats, "The {weeks} weeks before", { weeks: RANGES[query.range] });
}

/**
 * What stands behind a change, or in its place: "than the 4 weeks before: 310". `base` is the number compared with; null
 * where too few tickets stand behind it.
 */
export function comparisonNote(
  query: PeriodQuery,
  { isKnown, base }: { readonly isKnown: boolean; readonly base: string | null },
  formats: Formats,
): string {
  const words = comparisonWords(query, formats);
  if (words === null) return sayPeriod(formats, "not compared");
  if (!isKnown) return sayPeriod(formats, "no data for {words}", { words });
  return base === null
    ? sayPeriod(formats, "too few tickets in {words} to compare", { words })
    : sayPeriod(formats, "than {words}: {base}", { words, base });
}

/** One choice of a menu in the bar of a page. */
export type PeriodChoice = {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
};

export type PeriodView = {
  readonly text: string;
  readonly ranges: readonly PeriodChoice[];
  readonly comparison: string;
  readonly comparisons: readonly PeriodChoice[];
  readonly earlierHref: string;
  /** Null at the newest period. */
  readonly laterHref: string | null;
  readonly endHref: string | null;
};

const COMPARISON_TEXT = {
  previous: "vs the weeks before",
  year: "vs same weeks a year before",
  none: "No comparison",
} as const satisfies Readonly<Record<Comparison, string>>;

/** A page that speaks of a period: its address, its other choices, and the range it has where its address names none. */
export type PeriodPage = {
  readonly base: string;
  readonly kept?: Readonly<Record<string, string | undefined>>;
  readonly usual?: Range;
};

/** The address of the same page with another period. */
export function periodHref({ base, kept, usual = "4w" }: PeriodPage, query: PeriodQuery): string {
  const defaults: Readonly<Record<string, string>> = { range: usual, back: "0", vs: "previous" };
  const pairs = Object.entries({ ...kept, ...query }).flatMap(([name, value]) => {
    const text = value === undefined ? "" : String(value);
    return text === "" || defaults[name] === text ? [] : [[name, text] as [string, string]];
  });
  const search = new URLSearchParams(pairs).toString();
  return search ? `${base}?${search}` : base;
}

/** The period of a page with all that it can be changed to. */
export function periodView(
  page: PeriodPage,
  query: PeriodQuery,
  period: Period,
  formats: Formats,
): PeriodView {
  const href = (change: Partial<PeriodQuery>): string => periodHref(page, { ...query, ...change });
  return {
    text: spanWords(query, period.now, formats),
    ranges: RANGE_NAMES.map((range) => ({
      text: sayPeriod(formats, "Last {weeks} weeks", { weeks: RANGES[range] }),
      href: href({ range, back: 0 }),
      isCurrent: range === query.range && query.back === 0,
    })),
    comparison: sayPeriod(formats, COMPARISON_TEXT[query.vs]),
    comparisons: COMPARISONS.map((vs) => ({
      text: sayPeriod(formats, COMPARISON_TEXT[vs]),
      href: href({ vs }),
      isCurrent: vs === query.vs,
    })),
    earlierHref: href({ back: query.back + 1 }),
    laterHref: query.back > 0 ? href({ back: query.back - 1 }) : null,
    endHref: query.vs === "none" ? null : href({ vs: "none" }),
  };
}
