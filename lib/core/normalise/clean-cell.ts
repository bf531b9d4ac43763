/** What exports write where they have nothing. Compared in lower case; a cell must be nothing else. */
const MISSING = new Set([
  "",
  "?",
  "-",
  "--",
  "---",
  "–",
  "—",
  ".",
  "null",
  "<null>",
  "(null)",
  "nil",
  "none",
  "(none)",
  "nan",
  "nat",
  "n/a",
  "#n/a",
  "<na>",
  "undefined",
  "\\n",
  "(empty)",
  "(blank)",
  "(leer)",
  "(vide)",
  "(vacío)",
  "(vazio)",
  "(vuoto)",
  "[]",
  "{}",
]);

/** The longest word in MISSING, so that long cells are never lower-cased just to be looked up. */
const LONGEST_MISSING = 9;

/** Most cells are plain words: printable ASCII without a blank or apostrophe at an end. */
const PLAIN = /^[!-&(-~](?:[ -~]*[!-~])?$/;
/** A leading apostrophe that an export put before a formula sign; one is taken off again. */
const GUARDED = /^'(?=[=+\-@\t\r])/;
const NUL = String.fromCharCode(0);

/**
 * A cell as text: NFC, trimmed, without the apostrophe that guards formula signs and without NUL characters.
 * `null` where the export marks that it has nothing.
 */
export function cleanCell(cell: string): string | null {
  if (cell === "") return null;
  if (PLAIN.test(cell)) return isMissing(cell) ? null : cell;
  const plain = cell.includes(NUL) ? cell.replaceAll(NUL, "") : cell;
  const text = (plain.startsWith("'") ? plain.replace(GUARDED, "") : plain).normalize("NFC").trim();
  return isMissing(text) ? null : text;
}

/** True for a trimmed text that only says that there is nothing. */
function isMissing(text: string): boolean {
  return text.length <= LONGEST_MISSING && MISSING.has(text.toLowerCase());
}
