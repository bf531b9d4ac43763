import { textOf } from "./text-codes";

/** Stands for every variable part of a text: one value may be written as a name here and as an address there. */
export const MASK = "<*>";
const MASK_CODES = Uint16Array.from(MASK, (mark) => mark.charCodeAt(0));
const BLANK = 32;
const FIRST_ROOM = 256;

/**
 * The tokens of a masked text as stretches of its code units. One list serves millions of texts.
 *
 * A mask begins and ends at -1.
 */
export class MaskedTokens {
  codes: Uint16Array = new Uint16Array(0);
  count = 0;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  hashes = new Int32Array(FIRST_ROOM);

  /** Begins anew with another text. */
  open(codes: Uint16Array, mostTokens: number): void {
    this.codes = codes;
    this.count = 0;
    if (mostTokens <= this.starts.length) return;
    this.starts = new Int32Array(2 * mostTokens);
    this.ends = new Int32Array(2 * mostTokens);
    this.hashes = new Int32Array(2 * mostTokens);
  }

  push(start: number, end: number, hash: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.count += 1;
  }

  pushMask(): void {
    this.push(-1, -1, 0);
  }

  /** Puts a mask in place of one token. */
  mask(at: number): void {
    this.starts[at] = -1;
    this.ends[at] = -1;
    this.hashes[at] = 0;
  }

  isMask(at: number): boolean {
    return this.starts[at] === -1;
  }

  /** Takes over the tokens of another list. */
  copy(other: MaskedTokens): void {
    this.open(other.codes, other.count);
    for (let at = 0; at < other.count; at += 1) this.pushFrom(other, at);
  }

  pushFrom(other: MaskedTokens, at: number): void {
    this.push(other.starts[at] ?? 0, other.ends[at] ?? 0, other.hashes[at] ?? 0);
  }

  token(at: number): string {
    return this.isMask(at) ? MASK : textOf(this.codes, this.starts[at] ?? 0, this.ends[at] ?? 0);
  }

  toArray(): string[] {
    return Array.from({ length: this.count }, (_, at) => this.token(at));
  }

  /** No more code units than this are written. */
  get mostCodes(): number {
    return this.codes.length + (1 + MASK_CODES.length) * this.count;
  }

  /** Writes the tokens with blanks between them and returns the place behind the last. */
  write(into: Uint16Array, from: number): number {
    const { codes } = this;
    let to = from;
    for (let at = 0; at < this.count; at += 1) {
      if (at > 0) {
        into[to] = BLANK;
        to += 1;
      }
      const isMask = this.isMask(at);
      const source = isMask ? MASK_CODES : codes;
      const end = isMask ? MASK_CODES.length : (this.ends[at] ?? 0);
      for (let place = isMask ? 0 : (this.starts[at] ?? 0); place < end; place += 1) {
        into[to] = source[place] ?? 0;
        to += 1;
      }
    }
    return to;
  }
}
