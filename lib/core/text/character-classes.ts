/** Alerts and logs keep their punctuation, which tells templates apart; in human titles it is chance. */
export type TextKind = "alert" | "human";

export const SPACE = 0;
export const SEPARATOR = 1;
/** From here on the classes of characters that words are made of. */
export const LETTER = 2;
export const DIGIT = 3;
export const AT = 4;
export const DOT = 5;
export const SLASH = 6;
export const BACKSLASH = 7;
export const SYMBOL = 8;

const PUNCTUATION = "=:,;()[]{}|<>";
const QUOTES_AND_REST = "\"'`!?*“”„«»‘’…·•–—、。，：；（）「」！？";

function classesOfCharacters(): Uint8Array {
  const classes = new Uint8Array(65_536).fill(LETTER);
  const set = (marks: string, value: number) => {
    for (const mark of marks) classes[mark.charCodeAt(0)] = value;
  };
  for (let code = 0; code <= 32; code += 1) classes[code] = SPACE;
  set("\u007f\u00a0\u200b\u2028\u2029\u202f\u3000\ufeff", SPACE);
  set(PUNCTUATION + QUOTES_AND_REST, SEPARATOR);
  set("0123456789", DIGIT);
  set("@", AT);
  set(".", DOT);
  set("/", SLASH);
  set("\\", BACKSLASH);
  set("-_#&+~^$%", SYMBOL);
  return classes;
}

/** The class of each UTF-16 code unit. */
export const CLASS_OF = classesOfCharacters();

/** One byte for each ASCII character: 1 for those among the marks. */
export function marksTable(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** Punctuation that alerts keep. */
export const KEPT = marksTable(PUNCTUATION);
