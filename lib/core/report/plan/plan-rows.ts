import type { AutomationSettings } from "../../domain/automation";
import type { Estimate } from "../../domain/money";
import { type PlanEntry, type PlanKnobs, SIZES } from "../../domain/plan";
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
export function horizonWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}

/** One task of the plan as a row, ready to be shown. */
export type PlanRow = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
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

function months(value: number | null, horizon: number): string {
  if (value === null) return `not within ${horizonWords(horizon)}`;
  return value < 1 ? "within a month" : `in month ${Math.ceil(value)}`;
}

function insideWords(entry: PlanEntry, units: PlanUnits): readonly [string, string] {
  const { reason, expected, task } = entry;
  const paysBack = `Pays back ${months(expected.paybackMonths, units.knobs.months)}`;
  switch (reason.kind) {
    case "locked in":
      return ["Locked in", paysBack];
    case "must do":
      return [units.wording.mustDo, `${reason.mandate}. ${paysBack}`];
    case "needed":
      return ["In", `Needed by ${reason.by}`];
    default:
      return ["In", `${remedyWord(task.remedy)}. ${paysBack}`];
  }
}

function outsideWords(entry: PlanEntry, units: PlanUnits): readonly [string, string] {
  const { reason } = entry;
  const days = (halfDays: number) => `${formatDays(halfDays, units.formats)} days`;
  switch (reason.kind) {
    case "locked out":
      return ["Left out", entry.item.note || "Left out by a person"];
    case "no return":
      return ["No return", `Costs more than it gives back in ${horizonWords(units.knobs.months)}`];
    case "ruled out":
      return ["Ruled out", `Only instead of ${reason.by}`];
    case "needs one outside":
      return ["Ruled out", `Needs ${reason.other}, which is left out`];
    case "enters":
      return ["Does not fit", `First enters with ${days(reason.atHalfDays)}`];
    case "beyond":
      return ["Does not fit", `Not even with ${days(reason.atHalfDays)}`];
    default:
      return ["Does not fit", ""];
  }
}

function toneOf(state: string, wording: Wording): PlanRow["tone"] {
  if (state === "Left out" || state === "Ruled out") return "warn";
  const stands = state === "First left out" || state === "Locked in" || state === wording.mustDo;
  return stands ? "accent" : "plain";
}

/** A task with its state and the reason in words. */
export function planRow(entry: PlanEntry, firstOut: PlanEntry | null, units: PlanUnits): PlanRow {
  const { task, item, halfDays, value } = entry;
  const [told, why] = entry.isIn ? insideWords(entry, units) : outsideWords(entry, units);
  const state = firstOut?.task.id === task.id ? "First left out" : told;
  const days = formatDays(halfDays, units.formats);
  return {
    id: task.id,
    title: task.title,
    why,
    state,
    tone: toneOf(state, units.wording),
    lock: item.lock,
    size: item.size,
    days: item.days,
    effort: `${days} d`,
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
    text: `${size} · ${formatDays(settings.sizeDays[size] * 2, formats)} d`,
  }));
}
