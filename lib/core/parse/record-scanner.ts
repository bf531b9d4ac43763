import { MAX_VALUE, NEEDS_MORE, NOT_CLOSED } from "./quote-finder";
import { NO_FIELD, OUT_OF_STEP, RecordReader } from "./record-reader";
import type { ScanDialect } from "./scan-dialect";
import { type PlainForm, plainForm, scanPlain } from "./scan-plain";

/** A whole record may be this long, in UTF-16 units. */
const MAX_RECORD = 8 * MAX_VALUE;
/** Cells that may be read in vain while the right reading of a record is looked for. */
const CELLS_IN_VAIN = 200_000;
const CELLS_IN_VAIN_PER_LINE = 100;
/** Lines and characters up to which an unfinished record is completed on its own. */
const MAX_JOINED_LINES = 32;
const MAX_JOINED = 16 * 1024;
/** Fields with doubtful quotes for which another reading is tried; each costs one scan of the record. */
const MAX_DOUBTS = 4;

/**
 * How a record ended: properly; at the end of the file without a line end; with a quote that never closed; beyond
 * MAX_RECORD; or properly, but with a value beyond MAX_VALUE.
 */
export type Ending = "closed" | "no-newline" | "quote-not-closed" | "too-long" | "value-too-long";

export type ScannerOptions = {
  /** Cells a record should have; 0 when not known yet. */
  readonly width: number;
  /** Physical line of the first record. */
  readonly line: number;
  readonly take: TakeRecord;
  /** Counts quotes, which the fast way through plain text leaves out. */
  readonly isCounting?: boolean;
};

/** Where a record over several lines ends, where its last line begins, and whether that line is a record itself. */
type LastLine = { readonly end: number; readonly line: number; readonly isRecord: boolean };

export type TakeRecord = (line: number, cells: string[], ending: Ending) => void;

/**
 * Splits text into records and cells, piece by piece: where the pieces are cut never changes the result.
 *
 * Follows RFC 4180 where the text does, and recovers where it does not. A quote inside a bare value is text. A quote
 * inside a quoted value that no delimiter follows is text too, but when the record then misses the expected width,
 * the quote that opened the value is taken as text instead. A quote without an end costs its own line only. Every
 * character is looked at a bounded number of times, also in files made to be slow.
 */
export class RecordScanner {
  readonly #reader: RecordReader;
  readonly #delimiter: string;
  readonly #quote: string;
  readonly #plain: PlainForm | null;
  readonly #take: TakeRecord;
  /** Cells a record should have; 0 when not known yet. */
  readonly #width: number;

  #text = "";
  /** Characters before `#text` in the file. */
  #base = 0;
  #line: number;
  #isLast = false;
  /** Cells read in vain: for the record at hand, and for those before it. */
  #readCells = 0;
  #spentCells = 0;
  /** True while the rest of a line that was given up is passed over. */
  #isSkipping = false;
  #judged: LastLine = { end: -1, line: -1, isRecord: false };
  /** Length the text must reach before an unfinished record is tried again. */
  #enough = 0;

  constructor(dialect: ScanDialect, options: ScannerOptions) {
    this.#reader = new RecordReader(dialect);
    if (options.width > 0) this.#reader.fitLimit = options.width;
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote;
    this.#plain = options.isCounting ? null : plainForm(dialect, options.width);
    this.#take = options.take;
    this.#width = options.width;
    this.#line = options.line;
  }

  /** Physical line on which the record after the one last handed on begins. */
  get nextLine(): number {
    return this.#isSkipping ? this.#line + 1 : this.#line;
  }

  /** Quoted values read so far, and those of them with a stray quote inside; only when counting. */
  get quoteCounts(): { readonly quoted: number; readonly dirty: number } {
    return { quoted: this.#reader.quotedCount, dirty: this.#reader.dirtyCount };
  }

  /** Takes the next piece of text and hands on every record that is complete. */
  push(piece: string): void {
    const used = this.#text === "" ? 0 : this.#finishRecord(piece);
    if (this.#text === "") {
      this.#text = piece;
      this.#base -= used;
      this.#scan(used);
    } else {
      this.#text += used === 0 ? piece : piece.slice(used);
      if (this.#text.length >= this.#enough) this.#scan(0);
    }
  }

  /** Ends the text: what is left is the last record. */
  end(): void {
    this.#isLast = true;
    this.#scan(0);
  }

  /**
   * Completes the unfinished record with the first lines of the next piece, and returns how much of it was used.
   *
   * Joining the whole piece to a short rest would copy all text once more and slow down every look at it.
   */
  #finishRecord(piece: string): number {
    let used = 0;
    for (let line = 0; line < MAX_JOINED_LINES && this.#text.length < MAX_JOINED; line += 1) {
      const end = piece.indexOf("\n", used) + 1;
      if (end === 0) return used;
      this.#text += piece.slice(used, end);
      used = end;
      this.#scan(0);
      if (this.#text === "") return used;
    }
    return used;
  }

  #scan(from: number): void {
    this.#reader.turnTo(this.#text, this.#base, this.#isLast);
    let at = from;
    while (at < this.#text.length) {
      if (!this.#isSkipping) at = this.#scanPlain(at);
      if (at === this.#text.length) break;
      const next = this.#isSkipping ? this.#skipLine(at) : this.#takeRecord(at);
      if (next === NEEDS_MORE) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    this.#base += at;
    // Doubling before the next try keeps a record of many pieces from being scanned once for each of them.
    this.#enough = this.#isSkipping ? 0 : this.#text.length * 2;
  }

  /** Takes a record of the fast way; only for `scanPlain`. */
  takePlain(cells: string[], breakCount: number): void {
    const line = this.#line;
    this.#line = line + breakCount + 1;
    this.#take(line, cells, "closed");
  }

  #scanPlain(start: number): number {
    // Values beyond the limit fit only into text beyond it, which the careful reader measures.
    if (this.#plain === null || this.#text.length > MAX_VALUE) return start;
    return scanPlain(this.#text, start, {
      form: this.#plain,
      cellLimit: this.#cellLimit(this.#width),
      sink: this,
    });
  }

  /** Reads the record at `start`, hands it on, and returns where the next one begins. */
  #takeRecord(start: number): number {
    this.#reader.cellLimit = this.#cellLimit(this.#width * 2);
    this.#readCells = 0;
    const end = this.#readBest(start);
    if (end === NEEDS_MORE) {
      const isTooLong = this.#text.length - start > MAX_RECORD;
      return isTooLong ? this.#giveUpLine(start, "too-long") : NEEDS_MORE;
    }
    this.#spentCells += this.#readCells;
    if (end === NOT_CLOSED) return this.#giveUpLine(start, "quote-not-closed");
    if (end - start > MAX_RECORD) return this.#giveUpLine(start, "too-long");
    this.#reader.finish(start, end);
    const line = this.#line;
    this.#line += this.#reader.breakCount + 1;
    const isOpen = end === this.#text.length && !/[\r\n]$/.test(this.#text.slice(end - 1));
    const isLong = this.#reader.cells.some((cell) => cell.length > MAX_VALUE);
    this.#take(
      line,
      this.#reader.cells,
      isLong ? "value-too-long" : isOpen ? "no-newline" : "closed",
    );
    return end;
  }

  /** The reading of a record that fits the file's width, when its quotes allow more than one. */
  #readBest(start: number): number {
    const reader = this.#reader;
    const end = reader.read(start, NO_FIELD);
    if (end === NEEDS_MORE) return NEEDS_MORE;
    if (end === NOT_CLOSED) return this.#readStray(start);
    if (end !== OUT_OF_STEP && (reader.doubts.length === 0 || this.#width === 0)) return end;
    const isFit = end !== OUT_OF_STEP && reader.cells.length === this.#width;
    const isSuspect = end === OUT_OF_STEP || (reader.breakCount > 0 && reader.hasDirty);
    if (isFit && !isSuspect) return end;
    for (const field of reader.doubts.slice(0, MAX_DOUBTS)) {
      this.#readCells += reader.cells.length;
      const other = reader.read(start, field);
      if (other === NEEDS_MORE) return NEEDS_MORE;
      if (other >= 0 && reader.cells.length === this.#width) return other;
    }
    if (isSuspect && (!isFit || this.#swallowsRecord(start, end))) return NOT_CLOSED;
    return reader.read(start, NO_FIELD);
  }

  /**
   * Whether the last line of a record over several lines is a whole record itself, with its quotes in order.
   *
   * Then a quote that was never closed has taken the opening quote of that line for a stray one, and its closing quote
   * for its own. The last line of a value that truly goes over several lines has a closing quote only.
   */
  #swallowsRecord(start: number, end: number): boolean {
    // Many lines may lead to the same end: what stands before it is looked at once for all of them.
    if (this.#judged.end !== this.#base + end) this.#judged = this.#judgeLastLine(end);
    return this.#judged.isRecord && this.#judged.line > this.#base + start;
  }

  #judgeLastLine(end: number): LastLine {
    const text = this.#text;
    const isCrLf = text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13;
    const last = end - (isCrLf ? 2 : /[\r\n]/.test(text.charAt(end - 1)) ? 1 : 0);
    const line = 1 + Math.max(text.lastIndexOf("\n", last - 1), text.lastIndexOf("\r", last - 1));
    const isRecord = this.#isRecord(line, last, end);
    return { end: this.#base + end, line: this.#base + line, isRecord };
  }

  /** Whether a line is a whole record: two quotes around each quoted cell, two for each one inside, none elsewhere. */
  #isRecord(line: number, last: number, end: number): boolean {
    const reader = this.#reader;
    const before = reader.quotedCount;
    const own = reader.read(line, NO_FIELD);
    const quoted = reader.quotedCount - before;
    this.#readCells += reader.cells.length;
    if (own !== end || reader.hasDirty || reader.cells.length !== this.#width) return false;
    const inside = reader.cells.reduce((sum, cell) => sum + this.#countQuotes(cell), 0);
    return this.#countQuotes(this.#text.slice(line, last)) === 2 * (quoted + inside);
  }

  #countQuotes(text: string): number {
    return text.split(this.#quote).length - 1;
  }

  /**
   * Cells that a record over several lines may have before its quotes count as out of step.
   *
   * None once more cells were read in vain than CELLS_IN_VAIN and some for each line: a file made to be slow, in which
   * every line begins a record that leads far, is then read line by line. Only lines count, so that the limit is the
   * same however the file is cut.
   */
  #cellLimit(limit: number): number {
    const allowed = CELLS_IN_VAIN + this.#line * CELLS_IN_VAIN_PER_LINE;
    if (this.#spentCells > allowed) return 0;
    return this.#width === 0 ? Number.MAX_SAFE_INTEGER : limit;
  }

  /**
   * Reads a record with an open quote whose line holds another quote: it is closed, but text follows.
   *
   * With no other quote on its line the value goes on below, or the file is cut: the line must not pass for whole.
   */
  #readStray(start: number): number {
    const field = this.#reader.cells.length;
    this.#readCells += field;
    const end = this.#reader.read(start, field);
    if (end === NEEDS_MORE) return NEEDS_MORE;
    const isFit = end >= 0 && this.#width > 0 && this.#reader.cells.length === this.#width;
    const isStray = this.#reader.cells[field]?.includes(this.#quote, 1) ?? false;
    return isFit && isStray ? end : NOT_CLOSED;
  }

  /** Hands on the physical line at `start` as one that cannot be read; `#skipLine` goes on after it. */
  #giveUpLine(start: number, ending: Ending): number {
    const end = this.#reader.lineEnd(start);
    const line = this.#text.slice(start, Math.min(end, start + MAX_VALUE));
    this.#isSkipping = true;
    this.#take(this.#line, this.#delimiter === "" ? [line] : line.split(this.#delimiter), ending);
    return end;
  }

  /** Leaves the rest of a line that was given up; its line end may come with a later piece. */
  #skipLine(start: number): number {
    const end = this.#reader.lineEnd(start);
    if (this.#reader.isCut(end)) return end > start ? end : NEEDS_MORE;
    this.#isSkipping = false;
    this.#line += 1;
    return end === this.#text.length ? end : this.#reader.afterBreak(end);
  }
}
