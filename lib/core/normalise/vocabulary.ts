import { foldWords } from "./fold-words";
import { listed } from "./listed";

/** Finds which of a few meanings a cell's words have. */
export type Vocabulary<Meaning> = (text: string) => Meaning | null;

/** A cell longer than this is prose; words found in it by chance mean nothing. */
const LONGEST_CELL = 80;

/**
 * Builds a vocabulary from lists of words for each meaning, in any language. A cell that is exactly one of the words
 * has its meaning; else the word that stands first in the cell decides, the longer one if two begin together:
 * "Closed - waiting for archive" is closed. `null` where no word occurs.
 */
export function vocabulary<Meaning extends string | number>(
  lists: readonly (readonly [Meaning, string])[],
): Vocabulary<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, words] of lists) {
    for (const word of listed(words)) meanings.set(foldWords(word), meaning);
  }
  const longest = Math.max(...[...meanings.keys()].map((word) => word.split(" ").length));
  return (text) =>
    text.length > LONGEST_CELL ? null : firstMeaning(foldWords(text), meanings, longest);
}

function firstMeaning<Meaning>(
  words: string,
  meanings: ReadonlyMap<string, Meaning>,
  longest: number,
): Meaning | null {
  const exact = meanings.get(words);
  if (exact !== undefined) return exact;
  const tokens = words.split(" ");
  for (let start = 0; start < tokens.length; start += 1) {
    for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
      const found = meanings.get(tokens.slice(start, start + length).join(" "));
      if (found !== undefined) return found;
    }
  }
  return null;
}
