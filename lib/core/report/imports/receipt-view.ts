import { assertNever } from "../../domain/assert-never";
import type { ColumnMapping, Confidence, Mapping } from "../../domain/mapping";
import type { Dialect } from "../../domain/raw-row";
import { sayReceipt } from "../../messages/receipt";
import {
  type Formats,
  formatBytes,
  formatCount,
  formatDuration,
  formatMoment,
  formatShare,
  NO_NUMBER,
} from "../format";
import { isUnderWay, tookMs } from "./import-progress";
import {
  askedBy,
  dateColumns,
  dateFormatWords,
  fieldWord,
  type ImportSummary,
  outcomeOf,
  type RejectGroup,
} from "./import-view";
import { MEND_AT_MOST } from "./mend-view";
import { saidAgain } from "./said-again";
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
  /** Why it could not be imported, or not wholly; null without a fault. */
  readonly problem: { readonly code: string; readonly message: string } | null;
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

const MASK_WORDS = {
  people: "People, as pseudonyms",
  email: "E-mail addresses in text",
  phone: "Phone numbers in text",
  ip: "IP addresses in text",
} as const;

const DELIMITERS = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
} as const;

function noteOf(summary: ImportSummary, formats: Formats): string {
  const took = tookMs(summary);
  return [
    summary.source,
    formatMoment(summary.requestedAt, formats),
    sayReceipt(formats, "by {who}", { who: askedBy(summary, formats) }),
    took === null ? null : sayReceipt(formats, "in {time}", { time: formatDuration(took) }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** In a log the further rows of a ticket are its history; elsewhere an id that comes again is a duplicate. */
function equationOf({ summary, warnings, formats }: ReceiptInput): ReceiptView["equation"] {
  if (summary.status === "failed") return null;
  const isLog = warnings.some(({ code }) => code === "EVENT_LOG");
  const parts = [
    ["created", summary.created],
    ["updated", summary.updated],
    ["unchanged", summary.unchanged],
    [isLog ? "history rows" : "duplicates", summary.duplicates],
    ["rejected", summary.rejected],
  ] as const;
  const sum = parts.reduce((all, [, count]) => all + count, 0);
  const isStoring = isUnderWay(summary) && summary.status !== "undoing";
  return {
    read: formatCount(summary.rowsRead, formats),
    parts: parts.map(([name, count]) => ({
      name: sayReceipt(formats, name),
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
  const { rejected: count } = summary;
  return {
    title: sayReceipt(
      formats,
      "{count, plural, one {# rejected row} other {# rejected rows}}, {repairs, plural, one {# repair} other {# repairs}}",
      { count, repairs: rejects.length },
    ),
    download: sayReceipt(
      formats,
      "{count, plural, one {Download it} other {Download the # rows}}",
      { count },
    ),
    downloadHref: `/api/imports/${summary.id}/rejects?workspace=${workspace}`,
    mendHref:
      summary.status === "done" && mapping && summary.rejected <= MEND_AT_MOST
        ? `/${workspace}/imports/${summary.id}/mend`
        : null,
    rows: rejects.map(({ code, count: rows, hint, expected, example }) => ({
      key: `${code} ${example.column ?? ""}`,
      count: formatCount(rows, formats),
      hint: saidAgain(formats, hint),
      code,
      place: [
        example.column,
        sayReceipt(formats, "line {line}", { line: formatCount(example.line, formats) }),
      ]
        .filter(Boolean)
        .join(", "),
      found: example.value,
      expected: saidAgain(formats, expected),
    })),
  };
}

function columnsOf({ mapping, formats }: ReceiptInput): ReceiptView["columns"] {
  if (!mapping) return null;
  return {
    note: saidAgain(formats, mapping.sentence),
    rows: mapping.columns.map((column) => ({
      key: column.index,
      column: column.column,
      becomes: fieldWord(column, formats),
      isMapped: column.field !== null,
      sample: column.sample ?? NO_NUMBER,
      filled: formatShare(column.filledShare, formats),
      confidence: column.confidence,
    })),
  };
}

function becauseOf(column: ColumnMapping, { isReviewed, formats }: ReceiptInput): string {
  if (isReviewed && column.dateFormat?.kind === "ordered")
    return sayReceipt(formats, "confirmed in the review");
  if (column.ambiguousDate)
    return sayReceipt(formats, "assumed: the cells allow day and month in either order");
  return column.wholeDays
    ? sayReceipt(formats, "one reading; dates without a time of day")
    : sayReceipt(formats, "the cells allow one reading");
}

function delimiterWord(delimiter: string, formats: Formats): string {
  const known = Object.entries(DELIMITERS).find(([value]) => value === delimiter);
  return known ? sayReceipt(formats, known[1]) : JSON.stringify(delimiter);
}

function writtenAs(
  dialect: NonNullable<ReceiptInput["dialect"]>,
  formats: Formats,
): ReceiptView["proof"][number] {
  const { format, headerLine: line } = dialect;
  const name = sayReceipt(formats, "Format");
  switch (format) {
    case "xlsx":
      return { name, value: sayReceipt(formats, "Excel sheet, header in row {line}", { line }) };
    case "json":
      return { name, value: sayReceipt(formats, "JSON, one object a ticket") };
    case "ndjson":
      return { name, value: sayReceipt(formats, "JSON, one line a ticket") };
    case "delimited": {
      const delimiter = delimiterWord(dialect.delimiter, formats);
      return {
        name: sayReceipt(formats, "Delimiter"),
        value:
          line === 0
            ? sayReceipt(formats, "{delimiter}, no header row", { delimiter })
            : sayReceipt(formats, "{delimiter}, header on line {line}", { delimiter, line }),
      };
    }
    default:
      return assertNever(format);
  }
}

/** A file that could not be read changed nothing; one that stopped half-way did. */
function problemNoteOf(summary: ImportSummary, formats: Formats): string | null {
  const { problem, undo, created, updated } = summary;
  if (!problem) return null;
  if (undo) return sayReceipt(formats, "Part of its tickets were taken back already.");
  if (created + updated > 0)
    return sayReceipt(formats, "What it had stored until then stays. Undo it, or run it again.");
  return sayReceipt(formats, "Nothing in the workspace was changed by it.");
}

function proofOf({ summary, dialect, undo, formats }: ReceiptInput): ReceiptView["proof"] {
  const found = dialect
    ? [
        { name: sayReceipt(formats, "Encoding"), value: dialect.encoding },
        writtenAs(dialect, formats),
      ]
    : [];
  const until = undoUntil(undo, formats);
  return [
    { name: "SHA-256", value: summary.sha256 },
    { name: sayReceipt(formats, "Bytes on disk"), value: formatBytes(summary.bytes, formats) },
    ...found,
    {
      name: sayReceipt(formats, "Same file again"),
      value:
        summary.status === "undone"
          ? sayReceipt(formats, "imports it anew")
          : sayReceipt(formats, "changes nothing"),
    },
    ...(until ? [{ name: sayReceipt(formats, "Can be undone"), value: until }] : []),
  ];
}

function maskedOf({ masked, formats }: ReceiptInput): ReceiptView["masked"] {
  return Object.entries(MASK_WORDS).flatMap(([kind, words]) => {
    const count = masked[kind] ?? 0;
    return count > 0
      ? [{ name: sayReceipt(formats, words), count: formatCount(count, formats) }]
      : [];
  });
}

function warningsOf({ warnings, formats }: ReceiptInput): ReceiptView["warnings"] {
  if (warnings.length === 0) return null;
  return {
    title: sayReceipt(formats, "{count, plural, one {# thing to know} other {# things to know}}", {
      count: warnings.length,
    }),
    rows: warnings.map(({ code, message }) => ({ code, message: saidAgain(formats, message) })),
  };
}

function datesOf(input: ReceiptInput): ReceiptView["dates"] {
  const { mapping, formats } = input;
  if (!mapping) return [];
  return dateColumns(mapping).map((column) => ({
    key: column.index,
    column: column.column,
    cell: column.sample ?? NO_NUMBER,
    order: dateFormatWords(column, formats),
    because: becauseOf(column, input),
    confidence: column.ambiguousDate ? "check" : column.confidence,
  }));
}

/** What became of one file, row by row: an equation that adds up, what was decided, and the proof. */
export function receiptView(input: ReceiptInput): ReceiptView {
  const { summary, mapping, formats } = input;
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
    problem: summary.problem && {
      code: summary.problem.code,
      message: saidAgain(formats, summary.problem.message),
    },
    problemNote: problemNoteOf(summary, formats),
    equation: equationOf(input),
    rejects: rejectsOf(input),
    columns: columnsOf(input),
    dates: datesOf(input),
    zone: mapping?.timeZone ?? "",
    warnings: warningsOf(input),
    masked: maskedOf(input),
    proof: proofOf(input),
  };
}
