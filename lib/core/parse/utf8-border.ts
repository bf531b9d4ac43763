/**
 * Where the last character that is complete in these UTF-8 bytes ends.
 *
 * A network chunk may end inside a character; the up to three bytes after the border belong to the next chunk.
 * Bytes that are no UTF-8 count as complete, so that a faulty file never piles up.
 */
export function utf8Border(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? end - back : end;
  }
  return end;
}

/** Length in bytes of the UTF-8 character that a byte of 0xC0 or more begins. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** The first bytes followed by the others, in one new array; returns the second itself when the first is empty. */
export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
