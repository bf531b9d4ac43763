import type { Estimate } from "../../domain/money";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import {
  type ChangeView,
  changeShare,
  changeView,
  comparisonNote,
  formatChange,
  hoursChangeShare,
} from "../change-words";
import {
  type Formats,
  formatCount,
  formatHours,
  formatHoursBand,
  formatMoney,
  formatMoneyBand,
  formatPeople,
  formatShare,
} from "../format";
import type { MetricName } from "../metrics";
import { planEffect } from "../plan/plan-effect";
import { reasonFor, wordingOf } from "../wording";
import type { ReportInput } from "./report-input";

/** Where the rows of a number are. */
export type RowsOf = "candidates" | "applications" | "plan";

export type ReportNumber = {
  readonly name: string;
  readonly metric: MetricName;
  readonly value: string;
  /** Beside the value: its range, or what it is a part of. */
  readonly aside: string;
  readonly change: ChangeView | null;
  /** What the change compares; null without one. */
  readonly comparison: string | null;
  /** Where it should go, or what is missing. */
  readonly note: string;
  readonly rows: RowsOf | null;
};

/** The source's aim for automation: half of what repeated work costs today. A line to hold on to, not a promise. */
export const TARGET = 0.5;
const CENTS = 100;

/** A change as a number shows it, and what it compares. */
export function compared(
  { change }: Pick<ReportInput, "change">,
  { share, show }: { readonly share: number | null; readonly show: (share: number) => string },
  formats: Formats,
) {
  const view = change && changeView(share, { stretch: change.stretch, show }, formats);
  return { change: view, comparison: change ? comparisonNote(change, formats) : null };
}

/** A number that is compared with nothing. */
export const UNCOMPARED = { change: null, comparison: null };

/** "target $605 k" */
export function targetNote(target: string, formats: Formats): string {
  return sayReport(formats, "target {target}", { target });
}

/** What stands for the debt where no cost of a person is entered. */
export function unpricedDebt(formats: Formats) {
  return {
    value: sayWords(formats, "not priced"),
    aside: "",
    note: sayReport(formats, "enter the yearly cost of a person in Settings"),
    ...UNCOMPARED,
  };
}

/** What the plan leaves and what is the aim, in hours; `planned` is null where no plan tells. */
export function hoursNote(
  { planned, target }: { readonly planned: number | null; readonly target: number },
  formats: Formats,
): string {
  const aim = formatHours(target, formats);
  if (planned === null) return targetNote(aim, formats);
  const plan = formatHours(planned, formats);
  return sayReport(formats, "plan {plan} · target {target}", { plan, target: aim });
}

function debtNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { totals } = input;
  const money = totals.axes.total;
  const name = wordingOf(totals.axes.profile, formats).debt;
  const head = { name, metric: "operationalDebt", rows: "candidates" } as const;
  if (!money) return { ...head, ...unpricedDebt(formats) };
  return {
    ...head,
    value: formatMoney(money.expected, formats),
    aside: `P10–P90 ${formatMoneyBand(money.p10, money.p90, formats)}`,
    ...compared(
      input,
      { share: changeShare(input.change), show: (share) => formatChange(share, formats) },
      formats,
    ),
    note: targetNote(formatMoney(money.expected * TARGET, formats), formats),
  };
}

function peopleNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { totals, settings } = input;
  const { expected } = totals.hours;
  const people = (hours: number) => formatPeople(hours, settings.productiveHours, formats);
  const effect = planEffect(input);
  const share = hoursChangeShare(input.change);
  const hours = formatHours(expected, formats);
  return {
    name: sayReport(formats, "Toil, as people"),
    metric: "people",
    value: people(expected),
    aside: settings.staff
      ? sayReport(formats, "of {staff} · {hours}", {
          staff: formatCount(settings.staff, formats),
          hours,
        })
      : hours,
    ...compared(
      input,
      { share, show: () => people(Math.abs(expected - expected / (1 + (share ?? 0)))) },
      formats,
    ),
    note: hoursNote({ planned: effect?.hoursAfter ?? null, target: expected * TARGET }, formats),
    rows: "candidates",
  };
}

function hoursNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { hours, certainHours } = input.totals;
  return {
    name: sayReport(formats, "Toil hours"),
    metric: "toilHours",
    value: formatHours(hours.expected, formats),
    aside: `P10–P90 ${formatHoursBand(hours.p10, hours.p90, formats)}`,
    ...UNCOMPARED,
    note: sayReport(formats, "a year; {hours} in tasks scored 60 or more", {
      hours: formatHours(certainHours, formats),
    }),
    rows: "candidates",
  };
}

/** Applications whose contribution nobody knows, and their yearly burden (major units); null: none is registered. */
export function unknownContribution({
  applications,
}: Pick<ReportInput, "applications">): { readonly count: number; readonly burden: number } | null {
  if (!applications) return null;
  const unknown = applications.weighed.entries.filter(({ contribution }) => contribution === null);
  return {
    count: unknown.length,
    burden: unknown.reduce((sum, one) => sum + one.burden, 0) / CENTS,
  };
}

/** Operational debt as a share of operational spending; null where either is not known. */
export function debtShare({ settings, totals }: ReportInput): number | null {
  const money = totals.axes.total;
  return settings.operationalSpend && money ? money.expected / settings.operationalSpend : null;
}

function unknownNumber(input: ReportInput, formats: Formats): ReportNumber | null {
  const unknown = unknownContribution(input);
  if (!unknown) return null;
  const registered = input.applications?.weighed.entries.length ?? 0;
  return {
    name: sayReport(formats, "Contribution unknown"),
    metric: "contributionUnknown",
    value: formatMoney(unknown.burden, formats),
    aside: sayReport(
      formats,
      "{unknown} of {count, plural, one {# application} other {# applications}}",
      { unknown: formatCount(unknown.count, formats), count: registered },
    ),
    ...UNCOMPARED,
    note: sayReport(formats, "burden of what nobody can speak for · target 0"),
    rows: "applications",
  };
}

function shareNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { settings } = input;
  const rest = { ...UNCOMPARED, rows: "candidates" } as const;
  const share = debtShare(input);
  if (settings.operationalSpend && share !== null) {
    return {
      name: sayReport(formats, "Debt share"),
      metric: "debtShare",
      value: formatShare(share, formats),
      aside: sayReport(formats, "of {amount} operational spending", {
        amount: formatMoney(settings.operationalSpend, formats),
      }),
      ...rest,
      note: sayReport(formats, "a year · target {target}", {
        target: formatShare(share * TARGET, formats),
      }),
    };
  }
  if (settings.staff) {
    const capacity = settings.staff * settings.productiveHours;
    return {
      name: sayReport(formats, "Share of working time"),
      metric: "timeShare",
      value: formatShare(input.totals.hours.expected / capacity, formats),
      aside: sayReport(formats, "of {hours} ({count, plural, one {# person} other {# people}})", {
        hours: formatHours(capacity, formats),
        count: settings.staff,
      }),
      ...rest,
      note: sayReport(formats, "a survey's mean is a third, a common cap half"),
    };
  }
  return {
    name: sayReport(formats, "Debt share"),
    metric: "debtShare",
    value: sayReport(formats, "no denominator"),
    aside: "",
    ...UNCOMPARED,
    note: sayReport(formats, "enter operational spending or staff in Settings"),
    rows: null,
  };
}

/** One of the two numbers that only public bodies have; with the reason where an input is missing. */
function publicNumber(
  input: ReportInput,
  {
    key,
    name,
    metric,
    value,
    show,
  }: {
    readonly key: string;
    readonly name: string;
    readonly metric: MetricName;
    readonly value: Estimate | null;
    readonly show: (value: number) => string;
  },
): ReportNumber {
  const formats: Formats = input.settings;
  const reason =
    reasonFor(input.totals.unpriced, key, formats) ??
    sayWords(formats, "An input is missing in Settings.");
  return {
    name,
    metric,
    value: value ? show(value.expected) : sayWords(formats, "not priced"),
    aside: value
      ? sayWords(formats, "P10–P90 {low} to {high}", {
          low: show(value.p10),
          high: show(value.p90),
        })
      : "",
    ...UNCOMPARED,
    note: value ? targetNote(show(value.expected * TARGET), formats) : reason,
    rows: "candidates",
  };
}

/** The four numbers of the page, each with its change, its target and the rows behind it. */
export function reportNumbers(input: ReportInput): readonly ReportNumber[] {
  const formats: Formats = input.settings;
  const { axes } = input.totals;
  if (axes.profile === "public") {
    return [
      publicNumber(input, {
        key: "mission",
        name: sayReport(formats, "Mission: time lost"),
        metric: "missionHours",
        value: axes.mission,
        show: (value) => formatHours(value, formats),
      }),
      publicNumber(input, {
        key: "directives",
        name: sayReport(formats, "Directives at risk"),
        metric: "directiveWeight",
        value: axes.directives,
        show: (value) =>
          sayReport(formats, "{weight} points", { weight: formatCount(value, formats) }),
      }),
      debtNumber(input, formats),
      peopleNumber(input, formats),
    ];
  }
  return [
    debtNumber(input, formats),
    peopleNumber(input, formats),
    unknownNumber(input, formats) ?? hoursNumber(input, formats),
    shareNumber(input, formats),
  ];
}
