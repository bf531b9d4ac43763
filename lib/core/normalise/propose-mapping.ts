import { assertNever } from "@/lib/core/domain/assert-never";
import type { ConfirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import type { ColumnMapping, ColumnPrivacy, Mapping, TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import { type ColumnProfile, profileColumn } from "./column-profile";
import { decisionFinder, withDecisions } from "./confirmed-columns";
import { type DateColumnFormat, settleDateColumns } from "./date-columns";
import type { DateOrder } from "./date-shapes";
import { settleEventLog } from "./event-log";
import { guessByValues } from "./guess-by-values";
import { maskText } from "./mask-personal-data";
import { type Column, type Match, matchColumns } from "./match-columns";
import { normaliseHeader } from "./normalise-header";
import { isPersonColumn } from "./person-columns";
import { recogniseTool } from "./recognise-tool";
import { sourceNameFromFile } from "./source-name";
import { withTimes } from "./time-columns";
import type { ToolSignature } from "./tool-signatures";

/** What is known of a file before its rows are read for good. */
export type MappingInput = {
  /** Headers in file order; a repeated header is `Comment`, `Comment (2)`, ... */
  readonly columns: readonly string[];
  /** False when the parser had to call the columns by their places. */
  readonly hasHeader?: boolean;
  /** The first rows, 5,000 at most. */
  readonly sample: readonly RawRow[];
  /** IANA zone for times without an offset. */
  readonly timeZone: string;
  /** BCP 47; decides day or month first where nothing else does. */
  readonly locale: string;
  readonly dateOrder?: DateOrder;
  readonly fileName?: string;
  /** Milliseconds since 1970; an order of day and month that opens tickets after it is wrong. */
  readonly importedAt?: number;
  /** What a person decided, about this file or an earlier one of its kind; wins over every guess. */
  readonly confirmed?: ConfirmedMapping;
};

export type MappingProposal = {
  readonly mapping: Mapping;
  /** The recognised tool's name, else the file's name without dates. */
  readonly sourceName: string;
  readonly warnings: readonly ImportWarning[];
  /** Columns whose field neither their header nor a person names: a likeness, or what the values look like. */
  readonly guessed: readonly number[];
};

const NO_HEADER_ROW: ImportWarning = {
  code: "NO_HEADER_ROW",
  message:
    "The file has no row of column names: what its columns hold is guessed from their values. Where a guess is wrong, add a first row of names and import the file again.",
};
/** ServiceNow exports this many rows unless an administrator raises the limit. */
const SERVICENOW_LIMIT = 10_000;
/** Cells profiled at most, so that thousands of columns do not cost thousands of passes over the whole sample. */
const MOST_PROFILED_CELLS = 400_000;
const FEWEST_PROFILED_ROWS = 50;

/**
 * Proposes which column feeds which ticket field: by the tool's own headers, a dictionary in six languages, likeness of
 * words, and at last the values. Dates get a format for the whole column. Linear in the sampled cells.
 */
export function proposeMapping(input: MappingInput): MappingProposal {
  const columns = profiledColumns(input);
  const signature = recogniseTool({
    raw: input.columns,
    words: columns.map((column) => column.words),
  });
  const named = matchColumns(columns, signature);
  // A known tool's headers say it all: what they leave open is none of the fields.
  const found = signature ? named : guessByValues(columns, named);
  const { matches: settled, isEventLog } = settleEventLog(columns, found, input.sample);
  const guessed = withTimes(columns, settled);
  const { confirmed } = input;
  const matches = confirmed ? withDecisions(columns, guessed, confirmed) : guessed;
  const dates = settleDateColumns({ ...input, columns, matches });
  const decisionOf = confirmed ? decisionFinder(confirmed) : () => undefined;
  const mapped = columns.map((column) =>
    columnMapping(column, {
      match: matches.get(column.index),
      date: dates.formats.get(column.index),
      privacy: decisionOf(column.header)?.privacy,
    }),
  );
  const mapping: Mapping = {
    tool: signature?.tool ?? "generic",
    sentence: sentenceOf(mapped, { signature, isEventLog }),
    columns: mapped,
    timeZone: input.timeZone,
    ...(confirmed && Object.keys(confirmed.values).length > 0 ? { values: confirmed.values } : {}),
    ...(confirmed?.repairs ? { repairs: confirmed.repairs } : {}),
  };
  const sourceName = signature?.name ?? sourceNameFromFile(input.fileName ?? "");
  return {
    mapping,
    sourceName,
    guessed: [...matches].flatMap(([index, { confidence }]) =>
      confidence === "check" ? [index] : [],
    ),
    warnings: [
      ...(input.hasHeader === false ? [NO_HEADER_ROW] : []),
      ...dates.warnings,
      ...joinedWarnings(mapped),
      ...fieldWarnings(mapped, isEventLog),
    ],
  };
}

/** Warns when a file has exactly as many rows as ServiceNow exports by default: the rest is probably cut off. */
export function exportLimitWarning(mapping: Mapping, rowsRead: number): ImportWarning | null {
  if (mapping.tool !== "servicenow" || rowsRead !== SERVICENOW_LIMIT) return null;
  return {
    code: "EXPORT_PROBABLY_CUT",
    message:
      "The file has exactly 10,000 rows, ServiceNow's default limit: this export is probably cut. Export a shorter span, or ask for a higher limit.",
  };
}

/** A table of names alone would end as an import of nothing without a word. */
export function noRowsWarning(rowsRead: number): ImportWarning | null {
  if (rowsRead > 0) return null;
  return {
    code: "FILE_WITHOUT_ROWS",
    message:
      "There is no row below the column names, so nothing was imported. Export again and check the period and filters of the export.",
  };
}

function profiledColumns({ columns, sample }: MappingInput): readonly Column[] {
  const share = Math.floor(MOST_PROFILED_CELLS / Math.max(1, columns.length));
  const rows = sample.slice(0, Math.max(FEWEST_PROFILED_ROWS, share));
  return columns.map((header, index) => ({
    index,
    header,
    words: normaliseHeader(header).words,
    profile: profileColumn(index, rows),
  }));
}

type Reading = {
  readonly match: Match | undefined;
  readonly date: DateColumnFormat | undefined;
  readonly privacy: ColumnPrivacy | undefined;
};

function columnMapping(column: Column, { match, date, privacy }: Reading): ColumnMapping {
  const isUnproven = date !== undefined && (date.ambiguous || !date.isSure);
  return {
    index: column.index,
    column: column.header,
    field: match?.field ?? null,
    confidence: match ? (isUnproven ? "check" : match.confidence) : "unmapped",
    dateFormat: date?.format ?? null,
    ambiguousDate: date?.ambiguous ?? false,
    filledShare: column.profile.filledShare,
    sample: privacy === "drop" ? null : sampleOf(column, match?.field ?? null),
    ...(date?.wholeDays ? { wholeDays: true } : {}),
    ...levelsOf(match?.field ?? null, column.profile),
    ...(privacy ? { privacy } : {}),
  };
}

function sampleOf(column: Column, field: TicketField | null): string | null {
  const value = column.profile.first;
  if (value === null) return null;
  if (isPersonColumn(column.header, field)) return "[person]";
  return maskText(value.slice(0, 200)).text;
}

/** Bare numbers tell nothing about the length of their scale, except by the highest one in use. */
function levelsOf(field: TicketField | null, profile: ColumnProfile): { levels?: number } {
  if (field !== "urgency" && field !== "impact") return {};
  const levels = profile.values.filter((value) => /^[1-9]$/.test(value)).map(Number);
  return levels.length > 0 ? { levels: Math.max(...levels) } : {};
}

function sentenceOf(
  columns: readonly ColumnMapping[],
  found: { signature: ToolSignature | null; isEventLog: boolean },
): string {
  const recognised = columns.filter((column) => column.field !== null).length;
  const what = found.signature
    ? `${found.signature.name} ${found.signature.noun}`
    : found.isEventLog
      ? "an event log"
      : "a ticket export";
  return `Looks like ${what}: ${recognised} of ${columns.length} columns recognised`;
}

function fieldWarnings(columns: readonly ColumnMapping[], isEventLog: boolean): ImportWarning[] {
  const fields = new Set(columns.map((column) => column.field));
  const warnings: ImportWarning[] = [];
  const warn = (code: WarnedCode) => warnings.push({ code, message: messageOf(code) });
  if (isEventLog) warn("EVENT_LOG");
  if (!fields.has("externalId")) warn("NO_ID_COLUMN");
  if (!fields.has("title")) warn("NO_TITLE_COLUMN");
  if (!fields.has("openedAt") && !fields.has("eventAt")) warn("NO_OPENED_COLUMN");
  return warnings;
}

/** Tells which columns became one moment. */
function joinedWarnings(columns: readonly ColumnMapping[]): ImportWarning[] {
  return columns.flatMap(({ column, field, dateFormat }) => {
    if (dateFormat?.kind !== "time-of-day") return [];
    const date = columns.find((one) => one.field === field && one.column !== column);
    const message = `"${date?.column}" and "${column}" are read as one moment: the day and its time.`;
    return [{ code: "DATE_AND_TIME_JOINED" as const, message }];
  });
}

type WarnedCode = "EVENT_LOG" | "NO_ID_COLUMN" | "NO_TITLE_COLUMN" | "NO_OPENED_COLUMN";

function messageOf(code: WarnedCode): string {
  switch (code) {
    case "EVENT_LOG":
      return "The file has several rows per id: each id becomes one ticket, and its further rows become the ticket's history.";
    case "NO_ID_COLUMN":
      return "There is no id column: updates cannot be matched. The same rows imported again change nothing; identical rows of one file stay tickets of their own.";
    case "NO_TITLE_COLUMN":
      return "There is no title column: tickets are grouped by their other columns.";
    case "NO_OPENED_COLUMN":
      return "There is no opening date: how often work repeats cannot be told.";
    default:
      return assertNever(code);
  }
}
