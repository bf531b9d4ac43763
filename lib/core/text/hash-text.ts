const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function finish(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

function hex(value: number): string {
  return (
    ((value >>> 16) | 0x10000).toString(16).slice(1) +
    ((value & 0xffff) | 0x10000).toString(16).slice(1)
  );
}

/**
 * A 128-bit hash of a text as 32 hexadecimal characters. No secret, no protection against chosen collisions.
 *
 * Source: MurmurHash3, x86 128-bit mixing (A. Appleby, public domain), fed with UTF-16 code units in pairs. Stored ids
 * depend on it: never change it without a new `MASK_VERSION`.
 */
export function hashText(text: string): string {
  let h1 = 0x9747b28c;
  let h2 = 0x3c6ef372;
  let h3 = 0xbb67ae85;
  let h4 = 0x510e527f;
  const length = text.length;
  for (let at = 0; at < length; at += 8) {
    const k1 = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    const k2 = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
    const k3 = text.charCodeAt(at + 4) | (text.charCodeAt(at + 5) << 16);
    const k4 = text.charCodeAt(at + 6) | (text.charCodeAt(at + 7) << 16);
    h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  h1 = finish((h1 ^ length) + h2 + h3 + h4);
  h2 = finish((h2 ^ length) + h1);
  h3 = finish((h3 ^ length) + h1);
  h4 = finish((h4 ^ length) + h1);
  const sum = (h1 + h2 + h3 + h4) | 0;
  return hex(sum) + hex(h2 + sum) + hex(h3 + sum) + hex(h4 + sum);
}
