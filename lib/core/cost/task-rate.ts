import type { TeamCost } from "@/lib/core/domain/cost-inputs";
import { ownRate, type WorkspaceSettings } from "@/lib/core/domain/settings";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { foldText } from "@/lib/core/text/fold-text";
import { hourlyRate } from "./labour";

type Rates = Pick<WorkspaceSettings, "annualCost" | "productiveHours" | "teamCosts">;

function ratesByTeam(
  costs: readonly TeamCost[],
  productiveHours: number,
): ReadonlyMap<string, number> {
  return new Map(
    costs.map((one) => [
      foldText(one.team),
      hourlyRate(one.annualCost, one.productiveHours ?? productiveHours),
    ]),
  );
}

/**
 * Cost of one hour of a task: the mean over its tickets of the rate of their team, or of the workspace's own rate where
 * the team has none or the ticket names no team. `null` where a ticket has neither: money is then not priced.
 */
export function taskRate(
  facts: Pick<TaskFacts, "teams" | "ticketCount">,
  settings: Rates,
): number | null {
  const { productiveHours, teamCosts } = settings;
  const general = ownRate(settings);
  if (teamCosts.length === 0) return general;
  const rates = ratesByTeam(teamCosts, productiveHours);
  let [cost, counted] = [0, 0];
  for (const { name, count } of facts.teams) {
    const rate = rates.get(foldText(name)) ?? general;
    if (rate === null) return null;
    cost += rate * count;
    counted += count;
  }
  const rest = Math.max(0, facts.ticketCount - counted);
  if (rest > 0 && general === null) return null;
  const all = counted + rest;
  return all > 0 ? (cost + rest * (general ?? 0)) / all : general;
}
