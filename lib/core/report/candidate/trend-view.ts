import type { Formats } from "../format";
import { formatCount, formatDay, formatNumbered } from "../format";
import { capital } from "../number-words";
import { type ChangeView, changeView } from "../overview/overview-change";
import {
  comparisonName,
  comparisonNote,
  hasComparison,
  isBeforeData,
  mondaysOf,
  type Period,
  type PeriodPage,
  type PeriodQuery,
  type PeriodView,
  periodView,
  type Span,
  spanName,
  spanWords,
  TREND_RANGE,
} from "../period";

/** What the course of a task's tickets stands on; null where no ticket has a date. */
export type TrendInput = {
  readonly query: PeriodQuery;
  readonly period: Period;
  /** Weeks with tickets of the task, by their Mondays (YYYY-MM-DD), at least those of the period and its comparison. */
  readonly weeks: readonly { readonly week: string; readonly tickets: number }[];
  /** Monday of the first week that is known of any task. */
  readonly firstWeek: string | null;
};

export type TrendPoint = {
  readonly week: string;
  readonly tickets: number;
  /** The week that stands against this one; null without a comparison. */
  readonly before: { readonly week: string; readonly tickets: number } | null;
};

export type TrendView = {
  readonly note: string;
  /** The change in tickets with what stands behind it or in its place; null where there is nothing to compare. */
  readonly change: { readonly mark: ChangeView | null; readonly note: string } | null;
  /** Names of the two lines; the second is null without a comparison. */
  readonly names: { readonly now: string; readonly before: string | null };
  readonly points: readonly TrendPoint[];
  /** Null where there is no period to choose. */
  readonly period: PeriodView | null;
};

const UNDATED: TrendView = {
  note: "No ticket has a date.",
  change: null,
  names: { now: "Tickets", before: null },
  points: [],
  period: null,
};

/** The page of a candidate at an address, as its period menu sees it. */
export function candidatePage(base: string, id: string): PeriodPage {
  return { base: `${base}/${id}`, usual: TREND_RANGE };
}

/** Tickets of the weeks of both spans, week for week: the first of one stands against the first of the other. */
function pointsOf(input: TrendInput, before: Span | null, formats: Formats): readonly TrendPoint[] {
  const counts = new Map(input.weeks.map(({ week, tickets }) => [week, tickets]));
  const countOf = (week: string) => ({
    week: formatDay(week, formats),
    tickets: counts.get(week) ?? 0,
  });
  const others = before ? mondaysOf(before) : [];
  return mondaysOf(input.period.now).flatMap((week, at) => {
    const other = others[at];
    // Before the first week that is known, 0 would be wrong.
    if (input.firstWeek === null || week < input.firstWeek) return [];
    return [{ ...countOf(week), before: other === undefined ? null : countOf(other) }];
  });
}

function busiestOf(points: readonly TrendPoint[], all: number, formats: Formats): string {
  const busiest = points.reduce((a, b) => (b.tickets > a.tickets ? b : a));
  const mean = formatCount(all / points.length, formats);
  return `${mean} a week on average; the busiest began on ${busiest.week} with ${formatCount(busiest.tickets, formats)}.`;
}

/**
 * A task's tickets week by week in a period, beside the weeks it is compared with, and the change in words. The change
 * is told from 30 tickets before.
 */
export function trendView(page: PeriodPage, input: TrendInput | null, formats: Formats): TrendView {
  if (!input) return UNDATED;
  const { query, period, firstWeek } = input;
  const isKnown = hasComparison(period, firstWeek);
  const menu = periodView(page, query, period, formats);
  const span = spanWords(query, period.now, formats);
  if (isBeforeData(period, firstWeek))
    return { ...UNDATED, note: `No ticket is as old as the ${span}.`, period: menu };
  const points = pointsOf(input, isKnown ? period.before : null, formats);
  const now = points.reduce((sum, { tickets }) => sum + tickets, 0);
  const before = points.reduce((sum, point) => sum + (point.before?.tickets ?? 0), 0);
  const mark = changeView(now, isKnown ? before : null, before, formats);
  const against = comparisonNote(
    query,
    { isKnown, base: mark && formatCount(before, formats) },
    formats,
  );
  const count = now === 0 ? "No tickets" : formatNumbered(now, ["ticket", "tickets"], formats);
  return {
    note: `${count} in the ${span}${now === 0 ? "." : `: ${busiestOf(points, now, formats)}`}`,
    change: query.vs === "none" ? null : { mark, note: mark ? against : `${capital(against)}.` },
    names: {
      now: spanName(query, period.now, formats),
      before: isKnown ? comparisonName(query, formats) : null,
    },
    points,
    period: menu,
  };
}
