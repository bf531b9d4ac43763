import { openZone } from "../../calendar/zoned-time";
import type { WorkspaceSettings } from "../../domain/settings";
import { sayMails } from "../../messages/mails";
import { unitsOf } from "../../messages/units";
import type { Formats } from "../format";

/** When mails go. */
export const RHYTHMS = ["weekly", "monthly", "quarterly"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What a mail covers: the last one that is over on its day, whatever the rhythm. */
export const PERIODS = ["week", "month", "quarter"] as const;
export type Period = (typeof PERIODS)[number];

export type Schedule = {
  readonly rhythm: Rhythm;
  readonly period: Period;
  /** Nothing is sent for days before it was made. */
  readonly createdAt: Date;
};

/** A period that is over. */
export type CoveredPeriod = {
  /** "2026-11", "2026-Q4", "2026-W48": one mail for each. */
  readonly key: string;
  /** Begin and end, and the begin of the one before (epoch ms, local midnights). */
  readonly before: number;
  readonly from: number;
  readonly to: number;
};

/** A day on which a mail goes, and what it covers. */
export type Sending = { readonly on: string; readonly at: number; readonly covers: CoveredPeriod };

export type Calendar = {
  readonly timeZone: string;
  /** Working weekdays, 1 = Monday. */
  readonly workdays: readonly number[];
};

/** The calendar of a workspace. */
export function calendarOf({
  timeZone,
  workingHours,
}: Pick<WorkspaceSettings, "timeZone" | "workingHours">): Calendar {
  return { timeZone, workdays: workingHours.days };
}

const DAY_MS = 86_400_000;
/** Mails go at seven in the morning. */
const SEND_HOUR_MS = 7 * 3_600_000;
/** Days ahead that are looked through for the next mail: more than two quarters. */
const LOOK_DAYS = 200;

/** A local day as the UTC midnight of its date. */
type Day = number;

const weekday = (day: Day): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;
const yearOf = (day: Day): number => new Date(day).getUTCFullYear();
const monthOf = (day: Day): number => new Date(day).getUTCMonth();

function monthStart(day: Day, months = 0): Day {
  return Date.UTC(yearOf(day), monthOf(day) + months, 1);
}

function quarterStart(day: Day, quarters = 0): Day {
  return Date.UTC(yearOf(day), Math.floor(monthOf(day) / 3) * 3 + 3 * quarters, 1);
}

function weekStart(day: Day, weeks = 0): Day {
  return day - (weekday(day) - 1 - 7 * weeks) * DAY_MS;
}

/** ISO week: the week belongs to the year of its Thursday. */
function isoWeek(monday: Day): { readonly year: number; readonly week: number } {
  const thursday = monday + 3 * DAY_MS;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1 };
}

/** "2026-11", "2026-Q4", "2026-W48" */
function keyOf(period: Period, from: Day): string {
  const year = yearOf(from);
  if (period === "month") {
    return `${year}-${String(monthOf(from) + 1).padStart(2, "0")}`;
  }
  if (period === "quarter") return `${year}-Q${Math.floor(monthOf(from) / 3) + 1}`;
  const iso = isoWeek(from);
  return `${iso.year}-W${String(iso.week).padStart(2, "0")}`;
}

const STARTS: Readonly<Record<Period, (day: Day, steps: number) => Day>> = {
  week: weekStart,
  month: monthStart,
  quarter: quarterStart,
};

/** The last period that is over on a local day. */
function coveredOn(day: Day, period: Period, timeZone: string): CoveredPeriod {
  const zone = openZone(timeZone);
  const start = STARTS[period];
  const from = start(day, -1);
  return {
    key: keyOf(period, from),
    before: zone.toInstant(start(day, -2)),
    from: zone.toInstant(from),
    to: zone.toInstant(start(day, 0)),
  };
}

function firstWorkday(from: Day, workdays: readonly number[]): Day {
  for (let day = from; day < from + 7 * DAY_MS; day += DAY_MS)
    if (workdays.includes(weekday(day))) return day;
  return from;
}

/** Mondays; the first working day of a month; the first working day of a quarter. */
function isSendDay(day: Day, rhythm: Rhythm, workdays: readonly number[]): boolean {
  if (rhythm === "weekly") return weekday(day) === 1;
  const from = rhythm === "monthly" ? monthStart(day) : quarterStart(day);
  return day === firstWorkday(from, workdays);
}

function localDay(at: Date, timeZone: string): Day {
  return Math.floor(openZone(timeZone).toWallClock(at.getTime()) / DAY_MS) * DAY_MS;
}

function sendingOn(day: Day, { period }: Schedule, timeZone: string): Sending {
  return {
    on: new Date(day).toISOString().slice(0, 10),
    at: openZone(timeZone).toInstant(day + SEND_HOUR_MS),
    covers: coveredOn(day, period, timeZone),
  };
}

/** The newest mail that should have gone by now, whether it did or not; null when none has come due since it was made. */
export function lastSending(
  schedule: Schedule,
  now: Date,
  { timeZone, workdays }: Calendar,
): Sending | null {
  const today = localDay(now, timeZone);
  const since = localDay(schedule.createdAt, timeZone);
  for (let day = today; day >= Math.max(since, today - LOOK_DAYS * DAY_MS); day -= DAY_MS) {
    if (!isSendDay(day, schedule.rhythm, workdays)) continue;
    const sending = sendingOn(day, schedule, timeZone);
    if (sending.at <= now.getTime())
      return sending.at >= schedule.createdAt.getTime() ? sending : null;
  }
  return null;
}

/** The next mail: the first day to come whose period was not sent yet. */
export function nextSending(
  schedule: Schedule,
  now: Date,
  sent: ReadonlySet<string>,
  { timeZone, workdays }: Calendar,
): Sending | null {
  const today = localDay(now, timeZone);
  for (let day = today; day <= today + LOOK_DAYS * DAY_MS; day += DAY_MS) {
    if (!isSendDay(day, schedule.rhythm, workdays)) continue;
    const sending = sendingOn(day, schedule, timeZone);
    if (sending.at > now.getTime() && !sent.has(sending.covers.key)) return sending;
  }
  return null;
}

/** "Nov 2026", "Q4 2026", "week 48 of 2026", from the key of a period. */
export function periodWords({ key }: Pick<CoveredPeriod, "key">, formats: Formats): string {
  const [year = "", part = ""] = key.split("-");
  const number = Number(part.replace(/\D/g, ""));
  if (part.startsWith("Q"))
    return sayMails(formats, "Q{quarter} {year}", { quarter: number, year });
  if (part.startsWith("W"))
    return sayMails(formats, "week {week} of {year}", { week: number, year });
  return `${unitsOf(formats.locale).months[number - 1]} ${year}`;
}

/** "1 Dec, covering Nov 2026". */
export function sendingWords({ on, covers }: Sending, formats: Formats): string {
  const [, month = "1", day = "1"] = on.split("-");
  const units = unitsOf(formats.locale);
  return sayMails(formats, "{day}, covering {period}", {
    day: `${Number(day)}${units.day} ${units.months[Number(month) - 1]}`,
    period: periodWords(covers, formats),
  });
}
