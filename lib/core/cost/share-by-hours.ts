import { namesWord } from "@/lib/core/text/names-word";

/** A task as far as what is shared out is concerned. */
export type TitledHours = { readonly title: string; readonly toilHours: number };

/** An amount that the tasks whose title has one of the words bear together. */
export type NamedAmount = { readonly amount: number; readonly words: readonly string[] };

/**
 * Shares each amount between the tasks that its words name, by their toil hours, so that the parts add up to it. `null`
 * for a task that no entry names; an amount that names no task is in no part. O(tasks x amounts).
 */
export function shareByHours(
  tasks: readonly TitledHours[],
  amounts: readonly NamedAmount[],
): (number | null)[] {
  const parts = tasks.map((): number | null => null);
  for (const { amount, words } of amounts) {
    const named = tasks.flatMap((task, at) => (namesWord(task.title, words) ? [at] : []));
    const hours = named.reduce((sum, at) => sum + (tasks[at]?.toilHours ?? 0), 0);
    for (const at of named) {
      const part = hours > 0 ? (tasks[at]?.toilHours ?? 0) / hours : 1 / named.length;
      parts[at] = (parts[at] ?? 0) + amount * part;
    }
  }
  return parts;
}
