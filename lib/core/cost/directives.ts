import type { Directive } from "@/lib/core/domain/settings";
import { namesWord } from "@/lib/core/text/names-word";
import { shareByHours, type TitledHours } from "./share-by-hours";

/** Whether a task's title names one of a mandate's words. */
export function isUnderDirective(title: string, directive: Directive): boolean {
  return namesWord(title, directive.words ?? []);
}

/**
 * Exposure of each task to the mandates it falls under: chance to miss x weight, shared between a mandate's tasks by
 * their toil hours so that it adds up. `null` for a task under no mandate. O(tasks x mandates).
 */
export function shareDirectives(
  tasks: readonly TitledHours[],
  directives: readonly Directive[],
): (number | null)[] {
  return shareByHours(
    tasks,
    directives.map(({ missChance, weight, words = [] }) => ({
      amount: missChance * weight,
      words,
    })),
  );
}
