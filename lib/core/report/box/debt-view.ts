import type { Pulse } from "../../domain/cost-inputs";
import type { DebtGrowth, DebtYear, Principal } from "../../domain/debt";
import type { Estimate } from "../../domain/money";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import {
  type Formats,
  formatCount,
  formatDays,
  formatMoney,
  formatMoneyBand,
  formatShare,
} from "../format";
import { fanAmount, type PlanFan } from "../plan/plan-fan";
import { type DebtReference, type DebtShares, debtReferences } from "./debt-references";

/** Three years. */
export const DEBT_HORIZON = 36;
/** The source's aim for automation: half of what repeated work costs today. */
const TARGET = 0.5;

export type DebtInput = {
  /** Yearly cost of all ranked toil. */
  readonly interest: Estimate;
  readonly principal: Principal;
  /** Null below half a year of history. */
  readonly growth: DebtGrowth | null;
  /** Interest month by month over the horizon; empty without growth. */
  readonly forecast: readonly DebtYear[];
  readonly shares: DebtShares;
};

export type DebtView = {
  readonly title: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly note: string;
  }[];
  /** Null below half a year of history. */
  readonly fan: PlanFan | null;
  readonly references: readonly DebtReference[];
};

function signed(share: number, formats: Formats): string {
  return `${share > 0 ? "+" : share < 0 ? "−" : ""}${formatShare(Math.abs(share), formats)}`;
}

function titleOf(change: number, formats: Formats): string {
  const share = formatShare(Math.abs(change), formats);
  if (Math.abs(change) < 0.005)
    return sayReport(formats, "If nothing is done, repeated work costs the same in three years.");
  return change > 0
    ? sayReport(formats, "If nothing is done, repeated work costs {share} more in three years.", {
        share,
      })
    : sayReport(formats, "If nothing is done, repeated work costs {share} less in three years.", {
        share,
      });
}

/** Interest over three years as lines in a field of 100 x 100, with the line at half of today. */
function fanOf(interest: Estimate, years: readonly DebtYear[], formats: Formats): PlanFan {
  const top = Math.max(...years.map(({ p90 }) => p90)) * 1.05;
  const y = (value: number) => ((top - value) / top) * 100;
  const path = (of: (year: (typeof years)[number]) => number) =>
    years.map(
      (year) => `${((year.month / DEBT_HORIZON) * 100).toFixed(2)} ${y(of(year)).toFixed(2)}`,
    );
  const [low, middle, high] = [
    path(({ p10 }) => p10),
    path(({ p50 }) => p50),
    path(({ p90 }) => p90),
  ];
  const end = years.at(-1) ?? { month: DEBT_HORIZON, ...interest };
  const money = (value: number) => formatMoney(value, formats);
  const target = interest.expected * TARGET;
  return {
    band: `M${high.join("L")}L${[...low].reverse().join("L")}Z`,
    middle: `M${middle.join("L")}`,
    low: `M${low.join("L")}`,
    high: `M${high.join("L")}`,
    zero: 100,
    target: {
      y: y(target),
      text: sayReport(formats, "half of today, {amount}", { amount: money(target) }),
    },
    ends: [
      { name: "P90", text: money(end.p90), y: y(end.p90) },
      { name: "P50", text: money(end.p50), y: y(end.p50) },
      { name: "P10", text: money(end.p10), y: y(end.p10) },
    ],
    months: [0, 12, 24, 36].map((month) => ({
      text: String(month),
      x: (month / DEBT_HORIZON) * 100,
    })),
    summary: sayReport(
      formats,
      "In {months} months repeated work costs {p50} a year, P10 {p10}, P90 {p90}, if nothing is done.",
      { months: DEBT_HORIZON, p50: money(end.p50), p10: money(end.p10), p90: money(end.p90) },
    ),
    rows: years
      .filter(({ month }) => month % 12 === 0)
      .map(({ month, p10, p50, p90 }) => ({
        month,
        p10: fanAmount(p10, money),
        p50: fanAmount(p50, money),
        p90: fanAmount(p90, money),
      })),
  };
}

/** What the interest would be with the work that no ticket shows: interest / (1 - share). */
function interestNote(interest: Estimate, { pulse, ...formats }: DebtContext): string {
  const band = formatMoneyBand(interest.p10, interest.p90, formats);
  if (!pulse) return sayReport(formats, "a year; P10–P90 {band}", { band });
  return sayReport(
    formats,
    "a year; P10–P90 {band}; {whole} with the {share} in no ticket ({answers} asked)",
    {
      band,
      whole: formatMoney(interest.expected / (1 - pulse.unticketedShare), formats),
      share: formatShare(pulse.unticketedShare, formats),
      answers: formatCount(pulse.answers, formats),
    },
  );
}

type DebtContext = Formats & { readonly pulse?: Pulse | null };

type Fact = DebtView["facts"][number];

function principalFact({ halfDays, cost, assumed, tasks }: Principal, formats: Formats): Fact {
  const days = formatDays(halfDays, formats);
  return {
    name: sayReport(formats, "Principal"),
    value: cost === null ? sayReport(formats, "{days} days", { days }) : formatMoney(cost, formats),
    note:
      assumed === 0
        ? sayReport(
            formats,
            "to automate every ranked task, {days} engineer-days; all sized by people",
            { days },
          )
        : sayReport(
            formats,
            "to automate every ranked task, {days} engineer-days; {assumed} of {tasks} tasks at assumed sizes",
            { days, assumed: formatCount(assumed, formats), tasks: formatCount(tasks, formats) },
          ),
  };
}

function growthFact(growth: DebtGrowth | null, formats: Formats): Fact {
  const name = sayReport(formats, "Growth");
  if (!growth)
    return {
      name,
      value: sayReport(formats, "unknown"),
      note: sayReport(formats, "needs 26 weeks of tickets"),
    };
  return {
    name,
    value: sayReport(formats, "{share} a year", { share: signed(growth.p50, formats) }),
    note: sayReport(formats, "P10–P90 {low} to {high}, from {weeks} weeks", {
      low: signed(growth.p10, formats),
      high: signed(growth.p90, formats),
      weeks: growth.weeks,
    }),
  };
}

/** Interest, principal and growth of the operational debt, and where it goes if nothing is done. */
export function debtView(
  { interest, principal, growth, forecast, shares }: DebtInput,
  formats: DebtContext,
): DebtView {
  const end = forecast.at(-1);
  const { cost } = principal;
  return {
    title: end
      ? titleOf(end.p50 / interest.p50 - 1, formats)
      : sayReport(formats, "How the debt grows cannot be told yet."),
    facts: [
      {
        name: sayReport(formats, "Interest"),
        value: formatMoney(interest.expected, formats),
        note: interestNote(interest, formats),
      },
      principalFact(principal, formats),
      {
        name: sayReport(formats, "Debt rate"),
        value:
          cost === null || cost === 0
            ? sayWords(formats, "not priced")
            : formatShare(interest.expected / cost, formats),
        note: sayReport(formats, "interest a year of the principal"),
      },
      growthFact(growth, formats),
    ],
    fan: end ? fanOf(interest, forecast, formats) : null,
    references: debtReferences(shares, formats),
  };
}
