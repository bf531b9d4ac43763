import { assertNever } from "../../domain/assert-never";
import type { ColumnMapping, Confidence, Mapping } from "../../domain/mapping";
import type { Dialect } from "../../domain/raw-row";
import {
  type Formats,
  formatBytes,
  formatCount,
  formatDuration,
  formatMoment,
  formatNumbered,
  formatShare,
  NO_NUMBER,
} from "../format";
import {
  dateColumns,
  dateFormatWords,
  fieldWord,
  type ImportSummary,
  isUnderWay,
  outcomeOf,
  type RejectGroup,
  tookMs,
} from "./import-view";
import { MEND_AT_MOST } from "./mend-view";
import {
  type UndoDialogView,
  type UndoOffer,
  undoDialogView,
  undoneView,
  undoUntil,
} from "./undo-view";

/** What the receipt of one import stands on. */
export type ReceiptInput = {
  readonly workspace: string;
  readonly summary: ImportSummary;
  readonly mapping: Mapping | null;
  readonly dialect: {
    readonly format: Dialect["format"];
    readonly encoding: string;
    readonly delimiter: string;
    readonly headerLine: number;
  } | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** Masked cells by kind. */
  readonly masked: Readonly<Record<string, number>>;
  readonly rejects: readonly RejectGroup[];
  readonly mayImport: boolean;
  /** A person looked at the file before it was imported. */
  readonly isReviewed: boolean;
  /** Whether the import can be undone, as far as the reader may. */
  readonly undo: UndoOffer;
  readonly progress: { readonly share: number; readonly msLeft: number | null };
  readonly formats: Formats;
};

export type ReceiptView = {
  readonly title: string;
  readonly note: string;
  readonly isUnderWay: boolean;
  readonly isDone: boolean;
  readonly undone: ReturnType<typeof undoneView>;
  /** Sample tickets that one press removes; null where there are none. */
  readonly sampleToRemove: string | null;
  readonly undoDialog: UndoDialogView | null;
  /** Where to ask for one more import of the file; null while it is under way or for readers. */
  readonly againUrl: string | null;
  /** What a fault left behind; null without a problem. */
  readonly problemNote: string | null;
  /** Null for a file that could not be read. */
  readonly equation: {
    readonly read: string;
    readonly parts: readonly {
      readonly name: string;
      readonly count: string;
      readonly look: "none" | "some" | "bad";
    }[];
    readonly verdict: "adds up" | "still counting" | "does not add up";
  } | null;
  readonly rejects: {
    readonly title: string;
    readonly download: string;
    readonly downloadHref: string;
    /** Where the cells can be typed over; null for more rows than one screen takes, and until the import is over. */
    readonly mendHref: string | null;
    readonly rows: readonly {
      readonly key: string;
      readonly count: string;
      readonly hint: string;
      readonly code: string;
      readonly place: string;
      readonly found: string;
      readonly expected: string;
    }[];
  } | null;
  readonly columns: {
    readonly note: string;
    readonly rows: readonly {
      readonly key: number;
      readonly column: string;
      readonly becomes: string;
      readonly isMapped: boolean;
      readonly sample: string;
      readonly filled: string;
      readonly confidence: Confidence;
    }[];
  } | null;
  readonly dates: readonly {
    readonly key: number;
    readonly column: string;
    readonly cell: string;
    readonly order: string;
    readonly because: string;
    readonly confidence: Confidence;
  }[];
  readonly zone: string;
  readonly warnings: {
    readonly title: string;
    readonly rows: ReceiptInput["warnings"];
  } | null;
  readonly masked: readonly { readonly name: string; readonly count: string }[];
  readonly proof: readonly { readonly name: string; readonly value: string }[];
};

const MASK_WORDS: Readonly<Record<string, string>> = {
  people: "People, as pseudonyms",
  email: "E-mail addresses in text",
  phone: "Phone numbers in text",
  ip: "IP addresses in text",
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
};

function noteOf(summary: ImportSummary, formats: Formats): string {
  const took = tookMs(summary);
  return [
    summary.source,
    formatMoment(summary.requestedAt, formats),
    `by ${summary.requestedBy}`,
    took === null ? null : `in ${formatDuration(took)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** In a log the further rows of a ticket are its history; elsewhere an id that comes again is a duplicate. */
function equationOf({ summary, warnings, formats }: ReceiptInput): ReceiptView["equation"] {
  if (summary.status === "failed") return null;
  const isLog = warnings.some(({ code }) => code === "EVENT_LOG");
  const parts: [string, number][] = [
    ["created", summary.created],
    ["updated", summary.updated],
    ["unchanged", summary.unchanged],
    [isLog ? "history rows" : "duplicates", summary.duplicates],
    ["rejected", summary.rejected],
  ];
  const sum = parts.reduce((all, [, count]) => all + count, 0);
  const isStoring = isUnderWay(summary) && summary.status !== "undoing";
  return {
    read: formatCount(summary.rowsRead, formats),
    parts: parts.map(([name, count]) => ({
      name,
      count: formatCount(count, formats),
      look: count === 0 ? "none" : name === "rejected" ? "bad" : "some",
    })),
    verdict:
      sum === summary.rowsRead && !isStoring
        ? "adds up"
        : isStoring
          ? "still counting"
          : "does not add up",
  };
}

function rejectsOf(input: ReceiptInput): ReceiptView["rejects"] {
  const { rejects, summary, mapping, workspace, formats } = input;
  if (rejects.length === 0) return null;
  const rows = formatNumbered(summary.rejected, ["row", "rows"], formats);
  const repairs = formatNumbered(rejects.length, ["repair", "repairs"], formats);
  return {
    title: `${formatNumbered(summary.rejected, ["rejected row", "rejected rows"], formats)}, ${repairs}`,
    download: summary.rejected === 1 ? "Download it" : `Download the ${rows}`,
    downloadHref: `/api/imports/${summary.id}/rejects?workspace=${workspace}`,
    mendHref:
      summary.status === "done" && mapping && summary.rejected <= MEND_AT_MOST
        ? `/${workspace}/imports/${summary.id}/mend`
        : null,
    rows: rejects.map(({ code, count, hint, expected, example }) => ({
      key: `${code} ${example.column ?? ""}`,
      count: formatCount(count, formats),
      hint,
      code,
      place: [example.column, `line ${formatCount(example.line, formats)}`]
        .filter(Boolean)
        .join(", "),
      found: example.value,
      expected,
    })),
  };
}

function columnsOf({ mapping, formats }: ReceiptInput): ReceiptView["columns"] {
  if (!mapping) return null;
  return {
    note: mapping.sentence,
    rows: mapping.columns.map((column) => ({
      key: column.index,
      column: column.column,
      becomes: fieldWord(column),
      isMapped: column.field !== null,
      sample: column.sample ?? NO_NUMBER,
      filled: formatShare(column.filledShare, formats),
      confidence: column.confidence,
    })),
  };
}

function becauseOf(column: ColumnMapping, isReviewed: boolean): string {
  if (isReviewed && column.dateFormat?.kind === "ordered") return "confirmed in the review";
  if (column.ambiguousDate) return "assumed: the cells allow day and month in either order";
  return column.wholeDays
    ? "one reading; dates without a time of day"
    : "the cells allow one reading";
}

function writtenAs(dialect: NonNullable<ReceiptInput["dialect"]>): ReceiptView["proof"][number] {
  const { format, delimiter, headerLine } = dialect;
  switch (format) {
    case "xlsx":
      return { name: "Format", value: `Excel sheet, header in row ${headerLine}` };
    case "json":
      return { name: "Format", value: "JSON, one object a ticket" };
    case "ndjson":
      return { name: "Format", value: "JSON, one line a ticket" };
    case "delimited": {
      const name = DELIMITERS[delimiter] ?? JSON.stringify(delimiter);
      const header = headerLine === 0 ? "no header row" : `header on line ${headerLine}`;
      return { name: "Delimiter", value: `${name}, ${header}` };
    }
    default:
      return assertNever(format);
  }
}

/** A file that could not be read changed nothing; one that stopped half-way did. */
function problemNoteOf({ problem, undo, created, updated }: ImportSummary): string | null {
  if (!problem) return null;
  if (undo) return "Part of its tickets were taken back already.";
  if (created + updated > 0)
    return "What it had stored until then stays. Undo it, or run it again.";
  return "Nothing in the workspace was changed by it.";
}

function proofOf({ summary, dialect, undo, formats }: ReceiptInput): ReceiptView["proof"] {
  const found = dialect ? [{ name: "Encoding", value: dialect.encoding }, writtenAs(dialect)] : [];
  const until = undoUntil(undo, formats);
  return [
    { name: "SHA-256", value: summary.sha256 },
    { name: "Bytes on disk", value: formatBytes(summary.bytes, formats) },
    ...found,
    {
      name: "Same file again",
      value: summary.status === "undone" ? "imports it anew" : "changes nothing",
    },
    ...(until ? [{ name: "Can be undone", value: until }] : []),
  ];
}

/** What became of one file, row by row: an equation that adds up, what was decided, and the proof. */
export function receiptView(input: ReceiptInput): ReceiptView {
  const { summary, mapping, warnings, masked, formats } = input;
  return {
    title: outcomeOf(summary, formats),
    note: noteOf(summary, formats),
    isUnderWay: isUnderWay(summary),
    isDone: summary.status === "done",
    undone: undoneView(summary, formats),
    sampleToRemove: summary.isSample && input.undo?.kind === "possible" ? summary.id : null,
    undoDialog: undoDialogView(input.undo, summary, input.workspace, formats),
    againUrl:
      input.mayImport && !isUnderWay(summary) && !summary.isFileGone
        ? `/api/imports/${summary.id}/again?workspace=${input.workspace}`
        : null,
    problemNote: problemNoteOf(summary),
    equation: equationOf(input),
    rejects: rejectsOf(input),
    columns: columnsOf(input),
    dates: (mapping ? dateColumns(mapping) : []).map((column) => ({
      key: column.index,
      column: column.column,
      cell: column.sample ?? NO_NUMBER,
      order: dateFormatWords(column),
      because: becauseOf(column, input.isReviewed),
      confidence: column.ambiguousDate ? "check" : column.confidence,
    })),
    zone: mapping?.timeZone ?? "",
    warnings:
      warnings.length > 0
        ? {
            title: formatNumbered(warnings.length, ["thing to know", "things to know"], formats),
            rows: warnings,
          }
        : null,
    masked: Object.entries(masked)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({
        name: MASK_WORDS[kind] ?? kind,
        count: formatCount(count, formats),
      })),
    proof: proofOf(input),
  };
}
