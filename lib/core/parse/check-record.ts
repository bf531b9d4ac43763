import type { ParsedRecord } from "../domain/raw-row";
import type { Rejection, RejectionCode } from "../domain/rejection";
import { alignRow } from "./align-row";
import type { ColumnShapes } from "./column-shapes";
import { makeFooterFinder } from "./find-footer";
import { MAX_VALUE } from "./quote-finder";
import type { Ending } from "./record-scanner";

/** Characters of the offending text that a rejection shows. */
const SEEN = 200;
/** Cells that a rejected row keeps apart; a sheet has 16,384 at most. */
const MOST_CELLS = 20_000;
/** Rows that may miss cells before short rows count as the file's habit. */
const HABIT_SHARE = 0.05;

export type RecordChecker = (line: number, cells: string[], ending: Ending) => ParsedRecord | null;

/** What the checker knows of a file. */
export type FileForm = {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly shapes: ColumnShapes;
};

/**
 * Makes the function that turns the cells of each record into a row with one cell for each column, or a rejection.
 *
 * Returns `null` for a blank row. Rows with too many or too few cells are aligned where that is certain. The function
 * remembers what came before, so records must come in file order.
 */
export function makeRecordChecker(form: FileForm): RecordChecker {
  const width = form.columns.length;
  const footers = makeFooterFinder(width);
  let rowCount = 0;
  let shortCount = 0;
  let isAfterBroken = false;
  const checkShort = (line: number, cells: string[], ending: Ending): ParsedRecord => {
    const isFar = cells.length <= width / 2;
    if (isAfterBroken && isFar) return rejectRest(line, cells);
    const isHabit = shortCount > rowCount * HABIT_SHARE;
    shortCount += 1;
    if (ending === "no-newline" && !isHabit) return rejectTruncated(line, cells, width);
    const aligned = alignRow(cells, form.shapes, form.delimiter);
    return aligned === null ? rejectShifted(line, cells, width) : row(line, aligned);
  };
  const checkWhole: RecordChecker = (line, cells, ending) => {
    if (ending === "quote-not-closed" || ending === "too-long") {
      isAfterBroken = ending === "quote-not-closed";
      return rejectBroken(line, cells, ending);
    }
    if (isBlank(cells)) return null;
    if (ending === "value-too-long") return rejectLongValue(line, cells, form.columns);
    if (cells[0] === form.columns[0] && repeatsHeader(cells, form.columns)) {
      return rejectRepeatedHeader(line, cells);
    }
    if (!isAfterBroken && footers.isFooter(cells)) return rejectFooter(line, cells);
    rowCount += 1;
    if (cells.length < width) return checkShort(line, cells, ending);
    isAfterBroken = false;
    if (cells.length === width) return row(line, cells);
    const aligned = alignRow(cells, form.shapes, form.delimiter);
    return aligned === null ? rejectLongRow(line, cells, width) : row(line, aligned);
  };
  return (line, cells, ending) => {
    const record = checkWhole(line, cells, ending);
    if (record?.kind !== "rejected") {
      if (record !== null) footers.learn(record.row.cells);
      return record;
    }
    return { ...record, cells: gatherCells(record.cells, form.delimiter) };
  };
}

function row(line: number, cells: string[]): ParsedRecord {
  return { kind: "row", row: { line, cells } };
}

/** Whether a row names the columns again, as in files that were glued together; `Comment` repeats `Comment (2)`. */
function repeatsHeader(cells: readonly string[], columns: readonly string[]): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== "");
  return (
    filled.length > columns.length / 2 &&
    filled.every(([index, cell]) => {
      const column = columns[index] ?? "";
      return column === cell.trim() || column.startsWith(`${cell.trim()} (`);
    })
  );
}

function isBlank(cells: readonly string[]): boolean {
  // Nearly every row has an id at its beginning: one look at its first character spares the rest.
  return !((cells[0]?.charCodeAt(0) ?? 0) > 32) && cells.every((cell) => cell.trim() === "");
}

function rejectLongRow(line: number, cells: string[], width: number): ParsedRecord {
  return rejected(line, cells, {
    code: "ROW_TOO_MANY_CELLS",
    expected: `${cellCount(width)}, as in the header; the row has ${cells.length}`,
    hint: "Put quotes around the value that holds the delimiter, or remove the cell that is too much.",
  });
}

function rejectRepeatedHeader(line: number, cells: string[]): ParsedRecord {
  return rejected(line, cells, {
    code: "ROW_REPEATS_HEADER",
    expected: "a ticket; the row names the columns again",
    hint: "Nothing is lost: the row can be left out.",
  });
}

function rejectFooter(line: number, cells: string[]): ParsedRecord {
  return rejected(line, cells, {
    code: "ROW_IS_FOOTER",
    expected: "a ticket; the row sums up the rows above or stands below such a sum, and has no id",
    hint: "Nothing is lost: the row can be left out. If it is a ticket, give it the id that the tool gave it.",
  });
}

function rejectShifted(line: number, cells: string[], width: number): ParsedRecord {
  return rejected(line, cells, {
    code: "ROW_TRUNCATED",
    expected: `${cellCount(width)}, as in the header; the row has ${cells.length}, and they do not fit the columns they stand under`,
    hint: "A delimiter seems to be missing, or the row is no ticket: put each value under its column.",
  });
}

function rejectTruncated(line: number, cells: string[], width: number): ParsedRecord {
  return rejected(line, cells, {
    code: "ROW_TRUNCATED",
    expected: `${cellCount(width)}, as in the header; the file ends after ${cells.length}`,
    hint: "The file seems to be cut off here: export it again, or complete this row.",
  });
}

function rejectRest(line: number, cells: string[]): ParsedRecord {
  return rejected(line, cells, {
    code: "QUOTE_NOT_CLOSED",
    expected: "a whole row; this line belongs to the value whose quote is not closed above",
    hint: "Close the quote of the rejected row above, and this line becomes a part of it.",
  });
}

function rejectBroken(line: number, cells: string[], ending: Ending): ParsedRecord {
  if (ending === "too-long") {
    return rejected(line, cells, {
      code: "ROW_TOO_LONG",
      expected: "a row of at most 8 MiB of text",
      hint: "Shorten the row, or check that the file has line ends between its rows.",
    });
  }
  return rejected(line, cells, {
    code: "QUOTE_NOT_CLOSED",
    expected: "a closing quote within 1 MiB of text",
    hint: "Add the missing quote at the end of the value, or double the quotes inside it.",
  });
}

function rejectLongValue(line: number, cells: string[], columns: readonly string[]): ParsedRecord {
  const index = cells.findIndex((cell) => cell.length > MAX_VALUE);
  return rejected(line, cells, {
    code: "VALUE_TOO_LONG",
    column: columns[index] ?? null,
    expected: "a value of at most 1 MiB of text",
    hint: "Shorten the value, or leave the column out of the export.",
  });
}

function rejected(
  line: number,
  cells: readonly string[],
  reason: { code: RejectionCode; expected: string; hint: string; column?: string | null },
): ParsedRecord {
  const { code, expected, hint, column = null } = reason;
  const rejection: Rejection = { code, line, column, seen: joinSeen(cells), expected, hint };
  return { kind: "rejected", rejection, cells };
}

/** The cells, those beyond the limit put together again: a line of commas must not fill memory and database. */
function gatherCells(cells: readonly string[], delimiter: string): readonly string[] {
  if (cells.length <= MOST_CELLS) return cells;
  const last = MOST_CELLS - 1;
  return [...cells.slice(0, last), cells.slice(last).join(delimiter || ",")];
}

/** The beginning of the row, cells parted by a bar. */
function joinSeen(cells: readonly string[]): string {
  let seen = "";
  for (const cell of cells) {
    if (seen.length > SEEN) break;
    seen = seen === "" ? cell.slice(0, SEEN) : `${seen} | ${cell.slice(0, SEEN)}`;
  }
  return seen.slice(0, SEEN);
}

function cellCount(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}
