import { sayNumbers } from "../messages/numbers";
import type { Speech } from "../messages/plain-speaker";

const SIGN = /^[-−+]/;
/** Part thousands in any language: nowhere are they decimal points. */
const PARTING = " '";

const tidy = (text: string): string => text.trim().replace(/[\s_]/g, " ").replaceAll("’", "'");

/** A way of writing numbers: groups stand in threes, all parted by the same mark, and none begins with a nought. */
function writing(decimal: string, groups: string): RegExp {
  const whole = `\\d+|[1-9]\\d{0,2}(?:([${groups}])\\d{3})(?:\\2\\d{3})*`;
  return new RegExp(`^(${whole}|(?=[${decimal}]))(?:[${decimal}](\\d+))?$`);
}

const ELSEWHERE = [writing(".", `,${PARTING}`), writing(",", `.${PARTING}`)];

function marks(type: "decimal" | "group", { locale }: Speech, style: Intl.NumberFormatOptions) {
  return new Intl.NumberFormat(locale, { numberingSystem: "latn", useGrouping: true, ...style })
    .formatToParts(1_234.5)
    .flatMap((part) => (part.type === type ? [tidy(part.value)] : []));
}

/** Austrians part the thousands of money otherwise than those of numbers, and type both. */
const MONEY = { style: "currency", currency: "EUR" } as const;

function foundWriting(speech: Speech): RegExp {
  const decimal = marks("decimal", speech, {}).includes(",") ? "," : ".";
  const other = decimal === "," ? "." : ",";
  const groups = [...marks("group", speech, {}), ...marks("group", speech, MONEY)];
  return writing(decimal, groups.includes(other) ? `${other}${PARTING}` : PARTING);
}

/** Asking a locale costs far more than reading a number, and files hold thousands of them. */
const known = new Map<string, RegExp>();

function writingOf(speech: Speech): RegExp {
  const form = known.get(speech.locale) ?? foundWriting(speech);
  known.set(speech.locale, form);
  return form;
}

function readAs(text: string, form: RegExp): number | null {
  const found = form.exec(text);
  if (!found) return null;
  const [, whole = "", , decimals = "0"] = found;
  const value = Number(`${whole.replace(/\D/g, "") || "0"}.${decimals}`);
  return Number.isFinite(value) ? value : null;
}

/**
 * A number as people type it in a language; null where it is none. What the language writes counts first: "118.000" is
 * 118000 in German and 118 in English. What it does not write is read where it can be one number only, wherever it comes
 * from: "1.5" in German has no group of three, so that the dot is a decimal point. Where it can be two, as "118.000" in
 * French, it is refused: nobody guesses.
 */
export function typedNumber(text: string, speech: Speech): number | null {
  const typed = tidy(text);
  const digits = typed.replace(SIGN, "");
  const own = readAs(digits, writingOf(speech));
  const readings = ELSEWHERE.flatMap((form) => readAs(digits, form) ?? []);
  const [value, ...others] = own === null ? new Set(readings) : [own];
  if (value === undefined || others.length > 0) return null;
  return /^[-−]/.test(typed) && value !== 0 ? -value : value;
}

/** A stored number as it stands in a field: without groups, with the decimal point of the language. */
export function writtenNumber(value: number, { locale }: Speech): string {
  const format = new Intl.NumberFormat(locale, {
    numberingSystem: "latn",
    useGrouping: false,
    maximumSignificantDigits: 21,
  });
  return `${value < 0 ? "-" : ""}${format.format(Math.abs(value))}`;
}

const DIGITS_OF_PERCENT = 14;

/** A share in per cent as it was typed, without the last digits that dividing by a hundred left. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(DIGITS_OF_PERCENT));
}

const EXAMPLE = 1_234.5;

/** How a number is written here: "1,234.5", in German "1.234,5". */
export function exampleNumber({ locale }: Speech): string {
  return new Intl.NumberFormat(locale, { numberingSystem: "latn", useGrouping: true }).format(
    EXAMPLE,
  );
}

/** What is wrong with a text that is no number, as the rest of a sentence. */
export function notANumber(text: string, speech: Speech): string {
  return sayNumbers(speech, '"{text}" is not a number as it is written here, such as {example}', {
    text: text.trim(),
    example: exampleNumber(speech),
  });
}

/** A field that may be left empty, from 0 to what it takes at most. */
export function readField(
  text: string,
  most: number,
  speech: Speech,
): { readonly value: number | null } | { readonly problem: string } {
  if (text.trim() === "") return { value: null };
  const value = typedNumber(text, speech);
  if (value === null) return { problem: notANumber(text, speech) };
  if (value >= 0 && value <= most) return { value };
  return {
    problem: sayNumbers(speech, "{number} is not between 0 and {most}", {
      number: text.trim(),
      most: writtenNumber(most, speech),
    }),
  };
}
