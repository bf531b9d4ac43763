import { monthOf } from "./month-names";

/** The order in which a date of three numbers is written. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A time of day as written; `offset` in minutes from UTC where the cell states one. */
type TimeOfDay = {
  readonly sinceMidnight: number;
  readonly offset: number | null;
};

/** A date cell taken apart. `ordered` leaves open which number is the day. */
export type DateShape =
  | {
      readonly kind: "fixed";
      readonly style: "iso" | "month-name";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly time: TimeOfDay | null;
    }
  | {
      readonly kind: "ordered";
      readonly numbers: readonly [string, string, string];
      readonly time: TimeOfDay | null;
    };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/.-])(.*)$/s;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(.*))?$/;
const ORDERED = /^(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)(.*)$/s;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s/.-]{1,2}(?:de |di |of )?(\p{L}{3,10})\.?,?[\s/.-]{1,2}(?:de |del )?(\d{4}|\d{2})(?!\d)(.*)$/su;
const MONTH_FIRST =
  /^(\p{L}{3,10})\.?[\s/-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[,\s/-]{1,2}(\d{4}|\d{2})(?!\d)(.*)$/su;
const YEAR_FIRST = /^(\d{4})[\s/.-](\p{L}{3,10})\.?[\s/.-](\d{1,2})(?!\d)(.*)$/su;
/** The form of the `date` command: Mon Mar 3 10:00:00 UTC 2026. */
const CLOCK_INSIDE = /^(\p{L}{3,10}) +(\d{1,2}) (\d{1,2}:\d{2}:\d{2})( [A-Z]{2,4})? (\d{4})$/u;
const WEEKDAY = /^\p{L}{2,12}\.?,?\s+(?=\p{L}{3}|\d)/u;
const TIME =
  /^(?:[T,]?\s*|\s+(?:at|um|à|a las|alle|às|às)\s+)(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?)?\s*([ap]\.?\s?m\.?)?(?:\s*(?:Uhr|h))?\s*(\(?[A-Z]{1,5}\)?|[+-]\d{2}(?::?\d{2})?)?(?:\s*\([^)]*\))?$/iu;

/** Zones that cells name: UTC and its names, those of RFC 5322, and the two of Central Europe. */
const NAMED_OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  UT: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
};

/** Takes a cell apart; null when it is no date in any textual form. The date itself is not yet checked. */
export function dateShapeOf(cell: string): DateShape | null {
  const first = cell.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit)
    return isoShape(cell) ?? orderedShape(cell) ?? namedShape(cell) ?? compactShape(cell);
  return wordShape(cell);
}

function wordShape(cell: string): DateShape | null {
  const named = namedShape(cell);
  if (named) return named;
  const rest = cell.replace(WEEKDAY, "");
  return rest === cell ? null : (isoShape(rest) ?? orderedShape(rest) ?? namedShape(rest));
}

function isoShape(cell: string): DateShape | null {
  const found = ISO.exec(cell);
  if (!found) return null;
  const [, year = "", month = "", day = "", rest = ""] = found;
  return fixed("iso", [year, Number(month), day], rest);
}

function compactShape(cell: string): DateShape | null {
  const found = COMPACT.exec(cell);
  if (!found) return null;
  const [, year = "", month = "", day = "", hour, minute = "00", second = "00", rest = ""] = found;
  const clock = hour === undefined ? "" : `T${hour}:${minute}:${second}${rest}`;
  return fixed("iso", [year, Number(month), day], clock);
}

function orderedShape(cell: string): DateShape | null {
  const found = ORDERED.exec(cell);
  if (!found) return null;
  const [, a = "", , b = "", c = "", rest = ""] = found;
  if (a.length === 3 || (a.length === 4 && c.length === 4)) return null;
  const time = timeOf(rest);
  return time === "unreadable" ? null : { kind: "ordered", numbers: [a, b, c], time };
}

function namedShape(cell: string): DateShape | null {
  const clockInside = CLOCK_INSIDE.exec(cell);
  if (clockInside) {
    const [, month = "", day = "", clock = "", zone = "", year = ""] = clockInside;
    return named([year, month, day], ` ${clock}${zone}`);
  }
  const dayFirst = DAY_FIRST.exec(cell);
  if (dayFirst) {
    const [, day = "", month = "", year = "", rest = ""] = dayFirst;
    return named([year, month, day], rest);
  }
  const monthFirst = MONTH_FIRST.exec(cell);
  if (monthFirst) {
    const [, month = "", day = "", year = "", rest = ""] = monthFirst;
    return named([year, month, day], rest);
  }
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) {
    const [, year = "", month = "", day = "", rest = ""] = yearFirst;
    return named([year, month, day], rest);
  }
  return null;
}

function named([year, word, day]: readonly [string, string, string], rest: string) {
  const month = monthOf(word);
  return month === null ? null : fixed("month-name", [year, month, day], rest);
}

function fixed(
  style: "iso" | "month-name",
  [year, month, day]: readonly [string, number, string],
  rest: string,
): DateShape | null {
  const time = timeOf(rest);
  if (time === "unreadable") return null;
  return { kind: "fixed", style, year: fullYear(year), month, day: Number(day), time };
}

/** Two digits mean 1970 to 2069, as in most tools. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function timeOf(rest: string): TimeOfDay | null | "unreadable" {
  if (rest.trim() === "") return null;
  const found = TIME.exec(rest);
  if (!found) return "unreadable";
  const [, hourText = "", minuteText, secondText = "0", fraction = "0", half, zone] = found;
  if (minuteText === undefined && half === undefined) return "unreadable";
  const hour = hourOfDay(Number(hourText), half);
  const minute = Number(minuteText ?? "0");
  const second = Math.min(59, Number(secondText));
  if (hour === null || minute > 59 || Number(secondText) > 60) return "unreadable";
  const offset = zone === undefined ? null : offsetOf(zone);
  if (offset === "unreadable") return "unreadable";
  const millisecond = Math.floor(Number(`0.${fraction}`) * 1_000);
  return { sinceMidnight: hour * HOUR + minute * MINUTE + second * 1_000 + millisecond, offset };
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour > 12) return hour <= 23 ? hour : null;
  const isAfternoon = half.toLowerCase().startsWith("p");
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function offsetOf(zone: string): number | "unreadable" {
  const sign = zone.charAt(0);
  if (sign !== "+" && sign !== "-") {
    return NAMED_OFFSETS[zone.replace(/[()]/g, "").toUpperCase()] ?? "unreadable";
  }
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return minutes > 14 * 60 ? "unreadable" : sign === "-" ? -minutes : minutes;
}
