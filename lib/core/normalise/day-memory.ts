import { copyOf } from "./cell-memory";

/** The time of day that ends a cell. */
export type CellClock = {
  /** Where it begins; the day stands before it. */
  readonly start: number;
  /** Milliseconds. */
  readonly sinceMidnight: number;
  /** Minutes from UTC, where the cell states it. */
  readonly offset: 0 | null;
};

const COLON = 58;
const SPACE = 32;
const UPPER_T = 84;
const MINUTE = 60_000;
/** The shortest day and its blank ("1/1/24 "), and one so long that no form of a date has it. */
const SHORTEST_DAY = 7;
const LONGEST_DAY = 40;

/** What may follow the minutes or seconds: hours to add to a clock of twelve hours, or that it is in UTC. */
const ENDINGS: Readonly<Record<string, 0 | 12 | "utc">> = {
  Z: "utc",
  " AM": 0,
  AM: 0,
  " am": 0,
  am: 0,
  " PM": 12,
  PM: 12,
  " pm": 12,
  pm: 12,
};

/**
 * The time of day at the end of a cell in the forms that nearly all exports use, by arithmetic: `6:53 AM`, `14:05`,
 * `T14:05:09Z`. Null for all others, which are read the long way.
 */
export function clockOf(cell: string): CellClock | null {
  const colon = cell.indexOf(":");
  if (colon < SHORTEST_DAY || colon > LONGEST_DAY) return null;
  const tens = digitAt(cell, colon - 2);
  const ones = digitAt(cell, colon - 1);
  const start = tens < 0 ? colon - 1 : colon - 2;
  const sign = cell.charCodeAt(start - 1);
  if (ones < 0 || (sign !== SPACE && sign !== UPPER_T)) return null;
  const hasSeconds = cell.charCodeAt(colon + 3) === COLON;
  const minute = twoDigitsAt(cell, colon + 1);
  const second = hasSeconds ? twoDigitsAt(cell, colon + 4) : 0;
  const end = hasSeconds ? colon + 6 : colon + 3;
  const ending = end === cell.length ? null : ENDINGS[cell.slice(end)];
  const hour = hourOfDay(tens < 0 ? ones : tens * 10 + ones, ending);
  if (hour < 0 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  const sinceMidnight = (hour * 60 + minute) * MINUTE + second * 1_000;
  return { start, sinceMidnight, offset: ending === "utc" ? 0 : null };
}

/** -1 where the long way has to decide. */
function hourOfDay(hour: number, ending: (typeof ENDINGS)[string] | null | undefined): number {
  if (ending === undefined || hour > 23) return -1;
  if (ending === null || ending === "utc") return hour;
  return hour < 1 || hour > 12 ? -1 : (hour % 12) + ending;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function twoDigitsAt(text: string, at: number): number {
  const [tens, ones] = [digitAt(text, at), digitAt(text, at + 1)];
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

const MOST_DAYS = 5_000;

/**
 * Remembers which day the beginnings of a column's cells name, so that the forms of dates are told apart once for each
 * day of an export and not for each of its cells. Most cells name the day of the cell before.
 */
export class DayMemory {
  private readonly days = new Map<string, number>();
  private lastText = "";
  private lastDay = 0;

  /** Start of the day before `start`, as a wall clock; undefined when it was not learned. */
  find(cell: string, start: number): number | undefined {
    if (start === this.lastText.length && cell.startsWith(this.lastText)) return this.lastDay;
    const text = cell.slice(0, start);
    const day = this.days.get(text);
    if (day === undefined) return undefined;
    this.lastText = text;
    this.lastDay = day;
    return day;
  }

  learn(text: string, day: number): void {
    if (this.days.size < MOST_DAYS) this.days.set(copyOf(text), day);
  }
}
