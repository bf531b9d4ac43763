import { languageOf } from "../messages/language";
import { unitsOf } from "../messages/units";

/** How numbers, money and dates read in one workspace. Pure: built from its locale, currency and zone. */
export type Formats = {
  readonly locale: string;
  readonly currency: string;
  readonly timeZone: string;
};

/** What stands where there is no number; never 0. */
export const NO_NUMBER = "–";

function number(formats: Formats, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(formats.locale, options);
}

/** 1,624 */
export function formatCount(value: number, formats: Formats): string {
  return number(formats, { maximumFractionDigits: 0 }).format(value);
}

/** "1,624", and one decimal below ten: hours inside a sentence that names them. */
export function formatHourCount(value: number, formats: Formats): string {
  const digits = Math.abs(value) < 10 ? 1 : 0;
  return number(formats, { maximumFractionDigits: digits }).format(value);
}

/** "1,624 h" ("1.624 Std." in German), and one decimal below ten hours. */
export function formatHours(value: number, formats: Formats): string {
  return `${formatHourCount(value, formats)} ${unitsOf(formats.locale).hours}`;
}

/** "61 %"; `share` is 0..1. */
export function formatShare(share: number | null, formats: Formats): string {
  if (share === null) return NO_NUMBER;
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return `${number(formats, { maximumFractionDigits: digits }).format(share * 100)} %`;
}

/** ".84" ("0,84" in German) and "1.0": a score between 0 and 1. */
export function formatUnit(value: number | null, { locale }: Pick<Formats, "locale">): string {
  if (value === null) return NO_NUMBER;
  const isPart = value.toFixed(2).startsWith("0");
  const text = value.toFixed(isPart ? 2 : 1).replace(".", unitsOf(locale).decimal);
  // English tables of scores read faster without the nought; other languages do not leave it out.
  return isPart && languageOf(locale) === "en" ? text.slice(1) : text;
}

/** "$1.21 M", "$116 k", "$940" ("1,21 Mio. €"): three significant digits, for cards and tables. */
export function formatMoney(value: number | null, formats: Formats): string {
  if (value === null) return NO_NUMBER;
  const scaled = compact(value, formats);
  return withCurrency(scaled, formats);
}

/** "99–138 k": a band under one unit and with equal decimals, without the currency. */
export function formatMoneyBand(low: number, high: number, formats: Formats): string {
  const { unit, by } = unitOf(Math.max(Math.abs(low), Math.abs(high)), formats);
  const digits = unit === "" ? 0 : decimalsOf(Math.abs(high) / by);
  const plain = number(formats, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const end = (value: number) => plain.format(value / by).replace("-", "−");
  return `${end(low)}–${end(high)}${unit ? ` ${unit}` : ""}`;
}

/** Both ends keep about as many digits as can be told apart: "0.98–1.44", "7.1–9.1", "99–138". */
function decimalsOf(largest: number): number {
  if (largest >= 20) return 0;
  return largest >= 2 ? 1 : 2;
}

/** "1,320–1,930 h": a band of hours. */
export function formatHoursBand(low: number, high: number, formats: Formats): string {
  const digits = Math.abs(high) < 10 ? 1 : 0;
  const plain = number(formats, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${plain.format(low)}–${plain.format(high)} ${unitsOf(formats.locale).hours}`;
}

/** "2.5": engineer-days from half days. */
export function formatDays(halfDays: number, formats: Formats): string {
  return number(formats, { maximumFractionDigits: 1 }).format(halfDays / 2);
}

/** "9.0 FTE": hours as people, one person working `productiveHours` a year. */
export function formatPeople(hours: number, productiveHours: number, formats: Formats): string {
  const people = number(formats, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${people.format(hours / productiveHours)} ${unitsOf(formats.locale).people}`;
}

/** "$118,000": every digit, for settings and exports. */
export function formatMoneyFull(value: number, formats: Formats): string {
  return number(formats, {
    style: "currency",
    currency: formats.currency,
    maximumFractionDigits: 2,
  }).format(value);
}

type Scaled = { readonly value: number; readonly unit: string };

function unitOf(magnitude: number, { locale }: Formats): { unit: string; by: number } {
  const { thousand, million, billion } = unitsOf(locale);
  if (magnitude >= 999_500_000) return { unit: billion, by: 1e9 };
  if (magnitude >= 999_500) return { unit: million, by: 1e6 };
  if (magnitude >= 1_000) return { unit: thousand, by: 1e3 };
  return { unit: "", by: 1 };
}

function compact(value: number, formats: Formats): Scaled {
  const { unit, by } = unitOf(Math.abs(value), formats);
  return { value: value / by, unit };
}

function withCurrency(scaled: Scaled, formats: Formats): string {
  const parts = number(formats, {
    style: "currency",
    currency: formats.currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
    maximumSignificantDigits: 3,
  }).formatToParts(scaled.value);
  const last = parts.findLastIndex((part) => part.type === "integer" || part.type === "fraction");
  return parts
    .map((part, index) =>
      index === last && scaled.unit ? `${part.value} ${scaled.unit}` : part.value,
    )
    .join("");
}

/** Digits of a day and a time in a zone; words are added by language. */
function partsOf(at: Date, timeZone: string): Readonly<Record<string, string>> {
  const parts = new Intl.DateTimeFormat("en-US", {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** "3 Nov 2026" ("3. Nov. 2026") in the workspace's zone. */
export function formatDate(at: Date | null, { locale, timeZone }: Formats): string {
  if (!at) return NO_NUMBER;
  const { day, month, year } = partsOf(at, timeZone);
  const units = unitsOf(locale);
  return `${day}${units.day} ${units.months[Number(month) - 1]} ${year}`;
}

/** "3 Nov 2026": a calendar day (YYYY-MM-DD), the same in every zone. */
export function formatDay(day: string, { locale }: Formats): string {
  const [year, month, number] = day.split("-").map(Number);
  const units = unitsOf(locale);
  return `${number}${units.day} ${units.months[Number(month) - 1]} ${year}`;
}

/** "3 Nov 2026, 14:05" in the workspace's zone. */
export function formatMoment(at: Date | null, formats: Formats): string {
  if (!at) return NO_NUMBER;
  const { hour, minute } = partsOf(at, formats.timeZone);
  return `${formatDate(at, formats)}, ${hour}:${minute}`;
}

/** "1.2 MB" ("1,2 MB" in German) */
export function formatBytes(bytes: number, { locale }: Pick<Formats, "locale">): string {
  const units = ["B", "kB", "MB", "GB"];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const text = value >= 100 || step === 0 ? value.toFixed(0) : value.toFixed(1);
  return `${text.replace(".", unitsOf(locale).decimal)} ${units[step]}`;
}

/** "2 min 41 s" */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
