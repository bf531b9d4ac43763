import { VERDICTS, type Verdict } from "@/lib/core/domain/verdict";
import { VERDICT_WORDS } from "@/lib/core/report/verdict-words";
import { isTyping } from "../is-typing";

/** The verdicts on the work itself, which need no second look at the task. */
export const QUICK_VERDICTS = [
  "toil",
  "notToil",
  "needsDesign",
] as const satisfies readonly Verdict[];

/** The verdict that a key gives; null for other keys, and while somebody types or holds a modifier. */
export function verdictOfKey(event: KeyboardEvent): Verdict | null {
  if (event.repeat || isTyping(event)) return null;
  if (document.querySelector("[role=dialog],[role=alertdialog]")) return null;
  const key = event.key.toUpperCase();
  return VERDICTS.find((verdict) => VERDICT_WORDS[verdict].key === key) ?? null;
}
