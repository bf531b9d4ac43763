import { HASH_START, hashOn } from "../text/fnv";
import { foldText } from "../text/fold-text";
import { hashOfCodes } from "../text/known-words";
import { LOWER, textOf } from "../text/text-codes";

const LONGEST_VALUE = 80;
/** Folding may lengthen a text: "ﷺ" becomes eighteen letters. */
const MOST_CODES = LONGEST_VALUE * 20;
const NOT_IN_WORDS = /[^\p{L}\p{N}'-]+/gu;
const TELLING = /[\p{L}\p{N}]/u;

/** Letters, digits, apostrophes and hyphens, folded; 0 for everything else, which stands between words. */
const WORD_CODE = LOWER.map((lower, code) =>
  /[a-z0-9'-]/i.test(String.fromCharCode(code)) ? lower : 0,
);

/** One of 64 bits for each of some hashes: tells at once that most others are not among them. */
export class HashBits {
  private low = 0;
  private high = 0;

  /** Begins anew with the hashes of a list of tokens. */
  set({ hashes, count }: { readonly hashes: Int32Array; readonly count: number }): void {
    let low = 0;
    let high = 0;
    for (let at = 0; at < count; at += 1) {
      const hash = hashes[at] ?? 0;
      const bit = 1 << (hash & 31);
      if ((hash & 32) === 0) low |= bit;
      else high |= bit;
    }
    this.low = low;
    this.high = high;
  }

  has(hash: number): boolean {
    return (((hash & 32) === 0 ? this.low : this.high) & (1 << (hash & 31))) !== 0;
  }
}

/** The folded words of one value of a column, as code units; one reader serves millions of values. */
export class ValueWords {
  readonly codes = new Uint16Array(MOST_CODES);
  readonly starts = new Int32Array(MOST_CODES);
  readonly ends = new Int32Array(MOST_CODES);
  readonly hashes = new Int32Array(MOST_CODES);
  count = 0;

  /** False when the value holds no word, or is too long to be a name. */
  read(value: string | null): boolean {
    if (value === null || value.length > LONGEST_VALUE) return false;
    if (!this.readAscii(value)) this.readFolded(foldText(value).replace(NOT_IN_WORDS, " "));
    return this.count > 0;
  }

  /**
   * Whether a value's first word may be among those whose hashes set the bits; true when the first character that counts
   * is not ASCII. Most values do not stand in the title, and are left before anything of them is kept.
   */
  mayBegin(value: string, bits: HashBits): boolean {
    const { length } = value;
    let hash = HASH_START;
    for (let at = 0; at < length; at += 1) {
      const code = value.charCodeAt(at);
      if (code > 127) return true;
      const lower = WORD_CODE[code] ?? 0;
      if (lower !== 0) hash = hashOn(hash, lower);
      else if (hash !== HASH_START) break;
    }
    return bits.has(hash);
  }

  /** Whether there is a letter or digit among the apostrophes and hyphens. */
  tells(): boolean {
    for (let at = 0; at < this.count; at += 1) if (TELLING.test(this.word(at))) return true;
    return false;
  }

  word(at: number): string {
    return textOf(this.codes, this.starts[at] ?? 0, this.ends[at] ?? 0);
  }

  private readAscii(value: string): boolean {
    const { codes } = this;
    const { length } = value;
    this.count = 0;
    let start = 0;
    let hash = HASH_START;
    for (let at = 0; at < length; at += 1) {
      const code = value.charCodeAt(at);
      if (code > 127) return false;
      const lower = WORD_CODE[code] ?? 0;
      if (lower === 0) {
        if (at > start) this.endWord(start, at, hash);
        start = at + 1;
        hash = HASH_START;
      } else {
        codes[at] = lower;
        hash = hashOn(hash, lower);
      }
    }
    if (length > start) this.endWord(start, length, hash);
    return true;
  }

  /** Words with one blank between them. */
  private readFolded(value: string): void {
    this.count = 0;
    let start = 0;
    for (const word of value.split(" ")) {
      const end = start + word.length;
      for (let at = 0; at < word.length; at += 1) this.codes[start + at] = word.charCodeAt(at);
      if (end > start) this.endWord(start, end, hashOfCodes(this.codes, start, end));
      start = end + 1;
    }
  }

  private endWord(start: number, end: number, hash: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.count += 1;
  }
}
