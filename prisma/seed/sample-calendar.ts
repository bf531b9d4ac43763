import type { HourProfile } from "./sample-task";

export const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The sample's days, oldest first. */
export type SampleDay = {
  /** Midnight UTC. */
  readonly at: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** 0 is January. */
  readonly month: number;
  /** Share of the work that comes on such a day; below 1 on and around holidays and in the summer. */
  readonly pace: number;
};

/** Holidays kept by most sites, as month-day. */
const HOLIDAYS: Readonly<Record<string, number>> = {
  "1-1": 0.06,
  "1-2": 0.5,
  "5-1": 0.12,
  "12-23": 0.7,
  "12-24": 0.25,
  "12-25": 0.05,
  "12-26": 0.08,
  "12-27": 0.45,
  "12-28": 0.5,
  "12-29": 0.5,
  "12-30": 0.5,
  "12-31": 0.2,
};

/** Every day of the 24 months that end with `endingMonth` ("YYYY-MM"). */
export function sampleDays(endingMonth: string): readonly SampleDay[] {
  const [year, month] = parseMonth(endingMonth);
  const end = Date.UTC(year, month, 1);
  const days: SampleDay[] = [];
  for (let at = Date.UTC(year, month - 24, 1); at < end; at += DAY) days.push(sampleDay(at));
  return days;
}

function sampleDay(at: number): SampleDay {
  const date = new Date(at);
  const month = date.getUTCMonth();
  const holiday = HOLIDAYS[`${month + 1}-${date.getUTCDate()}`] ?? 1;
  const summer = month === 6 ? 0.92 : month === 7 ? 0.85 : 1;
  return { at, month, weekday: (date.getUTCDay() + 6) % 7, pace: holiday * summer };
}

function parseMonth(endingMonth: string): readonly [year: number, month: number] {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(endingMonth);
  if (!found) throw new Error(`expected a month such as 2026-10, got "${endingMonth}"`);
  return [Number(found[1]), Number(found[2])];
}

/** Weights of the 24 hours of a day. */
const HOURS: Readonly<Record<HourProfile, readonly number[]>> = {
  office: [0, 0, 0, 0, 0, 0.2, 1, 4, 9, 10, 8, 7, 4, 7, 7, 6, 4, 2, 0.7, 0.3, 0.2, 0.1, 0, 0],
  shifts: [1, 0.6, 0.5, 0.6, 1.5, 5, 7, 6, 6, 6, 5, 5, 4, 6, 7, 6, 5, 5, 4, 4, 4, 3, 2, 1],
  always: [5, 5, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 5, 5, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5],
  night: [8, 10, 12, 12, 9, 6, 4, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 6],
  early: [0, 0, 0, 0, 0, 2, 8, 16, 12, 5, 3, 2, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
};

/** Milliseconds after midnight for two even draws in [0, 1). */
export function timeOfDay(profile: HourProfile, hourDraw: number, restDraw: number): number {
  const weights = HOURS[profile];
  let left = hourDraw * weights.reduce((sum, weight) => sum + weight, 0);
  let hour = 0;
  for (const weight of weights) {
    left -= weight;
    if (left < 0) break;
    hour += 1;
  }
  return Math.min(hour, 23) * HOUR + Math.floor(restDraw * 3600) * 1000;
}

/** The moment itself between 07:00 and 19:00 on a weekday, else the same minute and second of the next such morning. */
export function nextOfficeTime(at: number): number {
  let day = Math.floor(at / DAY) * DAY;
  const hour = Math.floor((at - day) / HOUR);
  if (!isWeekend(day) && hour >= 7 && hour < 19) return at;
  if (hour >= 19) day += DAY;
  while (isWeekend(day)) day += DAY;
  return day + (7 + (hour % 3)) * HOUR + (at % HOUR);
}

function isWeekend(day: number): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
