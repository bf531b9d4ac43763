import type { PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { type PlanUnits, showValue } from "./plan-rows";

/** An amount as it is shown, and to the cent for files. */
export type FanAmount = { readonly text: string; readonly exact: number };

/** Net value over the months as lines in a field of 100 x 100, y downwards. */
export type PlanFan = {
  readonly band: string;
  readonly middle: string;
  readonly low: string;
  readonly high: string;
  /** y of zero. */
  readonly zero: number;
  /** A line to be reached; none in a plan. */
  readonly target?: { readonly y: number; readonly text: string };
  readonly ends: readonly { readonly name: string; readonly text: string; readonly y: number }[];
  readonly months: readonly { readonly text: string; readonly x: number }[];
  readonly summary: string;
  readonly rows: readonly {
    readonly month: number;
    readonly p10: FanAmount;
    readonly p50: FanAmount;
    readonly p90: FanAmount;
  }[];
};

/** An amount of a row; `show` writes it. */
export function fanAmount(value: number, show: (value: number) => string): FanAmount {
  return { text: show(value), exact: Math.round(value * 100) / 100 };
}

const LABEL_GAP = 9;

/** Pushes labels apart so that none covers another; they keep their order. */
function apart(places: readonly number[]): number[] {
  const spread: number[] = [];
  for (const place of places) {
    const last = spread.at(-1);
    spread.push(last === undefined ? place : Math.max(place, last + LABEL_GAP));
  }
  return spread;
}

/** Cumulative net value of the box, P10 to P90, month by month. */
export function planFan(plan: PlanResult, units: PlanUnits): PlanFan {
  const { months } = plan;
  const nets = months.map(({ net }) => net);
  const top = Math.max(0, ...nets.map(({ p90 }) => p90));
  const bottom = Math.min(0, ...nets.map(({ p10 }) => p10));
  const height = top - bottom || 1;
  const y = (value: number) => ((top - value) / height) * 100;
  const x = (month: number) => (month / Math.max(1, plan.knobs.months)) * 100;
  const path = (of: (at: number) => number) =>
    months.map(({ month }, at) => `${x(month).toFixed(2)} ${y(of(at)).toFixed(2)}`);
  const low = path((at) => nets[at]?.p10 ?? 0);
  const high = path((at) => nets[at]?.p90 ?? 0);
  const show = (value: number) => showValue(value, units);
  const { p10, p50, p90 } = plan.net;
  const labels = apart([y(p90), y(p50), y(p10)]);
  const years = Array.from({ length: plan.knobs.months / 12 + 1 }, (_, year) => year * 12);
  return {
    band: `M${high.join("L")}L${[...low].reverse().join("L")}Z`,
    middle: `M${path((at) => nets[at]?.p50 ?? 0).join("L")}`,
    low: `M${low.join("L")}`,
    high: `M${high.join("L")}`,
    zero: y(0),
    ends: [
      { name: "P90", text: show(p90), y: labels[0] ?? 0 },
      { name: "P50", text: show(p50), y: labels[1] ?? 0 },
      { name: "P10", text: show(p10), y: labels[2] ?? 0 },
    ],
    months: years.map((month) => ({ text: String(month), x: x(month) })),
    summary: sayPlan(
      units.formats,
      "After {months} months the box is worth {p50}, P10 {p10}, P90 {p90}.",
      { months: plan.knobs.months, p10: show(p10), p50: show(p50), p90: show(p90) },
    ),
    rows: months
      .filter(({ month }) => month % 6 === 0)
      .map(({ month, net }) => ({
        month,
        p10: fanAmount(net.p10, show),
        p50: fanAmount(net.p50, show),
        p90: fanAmount(net.p90, show),
      })),
  };
}
