import type { Directive } from "@/lib/core/domain/settings";
import { foldText } from "@/lib/core/text/fold-text";

const NOT_A_WORD = /[^\p{L}\p{N}]+/u;

/** Whether a task's title names one of a mandate's words (at the beginning of a word, in any case). */
export function isUnderDirective(title: string, directive: Directive): boolean {
  const tokens = foldText(title).split(NOT_A_WORD);
  return (directive.words ?? []).some((word) => {
    const folded = foldText(word);
    return tokens.some((token) => token.startsWith(folded));
  });
}

/** A task as far as mandates are concerned. */
export type UnderDirectives = { readonly title: string; readonly toilHours: number };

/**
 * Exposure of each task to the mandates it falls under: chance to miss x weight, shared between a mandate's tasks by
 * their toil hours so that it adds up. `null` for a task under no mandate. O(tasks x mandates).
 */
export function shareDirectives(
  tasks: readonly UnderDirectives[],
  directives: readonly Directive[],
): (number | null)[] {
  const exposures = tasks.map((): number | null => null);
  for (const directive of directives) {
    const under = tasks.flatMap((task, at) =>
      isUnderDirective(task.title, directive) ? [at] : [],
    );
    const hours = under.reduce((sum, at) => sum + (tasks[at]?.toilHours ?? 0), 0);
    for (const at of under) {
      const part = hours > 0 ? (tasks[at]?.toilHours ?? 0) / hours : 1 / under.length;
      exposures[at] = (exposures[at] ?? 0) + directive.missChance * directive.weight * part;
    }
  }
  return exposures;
}
