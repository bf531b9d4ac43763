import { DE_UNITS } from "./de/units";
import { type Language, languageOf } from "./language";

/** What stands beside digits. Plain words without grammar, so that a chart in the browser needs no message for them. */
export type Units = {
  readonly hours: string;
  /** One person working full time. */
  readonly people: string;
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  readonly seconds: string;
  readonly minutes: string;
  readonly decimal: string;
  /** Two to nine in running text; nought and one are inflected and stand in their messages. */
  readonly words: readonly string[];
  /** Behind the number of a day. */
  readonly day: string;
  /** Short forms, January first. */
  readonly months: readonly string[];
};

const ENGLISH: Units = {
  hours: "h",
  people: "FTE",
  thousand: "k",
  million: "M",
  billion: "bn",
  seconds: "s",
  minutes: "min",
  decimal: ".",
  words: ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
  day: "",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const UNITS: Readonly<Record<Language, Units>> = { en: ENGLISH, de: DE_UNITS };

/** The units of a locale's language. */
export function unitsOf(locale: string): Units {
  return UNITS[languageOf(locale)];
}
