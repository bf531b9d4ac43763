import type { ByteSource } from "../domain/raw-row";
import { decodeUtf32 } from "./decode-utf32";
import { joinBytes, utf8Border } from "./utf8-border";

/** Bytes decoded at once: measured best between 32 KiB and 1 MiB on Node 20 (larger strings cost more to collect). */
export const DECODE_BYTES = 64 * 1024;

/**
 * The text of a file in pieces, decoded and without its byte order mark.
 *
 * Characters are never split over two pieces. Bytes that the encoding does not know become U+FFFD, and so does NUL,
 * which databases refuse in text. An unknown encoding name throws: it is the caller's to check with `isKnownEncoding`.
 */
export async function* decodeText(source: ByteSource, encoding: string): AsyncGenerator<string> {
  const decode = makeDecoder(encoding);
  let isFirst = true;
  for await (const bytes of regroupBytes(source())) {
    const text = cleanText(decode(bytes, false), isFirst);
    if (text === "") continue;
    isFirst = false;
    yield text;
  }
  const rest = cleanText(decode(new Uint8Array(0), true), isFirst);
  if (rest !== "") yield rest;
}

/** Decodes a piece of bytes from the beginning of a file; a character cut at the end is left out. */
export function decodeHead(bytes: Uint8Array, encoding: string): string {
  return cleanText(makeDecoder(encoding)(bytes, false), true);
}

/** Whether `decodeText` can read this encoding. */
export function isKnownEncoding(encoding: string): boolean {
  try {
    makeDecoder(encoding);
    return true;
  } catch {
    // The decoder's constructor is the only list of the names a runtime knows.
    return false;
  }
}

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

function makeDecoder(encoding: string): Decode {
  if (encoding === "utf-8") return makeUtf8Decoder();
  if (encoding === "utf-32le" || encoding === "utf-32be") return decodeUtf32(encoding);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** Cuts at whole characters by itself: a decoder that keeps state is four times slower on Node 20. */
function makeUtf8Decoder(): Decode {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let carry: Uint8Array = new Uint8Array(0);
  return (bytes, isLast) => {
    const all = joinBytes(carry, bytes);
    const border = isLast ? all.length : utf8Border(all);
    carry = all.slice(border);
    return decoder.decode(all.subarray(0, border));
  };
}

function cleanText(text: string, isFirst: boolean): string {
  const unmarked = isFirst && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes("\u0000") ? unmarked.replaceAll("\u0000", "\ufffd") : unmarked;
}

/**
 * Evens out the source's chunks to DECODE_BYTES each (the last one shorter), whatever sizes they come in.
 *
 * A chunk is only valid until the next one is asked for: its buffer is filled again.
 */
export async function* regroupBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(DECODE_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    let taken = 0;
    while (taken < chunk.length) {
      if (filled === 0 && chunk.length - taken >= DECODE_BYTES) {
        yield chunk.subarray(taken, taken + DECODE_BYTES);
        taken += DECODE_BYTES;
        continue;
      }
      const part = chunk.subarray(taken, taken + DECODE_BYTES - filled);
      buffer.set(part, filled);
      filled += part.length;
      taken += part.length;
      if (filled === DECODE_BYTES) {
        yield buffer;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}
