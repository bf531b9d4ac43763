import type { ColumnMapping, Mapping } from "../../domain/mapping";
import { sayReceipt } from "../../messages/receipt";
import { type Formats, formatBytes } from "../format";
import { fieldName } from "./field-words";
import { isUnderWay } from "./import-progress";

/** An import as lists and receipts show it. */
export type ImportSummary = {
  readonly id: string;
  readonly batchId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Deleted to make room, after its imports were undone. */
  readonly isFileGone: boolean;
  readonly source: string | null;
  /** The product's own tickets, to try it. */
  readonly isSample: boolean;
  readonly status: string;
  /** Name of the person, "Toilbox" or "the command line". */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly bytesDone: number;
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly problem: { readonly code: string; readonly message: string } | null;
  /** Null while nobody has asked to undo it; `at` is null until that is done. */
  readonly undo: {
    readonly by: string;
    readonly at: Date | null;
    readonly removed: number;
    readonly restored: number;
    /** External ids of tickets that keep something a person changed. */
    readonly kept: readonly string[];
  } | null;
};

/** What became of an import, in one sentence. */
export function outcomeOf(summary: ImportSummary, formats: Formats): string {
  if (summary.status === "failed")
    return summary.undo
      ? sayReceipt(formats, "The undo of this import stopped half-way.")
      : sayReceipt(formats, "This file could not be imported.");
  if (summary.status === "undone") return sayReceipt(formats, "This import was undone.");
  if (summary.status === "undoing") return sayReceipt(formats, "The import is being undone.");
  if (isUnderWay(summary)) return sayReceipt(formats, "The import is under way.");
  return storedBy(summary, formats);
}

function storedBy({ created, updated, unchanged }: ImportSummary, formats: Formats): string {
  const count = created + updated + unchanged;
  if (created + updated > 0)
    return sayReceipt(
      formats,
      "{count, plural, one {# ticket is} other {# tickets are}} in. Every row is accounted for.",
      { count },
    );
  if (unchanged === 0) return sayReceipt(formats, "No row became a ticket.");
  return sayReceipt(
    formats,
    "Nothing new: {count, plural, one {the one ticket was} other {all # tickets were}} known.",
    { count },
  );
}

/** Who asked for an import: a person, or what stands for none. */
export function askedBy({ requestedBy }: Pick<ImportSummary, "requestedBy">, formats: Formats) {
  return sayReceipt.stored(formats, requestedBy);
}

/** What a workspace takes, told before the upload; bytes. */
export function uploadLimits(
  limits: {
    readonly stored: number;
    readonly storedBytes: number;
    readonly importsPerHour: number;
  },
  formats: Formats,
): string {
  const { stored, storedBytes, importsPerHour: count } = limits;
  const most = formatBytes(storedBytes, formats);
  return stored === 0
    ? sayReceipt(
        formats,
        "This workspace keeps nothing so far, at most {most}, and takes {count} imports an hour.",
        { most, count },
      )
    : sayReceipt(
        formats,
        "This workspace keeps {used} so far, at most {most}, and takes {count} imports an hour.",
        { used: formatBytes(stored, formats), most, count },
      );
}

export type RejectGroup = {
  readonly code: string;
  readonly count: number;
  readonly hint: string;
  readonly expected: string;
  readonly example: {
    readonly line: number;
    readonly column: string | null;
    readonly value: string;
  };
};

/** Rejected rows by what repairs them: one line for each code and column. */
export function groupRejects(
  rejects: readonly {
    code: string;
    line: number;
    column: string | null;
    value: string;
    expected: string;
    hint: string;
  }[],
): readonly RejectGroup[] {
  const groups = new Map<string, RejectGroup>();
  for (const reject of rejects) {
    const key = `${reject.code}\u0001${reject.column ?? ""}`;
    const known = groups.get(key);
    const { code, line, column, value, expected, hint } = reject;
    groups.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : { code, hint, expected, count: 1, example: { line, column, value } },
    );
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** What a column becomes, in words. */
export function fieldWord({ field }: ColumnMapping, formats: Formats): string {
  return field ? fieldName(field, formats) : sayReceipt(formats, "kept as attribute");
}

const ORDER_WORDS = {
  dmy: "day, month, year",
  mdy: "month, day, year",
  ymd: "year, month, day",
} as const;
const EPOCH_WORDS = {
  second: "seconds since 1970",
  millisecond: "milliseconds since 1970",
} as const;
const DATE_WORDS = {
  iso: "year first (ISO)",
  "month-name": "month in words",
  "excel-serial": "spreadsheet day number",
  "time-of-day": "time of day, with the date's column",
} as const;

/** How the cells of a date column were read. */
export function dateFormatWords({ dateFormat: format }: ColumnMapping, formats: Formats): string {
  if (!format) return "";
  if (format.kind === "ordered") return sayReceipt(formats, ORDER_WORDS[format.order]);
  if (format.kind === "epoch") return sayReceipt(formats, EPOCH_WORDS[format.unit]);
  return sayReceipt(formats, DATE_WORDS[format.kind]);
}

/** The columns that feed dates. */
export function dateColumns(mapping: Mapping): readonly ColumnMapping[] {
  return mapping.columns.filter((column) => column.dateFormat !== null);
}
