import { NextPlace } from "./next-place";
import { NEEDS_MORE, QuoteFinder } from "./quote-finder";
import type { ScanDialect } from "./scan-dialect";

const LF = 10;
const CR = 13;

/** A record over several lines has far too many cells: its quotes are out of step with its values. */
export const OUT_OF_STEP = -3;

/** No field is read with its quote as plain text. */
export const NO_FIELD = -1;

/**
 * Reads one record at a time from a stretch of text.
 *
 * `read` leaves what it found in the public fields, because it runs once a row and must not allocate more than the
 * cells. Cells are slices that keep their stretch of text alive.
 */
export class RecordReader {
  /** Cells of the record last read. Call `finish` before they are handed on. */
  cells: string[] = [];
  /** Fields whose quotes can be read in more than one way: a stray quote or a line end inside. */
  doubts: number[] = [];
  /** Line ends inside the quoted values of the record last read. */
  breakCount = 0;
  /** Cells beyond which a record over several lines is OUT_OF_STEP. */
  cellLimit = Number.MAX_SAFE_INTEGER;
  /** Cells beyond which a reading with a quote as plain text is OUT_OF_STEP: it is of use only where it fits the width. */
  fitLimit = Number.MAX_SAFE_INTEGER;
  /** Values that were quoted so far, and those with a stray quote inside: evidence for or against a dialect. */
  quotedCount = 0;
  dirtyCount = 0;

  readonly #delimiters: NextPlace | null;
  readonly #lf = new NextPlace("\n");
  readonly #cr = new NextPlace("\r");
  readonly #quotes: QuoteFinder;
  readonly #delimiter: string;
  readonly #quote: number;
  readonly #isPair: boolean;

  #text = "";
  #isLast = false;
  /** Fields with a stray quote inside, whose cells are not unescaped yet. */
  #dirty: number[] = [];

  constructor(dialect: ScanDialect) {
    this.#delimiter = dialect.delimiter;
    this.#delimiters = dialect.delimiter === "" ? null : new NextPlace(dialect.delimiter);
    this.#isPair = dialect.delimiter.length > 1;
    this.#quote = dialect.quote === "" ? -1 : dialect.quote.charCodeAt(0);
    this.#quotes = new QuoteFinder(dialect);
  }

  /** Turns to the next stretch of text; `base` characters of the file come before it. */
  turnTo(text: string, base: number, isLast: boolean): void {
    this.#text = text;
    this.#isLast = isLast;
    this.#lf.reset(text);
    this.#cr.reset(text);
    this.#delimiters?.reset(text);
    this.#quotes.turnTo(text, base, isLast);
  }

  get hasDirty(): boolean {
    return this.#dirty.length > 0;
  }

  /**
   * Splits the record at `start` into `cells` and returns where the next one begins.
   *
   * The quote of field number `literal` counts as text. NEEDS_MORE when the text ends too early, NOT_CLOSED when a
   * quote has no end within MAX_VALUE, OUT_OF_STEP beyond `cellLimit` or `fitLimit`.
   */
  read(start: number, literal: number): number {
    const text = this.#text;
    const { length } = text;
    const cells: string[] = [];
    const most = literal === NO_FIELD ? Number.MAX_SAFE_INTEGER : this.fitLimit;
    this.#forget(cells);
    let lineEnd = this.lineEnd(start);
    let at = start;
    for (;;) {
      if (at < length && text.charCodeAt(at) === this.#quote && cells.length !== literal) {
        const close = this.#quotes.findClose(at);
        if (close < 0) return close;
        if (close > lineEnd) lineEnd = this.#passBreaks(lineEnd, close);
        this.#pushQuoted(at + 1, close);
        if (this.breakCount > 0 && cells.length > this.cellLimit) return OUT_OF_STEP;
        at = this.#quotes.after;
      } else {
        const found = this.#delimiters === null ? lineEnd : this.#delimiters.after(at);
        const end = found < lineEnd ? found : lineEnd;
        cells.push(text.slice(at, end));
        at = end;
        if (this.#isPair && end === lineEnd) this.#splitAtLineEnd();
      }
      if (cells.length > most) return OUT_OF_STEP;
      if (at >= lineEnd) return this.#endRecord(at);
      at += this.#isPair && at + 1 === lineEnd ? 1 : this.#delimiter.length;
    }
  }

  /** Puts the finishing touch to the record last read, which ends at `end`, once its reading is accepted. */
  finish(start: number, end: number): void {
    if (this.#dirty.length === 0) return;
    for (const index of this.#dirty) {
      const cell = this.cells[index];
      if (cell !== undefined) this.cells[index] = this.#quotes.unescape(cell);
    }
    this.breakCount = -1;
    for (let at = start; at < end; at = this.afterBreak(this.lineEnd(at))) this.breakCount += 1;
  }

  /** Where the line of a place ends: at its line end, or at the end of the text. */
  lineEnd(from: number): number {
    const lf = this.#lf.after(from);
    const cr = this.#cr.after(from);
    const end = lf < cr ? lf : cr;
    return end < this.#text.length ? end : this.#text.length;
  }

  /** Where the line after the line end at `at` begins. */
  afterBreak(at: number): number {
    return this.#text.charCodeAt(at) === CR && this.#text.charCodeAt(at + 1) === LF
      ? at + 2
      : at + 1;
  }

  /** Whether the text ends before a line end at `at` is known to be whole. */
  isCut(at: number): boolean {
    const { length } = this.#text;
    if (this.#isLast) return false;
    return at >= length || (at + 1 === length && this.#text.charCodeAt(at) === CR);
  }

  #forget(cells: string[]): void {
    this.cells = cells;
    this.breakCount = 0;
    if (this.doubts.length > 0) this.doubts = [];
    if (this.#dirty.length > 0) this.#dirty = [];
  }

  /** Steps over the line ends inside a quoted value; returns the one after it. */
  #passBreaks(first: number, close: number): number {
    // The line ends of a doubtful value are counted in `finish`: it may be long and its reading be dropped.
    if (this.#quotes.isDirty) {
      this.breakCount += 1;
      return this.lineEnd(close);
    }
    this.doubts.push(this.cells.length);
    let end = first;
    while (end < close) {
      this.breakCount += 1;
      end = this.lineEnd(this.afterBreak(end));
    }
    return end;
  }

  #pushQuoted(from: number, close: number): void {
    const value = this.#text.slice(from, close);
    this.quotedCount += 1;
    if (this.#quotes.isDirty) {
      this.dirtyCount += 1;
      this.#dirty.push(this.cells.length);
      this.doubts.push(this.cells.length);
      this.cells.push(value);
    } else this.cells.push(this.#quotes.isEscaped ? this.#quotes.unescape(value) : value);
  }

  /** A delimiter with a space loses its space at the end of a line: the empty cell behind it is put back. */
  #splitAtLineEnd(): void {
    const last = this.cells.at(-1);
    if (last?.charCodeAt(last.length - 1) !== this.#delimiter.charCodeAt(0)) return;
    this.cells[this.cells.length - 1] = last.slice(0, -1);
    this.cells.push("");
  }

  #endRecord(at: number): number {
    if (this.isCut(at)) return NEEDS_MORE;
    return at >= this.#text.length ? this.#text.length : this.afterBreak(at);
  }
}
