/** Where the hash of a word begins. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word with one more character; FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo; public domain). */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of a whole word, signed. O(length). */
export function hashOfWord(word: string, start: number = HASH_START): number {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
