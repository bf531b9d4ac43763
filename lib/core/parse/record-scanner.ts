import { NextPlace } from "./next-place";

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const BACKSLASH = 92;
/** Stands for "no character": the end of the text at hand. */
const END = -1;

/** A quoted value may be this long, in UTF-16 units; beyond it the opening quote counts as never closed. */
export const MAX_VALUE = 1024 * 1024;
/** A whole record may be this long, in UTF-16 units. */
export const MAX_RECORD = 8 * MAX_VALUE;

/** What the scanner must know of a file's dialect. */
export type ScanDialect = {
  /** One character, a comma followed by a space, or "" for a file of one column. */
  readonly delimiter: string;
  /** One character, or "" when quotes have no meaning. */
  readonly quote: string;
  /** Whether a backslash before a quote makes it a part of the value. */
  readonly isBackslashEscaped: boolean;
};

/**
 * How a record ended: properly; at the end of the file without a line end; with a quote that never closed; or beyond
 * MAX_RECORD.
 */
export type Ending = "closed" | "no-newline" | "quote-not-closed" | "too-long";

export type TakeRecord = (line: number, cells: string[], ending: Ending) => void;

/** `#read` could not finish: it needs more text, or a quote has no end. */
const NEEDS_MORE = -1;
const NOT_CLOSED = -2;

/** No field is read with its quote as plain text. */
const NO_FIELD = -1;
/** Fields with doubtful quotes for which another reading is tried; each costs one scan of the record. */
const MAX_DOUBTS = 4;

/**
 * Splits text into records and cells, piece by piece: where the pieces are cut never changes the result.
 *
 * Follows RFC 4180 where the text does, and recovers where it does not. A quote inside a bare value is text. A quote
 * inside a quoted value that no delimiter follows is text too, but when the record then misses the expected width,
 * the quote that opened the value is taken as text instead. A quote without an end costs its own line only. Every
 * character is looked at a bounded number of times, also in files made to be slow.
 *
 * Cells are slices that keep their piece of text alive: whoever keeps single cells for long should copy them.
 */
export class RecordScanner {
  readonly #take: TakeRecord;
  readonly #delimiter: number;
  readonly #second: number;
  readonly #quote: number;
  readonly #quoteText: string;
  readonly #isBackslashEscaped: boolean;
  /** Cells a record should have; 0 when not known yet. */
  readonly #width: number;

  #text = "";
  /** Characters before `#text` in the file. */
  #base = 0;
  #line: number;
  #isLast = false;
  /** True while the rest of an overlong line is thrown away. */
  #isSkipping = false;
  /** Length the text must reach before an unfinished record is tried again. */
  #enough = 0;

  // What the last call of #read found.
  #cells: string[] = [];
  #doubts: number[] = [];
  #dirty: number[] = [];
  #hasBreaks = false;

  // What the last call of #findClose found.
  #afterClose = 0;
  #isEscaped = false;
  #isDirty = false;

  readonly #lf = new NextPlace("\n");
  readonly #cr = new NextPlace("\r");
  /** No quote between these two places of the file closes a value; `until` is the one that does, or the limit. */
  #openFrom = 0;
  #openUntil = 0;

  /** Values that were quoted, and those of them with a stray quote inside: evidence for or against a dialect. */
  quotedCount = 0;
  dirtyCount = 0;

  constructor(dialect: ScanDialect, options: { width: number; line: number; take: TakeRecord }) {
    this.#take = options.take;
    this.#width = options.width;
    this.#line = options.line;
    this.#delimiter = dialect.delimiter === "" ? -2 : dialect.delimiter.charCodeAt(0);
    this.#second = dialect.delimiter.length > 1 ? dialect.delimiter.charCodeAt(1) : 0;
    this.#quoteText = dialect.quote;
    this.#quote = dialect.quote === "" ? -2 : dialect.quote.charCodeAt(0);
    this.#isBackslashEscaped = dialect.isBackslashEscaped;
  }

  /** Takes the next piece of text and hands on every record that is complete. */
  push(piece: string): void {
    this.#text = this.#text === "" ? piece : this.#text + piece;
    if (this.#text.length >= this.#enough) this.#scan();
  }

  /** Ends the text: what is left is the last record. */
  end(): void {
    this.#isLast = true;
    this.#scan();
  }

  #scan(): void {
    this.#lf.reset(this.#text);
    this.#cr.reset(this.#text);
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#isSkipping ? this.#skipLine(at) : this.#takeRecord(at);
      if (next === NEEDS_MORE) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    this.#base += at;
    // Doubling before the next try keeps a record of many pieces from being scanned once for each of them.
    this.#enough = this.#isSkipping ? 0 : this.#text.length * 2;
  }

  /** Reads the record at `start`, hands it on, and returns where the next one begins. */
  #takeRecord(start: number): number {
    const end = this.#readBest(start);
    if (end === NEEDS_MORE) {
      if (this.#text.length - start <= MAX_RECORD) return NEEDS_MORE;
      return this.#giveUpLine(start, "too-long");
    }
    if (end === NOT_CLOSED) return this.#giveUpLine(start, "quote-not-closed");
    if (end - start > MAX_RECORD) return this.#giveUpLine(start, "too-long");
    for (const index of this.#dirty) {
      const cell = this.#cells[index];
      if (cell !== undefined) this.#cells[index] = this.#unescape(cell);
    }
    const line = this.#line;
    this.#line += this.#hasBreaks ? this.#countBreaks(start, end) : 1;
    const isOpen = end === this.#text.length && !isBreak(this.#text.charCodeAt(end - 1));
    this.#take(line, this.#cells, isOpen ? "no-newline" : "closed");
    return end;
  }

  /** The reading of a record that fits the file's width, when its quotes allow more than one. */
  #readBest(start: number): number {
    const end = this.#read(start, NO_FIELD);
    if (end < 0 || this.#doubts.length === 0 || this.#width === 0) return end;
    const isFit = this.#cells.length === this.#width;
    const isSuspect = this.#hasBreaks && this.#dirty.length > 0;
    if (isFit && !isSuspect) return end;
    for (const field of this.#doubts.slice(0, MAX_DOUBTS)) {
      const other = this.#read(start, field);
      if (other === NEEDS_MORE) return NEEDS_MORE;
      if (other !== NOT_CLOSED && this.#cells.length === this.#width) return other;
    }
    if (isSuspect && !isFit) return NOT_CLOSED;
    return this.#read(start, NO_FIELD);
  }

  /** Splits the record at `start` into `#cells`; the quote of field number `literal` counts as text. */
  #read(start: number, literal: number): number {
    const text = this.#text;
    const length = text.length;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const cells: string[] = [];
    this.#cells = cells;
    if (this.#doubts.length > 0) this.#doubts = [];
    if (this.#dirty.length > 0) this.#dirty = [];
    this.#hasBreaks = false;
    let at = start;
    for (;;) {
      let code = at < length ? text.charCodeAt(at) : END;
      if (code === quote && cells.length !== literal) {
        const close = this.#findClose(at);
        if (close < 0) return close;
        this.#pushQuoted(at + 1, close);
        at = this.#afterClose;
      } else {
        let end = at;
        for (;;) {
          while (code !== delimiter && code !== LF && code !== CR && code !== END) {
            end += 1;
            code = end < length ? text.charCodeAt(end) : END;
          }
          if (this.#second === 0 || code !== delimiter || this.#isWholeDelimiter(end)) break;
          if (end + 1 === length && !this.#isLast) return NEEDS_MORE;
          // A comma without its space is text: any character that ends nothing carries the loop over it.
          code = SPACE;
        }
        cells.push(text.slice(at, end));
        at = end;
      }
      code = at < length ? text.charCodeAt(at) : END;
      if (code === delimiter) {
        at += this.#second !== 0 && text.charCodeAt(at + 1) === this.#second ? 2 : 1;
      } else if (code === LF) {
        return at + 1;
      } else if (code === END) {
        return this.#isLast ? length : NEEDS_MORE;
      } else {
        if (at + 1 === length && !this.#isLast) return NEEDS_MORE;
        return at + 1 < length && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
      }
    }
  }

  #pushQuoted(from: number, close: number): void {
    const value = this.#text.slice(from, close);
    this.quotedCount += 1;
    const hasBreak = this.#hasBreakWithin(from, close);
    if (this.#isDirty || hasBreak) this.#doubts.push(this.#cells.length);
    if (hasBreak) this.#hasBreaks = true;
    // Unescaping a doubtful value waits until the reading is accepted: it may be long and for nothing.
    if (this.#isDirty) {
      this.dirtyCount += 1;
      this.#dirty.push(this.#cells.length);
    }
    this.#cells.push(this.#isEscaped && !this.#isDirty ? this.#unescape(value) : value);
  }

  /** Whether a two-character delimiter stands here; its space may be missing at the end of a line. */
  #isWholeDelimiter(at: number): boolean {
    const code = at + 1 < this.#text.length ? this.#text.charCodeAt(at + 1) : END;
    return code === this.#second || code === LF || code === CR || (code === END && this.#isLast);
  }

  /**
   * Finds the quote that closes the value opened at `open`: one that a delimiter or a line end follows.
   *
   * Remembers the stretch in which no quote does, so that a file of open quotes is searched once, not once a line.
   */
  #findClose(open: number): number {
    const text = this.#text;
    const length = text.length;
    const limit = open + 1 + MAX_VALUE;
    this.#isEscaped = false;
    this.#isDirty = false;
    let at = open + 1;
    const known = this.#openUntil - this.#base;
    if (open >= this.#openFrom - this.#base && known > at) {
      const early = this.#closeInRun(open);
      if (early !== NOT_CLOSED) return early;
      this.#isDirty = true;
      at = Math.min(Math.max(known, at), limit);
    }
    for (;;) {
      at = text.indexOf(this.#quoteText, at);
      if (at < 0 || at > limit) return this.#noClose(open, Math.min(length, limit));
      if (this.#isBackslashEscaped && this.#hasBackslashBefore(at, open)) {
        this.#isEscaped = true;
        at += 1;
        continue;
      }
      if (at + 1 === length) {
        if (!this.#isLast) return NEEDS_MORE;
        return this.#closeAt(open, at, length);
      }
      const code = text.charCodeAt(at + 1);
      if (code === this.#quote) {
        this.#isEscaped = true;
        at += 2;
        continue;
      }
      const after = this.#endsValue(at + 1, code);
      if (after === NEEDS_MORE) return NEEDS_MORE;
      if (after > 0) return this.#closeAt(open, at, after);
      this.#isDirty = true;
      at += 1;
    }
  }

  /** Closes a value whose quotes all stand in one run at its opening, such as `""`: the one kind a stretch hides. */
  #closeInRun(open: number): number {
    let end = open + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) === this.#quote) end += 1;
    if (end === this.#text.length && !this.#isLast) return NEEDS_MORE;
    if ((end - open) % 2 === 1) return NOT_CLOSED;
    const after = end < this.#text.length ? this.#endsValue(end, this.#text.charCodeAt(end)) : end;
    if (after === NEEDS_MORE) return NEEDS_MORE;
    if (after === 0) return NOT_CLOSED;
    this.#isEscaped = end - open > 2;
    this.#afterClose = after;
    return end - 1;
  }

  #closeAt(open: number, close: number, after: number): number {
    if (this.#isDirty) {
      this.#openFrom = this.#base + open;
      this.#openUntil = this.#base + close;
    }
    this.#afterClose = after;
    return close;
  }

  #noClose(open: number, searched: number): number {
    const isSearched = this.#isLast || this.#text.length > open + 1 + MAX_VALUE;
    if (!isSearched) return NEEDS_MORE;
    this.#openFrom = this.#base + open;
    this.#openUntil = this.#base + searched;
    return NOT_CLOSED;
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
    if (code === LF || code === CR) return at;
    if (code === END) return this.#isLast ? at : NEEDS_MORE;
    if (code !== this.#delimiter) return 0;
    if (this.#second === 0 || this.#isWholeDelimiter(at)) return at;
    return at + 1 === length && !this.#isLast ? NEEDS_MORE : 0;
  }

  #hasBackslashBefore(at: number, open: number): boolean {
    let first = at;
    while (first - 1 > open && this.#text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    return (at - first) % 2 === 1;
  }

  #unescape(value: string): string {
    const quote = this.#quoteText;
    const plain = value.replaceAll(quote + quote, quote);
    if (!this.#isBackslashEscaped) return plain;
    return plain.replaceAll(`\\${quote}`, quote).replaceAll("\\\\", "\\");
  }

  #hasBreakWithin(from: number, to: number): boolean {
    return this.#lf.after(from) < to || this.#cr.after(from) < to;
  }

  #countBreaks(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === LF) count += 1;
      else if (code === CR && (at + 1 >= to || this.#text.charCodeAt(at + 1) !== LF)) count += 1;
    }
    return count;
  }

  /** Hands on the physical line at `start` as one that cannot be read, and goes on after it. */
  #giveUpLine(start: number, ending: Ending): number {
    const end = this.#lineEnd(start);
    const line = this.#text.slice(start, Math.min(end, start + MAX_VALUE));
    const cells = this.#delimiter < 0 ? [line] : line.split(this.#delimiterText());
    this.#take(this.#line, cells, ending);
    this.#isSkipping = true;
    return end;
  }

  #delimiterText(): string {
    const first = String.fromCharCode(this.#delimiter);
    return this.#second === 0 ? first : first + String.fromCharCode(this.#second);
  }

  /** Leaves the rest of a line that was given up; its line end may come with a later piece. */
  #skipLine(start: number): number {
    const { length } = this.#text;
    const end = this.#lineEnd(start);
    if (end === length) return length;
    if (this.#text.charCodeAt(end) === CR && end + 1 === length && !this.#isLast) {
      return end > start ? end : NEEDS_MORE;
    }
    this.#isSkipping = false;
    this.#line += 1;
    const isPair = this.#text.charCodeAt(end) === CR && this.#text.charCodeAt(end + 1) === LF;
    return isPair ? end + 2 : end + 1;
  }

  #lineEnd(from: number): number {
    return Math.min(this.#lf.after(from), this.#cr.after(from), this.#text.length);
  }
}

function isBreak(code: number): boolean {
  return code === LF || code === CR;
}
