import type { Zone } from "@/lib/core/calendar/zoned-time";
import { assertNever } from "@/lib/core/domain/assert-never";
import type { DateFormat } from "@/lib/core/domain/mapping";
import type { Moment } from "@/lib/core/domain/ticket";
import { cleanCell } from "./clean-cell";
import { type DateOrder, type DateShape, dateShapeOf, fullYear } from "./date-shapes";
import { type CellClock, clockOf, DayMemory } from "./day-memory";

/** Reads the cells of one date column. */
export type DateParser = {
  /**
   * The moment a cell names; "missing" where the export has none, "unreadable" where it has something else.
   * `notBefore` chooses between the two readings of a time that a clock change shows twice.
   */
  parse(cell: string, notBefore?: number): Moment | "missing" | "unreadable";
  /** True when the cell can be read in the other order of day and month only: the column's order is wrong. */
  contradicts(cell: string): boolean;
};

/** The order a column is read in, its zone, and whether its midnights mean "no time of day". */
export type DateColumn = {
  readonly format: DateFormat;
  readonly zone: Zone;
  readonly wholeDays?: boolean;
};

const DAY = 86_400_000;
/** Before the first help desks kept tickets on computers; earlier stamps are faults or placeholders. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 9999;
/** Days from Excel's day 0 (1899-12-30, which undoes its 1900 leap year) to 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;
/** 1980-01-01 and 2119-12-31 as Excel serials. */
const EXCEL_RANGE: readonly [number, number] = [29_221, 80_353];

const NUMBER = /^\d{5,13}(?:[.,]\d+)?$/;
/** Tools that store "no date" as the start of Unix time show it in their own zone, up to 14 hours off. */
const EPOCH_PLACEHOLDER =
  /^(?:1970[-/.]0?1[-/.]0?[12]|1969[-/.]12[-/.]31|0?1[-/.]0?1[-/.]1970|31[-/.]12[-/.]1969|12[-/.]31[-/.]1969)(?!\d)/;
const ZERO_DATE = /^0{1,4}[-/.]0{1,2}[-/.]0{1,4}\b/;

/** True for what tools write instead of "no date": year 0, and the start of Unix time in any zone. */
export function isPlaceholderDate(text: string): boolean {
  return ZERO_DATE.test(text) || EPOCH_PLACEHOLDER.test(text);
}

/** Compiles a column's format. One parser is used for all rows of a file. */
export function compileDateParser(column: DateColumn): DateParser {
  const { kind } = column.format;
  const parse = parserOf(column);
  const isText = kind === "iso" || kind === "month-name" || kind === "ordered";
  const order = column.format.kind === "ordered" ? column.format.order : null;
  const plain = (cell: string, notBefore?: number) => {
    const text = cleanCell(cell);
    return text === null ? "missing" : parse(text, notBefore);
  };
  return {
    parse: isText ? rememberingDays(column, plain) : plain,
    contradicts(cell) {
      if (order !== "dmy" && order !== "mdy") return false;
      const shape = dateShapeOf(cell.trim());
      if (shape?.kind !== "ordered" || dayOf(shape, order) !== null) return false;
      return dayOf(shape, order === "dmy" ? "mdy" : "dmy") !== null;
    },
  };
}

/** The same parser with a short way for days that it has met before. */
function rememberingDays(column: DateColumn, plain: DateParser["parse"]): DateParser["parse"] {
  const days = new DayMemory();
  return (cell, notBefore) => {
    const clock = clockOf(cell);
    if (clock === null) return plain(cell, notBefore);
    const day = days.find(cell, clock.start);
    if (day !== undefined) return momentOf(day, clock, { column, notBefore });
    const learned = dayBeforeClock(cell, clock, column);
    if (learned !== null) days.learn(cell.slice(0, clock.start), learned);
    return plain(cell, notBefore);
  };
}

/** The day that the long way finds, if it takes the cell for this very day and time. */
function dayBeforeClock(cell: string, clock: CellClock, column: DateColumn): number | null {
  if (cleanCell(cell) !== cell) return null;
  const shape = dateShapeOf(cell);
  const isSame =
    shape?.time?.sinceMidnight === clock.sinceMidnight && shape.time.offset === clock.offset;
  return shape && isSame ? dayOf(shape, orderOf(column)) : null;
}

function orderOf({ format }: DateColumn): DateOrder {
  return format.kind === "ordered" ? format.order : "dmy";
}

function parserOf(
  column: DateColumn,
): (text: string, notBefore?: number) => ReturnType<DateParser["parse"]> {
  const { format } = column;
  switch (format.kind) {
    case "epoch":
      return (text) => (NUMBER.test(text) ? epochMoment(text, format.unit) : textual(text, column));
    case "excel-serial":
      return (text) => (NUMBER.test(text) ? serialMoment(text, column) : textual(text, column));
    case "iso":
    case "month-name":
    case "ordered":
    case "time-of-day":
      return (text, notBefore) => textual(text, column, notBefore);
    default:
      return assertNever(format);
  }
}

function epochMoment(text: string, unit: "second" | "millisecond"): Moment | "unreadable" {
  const value = Number(text.replace(",", "."));
  const at = Math.round(unit === "second" ? value * 1_000 : value);
  return isPlausible(at) ? { at, precision: "second" } : "unreadable";
}

function serialMoment(text: string, column: DateColumn): Moment | "unreadable" {
  const serial = Number(text.replace(",", "."));
  if (serial < EXCEL_RANGE[0] || serial > EXCEL_RANGE[1]) return "unreadable";
  const wallClock = Math.round((serial - EXCEL_EPOCH_DAYS) * 86_400) * 1_000;
  const precision = Number.isInteger(serial) ? "day" : "second";
  return { at: column.zone.toInstant(wallClock), precision };
}

function isPlausible(at: number): boolean {
  return at >= Date.UTC(FIRST_YEAR, 0, 1) && at < Date.UTC(LAST_YEAR + 1, 0, 1);
}

/** An ISO date or one with a month's name is never in doubt, so every textual column takes these too. */
function textual(
  text: string,
  column: DateColumn,
  notBefore?: number,
): Moment | "missing" | "unreadable" {
  if (text.length > 64) return "unreadable";
  const shape = dateShapeOf(text);
  if (!shape) return isPlaceholderDate(text) ? "missing" : "unreadable";
  const day = dayOf(shape, orderOf(column));
  if (day === null) return isPlaceholderDate(text) ? "missing" : "unreadable";
  return momentOf(day, shape.time, { column, notBefore });
}

function momentOf(
  day: number,
  time: DateShape["time"],
  reading: { column: DateColumn; notBefore?: number },
): Moment {
  const { column, notBefore } = reading;
  const isWholeDay = time === null || (column.wholeDays === true && time.sinceMidnight === 0);
  const wallClock = day + (time?.sinceMidnight ?? 0);
  const at =
    time?.offset !== null && time?.offset !== undefined
      ? wallClock - time.offset * 60_000
      : column.zone.toInstant(wallClock, notBefore);
  return { at, precision: isWholeDay ? "day" : "second" };
}

/**
 * Start of the day a shape names, as a wall clock in milliseconds; null when there is no such day
 * (30 February, month 13, the years before 1980).
 */
export function dayOf(shape: DateShape, order: DateOrder): number | null {
  if (shape.kind === "fixed") return checkedDay(shape.year, shape.month, shape.day);
  const [a, b, c] = shape.numbers;
  if (a.length === 4) return checkedDay(Number(a), Number(b), Number(c));
  if (order === "ymd") {
    return c.length === 4 ? null : checkedDay(fullYear(a), Number(b), Number(c));
  }
  const [day, month] = order === "dmy" ? [a, b] : [b, a];
  return checkedDay(fullYear(c), Number(month), Number(day));
}

function checkedDay(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const start = Date.UTC(year, month - 1, day);
  const isReal = day <= 28 || Math.floor((Date.UTC(year, month, 1) - start) / DAY) >= 1;
  return isReal ? start : null;
}
