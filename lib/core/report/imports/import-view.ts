import type { ColumnMapping, Mapping, TicketField } from "../../domain/mapping";
import { type Formats, formatBytes, formatNumbered } from "../format";

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

const FINISHED: readonly string[] = ["review", "done", "failed", "undone"];

/** Whether a worker has still to do with it. */
export function isUnderWay(summary: { readonly status: string }): boolean {
  return !FINISHED.includes(summary.status);
}

/** What became of an import, in one sentence. */
export function outcomeOf(summary: ImportSummary, formats: Formats): string {
  if (summary.status === "failed")
    return summary.undo
      ? "The undo of this import stopped half-way."
      : "This file could not be imported.";
  if (summary.status === "undone") return "This import was undone.";
  if (summary.status === "undoing") return "The import is being undone.";
  if (isUnderWay(summary)) return "The import is under way.";
  const { created, updated, unchanged } = summary;
  const known = created + updated + unchanged;
  if (created + updated > 0)
    return `${formatNumbered(known, ["ticket is", "tickets are"], formats)} in. Every row is accounted for.`;
  if (unchanged === 0) return "No row became a ticket.";
  if (known === 1) return "Nothing new: the one ticket was known.";
  return `Nothing new: all ${formatNumbered(known, ["ticket", "tickets"], formats)} were known.`;
}

/** Milliseconds from start to end; null while either is missing. */
export function tookMs({
  startedAt,
  finishedAt,
}: Pick<ImportSummary, "startedAt" | "finishedAt">): number | null {
  return startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : null;
}

/** Share of the file that is stored, 0..1; while it is undone, of the tickets that are taken back. */
export function progressOf(
  summary: Pick<ImportSummary, "bytes" | "bytesDone" | "status" | "created" | "updated" | "undo">,
): number {
  if (summary.status === "done" || summary.status === "undone") return 1;
  if (summary.status === "undoing") {
    const stored = summary.created + summary.updated;
    const taken = (summary.undo?.removed ?? 0) + (summary.undo?.restored ?? 0);
    return stored === 0 ? 0 : Math.min(1, taken / stored);
  }
  return summary.bytes === 0 ? 0 : Math.min(1, summary.bytesDone / summary.bytes);
}

/** Milliseconds that are left at the speed so far; null before two seconds have passed. */
export function timeLeft(summary: ImportSummary, now: Date): number | null {
  if (summary.status === "undoing") return null;
  const done = progressOf(summary);
  const spent = summary.startedAt ? now.getTime() - summary.startedAt.getTime() : 0;
  return spent < 2_000 || done <= 0 ? null : (spent / done) * (1 - done);
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
  const { stored, storedBytes, importsPerHour } = limits;
  const used = stored === 0 ? "nothing" : formatBytes(stored, formats);
  return `This workspace keeps ${used} so far, at most ${formatBytes(storedBytes, formats)}, and takes ${importsPerHour} imports an hour.`;
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

/** What each ticket field is called on screen. */
export const FIELD_WORDS: Readonly<Record<TicketField, string>> = {
  externalId: "External id",
  title: "Title",
  description: "Description",
  resolution: "Resolution",
  team: "Team",
  service: "Service",
  category: "Category",
  subcategory: "Category, next level",
  configurationItem: "Configuration item",
  symptom: "Symptom",
  priority: "Priority",
  urgency: "Urgency",
  impact: "Impact",
  channel: "Channel",
  requester: "Requester",
  assignee: "Assignee",
  openedAt: "Opened",
  acknowledgedAt: "Acknowledged",
  resolvedAt: "Resolved",
  closedAt: "Closed",
  plannedAt: "Planned start",
  updatedAt: "Last change",
  state: "State",
  closeCode: "Close code",
  reassignments: "Reassignments",
  reopens: "Reopens",
  comments: "Comments",
  approval: "Approval",
  workLogMinutes: "Time worked",
  type: "Type",
  activity: "Activity",
  eventAt: "Event time",
};

/** What a column becomes, in words. */
export function fieldWord(column: ColumnMapping): string {
  return column.field ? FIELD_WORDS[column.field] : "kept as attribute";
}

const ORDER_WORDS = {
  dmy: "day, month, year",
  mdy: "month, day, year",
  ymd: "year, month, day",
} as const;

/** How the cells of a date column were read. */
export function dateFormatWords(column: ColumnMapping): string {
  const format = column.dateFormat;
  if (!format) return "";
  if (format.kind === "ordered") return ORDER_WORDS[format.order];
  if (format.kind === "epoch") return `${format.unit}s since 1970`;
  return {
    iso: "year first (ISO)",
    "month-name": "month in words",
    "excel-serial": "spreadsheet day number",
    "time-of-day": "time of day, with the date's column",
  }[format.kind];
}

/** The columns that feed dates. */
export function dateColumns(mapping: Mapping): readonly ColumnMapping[] {
  return mapping.columns.filter((column) => column.dateFormat !== null);
}
