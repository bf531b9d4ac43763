import { HASH_START, hashOfWord, hashOn } from "./fnv";

/** The hash of a stretch of code units. */
export function hashOfCodes(codes: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, codes[at] ?? 0);
  return hash;
}

/**
 * Words with the lists that they stand in, one bit a list, found by their code units: no string is made to look a word up.
 * A found hash is compared letter by letter, so an answer is never a chance.
 */
export class KnownWords {
  private readonly words: (string | null)[];
  private readonly hashes: Int32Array;
  private readonly lists: Uint8Array;
  private readonly last: number;

  constructor(lists: ReadonlyMap<number, Iterable<string>>) {
    const bits = new Map<string, number>();
    for (const [bit, words] of lists)
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
    let room = 64;
    while (room < 8 * bits.size) room *= 2;
    this.last = room - 1;
    this.words = new Array<string | null>(room).fill(null);
    this.hashes = new Int32Array(room);
    this.lists = new Uint8Array(room);
    for (const [word, bit] of bits) this.put(word, bit);
  }

  /** The lists of a word; 0 when it is in none. */
  listsOf(codes: Uint16Array, start: number, end: number, hash: number): number {
    for (let at = this.firstPlace(hash); ; at = (at + 1) & this.last) {
      const lists = this.lists[at] ?? 0;
      if (lists === 0) return 0;
      if (this.hashes[at] === hash && isWord(codes, start, end, this.words[at] ?? "")) return lists;
    }
  }

  private put(word: string, lists: number): void {
    const hash = hashOfWord(word);
    let at = this.firstPlace(hash);
    while (this.lists[at] !== 0) at = (at + 1) & this.last;
    this.words[at] = word;
    this.hashes[at] = hash;
    this.lists[at] = lists;
  }

  private firstPlace(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.last;
  }
}

/** Whether a stretch of code units spells a word. */
export function isWord(codes: Uint16Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (codes[start + at] !== word.charCodeAt(at)) return false;
  return true;
}
