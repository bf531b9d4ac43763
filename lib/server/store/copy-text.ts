/** A value in COPY's text format; null is \N. NUL cannot be stored in PostgreSQL text and is left out. */
export type CopyValue = string | number | boolean | null;

const NEEDS_ESCAPE = /[\\\t\n\r\0]/;
const EACH_ESCAPED = /[\\\t\n\r\0]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "",
};

function encode(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") {
    return NEEDS_ESCAPE.test(value)
      ? value.replace(EACH_ESCAPED, (character) => ESCAPES[character] ?? "")
      : value;
  }
  if (typeof value === "number") return String(value);
  return value ? "t" : "f";
}

/** Values of one line of COPY ... FROM STDIN in text format, without its line end. */
export function copyValues(values: readonly CopyValue[]): string {
  let line = "";
  let isFirst = true;
  for (const value of values) {
    line += isFirst ? encode(value) : `\t${encode(value)}`;
    isFirst = false;
  }
  return line;
}

/** Each piece of a COPY is one call of the operating system: a line at a time costs more than all else (measured). */
const PIECE_CHARACTERS = 64 * 1024;

/** Joins lines into pieces as they are sent. */
export function* copyPieces(lines: Iterable<string>): Generator<Buffer> {
  let piece = "";
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  if (piece !== "") yield Buffer.from(piece);
}
