import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskFacts } from "@/lib/core/domain/task-facts";

/** Cost of one productive hour: annual fully loaded cost / productive hours. */
export function hourlyRate(annualCost: number, productiveHours: number): number {
  return annualCost / productiveHours;
}

/**
 * How much dearer an average touch hour is for being out of hours: 1 + off share x (off - 1) + sleep share x (sleep - 1) +
 * on-call share x (on call - 1), where an hour on call counts there and no more as off or sleep. 1 when no ticket has a
 * time of day.
 */
export function hourFactor(
  { hours, onCall }: Pick<TaskFacts, "hours" | "onCall">,
  settings: Pick<WorkspaceSettings, "offHoursMultiplier" | "sleepMultiplier" | "onCallMultiplier">,
): number {
  const all = hours.business + hours.off + hours.sleep;
  if (all === 0) return 1;
  const off = (hours.off - onCall.off) * (settings.offHoursMultiplier - 1);
  const sleep = (hours.sleep - onCall.sleep) * (settings.sleepMultiplier - 1);
  const called = (onCall.off + onCall.sleep) * (settings.onCallMultiplier - 1);
  return 1 + (off + sleep + called) / all;
}

/** Labour = (touch hours x hour factor + interruption hours + rework hours) x rate. */
export function labourCost(
  hours: {
    readonly touch: number;
    readonly interruption: number;
    readonly rework: number;
    readonly hourFactor: number;
  },
  rate: number,
): number {
  return (hours.touch * hours.hourFactor + hours.interruption + hours.rework) * rate;
}

/** Wait = tickets x hours x share of that time in which the requester is blocked x the requester's rate. */
export function waitCost(
  waiting: { readonly tickets: number; readonly hours: number },
  inputs: { readonly blockedShare: number; readonly hourlyRate: number },
): number {
  return waiting.tickets * waiting.hours * inputs.blockedShare * inputs.hourlyRate;
}
