import { sayPeriod } from "../messages/period";
import { type Formats, formatDay } from "./format";
import {
  comparisonKind,
  dayBefore,
  type Period,
  type PeriodQuery,
  RANGES,
  type Span,
} from "./period";

/** A period with the query that asked for it. */
export type AskedPeriod = { readonly query: PeriodQuery; readonly period: Period };

/** "27 Sep 2026": the last day of a span. */
function lastDay({ until }: Span, formats: Formats): string {
  return formatDay(dayBefore(until), formats);
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
export function comparisonWords({ query, period }: AskedPeriod, formats: Formats): string | null {
  if (!period.before) return null;
  const words = { weeks: RANGES[query.range], day: lastDay(period.before, formats) };
  return {
    previous: () => sayPeriod(formats, "the {weeks} weeks before", words),
    year: () => sayPeriod(formats, "the same weeks a year before"),
    chosen: () => sayPeriod(formats, "the {weeks} weeks to {day}", words),
    none: () => null,
  }[comparisonKind(query)]();
}

/** "The 4 weeks before": a name of its own; null without a comparison. */
export function comparisonName({ query, period }: AskedPeriod, formats: Formats): string | null {
  if (!period.before) return null;
  const { before } = period;
  return {
    previous: () => sayPeriod(formats, "The {weeks} weeks before", { weeks: RANGES[query.range] }),
    year: () => sayPeriod(formats, "The same weeks a year before"),
    chosen: () => spanName(query, before, formats),
    none: () => null,
  }[comparisonKind(query)]();
}

/**
 * What stands behind a change, or in its place: "than the 4 weeks before: 310". `base` is the number compared with; null
 * where too few tickets stand behind it.
 */
export function comparisonNote(
  asked: AskedPeriod,
  { isKnown, base }: { readonly isKnown: boolean; readonly base: string | null },
  formats: Formats,
): string {
  const words = comparisonWords(asked, formats);
  if (words === null) return sayPeriod(formats, "not compared");
  if (!isKnown) return sayPeriod(formats, "no data for {words}", { words });
  return base === null
    ? sayPeriod(formats, "too few tickets in {words} to compare", { words })
    : sayPeriod(formats, "than {words}: {base}", { words, base });
}
