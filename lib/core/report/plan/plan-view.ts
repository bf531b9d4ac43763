import type { Greedy, PlanResult } from "../../domain/plan";
import { formatCount, formatDays, formatHours, formatNumbered, formatShare } from "../format";
import type { MetricName } from "../metrics";
import { type PlanBox, planBox } from "./plan-box";
import { netOf } from "./plan-compare";
import { type PlanFan, planFan } from "./plan-fan";
import {
  bandText,
  horizonWords,
  type PlanRow,
  type PlanUnits,
  planRow,
  showValue,
} from "./plan-rows";

export type PlanNumber = {
  readonly name: string;
  readonly metric: MetricName;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
};

export type PlanView = {
  /** The answer and what more days would buy. */
  readonly headline: readonly [string, string];
  readonly over: string;
  readonly numbers: readonly PlanNumber[];
  readonly box: PlanBox;
  readonly inside: readonly PlanRow[];
  /** What would enter with more days, or is left out by a person or a rule. */
  readonly outside: readonly PlanRow[];
  /** Tasks that cost more than they give back. */
  readonly noReturn: readonly PlanRow[];
  readonly greedy: string;
  readonly fan: PlanFan;
  /** What cannot be kept, and what to do about it. */
  readonly problems: readonly string[];
  readonly assumed: string | null;
};

function list(titles: readonly string[], shown: number): string {
  const rest = titles.length - shown;
  return rest > 0 ? `${titles.slice(0, shown).join(", ")} and ${rest} more` : titles.join(", ");
}

function moreSentence({ more }: PlanResult, units: PlanUnits): string {
  const days = formatDays(more.halfDays, units.formats);
  if (more.value <= 0) return `${days} more days buy nothing.`;
  return `${days} more days buy ${showValue(more.value, units)}.`;
}

/** Tasks that give back more than they cost: those inside, and those that would be with more days. */
function worthwhileCount({ inside, outside }: PlanResult): number {
  return inside.length + outside.filter(({ value }) => value > 0).length;
}

function headlineOf(plan: PlanResult, units: PlanUnits): PlanView["headline"] {
  const { formats } = units;
  const { days, months } = plan.knobs;
  const box = `${formatDays(days * 2, formats)} ${days === 1 ? "engineer-day" : "engineer-days"}`;
  if (plan.inside.length === 0) {
    return [`No task fits ${box} and pays for itself.`, moreSentence(plan, units)];
  }
  const all = formatNumbered(worthwhileCount(plan), ["task", "tasks"], formats);
  const worth = showValue(netOf(plan), units);
  return [
    `${box} fit ${formatCount(plan.inside.length, formats)} of ${all} that pay back, worth ${worth} over ${horizonWords(months, formats)}.`,
    moreSentence(plan, units),
  ];
}

/** The strongest of the simpler ways: what the plan adds to it. */
function greedyNumber(plan: PlanResult, units: PlanUnits): PlanNumber {
  const [byValue] = plan.greedy;
  const gain = Math.max(0, plan.value - (byValue?.value ?? 0));
  const isEqual = gain < 0.005 * Math.abs(plan.value);
  return {
    name: "Best against a sorted list",
    metric: "bestAgainstGreedy",
    value: isEqual ? "equal" : `+${showValue(gain, units)}`,
    unit: "",
    note: isEqual ? "value a day finds the same" : "more than the list by value a day",
  };
}

/** "A list sorted by value a day reaches 98 % of this value, by saving 94 %, by toil score 66 %." */
function greedySentence(plan: PlanResult, units: PlanUnits): string {
  if (!(plan.value > 0)) return "";
  const name = (by: Greedy) => (by === "saving" ? units.wording.saving : by);
  const parts = plan.greedy.map(
    ({ by, value }) =>
      `by ${name(by)} ${formatShare(Math.max(0, value) / plan.value, units.formats)}`,
  );
  return `Filling the box from a sorted list reaches, sorted ${parts.join(", ")} of this plan's value.`;
}

function numbersOf(plan: PlanResult, units: PlanUnits): readonly PlanNumber[] {
  const { formats, wording } = units;
  const { more } = plan;
  const idle = Math.floor(plan.knobs.days * 2) - plan.usedHalfDays;
  const entering = more.enter.length > 0 ? list(more.enter, 2) : "nothing more pays for itself";
  return [
    {
      name: plan.knobs.isCautious ? "Net value, cautious" : "Net value of the box",
      metric: "netValue",
      value: showValue(netOf(plan), units),
      unit: `over ${horizonWords(plan.knobs.months, units.formats)}`,
      note: `P10–P90 ${bandText(plan.net, units)}; ${wording.released}`,
    },
    {
      name: "Capacity used",
      metric: "capacityUsed",
      value: `${formatDays(plan.usedHalfDays, formats)} of ${formatDays(plan.knobs.days * 2, formats)}`,
      unit: "engineer-days",
      note:
        idle > 0
          ? `${formatDays(idle, formats)} idle; ${formatHours(plan.expected.hoursReleased, formats)} released a year`
          : `no day idle; ${formatHours(plan.expected.hoursReleased, formats)} released a year`,
    },
    {
      name: `${formatDays(more.halfDays, formats)} more days`,
      metric: "shadowPrice",
      value: `+${showValue(Math.max(0, more.value), units)}`,
      unit: `${showValue((Math.max(0, more.value) / more.halfDays) * 2, units)} a day`,
      note: entering,
    },
    greedyNumber(plan, units),
  ];
}

function problemsOf(plan: PlanResult, units: PlanUnits): readonly string[] {
  const days = (halfDays: number) => formatDays(halfDays, units.formats);
  const capacity = Math.floor(plan.knobs.days * 2);
  const contradictions = plan.contradictions.map(
    (titles) =>
      `${list(titles, 3)}: their locks, needs and exclusives contradict each other. Unlock one of them.`,
  );
  if (plan.lockedHalfDays <= capacity) return contradictions;
  const missing = days(plan.lockedHalfDays - capacity);
  return [
    `What is locked in takes ${days(plan.lockedHalfDays)} days, ${missing} more than the box holds. Unlock a task or add days.`,
    ...contradictions,
  ];
}

function overOf(plan: PlanResult): string {
  const way = plan.isExact ? "exact solution" : "best found; a group of dependent tasks is large";
  const values = plan.knobs.isCautious ? "Values P10" : "Values P50";
  return `${values}, net of building, upkeep and failures · ${way}`;
}

function assumedOf(plan: PlanResult, units: PlanUnits): string | null {
  const all = [...plan.inside, ...plan.outside];
  const count = all.filter(({ isAssumed }) => isAssumed).length;
  if (count === 0) return null;
  const tasks = formatNumbered(count, ["task has", "tasks have"], units.formats);
  return `${tasks} no estimate yet: a size is assumed from the remedy, the number of tools, and whether the work is common; marked with an asterisk.`;
}

/** Everything the plan page says about one scenario. */
export function planView(plan: PlanResult, units: PlanUnits): PlanView {
  const row = (entry: PlanResult["inside"][number]) => planRow(entry, plan.firstOut, units);
  const isLost = (entry: PlanResult["inside"][number]) => entry.reason.kind === "no return";
  return {
    headline: headlineOf(plan, units),
    over: overOf(plan),
    numbers: numbersOf(plan, units),
    box: planBox(plan, units),
    inside: plan.inside.map(row),
    outside: plan.outside.filter((entry) => !isLost(entry)).map(row),
    noReturn: plan.outside.filter(isLost).map(row),
    greedy: greedySentence(plan, units),
    fan: planFan(plan, units),
    problems: problemsOf(plan, units),
    assumed: assumedOf(plan, units),
  };
}
