import { type Formats, formatNumbered } from "./format";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "five decisions", "12 decisions": a count inside a sentence. */
export function countedInside(
  count: number,
  [one, many]: readonly [string, string],
  formats: Formats,
): string {
  const word = WORDS[count];
  return word ? `${word} ${count === 1 ? one : many}` : formatNumbered(count, [one, many], formats);
}

/** A sentence with a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
