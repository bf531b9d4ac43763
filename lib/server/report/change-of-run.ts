import { longestStretches, toilChange } from "@/lib/core/cost/toil-change";
import type { ToilChange, YearlyTask } from "@/lib/core/domain/toil-change";
import type { WorkspaceScope } from "../access/scope";
import { parseCost } from "../store/candidate-columns";
import type { ListedCandidate } from "../store/candidates";
import {
  type CountedTickets,
  historySince,
  ticketsInStretches,
} from "../store/questions/tickets-in-stretches";

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

const ALL: CountedTickets = { kind: "all" };

type Counted = {
  readonly run: Run;
  readonly candidates: readonly ListedCandidate[];
  readonly of: CountedTickets;
};

async function workOut(
  scope: WorkspaceScope,
  { run, candidates, of }: Counted,
): Promise<ToilChange | null> {
  if (!run.asOf) return null;
  const since = await historySince(scope, run.id);
  const stretches = since === null ? null : longestStretches(since, run.asOf.getTime());
  if (!stretches) return null;
  const counts = await ticketsInStretches(scope, run.id, { ...stretches, of });
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
  return changeOfPart(scope, { run, candidates, of: ALL });
}

/** The same of some of the tickets: those of a team, or about some services. */
export function changeOfPart(scope: WorkspaceScope, counted: Counted): Promise<ToilChange | null> {
  const key = JSON.stringify([counted.run.id, counted.of]);
  const known = kept.get(key);
  if (known) return known;
  const made = workOut(scope, counted);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  for (const old of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(old);
  }
  return made;
}
