/**
 * Wall clock of an IANA zone to instant and back.
 *
 * A wall clock is kept as the milliseconds it would have in UTC: 2026-03-03 10:00 in any zone is
 * `Date.UTC(2026, 2, 3, 10)`. No function here reads the machine's own zone.
 */
export type Zone = {
  /** The IANA name. */
  readonly name: string;
  /** Wall clock shown at an instant. */
  toWallClock(at: number): number;
  /**
   * Instant at which the zone's clocks show a wall clock.
   *
   * A time skipped by a clock change is moved on by the length of the gap (02:30 becomes 03:30). A time shown twice is
   * the first of the two, unless that lies before `notBefore` and the second does not: a ticket opened at 02:30 and
   * resolved at "02:15" in the night of the change was resolved in the second hour, not before it was opened.
   */
  toInstant(wallClock: number, notBefore?: number): number;
};

type OffsetAt = (at: number) => number;

const DAY = 86_400_000;
const SECOND = 1_000;

/**
 * Opens a zone. Offsets are looked up once per day that occurs, so a long file costs a few thousand look-ups.
 * Throws a RangeError for a name that Intl does not know; ask `isTimeZone` first.
 */
export function openZone(name: string): Zone {
  const offsetAt = cachedByDay(offsetFromIntl(name));
  const steadyOffset = steadyDays(offsetAt);
  return {
    name,
    toWallClock: (at) => at + offsetAt(at),
    toInstant(wallClock, notBefore) {
      const offset = steadyOffset(wallClock);
      return offset === null ? instantOf(offsetAt, wallClock, notBefore) : wallClock - offset;
    },
  };
}

/** The offset of a day with no clock change within a day of it, which is nearly every one; else null. */
function steadyDays(offsetAt: OffsetAt): (wallClock: number) => number | null {
  const offsets = new Map<number, number | null>();
  return (wallClock) => {
    const day = Math.floor(wallClock / DAY);
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const [first = null, ...others] = [day - 1, day, day + 1, day + 2].map((start) =>
      offsetAt(start * DAY),
    );
    const offset = others.every((other) => other === first) ? first : null;
    offsets.set(day, offset);
    return offset;
  };
}

/** True for a zone name that `openZone` accepts. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

function instantOf(offsetAt: OffsetAt, wallClock: number, notBefore?: number): number {
  // No zone is further than 14 hours from UTC, so a day to either side lies before and after any change near by.
  const before = offsetAt(wallClock - DAY);
  const after = offsetAt(wallClock + DAY);
  const first = wallClock - before;
  if (before === after) return first;
  const second = wallClock - after;
  const isFirst = offsetAt(first) === before;
  const isSecond = offsetAt(second) === after;
  if (isFirst && isSecond) {
    return notBefore !== undefined && first < notBefore ? second : first;
  }
  return isSecond ? second : first;
}

/** Two look-ups per day; only on a day whose ends differ the moment of the change is searched. */
function cachedByDay(exact: OffsetAt): OffsetAt {
  const starts = new Map<number, number>();
  const changes = new Map<number, number>();

  function offsetAtStart(day: number): number {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const offset = exact(day * DAY);
    starts.set(day, offset);
    return offset;
  }

  function changeWithin(day: number): number {
    const known = changes.get(day);
    if (known !== undefined) return known;
    const change = firstSecondAfterChange(exact, day * DAY);
    changes.set(day, change);
    return change;
  }

  return (at) => {
    const day = Math.floor(at / DAY);
    const start = offsetAtStart(day);
    const end = offsetAtStart(day + 1);
    if (start === end) return start;
    return at < changeWithin(day) ? start : end;
  };
}

function firstSecondAfterChange(exact: OffsetAt, dayStart: number): number {
  const start = exact(dayStart);
  let low = 0;
  let high = DAY / SECOND;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (exact(dayStart + middle * SECOND) === start) low = middle;
    else high = middle;
  }
  return dayStart + high * SECOND;
}

function offsetFromIntl(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (at) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const part of format.formatToParts(at)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
    return wallClock - Math.floor(at / SECOND) * SECOND;
  };
}
