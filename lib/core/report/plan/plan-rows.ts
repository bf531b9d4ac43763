import type { AutomationSettings } from "../../domain/automation";
import type { Estimate } from "../../domain/money";
import { type PlanEntry, type PlanKnobs, SIZES } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { remedyWord } from "../candidates/candidate-summary";
import {
  type Formats,
  formatDays,
  formatHours,
  formatHoursBand,
  formatMoney,
  formatMoneyBand,
  NO_NUMBER,
} from "../format";
import type { Wording } from "../wording";

/** How values read in one scenario: money where an hour has a cost, hours where not. */
export type PlanUnits = {
  readonly formats: Formats;
  readonly wording: Wording;
  readonly knobs: PlanKnobs;
};

/** "$41 k", or "520 h" where no rate is entered. */
export function showValue(value: number, { formats, knobs }: PlanUnits): string {
  return knobs.rate === null ? formatHours(value, formats) : formatMoney(value, formats);
}

/** "P10–P90" of a value in its unit. */
export function bandText(
  { p10, p90 }: Pick<Estimate, "p10" | "p90">,
  { formats, knobs }: PlanUnits,
): string {
  return knobs.rate === null
    ? formatHoursBand(p10, p90, formats)
    : formatMoneyBand(p10, p90, formats);
}

/** "3 years", "18 months". */
export function horizonWords(months: number, formats: Formats): string {
  return months % 12 === 0
    ? sayPlan(formats, "{years, plural, one {# year} other {# years}}", { years: months / 12 })
    : sayPlan(formats, "{months} months", { months });
}

/** What becomes of a task, as the message of its state; "must do" is called by the kind of organisation. */
export type PlanState =
  | "In"
  | "Locked in"
  | "must do"
  | "Left out"
  | "No return"
  | "Ruled out"
  | "Does not fit"
  | "First left out";

/** One task of the plan as a row, ready to be shown. */
export type PlanRow = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly stateKey: PlanState;
  /** In a word or two: "Locked in", "First left out". */
  readonly state: string;
  readonly tone: "plain" | "accent" | "warn";
  readonly lock: "in" | "out" | null;
  readonly size: string | null;
  /** Engineer-days as typed; null while a size stands. */
  readonly days: number | null;
  readonly effort: string;
  readonly isAssumed: boolean;
  readonly halfDays: number;
  readonly value: string;
  /** P10–P90; null where it was not worth drawing. */
  readonly band: string | null;
  readonly perDay: string;
  readonly owner: string;
};

/** When a task has paid back: "Pays back in month 4". */
function payback(months: number | null, horizon: number, formats: Formats): string {
  if (months === null)
    return sayPlan(formats, "Pays back not within {horizon}", {
      horizon: horizonWords(horizon, formats),
    });
  return months < 1
    ? sayPlan(formats, "Pays back within a month")
    : sayPlan(formats, "Pays back in month {month}", { month: Math.ceil(months) });
}

function insideWords(
  entry: PlanEntry,
  { formats, knobs }: PlanUnits,
): readonly [PlanState, string] {
  const { reason, expected, task } = entry;
  const paysBack = payback(expected.paybackMonths, knobs.months, formats);
  switch (reason.kind) {
    case "locked in":
      return ["Locked in", paysBack];
    case "must do":
      return ["must do", `${reason.mandate}. ${paysBack}`];
    case "needed":
      return ["In", sayPlan(formats, "Needed by {task}", { task: reason.by })];
    default:
      return ["In", `${remedyWord(task.remedy, formats)}. ${paysBack}`];
  }
}

function outsideWords(
  entry: PlanEntry,
  { formats, knobs }: PlanUnits,
): readonly [PlanState, string] {
  const { reason } = entry;
  const days = (halfDays: number) => ({ days: formatDays(halfDays, formats) });
  switch (reason.kind) {
    case "locked out":
      return ["Left out", entry.item.note || sayPlan(formats, "Left out by a person")];
    case "no return": {
      const horizon = horizonWords(knobs.months, formats);
      return [
        "No return",
        sayPlan(formats, "Costs more than it gives back in {horizon}", { horizon }),
      ];
    }
    case "ruled out":
      return ["Ruled out", sayPlan(formats, "Only instead of {task}", { task: reason.by })];
    case "needs one outside":
      return [
        "Ruled out",
        sayPlan(formats, "Needs {task}, which is left out", { task: reason.other }),
      ];
    case "enters":
      return ["Does not fit", sayPlan(formats, "Enters with {days} days", days(reason.atHalfDays))];
    case "beyond":
      return [
        "Does not fit",
        sayPlan(formats, "Not even with {days} days", days(reason.atHalfDays)),
      ];
    default:
      return ["Does not fit", ""];
  }
}

function toneOf(state: PlanState): PlanRow["tone"] {
  if (state === "Left out" || state === "Ruled out") return "warn";
  const stands = state === "First left out" || state === "Locked in" || state === "must do";
  return stands ? "accent" : "plain";
}

/** A task with its state and the reason in words. */
export function planRow(entry: PlanEntry, firstOut: PlanEntry | null, units: PlanUnits): PlanRow {
  const { task, item, halfDays, value } = entry;
  const [told, why] = entry.isIn ? insideWords(entry, units) : outsideWords(entry, units);
  const stateKey = firstOut?.task.id === task.id ? "First left out" : told;
  const days = formatDays(halfDays, units.formats);
  return {
    id: task.id,
    title: task.title,
    why,
    stateKey,
    state: stateKey === "must do" ? units.wording.mustDo : sayPlan(units.formats, stateKey),
    tone: toneOf(stateKey),
    lock: item.lock,
    size: item.size,
    days: item.days,
    effort: sayPlan(units.formats, "{days} d", { days }),
    isAssumed: entry.isAssumed,
    halfDays,
    value: showValue(value, units),
    band: entry.net && bandText(entry.net, units),
    perDay: halfDays > 0 ? showValue((value / halfDays) * 2, units) : NO_NUMBER,
    owner: item.owner,
  };
}

/** The sizes with their days: "S · 2 d". */
export function sizeChoices(
  settings: AutomationSettings,
  formats: Formats,
): readonly { readonly size: string; readonly text: string }[] {
  return SIZES.map((size) => ({
    size,
    text: sayPlan(formats, "{size} · {days} d", {
      size,
      days: formatDays(settings.sizeDays[size] * 2, formats),
    }),
  }));
}
