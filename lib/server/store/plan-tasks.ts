import { isUnderDirective } from "@/lib/core/cost/directives";
import type { Estimate } from "@/lib/core/domain/money";
import type { PlanTask } from "@/lib/core/domain/plan";
import { ownRate, type WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskCost } from "@/lib/core/domain/task-cost";
import { parseCost } from "./candidate-columns";
import type { ListedCandidate } from "./candidates";

/** Touch and interruption hours with their band; rework is no part of what an automation is promised to save. */
function automatableHours(cost: TaskCost): Estimate {
  const all = cost.touchHours + cost.interruptionHours + cost.reworkHours;
  const share = all > 0 ? (cost.touchHours + cost.interruptionHours) / all : 0;
  const { expected, p10, p50, p90 } = cost.hours;
  return { expected: expected * share, p10: p10 * share, p50: p50 * share, p90: p90 * share };
}

/** Teams that cost more than the workspace's own rate release dearer hours. */
function rateFactorOf({ rate }: TaskCost, settings: WorkspaceSettings): number {
  const own = ownRate(settings);
  return rate && own ? rate / own : 1;
}

function planTask(row: ListedCandidate, settings: WorkspaceSettings): PlanTask {
  const cost = parseCost(row.cost);
  const title = row.name ?? row.title;
  const [mostly] = [...cost.rungMix].sort((a, b) => b.share - a.share);
  const mandates = settings.profile === "public" ? settings.directives : [];
  return {
    id: row.taskId,
    title,
    remedy: row.remedy,
    toil: row.toil,
    ticketsPerYear: cost.ticketsPerYear,
    hours: automatableHours(cost),
    isCommon: row.kind === "common",
    toolCount: row.sources.length,
    rung: mostly?.rung ?? 5,
    mandate: mandates.find((directive) => isUnderDirective(title, directive))?.name ?? null,
    rateFactor: rateFactorOf(cost, settings),
  };
}

/** The ranked candidates as the plan sees them; those of grade D have too little evidence to be planned. */
export function planTasks(
  candidates: readonly ListedCandidate[],
  settings: WorkspaceSettings,
): PlanTask[] {
  return candidates
    .filter(({ rank }) => rank !== null)
    .map((candidate) => planTask(candidate, settings));
}
