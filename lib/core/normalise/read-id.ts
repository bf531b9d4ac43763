/** An id as the product keeps it, or why the cell is none. */
export type ReadId =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "mangled" }
  | { readonly kind: "too-long" };

const LONGEST_ID = 300;
/** Whatever spreadsheets make of ids begins like this. */
const NUMERIC_START = /^[#\d]/;
const GROUPED = /^#?\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/;
const FLOAT_TAIL = /^\d+\.0+$/;
/** "3,87,16,91,111" and 1.21143E+15: a spreadsheet made a number of the id and lost digits. */
const MANGLED =
  /^(?:\d+(?:[.,]\d+)?E\+?\d+|\d{1,3}(?:,\d{1,3})+|#{3,}|#(?:REF|NAME|VALUE|DIV\/0|NUM)[!?]?)$/i;

/**
 * Reads an id from a cleaned cell. Upper and lower case stay apart. A number grouped by blanks (`52 267`) is put
 * together, and the `.0` that spreadsheets append is dropped; an id that lost digits is reported, never guessed.
 */
export function readId(text: string): ReadId {
  if (text.length > LONGEST_ID) return { kind: "too-long" };
  if (!NUMERIC_START.test(text)) return { kind: "id", id: text };
  if (MANGLED.test(text)) return { kind: "mangled" };
  if (GROUPED.test(text)) return { kind: "id", id: text.replace(/[ \u00a0\u202f]/g, "") };
  if (FLOAT_TAIL.test(text)) return { kind: "id", id: text.slice(0, text.indexOf(".")) };
  return { kind: "id", id: text };
}
