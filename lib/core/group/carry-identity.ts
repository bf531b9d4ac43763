/** How many tickets a new cluster shares with a task of the run before. */
export type Overlap = {
  readonly cluster: number;
  readonly taskId: string;
  readonly tickets: number;
};

/**
 * Gives each cluster the task it continues: first what people gave it to (`pinned`, by cluster), then largest overlap first, each task and each cluster at most once; ties by
 * task id, so the outcome does not depend on input order. Clusters that continue nothing are absent from the result.
 *
 * A split keeps the id on its larger part, a merge keeps the larger task's id. O(n log n) in the overlaps.
 */
export function carryIdentity(
  overlaps: readonly Overlap[],
  pinned: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<number, string> {
  const ordered = [...overlaps].sort(
    (a, b) =>
      b.tickets - a.tickets ||
      (a.taskId < b.taskId ? -1 : a.taskId > b.taskId ? 1 : a.cluster - b.cluster),
  );
  const taskOf = new Map(pinned);
  const taken = new Set(pinned.values());
  for (const { cluster, taskId, tickets } of ordered) {
    if (tickets === 0 || taskOf.has(cluster) || taken.has(taskId)) continue;
    taskOf.set(cluster, taskId);
    taken.add(taskId);
  }
  return taskOf;
}
