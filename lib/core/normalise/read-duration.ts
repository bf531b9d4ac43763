import { foldText } from "@/lib/core/text/fold-text";

/** How a bare number counts, and how long a logged day is. */
export type DurationUnits = {
  readonly bareNumber: "second" | "minute" | "hour";
  /** Work logs of trackers count working days (8 h), clocks count whole ones (24 h). */
  readonly hoursADay: 8 | 24;
};

const MINUTES_AN_HOUR = 60;
const BARE_NUMBER = /^\d+(?:[.,]\d+)?$/;
const CLOCK =
  /^(?:(\d+)[.\s]?(?:d|days?|tage?|jours?|d[ií]as?|giorn[oi])?[.\s])?(\d+):([0-5]?\d)(?::([0-5]?\d)(?:\.\d+)?)?$/;
/** French: 1h30. */
const HOURS_THEN_MINUTES = /^(\d+)\s?h\s?([0-5]\d)$/i;
/** ServiceNow stores a duration as the moment that long after the start of Unix time. */
const SINCE_EPOCH = /^1970-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/;
const ISO_8601 =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const JOINING_WORDS = /\b(?:and|und|et|y|e)\b|[,.]/g;
const QUANTITY = /(\d+(?:[.,]\d+)?)\s*([a-z]+)/g;

const UNIT_WORDS: readonly (readonly [RegExp, keyof typeof MINUTES | "day" | "week"])[] = [
  [/^(?:w|wk|wks|weeks?|wochen?|semaines?|semanas?|settiman[ae])$/, "week"],
  [/^(?:d|days?|tage?n?|jours?|j|dias?|giorn[oi]|g)$/, "day"],
  [/^(?:h|hrs?|hours?|stunden?|std|heures?|horas?|or[ae])$/, "hour"],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|minut[oi])$/, "minute"],
  [/^(?:s|secs?|seconds?|sekunden?|sek|secondes?|segundos?|second[oi])$/, "second"],
];

const MINUTES = { hour: 60, minute: 1, second: 1 / 60 } as const;

/**
 * Minutes of a duration: `HH:MM:SS`, `1d 4h`, "6 horas 54 minutos", ISO 8601, ServiceNow's moment after the start of
 * Unix time, or a bare number in the column's unit. `null` when the cell is none of these.
 */
export function readDuration(text: string, units: DurationUnits): number | null {
  if (BARE_NUMBER.test(text)) {
    return Number(text.replace(",", ".")) * MINUTES[units.bareNumber];
  }
  return fromClock(text) ?? fromEpoch(text) ?? fromIso(text, units) ?? fromWords(text, units);
}

function fromClock(text: string): number | null {
  const short = HOURS_THEN_MINUTES.exec(text);
  if (short) return Number(short[1]) * MINUTES_AN_HOUR + Number(short[2]);
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = found;
  return (
    (Number(days) * 24 + Number(hours)) * MINUTES_AN_HOUR + Number(minutes) + Number(seconds) / 60
  );
}

function fromEpoch(text: string): number | null {
  const found = SINCE_EPOCH.exec(text);
  if (!found) return null;
  const [month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(1970, month - 1, day, hour, minute, second) / 60_000;
}

function fromIso(text: string, units: DurationUnits): number | null {
  const found = ISO_8601.exec(text);
  if (!found || text.length < 3) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (
    (weeks * daysAWeek(units) + days) * units.hoursADay * MINUTES_AN_HOUR +
    hours * MINUTES_AN_HOUR +
    minutes +
    seconds / 60
  );
}

function fromWords(text: string, units: DurationUnits): number | null {
  const folded = foldText(text);
  if (folded.replace(QUANTITY, "").replace(JOINING_WORDS, "").trim() !== "") return null;
  let minutes: number | null = null;
  for (const [, amount = "", word = ""] of folded.matchAll(QUANTITY)) {
    const unit = UNIT_WORDS.find(([form]) => form.test(word))?.[1];
    if (!unit) return null;
    minutes = (minutes ?? 0) + Number(amount.replace(",", ".")) * minutesOf(unit, units);
  }
  return minutes;
}

function minutesOf(unit: keyof typeof MINUTES | "day" | "week", units: DurationUnits): number {
  const day = units.hoursADay * MINUTES_AN_HOUR;
  if (unit === "week") return daysAWeek(units) * day;
  return unit === "day" ? day : MINUTES[unit];
}

function daysAWeek(units: DurationUnits): number {
  return units.hoursADay === 8 ? 5 : 7;
}
