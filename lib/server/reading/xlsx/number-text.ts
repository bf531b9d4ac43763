import type { NumberKind } from "./number-format";

const DAY_SECONDS = 86_400;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_466;
/** Days between 1900 and 1904, where the Macintosh calendar begins. */
const DAYS_TO_1904 = 1_462;
/** Excel's own day 60: it takes 1900 for a leap year. */
const FALSE_LEAP_DAY = 60;
/** Digits that Excel keeps and shows of a number. */
const DIGITS = 15;

/**
 * The text of a number cell as its format means it. Dates become ISO text without a zone (`2026-01-31 14:05:00`, whole
 * days `2026-01-31`, times `14:05:00`, lengths of time `36:00:00`); other numbers keep the digits that Excel shows.
 *
 * `is1904` says from which year days are counted. What is no number, or no day of Excel's calendar, stays as written.
 */
export function numberText(value: string, format: NumberKind, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.kind === "number") return plainNumber(value, number);
  if (format.kind === "padded") {
    return Number.isInteger(number) && number >= 0
      ? String(number).padStart(format.digits, "0")
      : value;
  }
  const seconds = Math.round(number * DAY_SECONDS);
  if (format.kind === "elapsed") return number < 0 ? value : clock(seconds);
  const days = Math.floor(seconds / DAY_SECONDS) + (is1904 ? DAYS_TO_1904 : 0);
  if (number < 0 || days >= LAST_DAY) return value;
  const time = clock(seconds % DAY_SECONDS);
  if (days === 0 || (format.kind === "time" && number < 1)) return time;
  // A time of day is kept even where the format hides it: it is in the file, and minutes matter.
  const isWholeDay = seconds % DAY_SECONDS === 0 && format.kind === "date";
  return isWholeDay ? dayText(days) : `${dayText(days)} ${time}`;
}

/** An ISO date as a `t="d"` cell holds it, in the form of the other dates. */
export function isoText(value: string, format: NumberKind): string {
  const text = value
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ")
    .replace(/(:\d\d)\.0+(?=$|Z|[+-])/, "$1");
  const isDay = format.kind !== "date-time" && format.kind !== "time";
  return isDay ? text.replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, "$1") : text;
}

function plainNumber(value: string, number: number): string {
  // Digits are kept as they stand: other programs write ids that are longer than a float.
  if (/^-?(?:0|[1-9]\d*)$/.test(value)) return value;
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(DIGITS)));
}

function dayText(days: number): string {
  if (days === FALSE_LEAP_DAY) return "1900-02-29";
  const sinceEpoch = days - (days < FALSE_LEAP_DAY ? 25_568 : 25_569);
  return new Date(sinceEpoch * DAY_SECONDS * 1_000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return `${two(seconds / 3_600)}:${two((seconds % 3_600) / 60)}:${two(seconds % 60)}`;
}
