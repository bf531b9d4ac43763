/** Sets of characters that are equally telling; the first stands for all others. */
const SETS = [
  "",
  "=",
  "[]",
  "{}",
  "()",
  "<>",
  "_",
  "%",
  "/",
  "|",
  ":",
  "-",
  ".",
  "abcdefghijklmnopqrstuvwxyz",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789",
] as const;
type CharacterSet = (typeof SETS)[number];

function placeOf(set: CharacterSet): number {
  return SETS.indexOf(set);
}

function setsOfCharacters(): Uint8Array {
  const sets = new Uint8Array(128);
  for (const [place, set] of SETS.entries())
    for (const character of set) sets[character.charCodeAt(0)] = place;
  return sets;
}

const SET_OF = setsOfCharacters();
const SMALL = placeOf("abcdefghijklmnopqrstuvwxyz");
const CAPITAL = placeOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const DOT = placeOf(".");
const DIGIT = placeOf("0123456789");
const NAMING = [SMALL, CAPITAL, DIGIT];
/** Two characters side by side. */
const CAMEL = 1 << 16;
const DOTTED = 1 << 17;
const LETTER_AFTER_DIGIT = 1 << 18;

function pairMark(before: number, now: number): number {
  if (before === SMALL && now === CAPITAL) return CAMEL;
  if (before === DOT && NAMING.includes(now)) return DOTTED;
  return before === DIGIT && (now === SMALL || now === CAPITAL) ? LETTER_AFTER_DIGIT : 0;
}

/** What a change from one set (row) to another (column) tells. */
const CHANGES = Int32Array.from({ length: 256 }, (_, at) => {
  const now = at & 15;
  return (1 << now) | pairMark(at >> 4, now);
});

function any(...sets: readonly CharacterSet[]): number {
  return sets.reduce((marks, set) => marks | (1 << placeOf(set)), 0);
}

/** What a title must hold that a sign of machine syntax may be in it. */
export const NEEDED = {
  assignment: any("="),
  severity: any(":", "[]", "|", "-"),
  identifier: CAMEL | DOTTED | any("_"),
  bracket: any("[]", "{}", "()", ":", "<>"),
  address: DOTTED | LETTER_AFTER_DIGIT,
  path: any("/"),
  measure: any("%", "<>"),
} as const;

/** Which telling characters, and pairs of them, a text holds. One pass. */
export function marksOf(text: string): number {
  let marks = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const now = code < 128 ? (SET_OF[code] ?? 0) : 0;
    marks |= CHANGES[(before << 4) | now] ?? 0;
    before = now;
  }
  return marks;
}
