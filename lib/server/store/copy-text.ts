/** A value in COPY's text format; null is \N. NUL cannot be stored in PostgreSQL text and is left out. */
export type CopyValue = string | number | boolean | null;

const NEEDS_ESCAPE = /[\\\t\n\r\0]/;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "",
};

function encode(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") return String(value);
  if (!NEEDS_ESCAPE.test(value)) return value;
  return value.replace(/[\\\t\n\r\0]/g, (character) => ESCAPES[character] ?? "");
}

/** One line of COPY ... FROM STDIN in text format. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(encode).join("\t")}\n`;
}
