import { hashOfWord } from "../text/fnv";

/** Two seeds whose hashes together tell texts apart: equal by chance once in 2^64 pairs. */
export const FIRST_SEED = 0x811c9dc5;
export const SECOND_SEED = 0x9e3779b9;

/** FNV-1a over UTF-16 units, 32 bits, the high bits folded into the low ones. O(length). */
export function hashText(text: string, seed: number): number {
  const value = hashOfWord(text, seed);
  return (value ^ (value >>> 15)) >>> 0;
}
