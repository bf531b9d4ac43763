import { analyse } from "chardet";
import { isKnownEncoding } from "./decode-text";

/** Encodings of Western Europe: windows-1252 holds all their common signs, and it is what desks export. */
const WESTERN = new Set(["iso-8859-1", "iso-8859-15", "windows-1252"]);
/** Other Latin alphabets, which differ from the Western ones in a few letters and are easily guessed wrongly. */
const OTHER_LATIN = new Set([
  "iso-8859-2",
  "iso-8859-9",
  "windows-1250",
  "windows-1254",
  "windows-1257",
  "windows-1258",
]);
/** How much surer the guess of another Latin alphabet must be than that of the Western one. */
const LATIN_MARGIN = 1.5;
/** Guesses below this confidence (of 100) are noise: chardet gives 10 to every alphabet that is merely possible. */
const MIN_CONFIDENCE = 20;
/** A guess of an East Asian encoding this sure needs no second look. */
const SURE = 50;

/**
 * Guesses the encoding of bytes that are not Unicode; windows-1252 in doubt.
 *
 * Statistics over letters decide. They need some text, so in exports with a few East Asian words among ASCII the
 * encoding is taken in which all bytes are valid and most pairs are everyday characters.
 */
export function guessLegacyEncoding(head: Uint8Array): string {
  const guesses = analyse(head)
    .map(({ name, confidence }) => ({ encoding: name.toLowerCase(), confidence }))
    .filter(({ encoding }) => encoding !== "ascii" && !encoding.startsWith("utf-"))
    .filter(({ encoding }) => isKnownEncoding(encoding));
  const best = guesses[0];
  const isSureAsian = EAST_ASIAN.some(({ name }) => name === best?.encoding) || isShifted(best);
  if (best !== undefined && isSureAsian && best.confidence >= SURE) return best.encoding;
  const asian = guessEastAsian(head);
  if (asian !== null) return asian;
  if (best === undefined || best.confidence < MIN_CONFIDENCE || WESTERN.has(best.encoding)) {
    return "windows-1252";
  }
  const western = guesses.find(({ encoding }) => WESTERN.has(encoding))?.confidence ?? 0;
  const isDoubtful = OTHER_LATIN.has(best.encoding) && best.confidence < western * LATIN_MARGIN;
  return isDoubtful || isAsianName(best.encoding) ? "windows-1252" : best.encoding;
}

function isShifted(guess: { readonly encoding: string } | undefined): boolean {
  return guess?.encoding.startsWith("iso-2022") ?? false;
}

function isAsianName(encoding: string): boolean {
  return EAST_ASIAN.some(({ name }) => name === encoding);
}

/**
 * Where each encoding keeps its everyday characters, as ranges of the first byte; the second byte must be above 0x7F,
 * because a Western letter before an ASCII one looks like a pair too.
 */
const EAST_ASIAN: readonly {
  readonly name: string;
  readonly firsts: readonly (readonly [number, number])[];
}[] = [
  // Kana in rows 4 and 5 tell Japanese from Chinese, whose everyday characters overlap with the Japanese ones.
  { name: "euc-jp", firsts: [[0xa4, 0xa5]] },
  { name: "gb18030", firsts: [[0xb0, 0xd7]] },
  { name: "euc-kr", firsts: [[0xb0, 0xc8]] },
  {
    name: "shift_jis",
    firsts: [
      [0x82, 0x83],
      [0x88, 0x97],
    ],
  },
  { name: "big5", firsts: [[0xa4, 0xc6]] },
];
/** Share of the characters beyond ASCII that must be everyday ones. */
const MIN_EVERYDAY: Readonly<Record<string, number>> = { "euc-jp": 0.3 };
const MIN_EVERYDAY_OTHERS = 0.5;

function guessEastAsian(head: Uint8Array): string | null {
  const whole = head.subarray(0, lastLineEnd(head));
  for (const { name, firsts } of EAST_ASIAN) {
    const count = countBeyondAscii(whole, name);
    if (count < 2) continue;
    const share = countPairs(whole, firsts) / count;
    if (share >= (MIN_EVERYDAY[name] ?? MIN_EVERYDAY_OTHERS)) return name;
  }
  return null;
}

/** Characters beyond ASCII when the bytes are read strictly in an encoding; 0 when they are not valid in it. */
function countBeyondAscii(bytes: Uint8Array, encoding: string): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  } catch {
    // Not valid in this encoding, which is an answer.
    return 0;
  }
}

function countPairs(bytes: Uint8Array, firsts: readonly (readonly [number, number])[]): number {
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const isEveryday = firsts.some(([from, to]) => first >= from && first <= to);
    if (isEveryday && (bytes[at + 1] ?? 0) > 0x7f) count += 1;
    at += 2;
  }
  return count;
}

/** Where the last whole line ends, so that a character cut by the end of the head does no harm. */
function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(0x0a);
  return at < 0 ? bytes.length : at + 1;
}
