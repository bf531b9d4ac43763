import { openZone } from "@/lib/core/calendar/zoned-time";
import type { ColumnMapping, DateFormat, Mapping } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Rejection, RejectionCode } from "@/lib/core/domain/rejection";
import {
  REPAIR_CODES,
  type RepairCode,
  type RepairCounts,
  type Repairs,
  USUAL_REPAIRS,
} from "@/lib/core/domain/repair";
import { bad, good, type Result } from "@/lib/core/domain/result";
import type { Moment } from "@/lib/core/domain/ticket";
import { cleanCell } from "./clean-cell";
import { compileDateParser, type DateParser } from "./date-parser";
import { normaliseHeader } from "./normalise-header";
import { withTime } from "./time-columns";

/** The moments of one row; fields without a column or value are null. */
export type RowDates = {
  readonly openedAt: Moment | null;
  readonly acknowledgedAt: Moment | null;
  readonly resolvedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly plannedAt: Moment | null;
  readonly updatedAt: Moment | null;
  readonly eventAt: Moment | null;
};

type DateField = keyof RowDates;

type DateColumn = {
  readonly field: DateField;
  readonly mapping: ColumnMapping;
  /** Where the time of day stands, if it has a column of its own. */
  readonly time: number | null;
  readonly parser: DateParser;
};

export type DateReader = {
  read(row: RawRow): Result<RowDates, Rejection>;
  /** Rows that were repaired so far, by fault. */
  repaired(): RepairCounts;
  /** Reads stamps inside notes, in the form of the file's own dates. */
  readonly stamp: DateParser;
};

const DAY = 86_400_000;
const ISO: DateFormat = { kind: "iso" };
const FIELDS: readonly DateField[] = [
  "openedAt",
  "eventAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "updatedAt",
];
const ENDINGS: readonly DateField[] = ["acknowledgedAt", "resolvedAt", "closedAt"];

/** Compiles the date columns of a mapping; `cut` shortens and masks a cell for a rejection. */
export function compileDates(
  mapping: Mapping,
  reading: { readonly importedAt: number; readonly cut: (cell: string) => string },
): DateReader {
  const zone = openZone(mapping.timeZone);
  const utc = openZone("UTC");
  const columns: DateColumn[] = [];
  for (const field of FIELDS) {
    const fed = mapping.columns.filter((one) => one.field === field);
    const column = fed.find(({ dateFormat }) => dateFormat?.kind !== "time-of-day");
    if (!column) continue;
    const time = fed.find(({ dateFormat }) => dateFormat?.kind === "time-of-day");
    const parser = compileDateParser({
      format: column.dateFormat ?? ISO,
      zone: normaliseHeader(column.column).isUtc ? utc : zone,
      wholeDays: column.wholeDays ?? false,
    });
    columns.push({ field, mapping: column, time: time?.index ?? null, parser });
  }
  const repaired = new Map<RepairCode, number>();
  const tools: Reading = { ...reading, repairs: { ...USUAL_REPAIRS, ...mapping.repairs } };
  const own = ["openedAt", "eventAt", "updatedAt"].flatMap((field) =>
    columns.filter((column) => column.field === field),
  )[0];
  return {
    stamp: own?.parser ?? compileDateParser({ format: ISO, zone }),
    repaired: () => Object.fromEntries(repaired),
    read(row) {
      const faults: RepairCode[] = [];
      const dates = readDates(row, columns, { tools, faults });
      if (dates.ok)
        for (const code of new Set(faults)) repaired.set(code, (repaired.get(code) ?? 0) + 1);
      return dates;
    },
  };
}

type Reading = {
  readonly importedAt: number;
  readonly cut: (cell: string) => string;
  readonly repairs: Required<Repairs>;
};

/** `faults`: what was repaired in this row. */
type ReadingRow = { readonly tools: Reading; readonly faults: RepairCode[] };

function readDates(
  row: RawRow,
  columns: readonly DateColumn[],
  { tools, faults }: ReadingRow,
): Result<RowDates, Rejection> {
  const found: Record<DateField, Moment | null> = {
    openedAt: null,
    eventAt: null,
    acknowledgedAt: null,
    resolvedAt: null,
    closedAt: null,
    plannedAt: null,
    updatedAt: null,
  };
  for (const column of columns) {
    const cell = cellOf(row, column);
    if (cell === "") continue;
    const judged = judge(cell, column, {
      notBefore: found.openedAt?.at,
      importedAt: tools.importedAt,
    });
    if (typeof judged !== "string") found[column.field] = judged;
    else if (isRepairCode(judged) && tools.repairs[judged] === "keep") faults.push(judged);
    else return bad(rejectionOf(judged, { row, cell: tools.cut(cell), column, raw: cell }));
  }
  return settleEndings(found, { row, columns, tools, faults });
}

function cellOf(row: RawRow, { mapping, time }: DateColumn): string {
  const cell = row.cells[mapping.index] ?? "";
  return time === null || cell === "" ? cell : withTime(cell, row.cells[time] ?? "");
}

function judge(
  cell: string,
  { field, parser }: DateColumn,
  { notBefore, importedAt }: { notBefore: number | undefined; importedAt: number },
): Moment | null | RejectionCode {
  const moment = parser.parse(cell, notBefore);
  const isOpening = field === "openedAt" || field === "eventAt";
  if (moment === "unreadable") return isOpening ? "OPENED_AT_UNREADABLE" : "DATE_UNREADABLE";
  if (moment === "missing") {
    // Year 0 means "never" for an end; a ticket that was never opened is a fault.
    return isOpening && /^0/.test(cleanCell(cell) ?? "") ? "OPENED_AT_UNREADABLE" : null;
  }
  if (moment.at > importedAt + DAY && field !== "plannedAt") return "DATE_IN_FUTURE";
  return moment;
}

/** A ticket that ended before it began: its end is left out, changes places with its beginning, or the row is rejected. */
function settleEndings(
  found: Record<DateField, Moment | null>,
  { row, columns, tools, faults }: ReadingRow & { row: RawRow; columns: readonly DateColumn[] },
): Result<RowDates, Rejection> {
  const { openedAt } = found;
  if (!openedAt || !ENDINGS.some((field) => isBefore(found[field], openedAt))) return good(found);
  const impossible = ENDINGS.filter((field) => isBefore(found[field], openedAt));
  const last = impossible.at(-1);
  const column = columns.find(({ field }) => field === last);
  if (!last || !column) return good(found);
  const repair = tools.repairs.ENDS_BEFORE_OPENING;
  if (repair === "skip") {
    const raw = cellOf(row, column);
    return bad(rejectionOf("ENDS_BEFORE_OPENING", { row, cell: tools.cut(raw), column, raw }));
  }
  faults.push("ENDS_BEFORE_OPENING");
  const end = found[last];
  for (const field of impossible) found[field] = null;
  if (repair === "swap" && end) {
    found.openedAt = end;
    found[last] = openedAt;
  }
  return good(found);
}

function isRepairCode(code: RejectionCode): code is RepairCode {
  return (REPAIR_CODES as readonly string[]).includes(code);
}

/** A day without a time lasts until its end. */
function isBefore(end: Moment | null, opened: Moment): boolean {
  if (!end) return false;
  return end.precision === "day" ? end.at + DAY <= opened.at : end.at < opened.at;
}

function rejectionOf(
  code: RejectionCode,
  fault: { row: RawRow; cell: string; column: DateColumn; raw: string },
): Rejection {
  const { row, cell, column } = fault;
  return {
    code,
    line: row.line,
    column: column.mapping.column,
    seen: cell,
    expected: expectedOf(code, column.mapping.dateFormat ?? ISO),
    hint: hintFor(code, column.parser.contradicts(fault.raw)),
  };
}

function expectedOf(code: RejectionCode, format: DateFormat): string {
  if (code === "DATE_IN_FUTURE") return "a date that is not after the import";
  if (code === "ENDS_BEFORE_OPENING") return "a date that is not before the ticket was opened";
  return exampleOf(format);
}

function hintFor(code: RejectionCode, isOtherOrder: boolean): string {
  if (code === "DATE_IN_FUTURE") {
    return "Correct the date, or leave the cell empty if it is unknown, and upload the row again.";
  }
  if (code === "ENDS_BEFORE_OPENING") {
    return "Correct the opening or this date, or leave this cell empty, and upload the row again.";
  }
  if (isOtherOrder) {
    return "This is a date only if day and month change places: if the whole column is written so, choose that order and import the file again.";
  }
  return "Write the date like the other rows of this column, or leave the cell empty, and upload the row again.";
}

function exampleOf(format: DateFormat): string {
  if (format.kind === "epoch") {
    const example = format.unit === "second" ? "1769868300" : "1769868300000";
    return `${format.unit}s since 1970 such as ${example}`;
  }
  if (format.kind === "excel-serial") return "a spreadsheet's date number such as 46053.586";
  if (format.kind === "month-name") return "a date such as 31 Jan 2026 14:05";
  if (format.kind === "time-of-day") return "a time of day such as 14:05";
  if (format.kind === "iso" || format.order === "ymd") return "a date such as 2026-01-31 14:05";
  return format.order === "dmy"
    ? "a date such as 31/01/2026 14:05"
    : "a date such as 01/31/2026 14:05";
}
