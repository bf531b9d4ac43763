import { foldText } from "@/lib/core/text/fold-text";
import { actionOf, thingOf } from "@/lib/core/text/lexicon";

const WORD = /[\p{L}\p{N}]+/gu;

/** Shorter stems would begin too many words ("ip", "vm", "pin"): they match whole words only. */
const SHORTEST_BEGINNING = 4;

/** Names already looked up, by word; one task's texts repeat their words. */
export type KnownNames = Map<string, readonly string[]>;

function namesOf(word: string, known: KnownNames): readonly string[] {
  const remembered = known.get(word);
  if (remembered) return remembered;
  const names = [word, thingOf(word), actionOf(word)].filter((name) => name !== null);
  known.set(word, names);
  return names;
}

/** The words of a text, folded, together with the things and actions they name in any known language. */
export function titleWords(text: string, known: KnownNames): ReadonlySet<string> {
  const words = foldText(text).match(WORD) ?? [];
  return new Set(words.flatMap((word) => namesOf(word, known)));
}

/**
 * Makes a finder of stems: which of the given stems a text's words begin with; with a leading "*", hold.
 *
 * The work for a text depends on its length, not on the number of stems (but for the few with "*").
 */
export function createStemFinder(
  stems: readonly string[],
): (words: ReadonlySet<string>) => ReadonlySet<string> {
  const inside = stems.filter((stem) => stem.startsWith("*"));
  const whole = new Set(stems);
  const beginnings = new Set(stems.filter((stem) => stem.length >= SHORTEST_BEGINNING));

  return (words) => {
    const found = new Set<string>();
    for (const word of words) {
      if (whole.has(word)) found.add(word);
      for (let end = SHORTEST_BEGINNING; end < word.length; end++) {
        const beginning = word.slice(0, end);
        if (beginnings.has(beginning)) found.add(beginning);
      }
      for (const stem of inside) if (word.includes(stem.slice(1))) found.add(stem);
    }
    return found;
  };
}
