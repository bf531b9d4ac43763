import type { ByteSource, Dialect, ParsedFile, ParsedRecord } from "../domain/raw-row";
import type { ReadAs } from "../domain/read-as";
import type { FileError } from "../domain/rejection";
import { bad, good, type Result } from "../domain/result";
import { type FileForm, makeRecordChecker } from "./check-record";
import { learnShapes } from "./column-shapes";
import { decodeHead, decodeText, isKnownEncoding } from "./decode-text";
import {
  type FoundDialect,
  findDialect,
  type HeadRow,
  readHead,
  skipDelimiterLine,
} from "./find-dialect";
import { findEncoding } from "./find-encoding";
import { findHeader, headerAt } from "./find-header";
import { steadyWidth } from "./fit-header";
import { isBinary } from "./is-binary";
import { fileError, recogniseFileType } from "./recognise-file-type";
import { makeBatcher } from "./record-batches";
import { RecordScanner } from "./record-scanner";
import type { ScanDialect } from "./scan-dialect";
import { skipLines } from "./skip-lines";

/** Text in which dialect and header are looked for. */
const HEAD_CHARACTERS = 256 * 1024;
/** Rows shown to a person who looks for the header. */
export const TOP_ROWS = 20;

/**
 * Opens delimited text: finds encoding, dialect and header row, and gives its records in batches. Columns of a table
 * without a header are called by their places.
 *
 * Reads the source once for the encoding (all bytes, 1 MiB of them kept), and once more for each call of `records`.
 * Memory stays bounded whatever the file's size. A file that is no delimited text, or no table, is a `FileError`
 * that names what it is. `readAs` overrules what would be found; a header line that is none is not obeyed. Records are in file order with the physical line they begin in; blank rows are left out, and
 * every other record is a row or a rejection. Cells may share memory with their neighbours: copy what is kept long.
 */
export async function openDelimited(
  source: ByteSource,
  readAs: ReadAs = {},
): Promise<Result<ParsedFile, FileError>> {
  const found = await findEncoding(source);
  const encoding = chooseEncoding(readAs.encoding, found.encoding);
  const refused = recogniseFileType(found.head);
  if (refused !== null) return bad(refused);
  const decoded = decodeHead(found.head, encoding);
  if (isBinary(decoded)) return bad(fileError("FILE_NOT_TEXT"));
  const head = decoded.slice(0, HEAD_CHARACTERS);
  if (head.trim() === "" && found.isWhole) return bad(fileError("FILE_EMPTY"));
  const isWhole = found.isWhole && head.length === decoded.length;
  return openText(source, encoding, { head, isWhole, readAs });
}

type Head = {
  readonly head: string;
  readonly isWhole: boolean;
  readonly readAs: ReadAs;
};

function openText(
  source: ByteSource,
  encoding: string,
  { head, isWhole, readAs }: Head,
): Result<ParsedFile, FileError> {
  const found = findDialect(head, isWhole, { delimiter: readAs.delimiter });
  const rows = skipDelimiterLine(head, readRows(head, isWhole, found.scan));
  const wished =
    readAs.headerLine === undefined
      ? null
      : headerAt(rows, readAs.headerLine, found.scan.delimiter);
  const header = wished ?? findHeader(rows, found.scan.delimiter);
  if (header === null) return bad(fileError("FILE_NO_HEADER"));
  const { line, start, columns } = header;
  const dialect = describeDialect(found, { encoding, line, columns });
  const width = columns.length + header.droppedCount;
  const below = rows.filter((row) => row.line > line).map(({ cells }) => cells);
  const whole = below.filter(({ length }) => length === columns.length || length === width);
  const reading: Reading = {
    scan: found.scan,
    start,
    width,
    form: { columns, delimiter: dialect.delimiter, shapes: learnShapes(whole, columns.length) },
  };
  const top = rows.slice(0, TOP_ROWS).map(({ line, cells }) => ({ line, cells }));
  return good({ dialect, top, records: () => readRecords(decodeText(source, encoding), reading) });
}

/** The rows of the head; when the first one has another width than the rest, quotes are read so that it fits. */
function readRows(head: string, isWhole: boolean, scan: ScanDialect): readonly HeadRow[] {
  const rows = readHead(head, isWhole, scan);
  const width = steadyWidth(rows.slice(1));
  if (width === null || rows[0]?.cells.length === width) return rows;
  const fitted = readHead(head, isWhole, scan, width);
  return fitted[0]?.cells.length === width ? fitted : rows;
}

function chooseEncoding(wished: string | undefined, found: string): string {
  const name = wished?.toLowerCase();
  return name !== undefined && isKnownEncoding(name) ? name : found;
}

function describeDialect(
  { scan, isQuoted }: FoundDialect,
  { encoding, line, columns }: { encoding: string; line: number; columns: readonly string[] },
): Dialect {
  return {
    format: "delimited",
    encoding,
    // A file of one column has no delimiter; a comma is what it would be written with.
    delimiter: scan.delimiter === "" ? "," : scan.delimiter,
    quote: isQuoted ? scan.quote : "",
    headerLine: line,
    columns,
  };
}

type Reading = {
  readonly scan: ScanDialect;
  /** Line of the first record. */
  readonly start: number;
  /** Cells that a whole row has in the file: the columns and the empty ones that were dropped. */
  readonly width: number;
  readonly form: FileForm;
};

async function* readRecords(
  text: AsyncIterable<string>,
  { scan, start, width, form }: Reading,
): AsyncGenerator<readonly ParsedRecord[]> {
  const batches = makeBatcher();
  const check = makeRecordChecker(form);
  const scanner = new RecordScanner(scan, {
    width,
    line: start,
    take: (line, cells, ending) => {
      const record = check(line, cells, ending);
      if (record !== null) batches.add(record);
    },
  });
  for await (const piece of skipLines(text, start - 1)) {
    scanner.push(piece);
    batches.count(piece.length);
    yield* batches.takeFull();
  }
  scanner.end();
  yield* batches.takeAll();
}
