import type { Mapping, TicketField } from "../../domain/mapping";
import type { RejectionCode } from "../../domain/rejection";
import { sayMend } from "../../messages/mend";
import { type Formats, formatCount } from "../format";
import { saidAgain } from "./said-again";

/** Rows that are mended cell by cell on the screen; more of them are quicker to mend in the file. */
export const MEND_AT_MOST = 200;

/** Faults of a whole line: no single cell mends them. */
const NEEDS_THE_FILE: ReadonlySet<string> = new Set<RejectionCode>([
  "ROW_TOO_LONG",
  "ROW_TOO_MANY_CELLS",
  "ROW_TRUNCATED",
  "ROW_REPEATS_HEADER",
  "ROW_IS_FOOTER",
  "QUOTE_NOT_CLOSED",
  "RECORD_UNREADABLE",
]);

/** A row that did not become a ticket, as it is stored. */
export type RejectedRow = {
  readonly ordinal: number;
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: string;
  readonly expected: string;
  readonly hint: string;
  readonly cells: readonly string[];
};

export type MendView = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly ordinal: number;
    readonly name: string;
    readonly line: string;
    readonly column: string;
    readonly cell: string;
    readonly hint: string;
    readonly expected: string;
  }[];
  /** What cannot be mended here, in words; null when everything can. */
  readonly others: string | null;
};

/** By what a person knows the row again, the better ones first. */
const KNOWN_BY: readonly TicketField[] = ["externalId", "title", "description"];

function positionOf(mapping: Mapping, row: RejectedRow): number | null {
  return mapping.columns.find(({ column }) => column === row.column)?.index ?? null;
}

function nameOf(mapping: Mapping, row: RejectedRow): string {
  const told = KNOWN_BY.flatMap((field) => {
    const column = mapping.columns.find((one) => one.field === field && one.column !== row.column);
    return row.cells[column?.index ?? -1] || [];
  });
  return told.slice(0, 2).join(" · ");
}

/** Whether changing one cell can make a ticket of the row. */
export function isMendable(mapping: Mapping, row: RejectedRow): boolean {
  return !NEEDS_THE_FILE.has(row.code) && positionOf(mapping, row) !== null;
}

/** What cannot be mended here, and what to do with it; null without any. */
function othersThan(mendable: number, total: number, formats: Formats): string | null {
  const count = total - mendable;
  if (count <= 0) return null;
  if (total <= MEND_AT_MOST)
    return sayMend(
      formats,
      "{count, plural, one {# more row} other {# more rows}} cannot be mended here: a broken line needs its file. Download the rejected rows, mend them, and upload them again.",
      { count },
    );
  return sayMend(
    formats,
    "{count, plural, one {# more row} other {# more rows}} cannot be mended here: at most {most} are shown, and a broken line needs its file. Download the rejected rows, mend them, and upload them again.",
    { count, most: MEND_AT_MOST },
  );
}

/** The rejected rows of an import with the cell that is wrong in each, ready to be typed over. */
export function mendView(
  mapping: Mapping,
  rejected: { readonly rows: readonly RejectedRow[]; readonly total: number },
  formats: Formats,
): MendView {
  const mendable = rejected.rows.filter((row) => isMendable(mapping, row)).slice(0, MEND_AT_MOST);
  return {
    title: sayMend(formats, "Mend {count, plural, one {# row} other {# rows}}", {
      count: mendable.length,
    }),
    note: sayMend(
      formats,
      "Type over what is wrong. The rows you change are imported as a file of their own; the others stay as they are.",
    ),
    rows: mendable.map((row) => ({
      ordinal: row.ordinal,
      name: nameOf(mapping, row),
      line: formatCount(row.line, formats),
      column: row.column ?? "",
      cell: row.cells[positionOf(mapping, row) ?? -1] ?? "",
      hint: saidAgain(formats, row.hint),
      expected: saidAgain(formats, row.expected),
    })),
    others: othersThan(mendable.length, rejected.total, formats),
  };
}

/**
 * The rows with their new cells, without those that nobody changed. `typed` holds what stands in the field of a row now,
 * by ordinal.
 */
export function mendedRows(
  mapping: Mapping,
  rows: readonly RejectedRow[],
  typed: ReadonlyMap<number, string>,
): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    const cell = typed.get(row.ordinal)?.trim();
    const position = positionOf(mapping, row);
    if (cell === undefined || position === null || !isMendable(mapping, row)) return [];
    if (cell === (row.cells[position] ?? "").trim()) return [];
    return [
      mapping.columns.map(({ index }) => (index === position ? cell : (row.cells[index] ?? ""))),
    ];
  });
}
