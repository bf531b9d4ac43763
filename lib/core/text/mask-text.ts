import { foldText } from "./fold-text";
import { classAt, PUNCTUATION, SEPARATOR, SPACE, type TextKind, WordScanner } from "./word-scanner";

/** Stands for every variable part of a text: one value may be written as a name here and as an address there. */
export const MASK = "<*>";

const KEPT = new Set(PUNCTUATION);
/** Punctuation that only joins the parts of one value: "10:15", "a,b", "3|4". */
const JOINING = new Set([":", ",", "|", ";"]);
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "`": "`",
  "“": "”",
  "„": "“",
  "«": "»",
  "‘": "’",
};
/** A longer quotation is a message, and its words say what the ticket is about. */
const LONGEST_QUOTED_VALUE = 40;
const MOST_QUOTED_WORDS = 3;
const UNITS = new Set(
  "% b kb mb gb tb kib mib gib ms s sec secs min mins h hr hrs am pm utc gmt cet cest est pst eur usd gbp chf".split(
    " ",
  ),
);
const LONGEST_DATE_WORD = 10;
const DATE_WORDS = new Set(
  (
    "jan january januar janvier enero gennaio janeiro feb february februar fevrier febrero febbraio fevereiro " +
    "mar march marz mars marzo marco apr april avril abril aprile may mai mayo maggio maio jun june juni juin junio giugno junho " +
    "jul july juli juillet julio luglio julho aug august aout agosto sep sept september septembre septiembre settembre setembro " +
    "oct okt october oktober octobre octubre ottobre outubro nov november novembre noviembre novembro " +
    "dec dez december dezember decembre diciembre dicembre dezembro mon tue tues wed thu thur thurs fri sat sun " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** What the import writes in place of personal data. */
const HIDDEN_VALUES = ["[email]", "[ip]", "[phone]"];

function hiddenValueEnd(text: string, start: number): number | null {
  if (text.charAt(start) !== "[") return null;
  const hidden = HIDDEN_VALUES.find((value) => text.startsWith(value, start));
  return hidden === undefined ? null : start + hidden.length;
}

function quotedValueEnd(text: string, start: number): number {
  const close = CLOSING[text.charAt(start)];
  if (close === undefined) return -1;
  if (start > 0 && classAt(text, start - 1) > SEPARATOR) return -1;
  const end = text.indexOf(close, start + 1);
  if (end < start + 2 || end - start > LONGEST_QUOTED_VALUE) return -1;
  if (end + 1 < text.length && classAt(text, end + 1) > SEPARATOR) return -1;
  return text
    .slice(start + 1, end)
    .trim()
    .split(/\s+/).length <= MOST_QUOTED_WORDS
    ? end + 1
    : -1;
}

class MaskedTokens {
  readonly tokens: string[] = [];
  private dates = 0;

  constructor(private readonly kind: TextKind) {}

  mark(mark: string): void {
    if (this.kind === "alert" && KEPT.has(mark)) this.tokens.push(mark);
  }

  word(text: string): void {
    const afterValue = this.tokens[this.tokens.length - 1] === MASK;
    if (text.length <= LONGEST_DATE_WORD && DATE_WORDS.has(text)) {
      if (afterValue) return;
      this.dates += 1;
      this.tokens.push(text);
      return;
    }
    this.dates = 0;
    if (!afterValue || !UNITS.has(text)) this.tokens.push(text);
  }

  variable(): void {
    // Weekday and month before a number are the beginning of the same date.
    this.tokens.length -= this.dates;
    this.dates = 0;
    let last = this.tokens.length - 1;
    while (last >= 0 && JOINING.has(this.tokens[last] ?? "")) last -= 1;
    if (this.tokens[last] === MASK) this.tokens.length = last + 1;
    else this.tokens.push(MASK);
  }
}

/**
 * The tokens of a text with its variable parts replaced by `MASK`: numbers, dates and times, addresses (IP, host, URL,
 * e-mail), paths, hexadecimal and other ids, ticket ids, versions, short quoted values. Runs of variables become one.
 *
 * Folded, in order, one pass, linear. A text without letters gives no more than one mask.
 */
export function maskTokens(text: string, kind: TextKind): string[] {
  const folded = foldText(text);
  const masked = new MaskedTokens(kind);
  const scanner = new WordScanner(folded, kind);
  let at = 0;
  while (at < folded.length) {
    const characterClass = classAt(folded, at);
    if (characterClass === SPACE) {
      at += 1;
    } else if (characterClass === SEPARATOR) {
      const end =
        hiddenValueEnd(folded, at) ?? (kind === "human" ? quotedValueEnd(folded, at) : -1);
      if (end > 0) masked.variable();
      else masked.mark(folded.charAt(at));
      at = end > 0 ? end : at + 1;
    } else {
      at = scanner.read(at);
      if (scanner.isVariable()) masked.variable();
      else if (scanner.word !== "") masked.word(scanner.word);
    }
  }
  return masked.tokens;
}
