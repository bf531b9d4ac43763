import type { Estimate } from "../../domain/money";
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
  formatNumbered,
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
  input: Pick<ReportInput, "change">,
  share: number | null,
  show: (share: number) => string,
) {
  const { change } = input;
  const view = change && changeView(share, change.stretch, show);
  return { change: view, comparison: change ? comparisonNote(change) : null };
}

/** A number that is compared with nothing. */
export const UNCOMPARED = { change: null, comparison: null };

function debtNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { totals } = input;
  const money = totals.axes.total;
  const name = wordingOf(totals.axes.profile).debt;
  const head = { name, metric: "operationalDebt", rows: "candidates" } as const;
  if (!money) {
    const note = "enter the yearly cost of a person in Settings";
    return { ...head, value: "not priced", aside: "", note, ...UNCOMPARED };
  }
  return {
    ...head,
    value: formatMoney(money.expected, formats),
    aside: `P10–P90 ${formatMoneyBand(money.p10, money.p90, formats)}`,
    ...compared(input, changeShare(input.change), (share) => formatChange(share, formats)),
    note: `target ${formatMoney(money.expected * TARGET, formats)}`,
  };
}

function peopleNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { totals, settings } = input;
  const { expected } = totals.hours;
  const people = (hours: number) => formatPeople(hours, settings.productiveHours, formats);
  const effect = planEffect(input);
  const planned = effect ? `plan ${formatHours(effect.hoursAfter, formats)} · ` : "";
  const share = hoursChangeShare(input.change);
  return {
    name: "Toil, as people",
    metric: "people",
    value: people(expected),
    aside: `${settings.staff ? `of ${formatCount(settings.staff, formats)} · ` : ""}${formatHours(expected, formats)}`,
    ...compared(input, share, () => people(Math.abs(expected - expected / (1 + (share ?? 0))))),
    note: `${planned}target ${formatHours(expected * TARGET, formats)}`,
    rows: "candidates",
  };
}

function hoursNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { hours, certainHours } = input.totals;
  return {
    name: "Toil hours",
    metric: "toilHours",
    value: formatHours(hours.expected, formats),
    aside: `P10–P90 ${formatHoursBand(hours.p10, hours.p90, formats)}`,
    ...UNCOMPARED,
    note: `a year; ${formatHours(certainHours, formats)} in tasks scored 60 or more`,
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
  const all = formatNumbered(registered, ["application", "applications"], formats);
  return {
    name: "Contribution unknown",
    metric: "contributionUnknown",
    value: formatMoney(unknown.burden, formats),
    aside: `${formatCount(unknown.count, formats)} of ${all}`,
    ...UNCOMPARED,
    note: "burden of what nobody can speak for · target 0",
    rows: "applications",
  };
}

function shareNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { settings } = input;
  const rest = { ...UNCOMPARED, rows: "candidates" } as const;
  const share = debtShare(input);
  if (settings.operationalSpend && share !== null) {
    return {
      name: "Debt share",
      metric: "debtShare",
      value: formatShare(share, formats),
      aside: `of ${formatMoney(settings.operationalSpend, formats)} operational spending`,
      ...rest,
      note: `a year · target ${formatShare(share * TARGET, formats)}`,
    };
  }
  if (settings.staff) {
    const capacity = settings.staff * settings.productiveHours;
    const people = formatNumbered(settings.staff, ["person", "people"], formats);
    return {
      name: "Share of working time",
      metric: "timeShare",
      value: formatShare(input.totals.hours.expected / capacity, formats),
      aside: `of ${formatHours(capacity, formats)} (${people})`,
      ...rest,
      note: "a survey's mean is a third, a common cap half",
    };
  }
  return {
    name: "Debt share",
    metric: "debtShare",
    value: "no denominator",
    aside: "",
    ...UNCOMPARED,
    note: "enter operational spending or staff in Settings",
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
  const reason = reasonFor(input.totals.unpriced, key) ?? "An input is missing in Settings.";
  return {
    name,
    metric,
    value: value ? show(value.expected) : "not priced",
    aside: value ? `P10–P90 ${show(value.p10)} to ${show(value.p90)}` : "",
    ...UNCOMPARED,
    note: value ? `target ${show(value.expected * TARGET)}` : reason,
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
        name: "Mission: time lost",
        metric: "missionHours",
        value: axes.mission,
        show: (value) => formatHours(value, formats),
      }),
      publicNumber(input, {
        key: "directives",
        name: "Directives at risk",
        metric: "directiveWeight",
        value: axes.directives,
        show: (value) => `${formatCount(value, formats)} points`,
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
