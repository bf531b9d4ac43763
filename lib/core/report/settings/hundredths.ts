import type { Formats } from "../format";

const DIGITS = 2;

/** "0.25": a figure that is no share and has two decimals. */
export function hundredths(value: number, { locale }: Pick<Formats, "locale">): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: DIGITS,
    maximumFractionDigits: DIGITS,
  }).format(value);
}
