import { hashOfWord } from "../text/fnv";

/** A 32-bit hash of a text, never 0, so that 0 can stand for "none". FNV-1a with a final mix; no secret. */
export function hash32(text: string): number {
  let hash = hashOfWord(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash === 0 ? 1 : hash;
}
