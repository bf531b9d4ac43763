import type { ColumnMapping, Mapping } from "@/lib/core/domain/mapping";
import type { ParsedFile, RawRow } from "@/lib/core/domain/raw-row";
import type { FileRecognition } from "@/lib/core/domain/review";
import { cleanCell } from "./clean-cell";
import { dateQuestionOf, needsZone } from "./date-question";
import { headerSignature } from "./header-signature";
import { maskText } from "./mask-personal-data";
import { isPersonColumn } from "./person-columns";
import type { MappingProposal } from "./propose-mapping";
import { watchUnknownValues } from "./unknown-values";

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 80;
/** Cells of a row by which it is known again. */
const MOST_TOP_CELLS = 12;
/** Rows looked at for sample values: enough for three of a column that is seldom filled. */
const SAMPLED_ROWS = 500;

type Found = {
  readonly proposal: MappingProposal;
  readonly sample: readonly RawRow[];
  readonly file: Pick<ParsedFile, "dialect" | "top">;
  readonly isNewSource: boolean;
  readonly masksPersonalData: boolean;
  readonly remembered: FileRecognition["remembered"];
};

/** What a person sees of a file before any answer: its columns with samples, and everything that is in doubt. */
export function recognitionOf(found: Found): FileRecognition {
  const { proposal, sample, remembered } = found;
  const { mapping } = proposal;
  const isNew = new Set(remembered?.newColumns ?? []);
  const guessed = new Set(proposal.guessed);
  const unknown = watchUnknownValues(mapping);
  for (const row of sample) unknown.see(row);
  return {
    signature: headerSignature(mapping.columns.map(({ column }) => column)),
    sentence: mapping.sentence,
    sourceName: proposal.sourceName,
    isNewSource: found.isNewSource,
    timeZone: mapping.timeZone,
    needsZone: needsZone(mapping, sample),
    dateWords: dateWordsOf(mapping),
    columns: mapping.columns.map((column) => {
      const isPerson = column.privacy === "mask" || isPersonColumn(column.column, column.field);
      return {
        column: column.column,
        field: column.field,
        confidence: column.confidence,
        isGuess: guessed.has(column.index),
        ...(column.privacy ? { privacy: column.privacy } : {}),
        isPerson,
        filledShare: column.filledShare,
        samples: samplesOf(column, sample, found.masksPersonalData && isPerson),
        isNew: isNew.has(column.column),
      };
    }),
    layout: layoutOf(found),
    dates: dateQuestionOf(mapping, sample),
    unknownValues: [...unknown.found()],
    remembered,
    warnings: [...proposal.warnings],
    masksPersonalData: found.masksPersonalData,
  };
}

/** The first rows as written; cells of columns that name people are hidden below the header, like everywhere. */
function layoutOf({ file, proposal, masksPersonalData }: Found): FileRecognition["layout"] {
  const { dialect, top } = file;
  if (!top) return null;
  const people = new Set(
    proposal.mapping.columns.flatMap(({ index, column, field, privacy }) =>
      masksPersonalData && privacy !== "keep" && isPersonColumn(column, field) ? [index] : [],
    ),
  );
  const hide = (line: number, cell: string, index: number): string => {
    if (line > dialect.headerLine && people.has(index) && cell.trim() !== "") return "[person]";
    return maskText(cell.slice(0, LONGEST_SAMPLE)).text.replace(/\s+/g, " ");
  };
  return {
    isText: dialect.format === "delimited",
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    headerLine: dialect.headerLine,
    top: top.map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, MOST_TOP_CELLS).map((cell, index) => hide(line, cell, index)),
      more: Math.max(0, cells.length - MOST_TOP_CELLS),
    })),
  };
}

function samplesOf(
  column: ColumnMapping,
  sample: readonly RawRow[],
  hidesPeople: boolean,
): string[] {
  const samples = new Set<string>();
  for (const row of sample.slice(0, SAMPLED_ROWS)) {
    const text = cleanCell(row.cells[column.index] ?? "");
    if (text === null) continue;
    if (hidesPeople && column.privacy !== "keep") return ["[person]"];
    samples.add(maskText(text.slice(0, LONGEST_SAMPLE)).text.replace(/\s+/g, " "));
    if (samples.size >= MOST_SAMPLES) break;
  }
  return [...samples];
}

/** How the dates of a file are written, in two words; null without dates. */
function dateWordsOf(mapping: Mapping): FileRecognition["dateWords"] {
  const formats = mapping.columns.flatMap(({ dateFormat }) => dateFormat ?? []);
  const orders = new Set(
    formats.flatMap((format) => (format.kind === "ordered" ? [format.order] : [])),
  );
  if (formats.length === 0) return null;
  if (orders.has("dmy")) return "day/month";
  if (orders.has("mdy")) return "month/day";
  return orders.has("ymd") || formats.some((format) => format.kind === "iso")
    ? "year first"
    : "in one form";
}
