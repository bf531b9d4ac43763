import { createLocalClock, mondayOfWeek } from "../../calendar/local-clock";
import type { ToilAlarm, ToilWatch } from "../../domain/toil-alarm";
import { sayOverview } from "../../messages/overview";
import type { CandidateSummary } from "../candidates/candidate-summary";
import { type Formats, formatDay, formatHours } from "../format";

export type AlarmView = {
  readonly id: string;
  readonly href: string;
  readonly kind: ToilAlarm["kind"];
  readonly title: string;
  readonly says: string;
  /** Tickets a week, oldest first; those of the alarm are marked. */
  readonly bars: readonly {
    readonly week: string;
    readonly tickets: number;
    readonly height: number;
    readonly isAlarm: boolean;
  }[];
  readonly statistic: string;
  readonly hours: string;
};

export type AlarmsView = {
  readonly alarms: readonly AlarmView[];
  readonly more: number;
  /** "Poisson CUSUM …": the rule and how often it is wrong. */
  readonly rule: string;
};

const SHOWN = 6;
const BARS = 26;

function saysOf(alarm: ToilAlarm, since: string, formats: Formats): string {
  const { tickets, weekCount: weeks, expected } = alarm;
  if (alarm.kind === "new")
    return sayOverview(
      formats,
      "{tickets, plural, one {# ticket} other {# tickets}} in {weeks, plural, one {# week} other {# weeks}}, since the week of {since}; hardly any before.",
      { tickets, weeks, since },
    );
  const number = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 });
  const rate = tickets / weeks;
  return sayOverview(
    formats,
    "{times} times its rate since the week of {since}: {rate} a week, {before} before.",
    {
      since,
      times: number.format(rate / expected),
      rate: number.format(rate),
      before: number.format(expected),
    },
  );
}

type Sight = { readonly base: string; readonly newestWeek: number; readonly formats: Formats };

function alarmView(alarm: ToilAlarm, candidate: CandidateSummary, sight: Sight): AlarmView {
  const { weeks } = candidate;
  const dateOf = (at: number): string =>
    formatDay(mondayOfWeek(sight.newestWeek - (weeks.length - 1 - at)), sight.formats);
  const first = Math.max(0, weeks.length - BARS);
  const largest = Math.max(1, ...weeks.slice(first));
  return {
    id: alarm.id,
    href: `${sight.base}/candidates/${alarm.id}`,
    kind: alarm.kind,
    title: candidate.title,
    says: saysOf(alarm, dateOf(alarm.from), sight.formats),
    bars: weeks.slice(first).map((tickets, at) => ({
      week: dateOf(first + at),
      tickets,
      height: (100 * tickets) / largest,
      isAlarm: first + at >= alarm.from,
    })),
    statistic: `S ${new Intl.NumberFormat(sight.formats.locale, { maximumFractionDigits: 1 }).format(alarm.statistic)}`,
    hours: sayOverview(sight.formats, "{hours} a year", {
      hours: formatHours(candidate.hours, sight.formats),
    }),
  };
}

function ruleOf({ watched, falseAlarms }: ToilWatch, formats: Formats): string {
  if (falseAlarms < 0.05)
    return sayOverview(
      formats,
      "Poisson CUSUM for a doubling over 13 weeks, alarm at S ≥ 6. {count, plural, one {# task} other {# tasks}} watched: expect hardly any false at one time, if tickets come independently of one another.",
      { count: watched },
    );
  const expected = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 });
  return sayOverview(
    formats,
    "Poisson CUSUM for a doubling over 13 weeks, alarm at S ≥ 6. {count, plural, one {# task} other {# tasks}} watched: expect about {few} false at one time, if tickets come independently of one another.",
    { count: watched, few: expected.format(falseAlarms) },
  );
}

/** Alarms as cards, strongest first. `asOf` is the newest opening date, whose week is the last of every row of weeks. */
export function alarmsView(
  watch: ToilWatch,
  candidates: readonly CandidateSummary[],
  asOf: Date,
  { base, formats }: { readonly base: string; readonly formats: Formats },
): AlarmsView {
  const newestWeek = createLocalClock(formats.timeZone).weekOf(asOf.getTime());
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const alarms = watch.alarms.flatMap((alarm) => {
    const candidate = byId.get(alarm.id);
    return candidate ? [alarmView(alarm, candidate, { base, newestWeek, formats })] : [];
  });
  return {
    alarms: alarms.slice(0, SHOWN),
    more: Math.max(0, alarms.length - SHOWN),
    rule: ruleOf(watch, formats),
  };
}

/** "2 tasks are new or growing" */
export function alarmSentence(count: number, formats: Formats): string {
  return sayOverview(
    formats,
    "{count, plural, =0 {No task is} one {# task is} other {# tasks are}} new or growing.",
    { count },
  );
}
