import { LOSS_FORMS, type LossRange, lossRanges } from "@/lib/core/domain/loss-forms";
import type { Estimate } from "@/lib/core/domain/money";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { certain, estimateOf } from "@/lib/core/simulate/estimate";
import { namesWord } from "@/lib/core/text/names-word";
import { delayLoss, revenueLoss } from "./revenue";
import { annualLoss, drawYearlyLosses, exposureEvents, lossChance } from "./risk";

/** One axis of one task before rounding: a figure, and its draws where it is uncertain; or why there is none. */
export type AxisDraft =
  | { readonly estimate: Estimate; readonly draws: Float64Array | null }
  | { readonly unpriced: string };

/** A task as far as its losses are concerned. */
export type LossInput = {
  readonly taskId: string;
  readonly title: string;
  readonly facts: TaskFacts;
  readonly chance: number;
  /** Its part of service credits and deadlines a year; null where none names it. */
  readonly obligations: number | null;
  /** Mean mission tier weight of its tickets; null: that of the settings. */
  readonly tierWeight: number | null;
};

type LossRun = {
  readonly settings: WorkspaceSettings;
  readonly seed: number;
  readonly buffers: { readonly risk: Float64Array; readonly scratch: Float64Array };
};

const HOURS_A_WEEK = 168;

/** Calendar hours in which so many working hours pass. */
function calendarHours(workingHours: number, { workingHours: plan }: WorkspaceSettings): number {
  const length = plan.end > plan.start ? plan.end - plan.start : 24 - plan.start + plan.end;
  return (workingHours * HOURS_A_WEEK) / (length * plan.days.length);
}

function certainAxis(value: number): AxisDraft {
  return { estimate: certain(value), draws: null };
}

/** Delayed earning of work that people wait for; null where the settings name none of it. */
function delayOf({ title, facts }: LossInput, { settings }: LossRun): number | null {
  const { delay } = settings;
  if (!delay || facts.openHours.told === 0 || !namesWord(title, delay.words)) return null;
  return delayLoss(facts.perYear * facts.openHours.mean, delay);
}

/**
 * Revenue axis: contribution margin of turnover that stops (union of urgent tickets' hours), and of what is earned later
 * because people waited for it.
 */
export function revenueAxis(input: LossInput, run: LossRun): AxisDraft {
  const { facts, chance } = input;
  const inputs = run.settings.revenue;
  const delayed = delayOf(input, run);
  if (!inputs && delayed === null) return { unpriced: "revenue: no yearly revenue is set" };
  const margin = inputs?.marginShare ?? 1;
  if (delayed !== null && !inputs) return certainAxis(chance * delayed * margin);
  if (inputs && facts.priorities.told > 0 && facts.openHours.told > 0) {
    const stopped = revenueLoss(facts.stopped.hoursPerYear, inputs);
    return certainAxis(chance * (stopped + (delayed ?? 0) * margin));
  }
  if (delayed !== null) return certainAxis(chance * delayed * margin);
  return facts.priorities.told === 0
    ? { unpriced: "revenue: the export has no priority" }
    : { unpriced: "revenue: the export does not tell how long tickets were open" };
}

/** Loss events a year from work that leaves a door open while it waits. */
function exposedEvents({ title, facts }: LossInput, settings: WorkspaceSettings): number {
  const { exposure } = settings;
  if (!exposure || facts.openHours.told === 0 || !namesWord(title, exposure.words)) return 0;
  const daysOpen = calendarHours(facts.openHours.mean, settings) / 24;
  return exposureEvents(facts.perYear, daysOpen, exposure.dailyHazard);
}

/** Loss events a year that are expected: those that tickets led to by their record, and those from doors left open. */
export function expectedLosses(input: LossInput, settings: WorkspaceSettings) {
  const { perYear, lossEvents } = input.facts;
  const record = { events: lossEvents.hits, tickets: lossEvents.told };
  const exposed = exposedEvents(input, settings);
  return { record, exposed, events: lossChance(record) * perYear + exposed };
}

function drawnLosses(input: LossInput, run: LossRun, ranges: readonly LossRange[]): AxisDraft {
  const { facts, taskId, chance, obligations } = input;
  const { risk: draws, scratch } = run.buffers;
  const { record, exposed, events } = expectedLosses(input, run.settings);
  drawYearlyLosses({ taskId, record, perYear: facts.perYear, exposed }, ranges, {
    seed: run.seed,
    losses: draws,
  });
  const fixed = obligations ?? 0;
  for (let at = 0; at < draws.length; at++) draws[at] = (draws[at] ?? 0) * chance + fixed;
  const expected = chance * annualLoss(events, ranges) + fixed;
  return { estimate: estimateOf(draws, expected, scratch), draws };
}

function whyNoSize({ lossForms }: WorkspaceSettings): string {
  return LOSS_FORMS.some((form) => lossForms[form] !== null)
    ? "risk: the forms of loss that are set are counted in labour already"
    : "risk: no size of a loss is set";
}

/** Risk axis: yearly losses by Open FAIR, and the task's part of service credits and deadlines. */
export function riskAxis(input: LossInput, run: LossRun): AxisDraft {
  const ranges = lossRanges(run.settings);
  const { facts, obligations } = input;
  if (ranges.length > 0 && facts.lossEvents.told > 0) return drawnLosses(input, run, ranges);
  if (obligations !== null) return certainAxis(obligations);
  if (ranges.length === 0) return { unpriced: whyNoSize(run.settings) };
  return { unpriced: "risk: the export does not tell which tickets led to a loss" };
}

/** Mission axis: hours that people wait for their service. */
export function missionAxis(
  { facts, chance, tierWeight }: LossInput,
  { settings }: LossRun,
): AxisDraft {
  const inputs = settings.mission;
  if (!inputs) return { unpriced: "mission: the people affected by a ticket are not set" };
  if (facts.openHours.told === 0) {
    return { unpriced: "mission: the export does not tell how long tickets were open" };
  }
  const hours = facts.perYear * facts.openHours.mean;
  const lost =
    hours * inputs.peopleAffected * inputs.impactShare * (tierWeight ?? inputs.tierWeight);
  return certainAxis(chance * lost);
}
