import { COMPARISONS, type Comparison } from "../domain/comparison";
import { sayPeriod } from "../messages/period";
import type { Formats } from "./format";
import {
  comparisonKind,
  dayBefore,
  type PeriodQuery,
  RANGE_NAMES,
  RANGES,
  type Range,
  weeksAfter,
} from "./period";
import { type AskedPeriod, spanWords } from "./period-words";

/** One choice of a menu in the bar of a page. */
export type PeriodChoice = {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
};

/** One that a person keeps from page to page and day to day. */
export type ComparisonChoice = PeriodChoice & { readonly comparison: Comparison };

/** A day to choose, with what else the address says; asked for by GET. */
export type DayField = {
  readonly name: "to" | "vs";
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly isCurrent: boolean;
  readonly action: string;
  readonly kept: readonly (readonly [name: string, value: string])[];
};

export type PeriodView = {
  readonly text: string;
  readonly ranges: readonly PeriodChoice[];
  /** The last day of weeks that stay the same when newer data come. */
  readonly lastDay: DayField;
  readonly comparison: string;
  readonly comparisons: readonly ComparisonChoice[];
  /** The last day of other weeks to compare with. */
  readonly against: DayField;
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

type Pairs = readonly (readonly [name: string, value: string])[];

/** What an address says of a period. The comparison always: where it says none, the reader's own counts. */
function pairsOf({ kept, usual = "4w" }: PeriodPage, query: PeriodQuery): Pairs {
  const defaults: Readonly<Record<string, string>> = { range: usual, back: "0" };
  return Object.entries({ ...kept, ...query }).flatMap(([name, value]) => {
    const text = value === undefined ? "" : String(value);
    return text === "" || defaults[name] === text ? [] : [[name, text] as const];
  });
}

/** The address of the same page with another period. */
export function periodHref(page: PeriodPage, query: PeriodQuery): string {
  const search = new URLSearchParams(pairsOf(page, query).map((pair) => [...pair])).toString();
  return search ? `${page.base}?${search}` : page.base;
}

function dayField(
  page: PeriodPage,
  query: PeriodQuery,
  field: Pick<DayField, "name" | "day" | "isCurrent">,
): DayField {
  const others = pairsOf(page, query).filter(([name]) => name !== field.name);
  // A new last day is counted from, so that it is the last.
  const kept = field.name === "to" ? others.filter(([name]) => name !== "back") : others;
  return { ...field, action: page.base, kept };
}

/** One period later than one that is not the newest. */
function later({ range, back, to }: PeriodQuery): Partial<PeriodQuery> {
  if (back > 0 || to === undefined) return { back: back - 1 };
  return { to: weeksAfter(to, RANGES[range]) };
}

/** The period of a page with all that it can be changed to. */
export function periodView(page: PeriodPage, asked: AskedPeriod, formats: Formats): PeriodView {
  const { query, period } = asked;
  const href = (change: Partial<PeriodQuery>): string => periodHref(page, { ...query, ...change });
  const kind = comparisonKind(query);
  const others = kind === "chosen" ? period.before : null;
  return {
    text: spanWords(query, period.now, formats),
    ranges: RANGE_NAMES.map((range) => ({
      text: sayPeriod(formats, "Last {weeks} weeks", { weeks: RANGES[range] }),
      href: href({ range, back: 0, to: undefined }),
      isCurrent: range === query.range && query.back === 0 && query.to === undefined,
    })),
    lastDay: dayField(page, query, {
      name: "to",
      day: dayBefore(period.now.until),
      isCurrent: query.to !== undefined,
    }),
    comparison: others
      ? sayPeriod(formats, "vs {span}", { span: spanWords(query, others, formats) })
      : sayPeriod(formats, COMPARISON_TEXT[kind === "chosen" ? "none" : kind]),
    comparisons: COMPARISONS.map((vs) => ({
      text: sayPeriod(formats, COMPARISON_TEXT[vs]),
      comparison: vs,
      href: href({ vs }),
      isCurrent: vs === query.vs,
    })),
    against: dayField(page, query, {
      name: "vs",
      day: dayBefore(period.before?.until ?? period.now.since),
      isCurrent: kind === "chosen",
    }),
    earlierHref: href({ back: query.back + 1 }),
    laterHref: period.isNewest ? null : href(later(query)),
    endHref: query.vs === "none" ? null : href({ vs: "none" }),
  };
}
