import type { ParsedRecord } from "../domain/raw-row";
import type { RejectionCode } from "../domain/rejection";
import type { JsonPiece } from "./json-scanner";

/** Characters of the offending text that a rejection shows. */
const SEEN = 200;

type Reason = { readonly code: RejectionCode; readonly expected: string; readonly hint: string };

const REASONS: Readonly<Record<NonNullable<JsonPiece["fault"]> | "unreadable", Reason>> = {
  unreadable: {
    code: "RECORD_UNREADABLE",
    expected: 'an object such as {"number": "INC1", "title": "..."}',
    hint: "The text of this record is no JSON: look for a missing quote, comma or brace.",
  },
  "no-object": {
    code: "RECORD_UNREADABLE",
    expected: 'an object such as {"number": "INC1", "title": "..."}',
    hint: "A plain value stands where a ticket was expected: give it as an object with names.",
  },
  "too-deep": {
    code: "RECORD_UNREADABLE",
    expected: "a record with at most 64 objects or lists inside each other",
    hint: "Leave the nested field out of the export.",
  },
  "too-long": {
    code: "ROW_TOO_LONG",
    expected: "a record of at most 8 MiB of text",
    hint: "Leave the longest field out of the export, or check that no quote or brace is missing.",
  },
  "cut-off": {
    code: "ROW_TRUNCATED",
    expected: "a whole record; the file ends before its closing brace",
    hint: "The file seems to be cut off here: export it again, or complete this record.",
  },
};

/**
 * The rejection of a record that cannot be read. Its text stands in the last cell, because the first one often holds
 * the id: a row that comes back unmended must not pass as a ticket of that name.
 */
export function rejectPiece(piece: JsonPiece, line: number, width: number): ParsedRecord {
  const { code, expected, hint } = REASONS[piece.fault ?? "unreadable"];
  const cells = new Array<string>(Math.max(width, 1)).fill("");
  cells[cells.length - 1] = piece.text.slice(0, 2_000);
  return {
    kind: "rejected",
    rejection: { code, line, column: null, seen: piece.text.slice(0, SEEN), expected, hint },
    cells,
  };
}

/** The rejection of a row with a value that is too long to store. */
export function rejectValue(cells: readonly string[], line: number, column: string): ParsedRecord {
  const seen = cells.find((cell) => cell !== "")?.slice(0, SEEN) ?? "";
  return {
    kind: "rejected",
    rejection: {
      code: "VALUE_TOO_LONG",
      line,
      column,
      seen,
      expected: "a value of at most 1 MiB of text",
      hint: "Shorten the value, or leave the column out of the export.",
    },
    cells,
  };
}
