import type { TicketField } from "@/lib/core/domain/mapping";
import { cleanCell } from "./clean-cell";
import type { ColumnProfile } from "./column-profile";
import { DATE_FIELDS } from "./date-fields";
import { dateShapeOf } from "./date-shapes";
import { NEVER_A_FIELD } from "./field-synonyms";
import type { Column, Match } from "./match-columns";
import { normaliseHeader } from "./normalise-header";

/**
 * Exports that split a moment into two columns, "Opened date" and "Opened time": the second feeds the same field, and
 * its cells are put behind those of the first.
 */

/** "Date" and "time of day" in the languages of the dictionary; "um" is the German "at" before a time. */
const DATE_WORDS: ReadonlySet<string> = new Set(["date", "datum", "fecha", "data", "on", "am"]);
const TIME_WORDS: ReadonlySet<string> = new Set([
  "time",
  "clock",
  "uhrzeit",
  "zeit",
  "um",
  "heure",
  "hora",
  "ora",
]);
/** Words between: "date of opening", "date d'ouverture", "fecha de la apertura", "ouvert le". */
const BETWEEN: ReadonlySet<string> = new Set(
  "of the at de d du des la le l el di da do della dell del".split(" "),
);
/** German writes the two as one word: Erstelldatum and Erstellzeit, Eröffnungsdatum and Eröffnungsuhrzeit. */
const COMPOUND = /^(\p{L}{3,}?)s?(datum|uhrzeit|zeit)$/u;

/** Spreadsheets count times from a day 0, which some exports write along. */
const DAY_ZERO = /^(?:1899-12-3[01]|1900-01-0[01]|0?1\/0?[01]\/1900|3[01]\/12\/1899)[T ]\s*/;
/** A clock, not a decimal number: 8:15, 08:15:30, 8h15, 8.15 Uhr, 8 pm. */
const CLOCK = /^\d{1,2}(?:[:h]\d{2}|(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?\s?m\.?|Uhr)$)/i;
const DAY_FRACTION = /^0?[.,]\d+$/;
const SERIAL = /^\d{5}(?:[.,]0+)?$/;
const MIDNIGHT = /[T\s]+(?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)?\s*a\.?m\.?)\s*$/i;
/** Of a column's different values; the rest are faults of single rows. */
const CLOCK_SHARE = 0.95;

type Named = { readonly about: string; readonly says: "date" | "time" | "neither" };

/** What a header is about, apart from saying that it is a date or a time of day. */
function namedBy(header: string): Named {
  const about: string[] = [];
  let says: Named["says"] = "neither";
  for (const word of normaliseHeader(header).words.split(" ")) {
    const compound = TIME_WORDS.has(word) ? null : COMPOUND.exec(word);
    const kind = compound?.[2] ?? word;
    if (TIME_WORDS.has(kind)) says = "time";
    else if (DATE_WORDS.has(kind)) says = says === "time" ? "time" : "date";
    else if (!BETWEEN.has(word)) about.push(word);
    if (compound?.[1]) about.push(compound[1]);
  }
  return { about: about.join(" "), says };
}

/** True when one header says "date" (or nothing of the kind) and the other "time", and both are about the same. */
export function areDateAndTime(one: string, other: string): boolean {
  const [a, b] = [namedBy(one), namedBy(other)];
  if (a.about !== b.about) return false;
  return (a.says === "time") !== (b.says === "time");
}

/** True for a column of times of day that are not all midnight. */
export function holdsTimes({ values, isDate, filled }: ColumnProfile): boolean {
  if (isDate || filled === 0) return false;
  const times = values.map(sinceMidnight);
  const read = times.filter((time) => time !== null);
  return read.length >= values.length * CLOCK_SHARE && read.some((time) => time > 0);
}

/** Milliseconds from midnight to a time of day; null for what is none. */
function sinceMidnight(value: string): number | null {
  const clock = clockText(value);
  return clock === null ? null : (dateShapeOf(`2000-01-01 ${clock}`)?.time?.sinceMidnight ?? null);
}

/** A cell's time of day as a clock; null for what is none. */
function clockText(cell: string): string | null {
  const text = cell.replace(DAY_ZERO, "");
  if (DAY_FRACTION.test(text)) {
    const seconds = Math.round(Number(text.replace(",", ".")) * 86_400);
    return new Date(Math.min(seconds, 86_399) * 1_000).toISOString().slice(11, 19);
  }
  return CLOCK.test(text) ? text : null;
}

/**
 * Gives columns of times the field of the date that they belong to. Sure where both headers say so; where the header may
 * as well name a duration ("resolution time"), only in a file that splits another date, and then to be checked.
 */
export function withTimes(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
  const dates = columns.flatMap((column) => {
    const field = matches.get(column.index)?.field;
    return field && DATE_FIELDS.has(field) && isWithoutTimes(column.profile)
      ? [{ column, field }]
      : [];
  });
  const pairs = columns.flatMap((time) => {
    const isFree = (matches.get(time.index)?.confidence ?? "check") === "check";
    if (!isFree || dates.length === 0 || !holdsTimes(time.profile)) return [];
    const date = dates.find(({ column }) => areDateAndTime(column.header, time.header));
    return date ? [{ time, field: date.field, mayBeDuration: NEVER_A_FIELD.has(time.words) }] : [];
  });
  const joined = new Map(matches);
  const taken = new Set<TicketField>();
  const isSplit = pairs.some(({ mayBeDuration }) => !mayBeDuration);
  for (const { time, field, mayBeDuration } of pairs) {
    if (taken.has(field) || (mayBeDuration && !isSplit)) continue;
    joined.set(time.index, { field, confidence: mayBeDuration ? "check" : "sure" });
    taken.add(field);
  }
  return joined;
}

/** Days only, or days with midnight behind each. */
function isWithoutTimes({ isDate, values }: ColumnProfile): boolean {
  return isDate && values.every((value) => (dateShapeOf(value)?.time?.sinceMidnight ?? 0) === 0);
}

/** A date cell with the time of day from another cell; the date alone where that one is empty. */
export function withTime(dateCell: string, timeCell: string): string {
  const date = cleanCell(dateCell);
  const time = cleanCell(timeCell);
  if (date === null || time === null) return dateCell;
  const clock = clockText(time);
  if (SERIAL.test(date) && clock !== null) {
    const [day] = date.split(/[.,]/);
    const fraction = (sinceMidnight(time) ?? 0) / 86_400_000;
    return `${Number(day) + fraction}`;
  }
  const day = date.replace(MIDNIGHT, "");
  return /\d:\d/.test(day) ? dateCell : `${day} ${clock ?? time}`;
}
