import { CLASS_OF, KEPT, LETTER, SEPARATOR, SPACE, type TextKind } from "./character-classes";
import { HASH_START, hashOn } from "./fnv";
import { isWord, KnownWords } from "./known-words";
import { MaskedTokens } from "./masked-tokens";
import { TextCodes, textOf } from "./text-codes";
import { WordReader } from "./word-reader";

/** Punctuation that only joins the parts of one value: "10:15", "a,b", "3|4". */
const JOINING = new Set(Array.from(":,|;", (mark) => mark.charCodeAt(0)));
const CLOSING = new Map(
  ['""', "''", "``", "“”", "„“", "«»", "‘’"].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
/** A longer quotation is a message, and its words say what the ticket is about. */
const LONGEST_QUOTED_VALUE = 40;
const MOST_QUOTED_WORDS = 3;
const LONGEST_DATE_WORD = 10;
const DATE_WORD = 1;
const UNIT = 2;
const SPECIAL_WORDS = new KnownWords(
  new Map([
    [
      DATE_WORD,
      (
        "jan january januar janvier enero gennaio janeiro feb february februar fevrier febrero febbraio fevereiro " +
        "mar march marz mars marzo marco apr april avril abril aprile may mai mayo maggio maio jun june juni juin junio giugno junho " +
        "jul july juli juillet julio luglio julho aug august aout agosto sep sept september septembre septiembre settembre setembro " +
        "oct okt october oktober octobre octubre ottobre outubro nov november novembre noviembre novembro " +
        "dec dez december dezember decembre diciembre dicembre dezembro mon tue tues wed thu thur thurs fri sat sun " +
        "monday tuesday wednesday thursday friday saturday sunday"
      ).split(" "),
    ],
    [
      UNIT,
      "% b kb mb gb tb kib mib gib ms s sec secs min mins h hr hrs am pm utc gmt cet cest est pst eur usd gbp chf".split(
        " ",
      ),
    ],
  ]),
);

const BRACKET = "[".charCodeAt(0);
/** What the import writes in place of personal data. */
const HIDDEN_VALUES = ["[email]", "[ip]", "[phone]"];

/**
 * Replaces the variable parts of texts by masks: numbers, dates and times, addresses (IP, host, URL, e-mail), paths,
 * hexadecimal and other ids, ticket ids, versions, short quoted values. Runs of variables become one.
 *
 * One pass over code units, without a string on the way; one masker serves millions of texts.
 */
export class TextMasker {
  /** The tokens of the text read last. */
  readonly tokens = new MaskedTokens();
  private readonly text = new TextCodes();
  private readonly word = new WordReader();
  private kind: TextKind = "human";
  /** Words of a date at the end of the tokens. */
  private dates = 0;

  /** Reads a text; it is folded first. A text without letters gives no more than one mask. */
  read(text: string, kind: TextKind): MaskedTokens {
    this.text.load(text);
    const { codes, length } = this.text;
    this.kind = kind;
    this.dates = 0;
    this.tokens.open(codes, length);
    this.word.open(codes, length, kind);
    let at = 0;
    while (at < length) {
      const found = CLASS_OF[codes[at] ?? 0] ?? LETTER;
      if (found === SPACE) at += 1;
      else if (found === SEPARATOR) at = this.readMark(at);
      else at = this.readWord(at);
    }
    return this.tokens;
  }

  private readWord(at: number): number {
    const { word } = this;
    const behind = word.read(at);
    if (word.isValue) this.addVariable();
    else if (word.end > word.start) this.addWord();
    return behind;
  }

  private readMark(at: number): number {
    const code = this.text.codes[at] ?? 0;
    const end =
      code === BRACKET ? this.hiddenValueEnd(at) : this.kind === "human" ? this.quotedEnd(at) : -1;
    if (end > 0) {
      this.addVariable();
      return end;
    }
    if (this.kind === "alert" && code < 128 && KEPT[code] === 1)
      this.tokens.push(at, at + 1, hashOn(HASH_START, code));
    return at + 1;
  }

  private addWord(): void {
    const { tokens, word } = this;
    const afterValue = tokens.count > 0 && tokens.isMask(tokens.count - 1);
    const { codes } = this.text;
    const length = word.end - word.start;
    const lists =
      length > LONGEST_DATE_WORD
        ? 0
        : SPECIAL_WORDS.listsOf(codes, word.start, word.end, word.hash);
    const isDate = (lists & DATE_WORD) !== 0;
    if (isDate && afterValue) return;
    this.dates = isDate ? this.dates + 1 : 0;
    if (afterValue && (lists & UNIT) !== 0) return;
    tokens.push(word.start, word.end, word.hash);
  }

  private addVariable(): void {
    const { tokens } = this;
    // Weekday and month before a number are the beginning of the same date.
    tokens.count -= this.dates;
    this.dates = 0;
    let last = tokens.count - 1;
    while (last >= 0 && this.isJoining(last)) last -= 1;
    if (last >= 0 && tokens.isMask(last)) tokens.count = last + 1;
    else tokens.pushMask();
  }

  private isJoining(at: number): boolean {
    const { starts, ends } = this.tokens;
    const start = starts[at] ?? -1;
    return start >= 0 && ends[at] === start + 1 && JOINING.has(this.text.codes[start] ?? 0);
  }

  private hiddenValueEnd(start: number): number {
    const { codes, length } = this.text;
    const hidden = HIDDEN_VALUES.find((value) => {
      const end = start + value.length;
      return end <= length && isWord(codes, start, end, value);
    });
    return hidden === undefined ? -1 : start + hidden.length;
  }

  /** Where a short quoted value ends; -1 when none begins here. */
  private quotedEnd(start: number): number {
    const { codes } = this.text;
    const close = CLOSING.get(codes[start] ?? 0);
    if (close === undefined || (start > 0 && this.isInWord(start - 1))) return -1;
    const end = this.nextPlaceOf(close, start + 1);
    if (end < start + 2 || this.isInWord(end + 1)) return -1;
    const words = textOf(codes, start + 1, end)
      .trim()
      .split(/\s+/).length;
    return words <= MOST_QUOTED_WORDS ? end + 1 : -1;
  }

  private nextPlaceOf(code: number, from: number): number {
    const { codes, length } = this.text;
    const end = Math.min(length, from + LONGEST_QUOTED_VALUE);
    for (let at = from; at < end; at += 1) if (codes[at] === code) return at;
    return -1;
  }

  private isInWord(at: number): boolean {
    const { codes, length } = this.text;
    return at < length && (CLASS_OF[codes[at] ?? 0] ?? LETTER) > SEPARATOR;
  }
}

/** The masked tokens of one text. Who masks many keeps a `TextMasker`. */
export function maskTokens(text: string, kind: TextKind): string[] {
  return new TextMasker().read(text, kind).toArray();
}
