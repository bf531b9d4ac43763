import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount, formatDay } from "../format";
import { capital } from "../number-words";
import { type ChangeView, changeView } from "../overview/overview-change";
import {
  hasComparison,
  isBeforeData,
  mondayAfter,
  mondaysOf,
  type Period,
  type PeriodQuery,
  type Span,
  TREND_RANGE,
} from "../period";
import { type PeriodPage, type PeriodView, periodView } from "../period-view";
import { comparisonName, comparisonNote, spanName, spanWords } from "../period-words";
import {
  type AnnotationView,
  annotationViews,
  type Noted,
  type WeekMark,
  weekMarks,
} from "./annotation-view";

/** What the course of a task's tickets stands on; null where no ticket has a date. */
export type TrendInput = {
  readonly query: PeriodQuery;
  readonly period: Period;
  /** Weeks with tickets of the task, by their Mondays (YYYY-MM-DD), at least those of the period and its comparison. */
  readonly weeks: readonly { readonly week: string; readonly tickets: number }[];
  /** Monday of the first week that is known of any task. */
  readonly firstWeek: string | null;
  /** What is noted of the task's days, at least of the period. */
  readonly noted: Noted;
};

export type WeekOfTrend = {
  readonly week: string;
  /** Its Monday, YYYY-MM-DD. */
  readonly day: string;
  readonly tickets: number;
  /** The tickets that are counted; null where there are none. */
  readonly href: string | null;
};

export type TrendPoint = WeekOfTrend & {
  /** The week that stands against this one; null without a comparison. */
  readonly before: WeekOfTrend | null;
};

/** The page of a task, with the address of all of its tickets. */
export type TrendPage = PeriodPage & { readonly ticketsHref: string };

export type TrendView = {
  readonly note: string;
  /** The change in tickets with what stands behind it or in its place; null where there is nothing to compare. */
  readonly change: { readonly mark: ChangeView | null; readonly note: string } | null;
  /** Names of the two lines; the second is null without a comparison. */
  readonly names: { readonly now: string; readonly before: string | null };
  readonly points: readonly TrendPoint[];
  /** What is noted of these weeks, and where they are the newest, of later days. */
  readonly notes: readonly AnnotationView[];
  readonly marks: readonly WeekMark[];
  /** Null where there is no period to choose. */
  readonly period: PeriodView | null;
};

function withoutPoints(note: string, period: PeriodView | null, formats: Formats): TrendView {
  const names = { now: sayCandidates(formats, "Tickets"), before: null };
  return { note, change: null, names, points: [], notes: [], marks: [], period };
}

/** The page of a candidate at an address, as its period menu sees it. */
export function candidatePage(base: string, id: string): PeriodPage {
  return { base: `${base}/${id}`, usual: TREND_RANGE };
}

/** What each week counts, with the way to its tickets. */
function weekTeller(input: TrendInput, ticketsHref: string, formats: Formats) {
  const counts = new Map(input.weeks.map(({ week, tickets }) => [week, tickets]));
  return (day: string): WeekOfTrend => {
    const tickets = counts.get(day) ?? 0;
    return {
      week: formatDay(day, formats),
      day,
      tickets,
      href: tickets > 0 ? `${ticketsHref}&since=${day}&until=${mondayAfter(day)}` : null,
    };
  };
}

/** Tickets of the weeks of both spans, week for week: the first of one stands against the first of the other. */
function pointsOf(
  input: TrendInput,
  before: Span | null,
  countOf: (day: string) => WeekOfTrend,
): readonly TrendPoint[] {
  const others = before ? mondaysOf(before) : [];
  return mondaysOf(input.period.now).flatMap((week, at) => {
    const other = others[at];
    // Before the first week that is known, 0 would be wrong.
    if (input.firstWeek === null || week < input.firstWeek) return [];
    return [{ ...countOf(week), before: other === undefined ? null : countOf(other) }];
  });
}

function noteOf(points: readonly TrendPoint[], span: string, formats: Formats): string {
  const count = points.reduce((sum, { tickets }) => sum + tickets, 0);
  if (count === 0) return sayCandidates(formats, "No tickets in the {span}.", { span });
  const busiest = points.reduce((a, b) => (b.tickets > a.tickets ? b : a));
  return sayCandidates(
    formats,
    "{count, plural, one {# ticket} other {# tickets}} in the {span}: {mean} a week on average; the busiest began on {week} with {most}.",
    {
      count,
      span,
      mean: formatCount(count / points.length, formats),
      week: busiest.week,
      most: formatCount(busiest.tickets, formats),
    },
  );
}

/**
 * A task's tickets week by week in a period, beside the weeks it is compared with, and the change in words. The change
 * is told from 30 tickets before.
 */
export function trendView(page: TrendPage, input: TrendInput | null, formats: Formats): TrendView {
  if (!input) return withoutPoints(sayCandidates(formats, "No ticket has a date."), null, formats);
  const { query, period, firstWeek } = input;
  const isKnown = hasComparison(period, firstWeek);
  const menu = periodView(page, input, formats);
  const span = spanWords(query, period.now, formats);
  if (isBeforeData(period, firstWeek))
    return withoutPoints(
      sayCandidates(formats, "No ticket is as old as the {span}.", { span }),
      menu,
      formats,
    );
  const points = pointsOf(
    input,
    isKnown ? period.before : null,
    weekTeller(input, page.ticketsHref, formats),
  );
  const shown = { ...period.now, since: points[0]?.day ?? period.now.since };
  const isNewest = query.back === 0;
  const notes = annotationViews(input.noted, { ...shown, isNewest }, formats);
  const now = points.reduce((sum, { tickets }) => sum + tickets, 0);
  const before = points.reduce((sum, point) => sum + (point.before?.tickets ?? 0), 0);
  const mark = changeView(now, isKnown ? before : null, before, formats);
  const against = comparisonNote(
    input,
    { isKnown, base: mark && formatCount(before, formats) },
    formats,
  );
  return {
    note: noteOf(points, span, formats),
    change: query.vs === "none" ? null : { mark, note: mark ? against : `${capital(against)}.` },
    names: {
      now: spanName(query, period.now, formats),
      before: isKnown ? comparisonName(input, formats) : null,
    },
    points,
    notes,
    marks: weekMarks(notes, points),
    period: menu,
  };
}
