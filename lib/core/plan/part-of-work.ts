import type { PartBeside, PartOfWork } from "../domain/part-of-work";
import type { CostedTask } from "../domain/weighed-applications";
import { splitWork, type TicketSplit } from "./split-work";

/** A part by its key in one split, and the split that tells the other side of its tickets. */
type Wanted = { readonly key: string; readonly split: TicketSplit; readonly beside: TicketSplit };

/** Share of a task's tickets by key; they add up to 1. */
function sharesOfTask(task: CostedTask, split: TicketSplit): ReadonlyMap<string | null, number> {
  const parts = split(task);
  const all = parts.reduce((sum, [, tickets]) => sum + tickets, 0);
  return new Map(parts.map(([key, tickets]) => [key, tickets / all]));
}

function besideOf(
  tasks: readonly CostedTask[],
  shares: PartOfWork["shares"],
  split: TicketSplit,
): readonly PartBeside[] {
  const hours = new Map<string, number>();
  for (const task of tasks) {
    const own = (shares.get(task.id) ?? 0) * task.hours;
    if (own <= 0) continue;
    for (const [key, share] of sharesOfTask(task, split))
      if (key !== null) hours.set(key, (hours.get(key) ?? 0) + own * share);
  }
  return [...hours]
    .map(([key, value]) => ({ key, hours: value }))
    .sort((a, b) => b.hours - a.hours || (a.key < b.key ? -1 : 1));
}

function missionOf(tasks: readonly CostedTask[], shares: PartOfWork["shares"]): number | null {
  const told = tasks.flatMap(({ id, axes }) =>
    axes.profile === "public" && axes.mission
      ? [axes.mission.expected * (shares.get(id) ?? 0)]
      : [],
  );
  return told.length === 0 ? null : told.reduce((sum, hours) => sum + hours, 0);
}

/**
 * The part of the ranked work that falls to one key of a split; null where no ticket does. Parts of all keys and of
 * "none" add up to the whole, money to the cent. O(tasks x parts of a task).
 */
export function partOfWork(
  tasks: readonly CostedTask[],
  { key, split, beside }: Wanted,
): Omit<PartOfWork, "owner" | "change"> | null {
  const burden = splitWork(tasks, split).get(key);
  if (!burden) return null;
  const shares = new Map(
    tasks.flatMap((task) => {
      const share = sharesOfTask(task, split).get(key) ?? 0;
      return share > 0 ? [[task.id, share] as const] : [];
    }),
  );
  return {
    burden,
    shares,
    mission: missionOf(tasks, shares),
    beside: besideOf(tasks, shares, beside),
  };
}

/** The keys of a split that have tickets, most toil hours first. */
export function partsWithWork(
  tasks: readonly CostedTask[],
  split: TicketSplit,
): readonly PartBeside[] {
  return besideOf(tasks, new Map(tasks.map(({ id }) => [id, 1])), split);
}
