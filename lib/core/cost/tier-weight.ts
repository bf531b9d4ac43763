import { type Application, applicationOfService, type Tier } from "@/lib/core/domain/application";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskFacts } from "@/lib/core/domain/task-facts";

type Weights = Pick<WorkspaceSettings, "mission" | "tierWeights">;

/** How much beneficiary-hours of each service count, by the tier of its application. */
export type WeightOfService = (service: string) => number | null;

/** The weight of a service's application; null where none claims it or nobody entered its tier. */
export function tierWeights(
  applications: readonly Application[],
  { tierWeights: weights }: Weights,
): WeightOfService {
  const applicationOf = applicationOfService(applications);
  const tiers = new Map<string, Tier | null>(applications.map(({ id, tier }) => [id, tier]));
  return (service) => {
    const tier = tiers.get(applicationOf(service) ?? "") ?? null;
    return tier === null ? null : weights[tier];
  };
}

/**
 * Mean weight of a task's tickets: each counts by the tier of the application its service is, and those of none by the
 * weight entered for all. Null where no ticket has a tier, so that the weight entered for all holds. O(services).
 */
export function taskTierWeight(
  { services, scoredCount }: Pick<TaskFacts, "services" | "scoredCount">,
  weightOf: WeightOfService,
  { mission }: Weights,
): number | null {
  if (!mission) return null;
  let [tickets, sum] = [0, 0];
  for (const { name, count } of services) {
    const weight = weightOf(name);
    if (weight === null) continue;
    tickets += count;
    sum += count * weight;
  }
  if (tickets === 0) return null;
  const all = Math.max(scoredCount, tickets);
  return (sum + (all - tickets) * mission.tierWeight) / all;
}
