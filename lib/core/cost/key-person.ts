import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { createChance, seedFor } from "@/lib/core/simulate/chance";
import { sharedFactorAt, stratifiedNormals } from "@/lib/core/simulate/shared-factor";

/** From this share of one resolver on, a task hangs on one person. */
export const KEY_PERSON_SHARE = 0.6;
/** Fewer assigned tickets than this tell nothing about who does the work. */
const LEAST_ASSIGNED = 10;
/** Spread of ln(hours) that hanging on one person adds: others would need longer, or the same; an assumption. */
const SIGMA = 0.25;

/** Share of the busiest resolver where so much of a task hangs on one person that it is flagged; else null. */
export function keyPersonShare(
  facts: Pick<TaskFacts, "topResolverShare" | "assignedCount">,
): number | null {
  const { topResolverShare, assignedCount } = facts;
  if (topResolverShare === null || assignedCount < LEAST_ASSIGNED) return null;
  return topResolverShare > KEY_PERSON_SHARE ? topResolverShare : null;
}

/** A factor of mean 1 that widens the range of a task that hangs on one person; null for the others. O(draws). */
export function widenForKeyPerson(
  task: { readonly taskId: string; readonly facts: TaskFacts },
  run: { readonly seed: number; readonly buffers: { readonly scratch: Float64Array } },
): { readonly share: number; readonly draws: Float64Array } | null {
  const share = keyPersonShare(task.facts);
  if (share === null) return null;
  const normals = stratifiedNormals(
    createChance(seedFor(run.seed, `key person ${task.taskId}`)),
    run.buffers.scratch.length,
  );
  const at = (z: number) => Math.exp(SIGMA * z - (SIGMA * SIGMA) / 2);
  return { share, draws: sharedFactorAt(normals, { at, mean: 1 }).draws };
}
