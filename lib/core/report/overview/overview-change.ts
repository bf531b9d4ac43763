import { sayPeriod } from "../../messages/period";
import { unitsOf } from "../../messages/units";
import { type Formats, formatShare } from "../format";

/** How a number stands against its comparison. */
export type ChangeView = {
  /** "3 % less", "12 % more", "unchanged". */
  readonly text: string;
  readonly way: "up" | "down" | "same";
};

/** A percentage of fewer tickets than this says nothing. */
const LEAST_BASE = 30;
const SAME_BELOW = 0.005;

/**
 * The change from one number to another, in per cent of the first. Null where the comparison is missing or stands on
 * fewer than 30 tickets.
 */
export function changeView(
  now: number,
  before: number | null,
  baseTickets: number,
  formats: Formats,
): ChangeView | null {
  if (before === null || before === 0 || baseTickets < LEAST_BASE) return null;
  const share = now / before - 1;
  if (Math.abs(share) < SAME_BELOW) return { text: sayPeriod(formats, "unchanged"), way: "same" };
  const size = { share: formatShare(Math.abs(share), formats) };
  return share > 0
    ? { text: sayPeriod(formats, "{share} more", size), way: "up" }
    : { text: sayPeriod(formats, "{share} less", size), way: "down" };
}

/** "+74 h", "−43 h": a difference with its sign. */
export function signedHours(hours: number, formats: Formats): string {
  const rounded = Math.round(hours * 10) / 10;
  const whole = Math.abs(rounded) >= 10 ? Math.round(rounded) : rounded;
  const unit = unitsOf(formats.locale).hours;
  if (whole === 0) return `0 ${unit}`;
  const digits = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 });
  return `${whole > 0 ? "+" : "−"}${digits.format(Math.abs(whole))} ${unit}`;
}

/** The direction of a difference, for its arrow. */
export function wayOf(difference: number): ChangeView["way"] {
  if (Math.abs(difference) < 0.05) return "same";
  return difference > 0 ? "up" : "down";
}
