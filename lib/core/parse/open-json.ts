import type { ByteSource, ParsedFile, ParsedRecord } from "../domain/raw-row";
import type { FileError, ImportWarning } from "../domain/rejection";
import { bad, good, type Result } from "../domain/result";
import { decodeHead, decodeText } from "./decode-text";
import { findEncoding } from "./find-encoding";
import { flattenJson, readJsonObject } from "./flatten-json";
import { JsonColumns } from "./json-columns";
import { splitLines } from "./json-lines";
import { rejectPiece } from "./json-rejections";
import { type JsonPiece, type JsonProblem, JsonScanner } from "./json-scanner";
import { fileError } from "./recognise-file-type";
import { makeBatcher } from "./record-batches";

/** Lines of the beginning that are tried to see whether each line is a record. */
const TRIED_LINES = 50;
/** Lists that tools name for their tickets, the likeliest first. */
const LIST_NAMES = [
  "result",
  "issues",
  "tickets",
  "incidents",
  "records",
  "results",
  "items",
  "data",
  "values",
  "value",
];
/** A file that is one object with one of these is a ticket, even when it holds lists of its own. */
const ID_NAMES = new Set(["id", "key", "number", "sys_id", "iid", "ticket_id"]);

/** Where the records of a file stand: one a line, at the top, or in the list of that path. */
type Place =
  | { readonly kind: "lines" }
  | { readonly kind: "top" }
  | { readonly kind: "list"; readonly path: string };

/**
 * Opens JSON: a list of objects, an object that holds one (`{"result": [...]}`, `{"issues": [...]}`), objects one after
 * the other, or NDJSON with one object a line.
 *
 * Reads the source twice to find encoding and columns (a name that only the last record has is a column too), and once
 * more for each call of `records`. Memory: one record and the names. A record that is no object or cannot be read is a
 * rejection; a file in which the text around the records is broken is refused with the line.
 */
export async function openJson(source: ByteSource): Promise<Result<ParsedFile, FileError>> {
  const { encoding, head, isWhole } = await findEncoding(source);
  const opening = decodeHead(head, encoding);
  if (opening.trim() === "" && isWhole) return bad(fileError("FILE_EMPTY"));
  const text = () => decodeText(source, encoding);
  const place = hasRecordLines(opening, isWhole)
    ? { kind: "lines" as const }
    : await findPlace(text());
  if ("line" in place) return bad(problemError(place));
  const columns = new JsonColumns();
  const survey = await surveyRecords(text(), place, columns);
  if ("line" in survey) return bad(problemError(survey));
  if (survey.records === 0)
    return bad(
      fileError(
        survey.faults > 0 && survey.others === 0 ? "FILE_JSON_BROKEN" : "FILE_JSON_NO_TABLE",
      ),
    );
  const dialect = {
    format: place.kind === "lines" ? ("ndjson" as const) : ("json" as const),
    encoding,
    delimiter: "",
    quote: "",
    headerLine: 0,
    columns: columns.names(),
  };
  const warnings: ImportWarning[] = survey.isCutOff ? [CUT_OFF] : [];
  return good({ dialect, warnings, records: () => readRecords(text(), place, columns) });
}

const CUT_OFF: ImportWarning = {
  code: "EXPORT_PROBABLY_CUT",
  message:
    "The file ends in the middle of its list: it was probably cut off. Export it again if tickets are missing.",
};

/** Whether at least two lines, and half of all, are objects by themselves. */
function hasRecordLines(opening: string, isWhole: boolean): boolean {
  const lines = opening.split("\n", TRIED_LINES + 1);
  if (!isWhole || lines.length > TRIED_LINES) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  const objects = filled.filter((line) => readJsonObject(line) !== null).length;
  return filled.length >= 2 && objects >= filled.length / 2;
}

/** First pass: which list holds the records, or where the text stops being JSON. */
async function findPlace(text: AsyncIterable<string>): Promise<Place | JsonProblem> {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const scanner = new JsonScanner({
    isTopLevel: false,
    take: ({ path, fault }) => {
      if (fault !== "no-object") counts.set(path, (counts.get(path) ?? 0) + 1);
    },
    see: (path) => names.add(path),
  });
  for await (const piece of text) {
    scanner.push(piece);
    if (scanner.problem !== null) return scanner.problem;
  }
  scanner.end();
  if (scanner.problem !== null) return scanner.problem;
  if (counts.has("")) return { kind: "list", path: "" };
  if (scanner.topValues > 1 || [...names].some((name) => ID_NAMES.has(name)))
    return { kind: "top" };
  const named = LIST_NAMES.find((name) => counts.has(name));
  const [path] = named === undefined ? largest(counts) : [named];
  return path === undefined ? { kind: "top" } : { kind: "list", path };
}

function largest(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([path]) => path);
}

type Survey = {
  /** Objects that can be read and hold something. */
  readonly records: number;
  /** Objects that cannot be read. */
  readonly faults: number;
  /** Values that are no objects. */
  readonly others: number;
  readonly isCutOff: boolean;
};

/** Second pass: gathers the names of all records. */
async function surveyRecords(
  text: AsyncIterable<string>,
  place: Place,
  columns: JsonColumns,
): Promise<Survey | JsonProblem> {
  let records = 0;
  let faults = 0;
  let others = 0;
  const reader = makeReader(place, (piece) => {
    const object = piece.fault === null ? readJsonObject(piece.text) : null;
    if (object !== null) records += columns.see(flattenJson(object)) ? 1 : 0;
    else if (piece.fault === "no-object") others += 1;
    else faults += 1;
  });
  for await (const piece of text) {
    reader.push(piece);
    const problem = reader.problem();
    if (problem !== null) return problem;
  }
  reader.end();
  return reader.problem() ?? { records, faults, others, isCutOff: reader.isCutOff() };
}

async function* readRecords(
  text: AsyncIterable<string>,
  place: Place,
  columns: JsonColumns,
): AsyncGenerator<readonly ParsedRecord[]> {
  const batches = makeBatcher();
  const reader = makeReader(place, (piece, line) => {
    const record = toRecord(piece, line, columns);
    if (record !== null) batches.add(record);
  });
  for await (const piece of text) {
    reader.push(piece);
    batches.count(piece.length);
    yield* batches.takeFull();
  }
  reader.end();
  yield* batches.takeAll();
}

/** A row, a rejection, or null for an object that holds nothing. */
function toRecord(piece: JsonPiece, line: number, columns: JsonColumns): ParsedRecord | null {
  const object = piece.fault === null ? readJsonObject(piece.text) : null;
  if (object === null) return rejectPiece(piece, line, columns.count());
  const cells = columns.cellsOf(flattenJson(object));
  return cells.every((cell) => cell === "") ? null : columns.check(cells, line);
}

type Take = (piece: JsonPiece, line: number) => void;

/** Cuts text into records: by lines, or by braces, where a record is called by its place in the list. */
function makeReader(place: Place, take: Take) {
  if (place.kind === "lines") {
    const lines = splitLines(take);
    return { ...lines, problem: () => null, isCutOff: () => false };
  }
  let count = 0;
  const scanner = new JsonScanner({
    isTopLevel: place.kind === "top",
    take: (piece) => {
      if (place.kind === "list" && piece.path !== place.path) return;
      count += 1;
      take(piece, count);
    },
  });
  return {
    push: (text: string) => scanner.push(text),
    end: () => scanner.end(),
    problem: () => scanner.problem,
    isCutOff: () => scanner.isCutOff,
  };
}

function problemError({ line, kind }: JsonProblem): FileError {
  const { code, message } = fileError("FILE_JSON_BROKEN");
  const where =
    kind === "too-deep"
      ? `Line ${line} holds lists inside lists deeper than any export.`
      : `It breaks on line ${line}.`;
  return { code, message: `${message} ${where}` };
}
