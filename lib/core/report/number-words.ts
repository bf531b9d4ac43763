import { languageOf } from "../messages/language";
import type { Speech } from "../messages/plain-speaker";
import { unitsOf } from "../messages/units";
import { type Formats, formatCount } from "./format";

const FIRST_WORD = 2;

/** A count inside a sentence. */
export type Counted = {
  /** Chooses the plural; nought and one are written by the message, because languages inflect them. */
  readonly count: number;
  /** "five", "12": from two on. */
  readonly n: string;
};

/** The values `count` and `n` of a message: `{count, plural, =0 {no tasks} one {one task} other {{n} tasks}}`. */
export function counted(count: number, formats: Formats): Counted {
  const word = unitsOf(formats.locale).words[count - FIRST_WORD];
  return { count, n: word ?? formatCount(count, formats) };
}

/** A name inside a sentence: English writes it small, German as it stands. */
export function inside(name: string, { locale }: Speech): string {
  return languageOf(locale) === "en" ? name.toLowerCase() : name;
}

/** A sentence with a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
