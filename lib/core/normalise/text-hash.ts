const FNV_PRIME = 0x01000193;

/** Two seeds whose hashes together tell texts apart: equal by chance once in 2^64 pairs. */
export const FIRST_SEED = 0x811c9dc5;
export const SECOND_SEED = 0x9e3779b9;

/** FNV-1a over UTF-16 units, 32 bits, the high bits folded into the low ones. O(length). */
export function hashText(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
