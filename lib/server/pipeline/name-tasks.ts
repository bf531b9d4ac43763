import { carryIdentity, type Overlap } from "@/lib/core/group/carry-identity";
import type { TaskCluster } from "@/lib/core/group/group-signatures";
import type { SignatureOfTask } from "../store/mining-runs";
import { uuidv7 } from "../uuid";

/** Once or twice is no repetition yet: a task has three tickets or more, unless a person made it. */
const SMALLEST_TASK = 3;

/** Wordings kept with a task; the rest is counted. */
const VARIANTS_KEPT = 200;

/** A task as grouping left it: what scoring, ranking and its page need to know of its wordings. */
export type NamedTask = Pick<TaskCluster, "title" | "sameness" | "languages" | "broad"> & {
  readonly taskId: string;
  readonly tickets: number;
  readonly wordings: number;
  /** The most frequent wordings, largest first. */
  readonly variants: TaskCluster["variants"];
};

export type NamedTasks = {
  readonly tasks: readonly NamedTask[];
  readonly taskOfSignature: ReadonlyMap<string, string>;
  readonly newTaskIds: readonly string[];
  readonly lineage: readonly {
    from: string;
    to: string;
    kind: "split" | "merge";
    tickets: number;
  }[];
};

function ticketsOf(cluster: TaskCluster): number {
  return cluster.variants.reduce((sum, variant) => sum + variant.count, 0);
}

function namedTask(taskId: string, cluster: TaskCluster): NamedTask {
  const { title, sameness, languages, broad, variants } = cluster;
  return {
    taskId,
    tickets: ticketsOf(cluster),
    wordings: variants.length,
    title,
    sameness,
    languages,
    broad,
    variants: variants.slice(0, VARIANTS_KEPT),
  };
}

/** How many tickets each cluster shares with each task of the run before. */
function overlapsOf(
  clusters: readonly TaskCluster[],
  previous: readonly SignatureOfTask[],
  counts: ReadonlyMap<string, number>,
): Overlap[] {
  const before = new Map(previous.map((row) => [row.signatureId, row.taskId]));
  return clusters.flatMap((cluster, index) => {
    const shared = new Map<string, number>();
    for (const id of cluster.signatureIds) {
      const taskId = before.get(id);
      if (taskId) shared.set(taskId, (shared.get(taskId) ?? 0) + (counts.get(id) ?? 0));
    }
    return [...shared].map(([taskId, tickets]) => ({ cluster: index, taskId, tickets }));
  });
}

/**
 * Turns clusters into tasks with lasting ids: a cluster that continues a task of the active run keeps its id, a new one
 * gets a new id. Where a task's tickets went elsewhere, the lineage says so.
 */
export function nameTasks(
  clusters: readonly TaskCluster[],
  previous: readonly SignatureOfTask[],
  counts: ReadonlyMap<string, number>,
): NamedTasks {
  const large = clusters.filter(
    (cluster) => cluster.pinnedTo !== null || ticketsOf(cluster) >= SMALLEST_TASK,
  );
  const pinned = new Map(
    large.flatMap(({ pinnedTo }, index) => (pinnedTo === null ? [] : [[index, pinnedTo] as const])),
  );
  const overlaps = overlapsOf(large, previous, counts);
  const carried = carryIdentity(overlaps, pinned);
  const newTaskIds: string[] = [];
  const tasks = large.map((cluster, index) => {
    const known = carried.get(index);
    const taskId = known ?? uuidv7();
    if (!known) newTaskIds.push(taskId);
    return namedTask(taskId, cluster);
  });
  const taskOfSignature = new Map(
    large.flatMap(({ signatureIds }, index) =>
      signatureIds.map((id) => [id, tasks[index]?.taskId ?? ""] as const),
    ),
  );
  const survivors = new Set(carried.values());
  const lineage = overlaps.flatMap(({ cluster, taskId, tickets }) => {
    const to = tasks[cluster]?.taskId;
    if (!to || to === taskId) return [];
    return [
      {
        from: taskId,
        to,
        kind: survivors.has(taskId) ? ("split" as const) : ("merge" as const),
        tickets,
      },
    ];
  });
  return { tasks, taskOfSignature, newTaskIds, lineage };
}
