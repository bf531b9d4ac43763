import type { PlanKnobs } from "../../domain/plan";
import { ownRate, type WorkspaceSettings } from "../../domain/settings";
import {
  type Formats,
  formatCount,
  formatDate,
  formatDays,
  formatMoney,
  formatMoneyFull,
  formatNumbered,
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
    return "No cost is entered in Settings: values are hours.";
  }
  const yearly = formatMoney(settings.annualCost, settings);
  return `Settings: ${yearly} / ${formatCount(settings.productiveHours, settings)} h = ${formatMoneyFull(rate, settings)}.`;
}

/** "Proposed on 3 Nov 2026 by Dana: 20 days, 6 tasks."; null before the first proposal. */
export function proposalSentence(proposal: Proposal | null, formats: Formats): string | null {
  if (!proposal) return null;
  const { at, by, days, taskCount } = proposal;
  const tasks = formatNumbered(taskCount, ["task", "tasks"], formats);
  return `Proposed on ${formatDate(at, formats)} by ${by}: ${formatDays(days * 2, formats)} days, ${tasks}.`;
}

/** What every number of the plan rests on, so that nobody has to ask. */
export function assumptionsSentence(settings: WorkspaceSettings): string {
  const { automation } = settings;
  const share = (value: number) => formatShare(value, settings);
  const { lo, mode, hi } = automation.coverage;
  const { S, M, L, XL } = automation.sizeDays;
  return [
    `An automation takes over ${share(lo)} to ${share(hi)} of a task, most likely ${share(mode)}, two thirds of it within ${automation.rampMonths} months`,
    `${share(automation.residualShare)} of that is still looked at`,
    `upkeep is ${share(automation.upkeepShare)} of building a year`,
    `${share(automation.failureShare)} of the runs fail at ${formatMoney(automation.failureCost, settings)} each`,
    `an engineer-day has ${automation.dayHours} hours; S, M, L and XL are ${S}, ${M}, ${L} and ${XL} days`,
    `hours are hands-on and interruption hours, weighted with the chance of toil; ${wordingOf(settings.profile, settings).notPlanned} are not counted`,
  ].join("; ");
}
