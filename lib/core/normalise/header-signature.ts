import { hashText } from "@/lib/core/text/hash-text";
import { normaliseHeader } from "./normalise-header";

/** Different header words in a fixed order: neither the columns' order nor how often one repeats matters. */
function wordsOf(headers: readonly string[]): string[] {
  return [...new Set(headers.map((header) => normaliseHeader(header).words))].sort();
}

/** Names a header: equal for exports with the same columns in any order. */
export function headerSignature(headers: readonly string[]): string {
  return hashText(wordsOf(headers).join("\u0001"));
}

/** Share of different columns that two headers have in common, 0..1. */
export function sharedColumns(one: readonly string[], other: readonly string[]): number {
  const left = new Set(wordsOf(one));
  const right = new Set(wordsOf(other));
  const shared = [...left].filter((words) => right.has(words)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The columns whose words a known header does not have. */
export function newColumns(headers: readonly string[], known: readonly string[]): string[] {
  const words = new Set(wordsOf(known));
  return headers.filter((header) => !words.has(normaliseHeader(header).words));
}
