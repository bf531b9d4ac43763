import { openZone } from "./zoned-time";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Reads instants as the wall clock of one zone. Days count from 1970-01-01, weeks from the one that holds it. */
export type LocalClock = {
  readonly zone: string;
  /** Milliseconds since 1970-01-01T00:00 on the local wall clock. */
  wallTime(at: number): number;
  /** Whole local days since 1970-01-01. */
  dayOf(at: number): number;
  /** Whole ISO weeks (from Monday) since the week of Monday 1969-12-29. */
  weekOf(at: number): number;
  /** 1 = Monday .. 7 = Sunday. */
  weekdayOf(at: number): number;
  /** 0..23. */
  hourOf(at: number): number;
};

/** ISO weeks since the week of Monday 1969-12-29; the day counts from 1970-01-01, a Thursday. */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** 1 = Monday .. 7 = Sunday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Day of the month, 1..31. */
export function monthDayOfDay(day: number): number {
  return new Date(day * DAY).getUTCDate();
}

/** The Monday of a week, as a day since 1970-01-01. */
export function mondayDayOf(week: number): number {
  return week * 7 - 3;
}

/** A day since 1970-01-01 as YYYY-MM-DD. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day since 1970-01-01 of a date YYYY-MM-DD. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The Monday of a week as YYYY-MM-DD. */
export function mondayOfWeek(week: number): string {
  return dateOfDay(mondayDayOf(week));
}

/**
 * A clock for one IANA zone. Throws a RangeError on an unknown zone.
 *
 * The offset is remembered while instants stay within one UTC day whose ends have the same offset: tickets in order of
 * opening ask the zone once a day.
 */
export function createLocalClock(zoneName: string): LocalClock {
  const zone = openZone(zoneName);
  let steadyDay = Number.NaN;
  let offset = 0;

  function wallTime(at: number): number {
    const day = Math.floor(at / DAY);
    if (day === steadyDay) return at + offset;
    const start = zone.toWallClock(day * DAY) - day * DAY;
    const end = zone.toWallClock((day + 1) * DAY) - (day + 1) * DAY;
    if (start !== end) return zone.toWallClock(at);
    steadyDay = day;
    offset = start;
    return at + offset;
  }

  const dayOf = (at: number) => Math.floor(wallTime(at) / DAY);
  return {
    zone: zoneName,
    wallTime,
    dayOf,
    weekOf: (at) => weekOfDay(dayOf(at)),
    weekdayOf: (at) => weekdayOfDay(dayOf(at)),
    hourOf: (at) => {
      const wall = wallTime(at);
      return Math.floor((wall - Math.floor(wall / DAY) * DAY) / HOUR);
    },
  };
}
