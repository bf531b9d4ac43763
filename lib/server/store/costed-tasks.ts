import { z } from "zod";
import type { CostedTask } from "@/lib/core/domain/weighed-applications";
import { parseCost } from "./candidate-columns";
import type { ListedCandidate } from "./candidates";

const counts = z.array(z.object({ name: z.string(), count: z.number() }));

/** The ranked tasks with what they cost, the services their tickets are about and the teams they lie with. */
export function costedTasks(candidates: readonly ListedCandidate[]): CostedTask[] {
  return candidates
    .filter(({ rank }) => rank !== null)
    .map((row) => ({
      id: row.taskId,
      axes: parseCost(row.cost).axes,
      hours: row.hoursPerYear,
      tickets: row.ticketsInWindow,
      services: counts.parse(row.serviceCounts),
      teams: counts.parse(row.teamCounts),
    }));
}
