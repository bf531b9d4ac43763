import { longestStretches, toilChange } from "@/lib/core/cost/toil-change";
import type { ToilChange, YearlyTask } from "@/lib/core/domain/toil-change";
import type { WorkspaceScope } from "../access/scope";
import { parseCost } from "../store/candidate-columns";
import type { ListedCandidate } from "../store/candidates";
import { historySince, ticketsInStretches } from "../store/questions/tickets-in-stretches";

/** Ranked candidates with what they cost in a year. */
export function yearlyTasks(candidates: readonly ListedCandidate[]): readonly YearlyTask[] {
  return candidates
    .filter(({ rank }) => rank !== null)
    .map((row) => {
      const { ticketsPerYear, axes } = parseCost(row.cost);
      return {
        id: row.taskId,
        ticketsPerYear,
        hours: row.hoursPerYear,
        cost: axes.total?.expected ?? null,
      };
    });
}

type Run = { readonly id: string; readonly asOf: Date | null };

async function workOut(
  scope: WorkspaceScope,
  run: Run,
  candidates: readonly ListedCandidate[],
): Promise<ToilChange | null> {
  if (!run.asOf) return null;
  const since = await historySince(scope);
  const stretches = since === null ? null : longestStretches(since, run.asOf.getTime());
  if (!stretches) return null;
  const counts = await ticketsInStretches(scope, run.id, stretches);
  return toilChange(stretches.stretch, yearlyTasks(candidates), counts);
}

/** A run never changes, and counting a million tickets takes a second: the newest ones are kept. */
const MOST_KEPT = 50;
const kept = new Map<string, Promise<ToilChange | null>>();

/** Toil of the newest year (half-year, quarter) of a run beside the one before; null with too short a history. */
export function changeOfRun(
  scope: WorkspaceScope,
  run: Run,
  candidates: readonly ListedCandidate[],
): Promise<ToilChange | null> {
  const known = kept.get(run.id);
  if (known) return known;
  const made = workOut(scope, run, candidates);
  kept.set(run.id, made);
  made.catch(() => kept.delete(run.id));
  for (const id of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(id);
  }
  return made;
}
