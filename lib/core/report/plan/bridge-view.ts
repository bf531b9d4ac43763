import type { PlanResult } from "../../domain/plan";
import type { CostTotals } from "../../domain/task-cost";
import { sayPlan } from "../../messages/plan";
import { sayWords } from "../../messages/words";
import { type Formats, formatHours, formatMoneyFull, NO_NUMBER } from "../format";
import { type PlanUnits, showValue } from "./plan-rows";

/** Half of what repeated work costs today: the line that the source names as an aim, never a promise. */
const TARGET = 0.5;
/** Tasks with a bar of their own; the others share one. */
const MOST_STEPS = 7;
const MONTHS_A_YEAR = 12;
const MINOR_UNITS = 100;

/** What repeated work costs today: the debt of the report, and what of it follows the cost of an hour. */
export type BridgeStart = {
  /** Yearly toil hours of all ranked tasks. */
  readonly toilHours: number;
  /** Yearly cost of those hours at the workspace's own rate; null where no rate is entered. */
  readonly labour: number | null;
  /** Yearly cost on the other money axes, which a plan leaves as it is. */
  readonly other: number;
  /** Cost of an hour in the settings. */
  readonly ownRate: number | null;
};

export type BridgeBar = {
  readonly key: string;
  readonly kind: "today" | "step" | "after" | "find" | "target";
  readonly name: string;
  /** The task behind the bar; null where it stands for several or none. */
  readonly taskId: string | null;
  /** Ends on the axis, in per cent from the left. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Every digit, for the table. */
  readonly full: string;
  /** The amount of `full`, for files. */
  readonly exact: number;
};

export type BridgeView = {
  readonly summary: string;
  readonly unit: string;
  readonly bars: readonly BridgeBar[];
  /** P10 to P90 of what is left after the plan, on the axis. */
  readonly whisker: { readonly from: number; readonly to: number; readonly text: string } | null;
  /** Place of the 50 % line. */
  readonly target: number;
};

/** The start of a bridge from the totals of a ranking; axes that do not count money stay out. */
export function bridgeStart(totals: CostTotals, ownRate: number | null): BridgeStart {
  const { axes } = totals;
  const other =
    axes.profile === "company" ? (axes.revenue?.expected ?? 0) + (axes.risk?.expected ?? 0) : 0;
  const labour = axes.profile === "company" ? axes.profit : axes.budget;
  return {
    toilHours: totals.hours.expected,
    labour: labour?.expected ?? null,
    other,
    ownRate,
  };
}

/** Today's cost in the unit of a scenario: hours, or money at its own cost of an hour. */
function todayOf({ toilHours, labour, other, ownRate }: BridgeStart, rate: number | null): number {
  if (rate === null) return toilHours;
  const atRate = labour !== null && ownRate ? labour * (rate / ownRate) : toilHours * rate;
  return atRate + other;
}

type Step = Pick<BridgeBar, "key" | "name" | "taskId"> & { readonly saves: number };

/** Yearly net saving of each task in full use, largest first, each in whole minor units so that what is shown adds up. */
function stepsOf(plan: PlanResult, formats: Formats): readonly Step[] {
  const steps = plan.inside
    .map(({ task, expected }) => ({
      key: task.id,
      name: task.title,
      taskId: task.id,
      saves: Math.round(expected.delayCostAMonth * MONTHS_A_YEAR * MINOR_UNITS) / MINOR_UNITS,
    }))
    .sort((a, b) => b.saves - a.saves);
  if (steps.length <= MOST_STEPS + 1) return steps;
  const rest = steps.slice(MOST_STEPS);
  const saves = rest.reduce((sum, step) => sum + step.saves, 0);
  const name = sayWords(formats, "{count, plural, one {# smaller task} other {# smaller tasks}}", {
    count: rest.length,
  });
  return [...steps.slice(0, MOST_STEPS), { key: "rest", name, taskId: null, saves }];
}

type Axis = {
  readonly at: (value: number) => number;
  readonly show: (value: number) => string;
  readonly full: (value: number) => string;
};

function axisOf(largest: number, units: PlanUnits): Axis {
  const at = (value: number) =>
    largest > 0 ? Math.min(100, Math.max(0, (value / largest) * 100)) : 0;
  const { formats, knobs } = units;
  return {
    at,
    show: (value) => showValue(value, units),
    full: (value) =>
      knobs.rate === null ? formatHours(value, formats) : formatMoneyFull(value, formats),
  };
}

function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value));
  return value < 0 ? `−${size}` : `+${size}`;
}

function stepBars(steps: readonly Step[], today: number, { at, show, full }: Axis): BridgeBar[] {
  let left = today;
  return steps.map(({ key, name, taskId, saves }): BridgeBar => {
    const before = left;
    left -= saves;
    return {
      key,
      kind: "step",
      name,
      taskId,
      from: at(Math.min(before, left)),
      to: at(Math.max(before, left)),
      text: signed(-saves, show),
      full: signed(-saves, full),
      exact: -saves,
    };
  });
}

/** What is still to be found for the line, or how far the plan goes beyond it. */
function findBar(
  after: number,
  target: number,
  { formats, at, show, full }: Axis & { readonly formats: Formats },
): BridgeBar {
  const isReached = after <= target;
  const gap = Math.abs(after - target);
  return {
    key: "find",
    kind: "find",
    name: isReached ? sayPlan(formats, "Beyond the line") : sayPlan(formats, "Still to find"),
    taskId: null,
    from: at(Math.min(after, target)),
    to: at(Math.max(after, target)),
    text: gap > 0 ? show(gap) : NO_NUMBER,
    full: full(gap),
    exact: gap,
  };
}

const BEYOND =
  "Repeated work costs {today} a year; the plan of {days, plural, one {# day} other {# days}} takes it to {after}. The line at half of today is {target}: beyond the line {gap}.";
const SHORT =
  "Repeated work costs {today} a year; the plan of {days, plural, one {# day} other {# days}} takes it to {after}. The line at half of today is {target}: still to find {gap}.";

/** What the bars count. */
function unitWords({ formats, knobs }: PlanUnits): string {
  return knobs.rate === null
    ? sayPlan(formats, "hours a year in full use, net of upkeep")
    : sayPlan(formats, "{currency} a year in full use, net of upkeep", {
        currency: formats.currency,
      });
}

/**
 * Today's yearly cost of repeated work, what each task of a plan takes off it in a year of full use (net of upkeep and
 * failures), what is left, and the line at half of today. The bars add up: today less all steps is what is left. The
 * whisker is the band of what the plan saves, from summed draws, with today at its expected value.
 */
export function bridgeView(start: BridgeStart, plan: PlanResult, units: PlanUnits): BridgeView {
  const { formats, knobs } = units;
  const today = Math.round(todayOf(start, knobs.rate) * MINOR_UNITS) / MINOR_UNITS;
  const steps = stepsOf(plan, formats);
  const saved = steps.reduce((sum, step) => sum + step.saves, 0);
  const after = today - saved;
  const target = today * TARGET;
  const [low, high] = [today - plan.yearly.p90, today - plan.yearly.p10];
  const axis = axisOf(Math.max(today, after, high), units);
  const { at, show, full } = axis;
  const whole = (kind: "today" | "after" | "target", name: string, value: number): BridgeBar => ({
    key: kind,
    kind,
    name,
    taskId: null,
    from: 0,
    to: at(value),
    text: show(value),
    full: full(value),
    exact: value,
  });
  const { days } = knobs;
  const find = findBar(after, target, { ...axis, formats });
  const hasBand = steps.length > 0 && high > low;
  return {
    summary: sayPlan(formats, after <= target ? BEYOND : SHORT, {
      today: show(today),
      days,
      after: show(after),
      target: show(target),
      gap: find.text,
    }),
    unit: unitWords(units),
    bars: [
      whole("today", sayPlan(formats, "{debt} today", { debt: units.wording.debt }), today),
      ...stepBars(steps, today, axis),
      whole(
        "after",
        sayPlan(formats, "After the plan, {days, plural, one {# day} other {# days}}", { days }),
        after,
      ),
      find,
      whole("target", sayPlan(formats, "50 % target line"), target),
    ],
    whisker: hasBand
      ? {
          from: at(low),
          to: at(high),
          text: sayWords(formats, "P10–P90 {low} to {high}", { low: show(low), high: show(high) }),
        }
      : null,
    target: at(target),
  };
}
