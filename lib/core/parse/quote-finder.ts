import type { ScanDialect } from "./scan-dialect";

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const BACKSLASH = 92;
/** Stands for "no character": the end of the text at hand. */
const END = -1;

/** The text ends before the answer is known. */
export const NEEDS_MORE = -1;
/** No quote closes the value. */
export const NOT_CLOSED = -2;

/** A quoted value may be this long, in UTF-16 units; beyond it the opening quote counts as never closed. */
export const MAX_VALUE = 1024 * 1024;

/**
 * Finds the quotes that close quoted values in a stretch of text.
 *
 * Remembers the stretch in which no quote closes a value, so that a file of open quotes is searched once in all and
 * not once for each of its lines.
 */
export class QuoteFinder {
  /** Where the delimiter or line end after the value last found stands. */
  after = 0;
  /** Whether the value last found holds escaped quotes. */
  isEscaped = false;
  /** Whether the value last found holds a stray quote, so that another reading may be the right one. */
  isDirty = false;

  readonly #quote: string;
  readonly #quoteCode: number;
  readonly #delimiter: number;
  readonly #second: number;
  readonly #isBackslashEscaped: boolean;
  readonly #escapes: RegExp;

  #text = "";
  #base = 0;
  #isLast = false;
  /** Places of the file between which no quote closes a value. */
  #openFrom = 0;
  #openUntil = 0;
  /** The last quote between them that text follows. */
  #lastStray = -1;

  constructor({ delimiter, quote, isBackslashEscaped }: ScanDialect) {
    this.#quote = quote;
    this.#quoteCode = quote === "" ? END : quote.charCodeAt(0);
    this.#delimiter = delimiter === "" ? END : delimiter.charCodeAt(0);
    this.#second = delimiter.length > 1 ? delimiter.charCodeAt(1) : END;
    this.#isBackslashEscaped = isBackslashEscaped;
    this.#escapes = quote === "'" ? /\\[\\']|''/g : /\\[\\"]|""/g;
  }

  /** Turns to the next stretch of text; `base` characters of the file come before it. */
  turnTo(text: string, base: number, isLast: boolean): void {
    this.#text = text;
    this.#base = base;
    this.#isLast = isLast;
  }

  /**
   * Finds the quote that closes the value opened at `open`: one that a delimiter or a line end follows, blanks let
   * through. Sets `after`, `isEscaped` and `isDirty`.
   */
  findClose(open: number): number {
    this.isEscaped = false;
    this.isDirty = false;
    const known = this.#openUntil - this.#base;
    if (known <= open + 1 || open < this.#openFrom - this.#base)
      return this.#search(open, open + 1);
    const run = this.#runEnd(open);
    const early = this.#closeInRun(open, run);
    if (early !== NOT_CLOSED) return early;
    this.isDirty = (run - open) % 2 === 0 || this.#lastStray - this.#base >= run;
    this.isEscaped = true;
    return this.#search(open, known < run ? run : known);
  }

  /** The value without its escapes. */
  unescape(value: string): string {
    if (!this.#isBackslashEscaped) return value.replaceAll(this.#quote + this.#quote, this.#quote);
    return value.replaceAll(this.#escapes, (pair) => pair.charAt(1));
  }

  #search(open: number, from: number): number {
    const text = this.#text;
    const limit = open + 1 + MAX_VALUE;
    let at = from < limit ? from : limit;
    for (;;) {
      at = text.indexOf(this.#quote, at);
      if (at < 0 || at > limit) return this.#noClose(open);
      const code = at + 1 < text.length ? text.charCodeAt(at + 1) : END;
      if (this.#isBackslashEscaped && this.#hasBackslashBefore(at, open)) {
        this.isEscaped = true;
        at += 1;
      } else if (code === this.#quoteCode) {
        this.isEscaped = true;
        at += 2;
      } else {
        const after = this.#endsValue(at + 1, code);
        if (after === NEEDS_MORE) return NEEDS_MORE;
        if (after > 0) return this.#closeAt(open, at, after);
        this.isDirty = true;
        this.#lastStray = this.#base + at;
        at += 1;
      }
    }
  }

  #closeAt(open: number, close: number, after: number): number {
    if (this.isDirty) {
      this.#openFrom = this.#base + open;
      this.#openUntil = this.#base + close;
    }
    if (this.#isBackslashEscaped) this.isEscaped = true;
    this.after = after;
    return close;
  }

  #noClose(open: number): number {
    const limit = open + 1 + MAX_VALUE;
    if (!this.#isLast && this.#text.length <= limit) return NEEDS_MORE;
    this.#openFrom = this.#base + open;
    this.#openUntil = this.#base + Math.min(limit, this.#text.length);
    return NOT_CLOSED;
  }

  /** Where the run of quotes that begins at `open` ends. */
  #runEnd(open: number): number {
    let end = open + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) === this.#quoteCode) end += 1;
    return end;
  }

  /** Closes a value whose quotes all stand in one run at its opening, such as `""`: the one kind a stretch hides. */
  #closeInRun(open: number, end: number): number {
    if (end === this.#text.length && !this.#isLast) return NEEDS_MORE;
    if ((end - open) % 2 === 1) return NOT_CLOSED;
    const after = this.#endsValue(end, end < this.#text.length ? this.#text.charCodeAt(end) : END);
    if (after === NEEDS_MORE) return NEEDS_MORE;
    if (after === 0) return NOT_CLOSED;
    this.isEscaped = end - open > 2;
    this.after = after;
    return end - 1;
  }

  /** Where the delimiter or line end after a closing quote stands, blanks let through; 0 when there is none. */
  #endsValue(from: number, first: number): number {
    const { length } = this.#text;
    let at = from;
    let code = first;
    while ((code === SPACE || code === TAB) && code !== this.#delimiter) {
      at += 1;
      code = at < length ? this.#text.charCodeAt(at) : END;
    }
    if (code === END) return this.#isLast ? at : NEEDS_MORE;
    if (code === LF || code === CR) return at;
    if (code !== this.#delimiter) return 0;
    return this.#second === END ? at : this.#endsValueWithPair(at);
  }

  /** The same for a delimiter with a space, which may miss its space at the end of a line. */
  #endsValueWithPair(at: number): number {
    const code = at + 1 < this.#text.length ? this.#text.charCodeAt(at + 1) : END;
    if (code === END) return this.#isLast ? at : NEEDS_MORE;
    return code === this.#second || code === LF || code === CR ? at : 0;
  }

  #hasBackslashBefore(at: number, open: number): boolean {
    let first = at;
    while (first - 1 > open && this.#text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    return (at - first) % 2 === 1;
  }
}
