import { foldText } from "./fold-text";

const NOT_A_WORD = /[^\p{L}\p{N}]+/u;

/** Whether a title has one of the words at the beginning of a word of its own, in any case. */
export function namesWord(title: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const tokens = foldText(title).split(NOT_A_WORD);
  return words.some((word) => {
    const folded = foldText(word);
    return tokens.some((token) => token.startsWith(folded));
  });
}
