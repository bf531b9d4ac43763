import type { ByteSource } from "../domain/raw-row";
import { regroupBytes } from "./decode-text";
import { guessLegacyEncoding } from "./guess-legacy-encoding";
import { joinBytes, utf8Border } from "./utf8-border";

/** Bytes of the beginning that are kept: for the guess of a legacy encoding and for the dialect. */
const HEAD_BYTES = 1024 * 1024;
/** Bytes in which the zero bytes of UTF-16 and UTF-32 are counted. */
const ZERO_WINDOW = 64 * 1024;
/** Fewer zero bytes are strays in a file of single bytes, not the halves of wide characters. */
const MIN_ZEROS = 4;

export type FoundEncoding = {
  /** Lower-case name, as in `Dialect.encoding`. */
  readonly encoding: string;
  /** The first bytes of the file, at most 1 MiB. */
  readonly head: Uint8Array;
  /** Whether `head` is the whole file. */
  readonly isWhole: boolean;
};

/**
 * Finds how a file's text is encoded, with one pass over the bytes and at most 1 MiB of them in memory.
 *
 * A byte order mark decides at once. Otherwise text that is UTF-8 from the first byte to the last is UTF-8: a sample
 * would miss the one accent in the last row. A file that is UTF-8 but for a few broken characters stays UTF-8, so
 * that one bad byte does not spoil every other name. All else is guessed from the first MiB.
 */
export async function findEncoding(source: ByteSource): Promise<FoundEncoding> {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  let isWhole = true;
  const check = makeUtf8Check();
  for await (const chunk of regroupBytes(source())) {
    if (kept < HEAD_BYTES) {
      // Copied, because the next chunk comes in the same buffer.
      const piece = chunk.slice(0, HEAD_BYTES - kept);
      pieces.push(piece);
      kept += piece.length;
      if (piece.length < chunk.length) isWhole = false;
    } else if (chunk.length > 0) isWhole = false;
    check.take(chunk);
  }
  const head = joinPieces(pieces, kept);
  return { encoding: nameEncoding(head, check.isUtf8()), head, isWhole };
}

function joinPieces(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  return head;
}

function nameEncoding(head: Uint8Array, isUtf8: boolean): string {
  const marked = encodingOfMark(head);
  if (marked !== null) return marked;
  const wide = wideEncoding(head.subarray(0, ZERO_WINDOW));
  if (wide !== null) return wide;
  const shifted = isUtf8 && usesEscapeShifts(head) ? guessLegacyEncoding(head) : null;
  if (shifted?.startsWith("iso-2022")) return shifted;
  return isUtf8 ? "utf-8" : guessLegacyEncoding(head);
}

/** The encoding that a byte order mark names; UTF-32 first, because its mark begins like that of UTF-16. */
function encodingOfMark(head: Uint8Array): string | null {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : null;
}

/**
 * UTF-16 or UTF-32 without a mark, told by where the zero bytes stand.
 *
 * Even Chinese or Japanese exports have zero bytes for their delimiters, digits and line ends, always on the same side.
 */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0, 0, 0];
  const length = bytes.length - (bytes.length % 4);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  }
  const share = zeros.map((count) => (length === 0 ? 0 : (count * 4) / length));
  const [first = 0, second = 0, third = 0, fourth = 0] = share;
  if (third > 0.9 && fourth > 0.9 && first < 0.1) return "utf-32le";
  if (first > 0.9 && second > 0.9 && fourth < 0.1) return "utf-32be";
  if (zeros.reduce((sum, count) => sum + count, 0) < MIN_ZEROS) return null;
  const even = (first + third) / 2;
  const odd = (second + fourth) / 2;
  if (odd > 0.1 && even < odd / 10) return "utf-16le";
  if (even > 0.1 && odd < even / 10) return "utf-16be";
  return null;
}

/** Escape sequences that switch alphabets, as in ISO-2022-JP: such files are plain ASCII and would pass as UTF-8. */
function usesEscapeShifts(head: Uint8Array): boolean {
  const at = head.indexOf(0x1b);
  return at >= 0 && (head[at + 1] === 0x24 || head[at + 1] === 0x28);
}

/** Above this many good characters for each broken one a file is damaged UTF-8, not another encoding. */
const GOOD_PER_BROKEN = 10;

/** Checks chunk after chunk whether the bytes are UTF-8; a copy in memory speed while they are. */
function makeUtf8Check(): {
  readonly take: (chunk: Uint8Array) => void;
  readonly isUtf8: () => boolean;
} {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  let carry: Uint8Array = new Uint8Array(0);
  let good = 0;
  let broken = 0;
  const take = (chunk: Uint8Array): void => {
    const all = joinBytes(carry, chunk);
    const border = utf8Border(all);
    const whole = all.subarray(0, border);
    carry = all.slice(border);
    try {
      // Each character beyond ASCII takes more bytes than text units: the difference counts them for free.
      good += whole.length - strict.decode(whole).length;
    } catch {
      const text = lenient.decode(whole);
      const brokenHere = text.split("\ufffd").length - 1;
      broken += brokenHere;
      good += (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - brokenHere;
    }
  };
  // A file cut off inside its last character is still UTF-8, hence the carry is not held against it.
  return { take, isUtf8: () => broken === 0 || good >= broken * GOOD_PER_BROKEN };
}
