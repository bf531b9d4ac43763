import { foldText } from "@/lib/core/text/fold-text";
import { actionOf, thingOf } from "@/lib/core/text/lexicon";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded, together with the things and actions they name in any known language. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of foldText(text).match(WORD) ?? []) {
    words.add(word);
    const thing = thingOf(word);
    const action = actionOf(word);
    if (thing) words.add(thing);
    if (action) words.add(action);
  }
  return words;
}

/** Whether one of the words begins with the stem; with a leading "*", holds it. */
export function hasStem(words: ReadonlySet<string>, stem: string): boolean {
  if (words.has(stem)) return true;
  const inside = stem.startsWith("*");
  const bare = inside ? stem.slice(1) : stem;
  // Short stems would begin too many words: "ip", "vm", "pin".
  if (bare.length < 4) return words.has(bare);
  for (const word of words) {
    if (inside ? word.includes(bare) : word.startsWith(bare)) return true;
  }
  return false;
}
