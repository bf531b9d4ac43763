import type { DateFormat, TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import { DATE_FIELDS } from "./date-fields";
import { dayOf } from "./date-parser";
import { type DateOrder, dateShapeOf } from "./date-shapes";
import {
  countCells,
  type DateEvidence,
  datedCount,
  dateEvidence,
  formatFromEvidence,
  SURE_SHARE,
} from "./infer-date-format";
import type { Column, Match } from "./match-columns";
import { settleDateOrder } from "./settle-date-order";
import { holdsTimes } from "./time-columns";

/** How one date column is read. */
export type DateColumnFormat = {
  readonly format: DateFormat;
  readonly ambiguous: boolean;
  /** Nearly every sampled cell is read. */
  readonly isSure: boolean;
  /** Every cell has midnight as its time: the tool exports dates without a time of day. */
  readonly wholeDays: boolean;
};

type Input = {
  readonly columns: readonly Column[];
  readonly matches: ReadonlyMap<number, Match>;
  readonly sample: readonly RawRow[];
  readonly locale: string;
  readonly dateOrder?: DateOrder;
  readonly importedAt?: number;
};

type Dated = {
  readonly column: Column;
  readonly field: TicketField;
  readonly evidence: DateEvidence;
};

const TIME_OF_DAY: DateColumnFormat = {
  format: { kind: "time-of-day" },
  ambiguous: false,
  isSure: true,
  wholeDays: false,
};
const FALLBACK: DateFormat = { kind: "iso" };

/**
 * Finds the format of every date column over the whole sample. Columns that cannot tell day from month get one order
 * together, since one file has one order; where that is an assumption, a warning shows a cell in both readings.
 */
export function settleDateColumns(input: Input): {
  formats: ReadonlyMap<number, DateColumnFormat>;
  warnings: readonly ImportWarning[];
} {
  const dated = datedColumns(input);
  const found = dated.map((entry) => ({ ...entry, format: formatFromEvidence(entry.evidence) }));
  const siblings = found.flatMap(({ format }) =>
    format !== null && format !== "open" && format.kind === "ordered" && format.order !== "ymd"
      ? [format.order]
      : [],
  );
  const settle = () =>
    settleDateOrder({
      siblings,
      given: input.dateOrder ?? null,
      opened: cellsOf(input, dated, ["openedAt"]),
      ended: cellsOf(input, dated, ["closedAt", "resolvedAt", "updatedAt"]),
      ids: idCells(input),
      ...(input.importedAt === undefined ? {} : { importedAt: input.importedAt }),
      isDotted: found.every(
        ({ format, evidence }) => format !== "open" || evidence.dotted === evidence.ordered,
      ),
      locale: input.locale,
    });
  // Only asked where a column leaves it open: it reads the sample several times.
  const settled = found.some(({ format }) => format === "open") ? settle() : null;
  const formats = new Map<number, DateColumnFormat>();
  const warnings: ImportWarning[] = [];
  for (const { column, evidence, format } of found) {
    const open = format === "open" ? settled : null;
    const known = format === null || format === "open" ? FALLBACK : format;
    const ambiguous = open?.by === "locale" && evidence.ambiguousCell !== null;
    formats.set(column.index, {
      format: open ? { kind: "ordered", order: open.order } : known,
      ambiguous,
      isSure: datedCount(evidence) >= evidence.filled * SURE_SHARE,
      wholeDays: evidence.midnightsOnly,
    });
    if (open && ambiguous) warnings.push(ambiguityOf(column, evidence, open.order));
  }
  for (const index of timeColumns(input)) formats.set(index, TIME_OF_DAY);
  return { formats, warnings };
}

function datedColumns({ columns, matches, sample }: Input): readonly Dated[] {
  return columns.flatMap((column) => {
    const field = matches.get(column.index)?.field;
    if (!field || !DATE_FIELDS.has(field)) return [];
    if (isTimeColumn(column, field, { columns, matches })) return [];
    const evidence =
      column.profile.rows === sample.length
        ? column.profile.dates
        : dateEvidence(countCells(sample.map((row) => row.cells[column.index] ?? "")));
    return [{ column, field, evidence }];
  });
}

/** A column of clocks beside a date of the same field. */
function isTimeColumn(
  column: Column,
  field: TicketField,
  { columns, matches }: Pick<Input, "columns" | "matches">,
): boolean {
  if (!holdsTimes(column.profile)) return false;
  return columns.some((other) => other.profile.isDate && matches.get(other.index)?.field === field);
}

/** The columns of clocks: their cells are read behind those of their date. */
function timeColumns(input: Input): readonly number[] {
  return input.columns.flatMap((column) => {
    const field = input.matches.get(column.index)?.field;
    const isTime = field && DATE_FIELDS.has(field) && isTimeColumn(column, field, input);
    return isTime ? [column.index] : [];
  });
}

function cellsOf(
  input: Input,
  dated: readonly Dated[],
  fields: readonly TicketField[],
): readonly string[] | null {
  for (const field of fields) {
    const entry = dated.find((candidate) => candidate.field === field);
    if (entry) return input.sample.map((row) => row.cells[entry.column.index] ?? "");
  }
  return null;
}

function idCells({ columns, matches, sample }: Input): readonly string[] | null {
  const id = columns.find((column) => matches.get(column.index)?.field === "externalId");
  return id ? sample.map((row) => row.cells[id.index] ?? "") : null;
}

function ambiguityOf(column: Column, evidence: DateEvidence, order: DateOrder): ImportWarning {
  const cell = evidence.ambiguousCell ?? "";
  const other = order === "dmy" ? "mdy" : "dmy";
  return {
    code: "AMBIGUOUS_DATES",
    message: `Day and month cannot be told apart in "${column.header}": "${cell}" is read as ${readingOf(cell, order)}; it could be ${readingOf(cell, other)}. Choose the order of the dates if this is wrong.`,
  };
}

function readingOf(cell: string, order: DateOrder): string {
  const shape = dateShapeOf(cell);
  const day = shape && dayOf(shape, order);
  if (day === null) return "no date";
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);
}
