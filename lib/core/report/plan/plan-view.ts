import type { Greedy, PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { type Formats, formatCount, formatDays, formatHours, formatShare } from "../format";
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

export function listTitles(titles: readonly string[], shown: number, formats: Formats): string {
  const rest = titles.length - shown;
  if (rest <= 0) return titles.join(", ");
  return sayPlan(formats, "{titles} and {count} more", {
    titles: titles.slice(0, shown).join(", "),
    count: rest,
  });
}

function moreSentence({ more }: PlanResult, units: PlanUnits): string {
  const days = formatDays(more.halfDays, units.formats);
  if (more.value <= 0) return sayPlan(units.formats, "{days} more days buy nothing.", { days });
  return sayPlan(units.formats, "{days} more days buy {value}.", {
    days,
    value: showValue(more.value, units),
  });
}

/** Tasks that give back more than they cost: those inside, and those that would be with more days. */
function worthwhileCount({ inside, outside }: PlanResult): number {
  return inside.length + outside.filter(({ value }) => value > 0).length;
}

function headlineOf(plan: PlanResult, units: PlanUnits): PlanView["headline"] {
  const { formats } = units;
  const { days, months } = plan.knobs;
  const box = { days: formatDays(days * 2, formats), count: days };
  const answer =
    plan.inside.length === 0
      ? sayPlan(
          formats,
          "No task fits {days} {count, plural, one {engineer-day} other {engineer-days}} and pays for itself.",
          box,
        )
      : sayPlan(
          formats,
          "{days} {count, plural, one {engineer-day} other {engineer-days}} fit {part} of {all, plural, one {# task} other {# tasks}} that pay back, worth {worth} over {horizon}.",
          {
            ...box,
            part: formatCount(plan.inside.length, formats),
            all: worthwhileCount(plan),
            worth: showValue(netOf(plan), units),
            horizon: horizonWords(months, formats),
          },
        );
  return [answer, moreSentence(plan, units)];
}

/** The strongest of the simpler ways: what the plan adds to it. */
function greedyNumber(plan: PlanResult, units: PlanUnits): PlanNumber {
  const [byValue] = plan.greedy;
  const gain = Math.max(0, plan.value - (byValue?.value ?? 0));
  const isEqual = gain < 0.005 * Math.abs(plan.value);
  return {
    name: sayPlan(units.formats, "Best against a sorted list"),
    metric: "bestAgainstGreedy",
    value: isEqual ? sayPlan(units.formats, "equal") : `+${showValue(gain, units)}`,
    unit: "",
    note: isEqual
      ? sayPlan(units.formats, "value a day finds the same")
      : sayPlan(units.formats, "more than the list by value a day"),
  };
}

/** How much of a plan's value one sorted list reaches. */
function greedyPart(by: Greedy, share: string, { formats, wording }: PlanUnits): string {
  switch (by) {
    case "saving":
      return sayPlan(formats, "by {saving} {share}", { saving: wording.saving, share });
    case "toil score":
      return sayPlan(formats, "by toil score {share}", { share });
    default:
      return sayPlan(formats, "by value a day {share}", { share });
  }
}

/** "A list sorted by value a day reaches 98 % of this value, by saving 94 %, by toil score 66 %." */
function greedySentence(plan: PlanResult, units: PlanUnits): string {
  if (!(plan.value > 0)) return "";
  const parts = plan.greedy.map(({ by, value }) =>
    greedyPart(by, formatShare(Math.max(0, value) / plan.value, units.formats), units),
  );
  return sayPlan(
    units.formats,
    "Filling the box from a sorted list reaches, sorted {parts} of this plan's value.",
    { parts: parts.join(", ") },
  );
}

function capacityNumber(plan: PlanResult, formats: Formats): PlanNumber {
  const idle = Math.floor(plan.knobs.days * 2) - plan.usedHalfDays;
  const hours = formatHours(plan.expected.hoursReleased, formats);
  return {
    name: sayPlan(formats, "Capacity used"),
    metric: "capacityUsed",
    value: sayPlan(formats, "{used} of {days}", {
      used: formatDays(plan.usedHalfDays, formats),
      days: formatDays(plan.knobs.days * 2, formats),
    }),
    unit: sayPlan(formats, "engineer-days"),
    note:
      idle > 0
        ? sayPlan(formats, "{days} idle; {hours} released a year", {
            days: formatDays(idle, formats),
            hours,
          })
        : sayPlan(formats, "no day idle; {hours} released a year", { hours }),
  };
}

function moreNumber({ more }: PlanResult, units: PlanUnits): PlanNumber {
  const { formats } = units;
  const value = Math.max(0, more.value);
  return {
    name: sayPlan(formats, "{days} more days", { days: formatDays(more.halfDays, formats) }),
    metric: "shadowPrice",
    value: `+${showValue(value, units)}`,
    unit: sayPlan(formats, "{value} a day", {
      value: showValue((value / more.halfDays) * 2, units),
    }),
    note:
      more.enter.length > 0
        ? listTitles(more.enter, 2, formats)
        : sayPlan(formats, "nothing more pays for itself"),
  };
}

function numbersOf(plan: PlanResult, units: PlanUnits): readonly PlanNumber[] {
  const { formats, wording } = units;
  return [
    {
      name: plan.knobs.isCautious
        ? sayPlan(formats, "Net value, cautious")
        : sayPlan(formats, "Net value of the box"),
      metric: "netValue",
      value: showValue(netOf(plan), units),
      unit: sayPlan(formats, "over {horizon}", {
        horizon: horizonWords(plan.knobs.months, formats),
      }),
      note: sayPlan(formats, "P10–P90 {band}; {released}", {
        band: bandText(plan.net, units),
        released: wording.released,
      }),
    },
    capacityNumber(plan, formats),
    moreNumber(plan, units),
    greedyNumber(plan, units),
  ];
}

function problemsOf(plan: PlanResult, units: PlanUnits): readonly string[] {
  const days = (halfDays: number) => formatDays(halfDays, units.formats);
  const capacity = Math.floor(plan.knobs.days * 2);
  const contradictions = plan.contradictions.map((titles) =>
    sayPlan(
      units.formats,
      "{tasks}: their locks, needs and exclusives contradict each other. Unlock one of them.",
      { tasks: listTitles(titles, 3, units.formats) },
    ),
  );
  if (plan.lockedHalfDays <= capacity) return contradictions;
  const missing = days(plan.lockedHalfDays - capacity);
  return [
    sayPlan(
      units.formats,
      "What is locked in takes {days} days, {missing} more than the box holds. Unlock a task or add days.",
      { days: days(plan.lockedHalfDays), missing },
    ),
    ...contradictions,
  ];
}

function overOf({ knobs, isExact }: PlanResult, formats: Formats): string {
  const which = knobs.isCautious ? "P10" : "P50";
  return isExact
    ? sayPlan(formats, "Values {which}, net of building, upkeep and failures · exact solution", {
        which,
      })
    : sayPlan(
        formats,
        "Values {which}, net of building, upkeep and failures · best found; a group of dependent tasks is large",
        { which },
      );
}

function assumedOf(plan: PlanResult, units: PlanUnits): string | null {
  const all = [...plan.inside, ...plan.outside];
  const count = all.filter(({ isAssumed }) => isAssumed).length;
  if (count === 0) return null;
  return sayPlan(
    units.formats,
    "{count, plural, one {# task has} other {# tasks have}} no estimate yet: a size is assumed from the remedy, the number of tools, and whether the work is common; marked with an asterisk.",
    { count },
  );
}

/** Everything the plan page says about one scenario. */
export function planView(plan: PlanResult, units: PlanUnits): PlanView {
  const row = (entry: PlanResult["inside"][number]) => planRow(entry, plan.firstOut, units);
  const isLost = (entry: PlanResult["inside"][number]) => entry.reason.kind === "no return";
  return {
    headline: headlineOf(plan, units),
    over: overOf(plan, units.formats),
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
