import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import type { ReadAs } from "@/lib/core/domain/read-as";
import { makeRecordChecker } from "@/lib/core/parse/check-record";
import type { HeadRow } from "@/lib/core/parse/find-dialect";
import { findHeader, headerAt } from "@/lib/core/parse/find-header";
import { TOP_ROWS } from "@/lib/core/parse/open-delimited";
import { MAX_VALUE } from "@/lib/core/parse/quote-finder";
import { makeBatcher } from "@/lib/core/parse/record-batches";
import type { DownMerge, SheetRows } from "./read-sheet";
import type { SheetRow } from "./row-spool";

/** Rows in which the header is looked for. */
const HEAD_ROWS = 240;
/** Characters that a cell counts for in a batch, beside its text: wide rows make short batches. */
const CELL_CHARACTERS = 4;

/**
 * A sheet as a table: its header row, and the rows below it with one cell for each column that holds something; a code
 * where it is none.
 */
export async function openSheetTable(
  sheet: SheetRows,
  { headerLine }: ReadAs = {},
): Promise<ParsedFile | "FILE_EMPTY" | "FILE_NO_HEADER"> {
  const head: HeadRow[] = [];
  for await (const { line, cells } of readCells(sheet)) {
    head.push({ line, nextLine: line + 1, cells });
    if (head.length === HEAD_ROWS) break;
  }
  if (head.length === 0) return "FILE_EMPTY";
  const top = head.slice(0, TOP_ROWS).map(({ line, cells }) => ({ line, cells }));
  const wished = headerLine === undefined ? null : headerAt(head, headerLine, "");
  const header = wished ?? findHeader(head, "");
  if (wished === null && (header === null || header.line === 0)) return "FILE_NO_HEADER";
  return { ...tableOf(sheet, header?.line ?? 0, header?.columns ?? []), top };
}

/** A sheet of which no row names the columns: all rows are values, and columns are called by their place. */
export function openNamelessTable(sheet: SheetRows): ParsedFile {
  const columns = sheet.columns.map((_, index) => `Column ${index + 1}`);
  return tableOf(sheet, 0, columns);
}

function tableOf(sheet: SheetRows, headerLine: number, columns: readonly string[]): ParsedFile {
  return {
    dialect: { format: "xlsx", encoding: "utf-8", delimiter: "", quote: "", headerLine, columns },
    records: () => readRecords(sheet, { headerLine, columns }),
  };
}

async function* readRecords(
  sheet: SheetRows,
  { headerLine, columns }: { headerLine: number; columns: readonly string[] },
): AsyncGenerator<readonly ParsedRecord[]> {
  const batches = makeBatcher();
  const check = makeRecordChecker({ columns, delimiter: "", shapes: [] });
  for await (const { line, cells, characters } of readCells(sheet)) {
    if (line <= headerLine) continue;
    const isLong = characters > MAX_VALUE && cells.some((cell) => cell.length > MAX_VALUE);
    const record = check(line, cells, isLong ? "value-too-long" : "closed");
    if (record !== null) batches.add(record);
    batches.count(characters + cells.length * CELL_CHARACTERS);
    yield* batches.takeFull();
  }
  yield* batches.takeAll();
}

/** Rows with a cell for each used column, and values that stand for several rows in each of these. */
async function* readCells(
  sheet: SheetRows,
): AsyncGenerator<{ line: number; cells: string[]; characters: number }> {
  const place = new Map(sheet.columns.map((column, index) => [column, index]));
  const spread = makeSpreader(sheet.merges);
  for await (const row of sheet.spool.read()) {
    const cells = new Array<string>(sheet.columns.length).fill("");
    for (const [column, text] of row.cells) {
      const index = place.get(column);
      if (index !== undefined) cells[index] = text;
    }
    for (const [column, text] of spread(row)) {
      const index = place.get(column);
      if (index !== undefined && cells[index] === "") cells[index] = text;
    }
    yield { line: row.row, cells, characters: row.characters };
  }
}

/** Remembers the values of merged cells, and gives those that reach down to a row. Rows come in order. */
function makeSpreader(merges: readonly DownMerge[]) {
  const starts = new Map<number, DownMerge[]>();
  for (const merge of merges) starts.set(merge.first, [...(starts.get(merge.first) ?? []), merge]);
  let open: { merge: DownMerge; text: string }[] = [];
  return ({ row, cells }: SheetRow): readonly (readonly [number, string])[] => {
    if (merges.length === 0) return [];
    open = open.filter(({ merge }) => merge.last >= row);
    const reaching = open.map(({ merge, text }) => [merge.column, text] as const);
    for (const merge of starts.get(row) ?? []) {
      const text = cells.find(([column]) => column === merge.column)?.[1];
      if (text !== undefined) open.push({ merge, text });
    }
    return reaching;
  };
}
