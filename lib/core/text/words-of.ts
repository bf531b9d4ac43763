import { MASK } from "./masked-tokens";

const NOT_LETTERS = /[^\p{L}\p{N}\p{M}'’-]+/u;
const PLAIN = /^[a-z]+$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ELIDED = /^(?:[ldjmtsncyv]|qu|un|dell|all|nell|sull|dall)['’]/;
const CONTRACTED = /['’](?:s|re|ve|ll|d|m)$/u;

function pairsOfSigns(run: string): string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

function partsOf(piece: string): string[] {
  if (CJK.test(piece)) return pairsOfSigns(piece);
  const bare = piece.replace(ELIDED, "").replace(CONTRACTED, "").replace(/['’]/g, "");
  if (!bare.includes("-")) return [bare];
  const parts = bare.split("-").filter(Boolean);
  // "e-mail", "log-in" and "wi-fi" are one word; "password-reset" is two.
  return parts.some((part) => part.length <= 3) ? [parts.join("")] : parts;
}

/**
 * The words of a masked text, in order: masks and punctuation left out, elisions ("l'accès") and short hyphenations
 * ("e-mail") undone. Scripts without spaces (Chinese, Japanese, Thai) give overlapping pairs of signs.
 */
export function wordsOf(tokens: readonly string[]): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token === MASK) continue;
    if (PLAIN.test(token)) {
      words.push(token);
      continue;
    }
    for (const piece of token.split(NOT_LETTERS)) {
      for (const part of partsOf(piece)) if (part) words.push(part);
    }
  }
  return words;
}
