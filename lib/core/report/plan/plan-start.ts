import type { PlanKnobs } from "../../domain/plan";
import { ownRate, type WorkspaceSettings } from "../../domain/settings";
import { sayPlan } from "../../messages/plan";
import {
  type Formats,
  formatDate,
  formatDays,
  formatHourCount,
  formatHours,
  formatMoney,
  formatMoneyFull,
  formatShare,
} from "../format";
import { wordingOf } from "../wording";

/** A quarter of one person and a bit: small enough that something falls out. */
const FIRST_DAYS = 20;
const FIRST_MONTHS = 36;

type Proposal = Pick<PlanKnobs, "days" | "months" | "isCautious"> & {
  readonly at: Date;
  readonly by: string;
  readonly taskCount: number;
};

/** What the knobs say before anybody turns them: the last proposal, else 20 days and three years. */
export function defaultKnobs(settings: WorkspaceSettings, proposal: Proposal | null): PlanKnobs {
  return {
    days: proposal?.days ?? FIRST_DAYS,
    months: proposal?.months ?? FIRST_MONTHS,
    rate: ownRate(settings),
    isCautious: proposal?.isCautious ?? false,
  };
}

/** Where the hourly cost comes from. */
export function rateNote(settings: WorkspaceSettings): string {
  const rate = ownRate(settings);
  if (rate === null || settings.annualCost === null) {
    return sayPlan(settings, "No cost is entered in Settings: values are hours.");
  }
  return sayPlan(settings, "Settings: {yearly} / {hours} = {rate}.", {
    yearly: formatMoney(settings.annualCost, settings),
    hours: formatHours(settings.productiveHours, settings),
    rate: formatMoneyFull(rate, settings),
  });
}

/** "Proposed on 3 Nov 2026 by Dana: 20 days, 6 tasks."; null before the first proposal. */
export function proposalSentence(proposal: Proposal | null, formats: Formats): string | null {
  if (!proposal) return null;
  return sayPlan(
    formats,
    "Proposed on {day} by {who}: {days} days, {count, plural, one {# task} other {# tasks}}.",
    {
      day: formatDate(proposal.at, formats),
      who: proposal.by,
      days: formatDays(proposal.days * 2, formats),
      count: proposal.taskCount,
    },
  );
}

/** What every number of the plan rests on, so that nobody has to ask. */
export function assumptionsSentence(settings: WorkspaceSettings): string {
  const { automation } = settings;
  const share = (value: number) => formatShare(value, settings);
  const days = (size: keyof typeof automation.sizeDays) =>
    formatDays(automation.sizeDays[size] * 2, settings);
  return sayPlan(
    settings,
    "An automation takes over {low} to {high} of a task, most likely {likely}, two thirds of it within {months} months; {checked} of that is still looked at; upkeep is {upkeep} of building a year; {failed} of the runs fail at {cost} each; an engineer-day has {hours} hours; S, M, L and XL are {s}, {m}, {l} and {xl} days; hours are hands-on and interruption hours, weighted with the chance of toil; {excluded} are not counted.",
    {
      low: share(automation.coverage.lo),
      high: share(automation.coverage.hi),
      likely: share(automation.coverage.mode),
      months: automation.rampMonths,
      checked: share(automation.residualShare),
      upkeep: share(automation.upkeepShare),
      failed: share(automation.failureShare),
      cost: formatMoney(automation.failureCost, settings),
      hours: formatHourCount(automation.dayHours, settings),
      s: days("S"),
      m: days("M"),
      l: days("L"),
      xl: days("XL"),
      excluded: wordingOf(settings.profile, settings).notPlanned,
    },
  );
}
