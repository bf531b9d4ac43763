import type { PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import {
  type Formats,
  formatCount,
  formatDays,
  formatHours,
  formatMoneyFull,
  formatPeople,
  NO_NUMBER,
} from "../format";
import { bandText, horizonWords, type PlanUnits, showValue } from "./plan-rows";

/** What stands beside a plan: the debt it works on, in the unit of the rate. */
export type PlanSurroundings = {
  /** Yearly toil hours of all ranked tasks. */
  readonly toilHours: number;
  readonly productiveHours: number;
};

export type CompareRow = {
  readonly name: string;
  readonly a: string;
  readonly b: string | null;
  /** B less A; null where a difference says nothing. */
  readonly change: string | null;
  readonly isMain: boolean;
};

/** The figure a plan is judged by: P50 of summed draws, or P10 when cautious. */
export function netOf({ net, knobs }: PlanResult): number {
  return knobs.isCautious ? net.p10 : net.p50;
}

function signed(value: number, text: (size: number) => string): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${text(Math.abs(value))}`;
}

type Line = {
  readonly name: string;
  readonly of: (plan: PlanResult) => number | null;
  readonly show: (value: number, plan: PlanResult) => string;
  readonly isMain?: boolean;
};

function linesOf(around: PlanSurroundings, formats: Formats, units: PlanUnits): readonly Line[] {
  const inUnits = (value: number, plan: PlanResult) =>
    showValue(value, { ...units, knobs: plan.knobs });
  const hours = (value: number) => formatHours(value, formats);
  const month = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return [
    {
      name: sayPlan(formats, "Engineer-days used"),
      of: (plan) => plan.usedHalfDays,
      show: (v) => formatDays(v, formats),
    },
    {
      name: sayPlan(formats, "Tasks in the box"),
      of: (plan) => plan.inside.length,
      show: (v) => formatCount(v, formats),
    },
    { name: sayPlan(formats, "Net value"), of: netOf, show: inUnits, isMain: true },
    {
      name: sayPlan(formats, "Building and running"),
      of: (plan) => plan.expected.cost,
      show: inUnits,
    },
    {
      name: sayPlan(formats, "Pays back in month"),
      of: (plan) => plan.expected.paybackMonths,
      show: (v) => month.format(v),
    },
    {
      name: sayPlan(formats, "Hours released a year"),
      of: (plan) => plan.expected.hoursReleased,
      show: hours,
    },
    {
      name: sayPlan(formats, "As people"),
      of: (plan) => plan.expected.hoursReleased,
      show: (v) => formatPeople(v, around.productiveHours, formats),
    },
    {
      name: sayPlan(formats, "Toil left a year"),
      of: (plan) => Math.max(0, around.toilHours - plan.expected.hoursReleased),
      show: hours,
    },
    {
      name: sayPlan(formats, "Still to the 50 % line"),
      of: (plan) => Math.max(0, around.toilHours / 2 - plan.expected.hoursReleased),
      show: hours,
    },
  ];
}

/** Money of one scenario and hours of another have no difference. */
function isSameUnit(a: PlanResult, b: PlanResult): boolean {
  return (a.knobs.rate === null) === (b.knobs.rate === null);
}

/** Two scenarios line by line, the second less the first beside them; one scenario alone without. */
export function compareRows(
  a: PlanResult,
  b: PlanResult | null,
  around: PlanSurroundings,
  units: PlanUnits,
): readonly CompareRow[] {
  const rows = linesOf(around, units.formats, units).map((line): CompareRow => {
    const told = (plan: PlanResult) => {
      const value = line.of(plan);
      return value === null ? NO_NUMBER : line.show(value, plan);
    };
    const [left, right] = [line.of(a), b ? line.of(b) : null];
    const change =
      b && left !== null && right !== null && isSameUnit(a, b)
        ? signed(right - left, (size) => line.show(size, b))
        : null;
    return { name: line.name, a: told(a), b: b ? told(b) : null, change, isMain: !!line.isMain };
  });
  const band = (plan: PlanResult) => bandText(plan.net, { ...units, knobs: plan.knobs });
  const after = rows.findIndex(({ isMain }) => isMain) + 1;
  return [
    ...rows.slice(0, after),
    { name: "P10–P90", a: band(a), b: b ? band(b) : null, change: null, isMain: false },
    ...rows.slice(after),
  ];
}

/** "A · 20 days, 3 years, $71.52 an hour, P50". */
export function scenarioWords({ knobs }: Pick<PlanResult, "knobs">, formats: Formats): string {
  const told = {
    days: formatDays(knobs.days * 2, formats),
    horizon: horizonWords(knobs.months, formats),
  };
  if (knobs.rate === null)
    return knobs.isCautious
      ? sayPlan(formats, "{days} days, {horizon}, in hours, cautious", told)
      : sayPlan(formats, "{days} days, {horizon}, in hours", told);
  const rate = formatMoneyFull(knobs.rate, formats);
  return knobs.isCautious
    ? sayPlan(formats, "{days} days, {horizon}, {rate} an hour, cautious", { ...told, rate })
    : sayPlan(formats, "{days} days, {horizon}, {rate} an hour", { ...told, rate });
}
