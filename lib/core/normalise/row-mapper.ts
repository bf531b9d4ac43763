import type { Mapping } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning, Rejection } from "@/lib/core/domain/rejection";
import type { RepairCounts } from "@/lib/core/domain/repair";
import { bad, good, type Result } from "@/lib/core/domain/result";
import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { openCellMemory } from "./cell-memory";
import { cleanCell } from "./clean-cell";
import { compileEvents, type EventReader } from "./event-row";
import { maskText } from "./mask-personal-data";
import { type RowNotes, readNotes } from "./note-events";
import { type MaskedCells, maskingFilter, openFilter, type PrivacyFilter } from "./privacy-filter";
import { readId } from "./read-id";
import { repairWarnings } from "./repair-warnings";
import { RepeatCounter } from "./repeat-counter";
import { compileColumns, type RowColumns } from "./row-columns";
import { compileDates, type DateReader, type RowDates } from "./row-dates";
import { compileKinds, type KindReader } from "./row-kinds";
import { compileTexts, type TextReader } from "./row-texts";

/** What a row needs from outside the core. */
export type RowContext = {
  /** Keyed pseudonym of a name; the same name gets the same one. */
  readonly pseudonym: (clear: string) => string;
  /** Hash of a row's cells; the key of rows in a file without ids. */
  readonly hashCells: (cells: readonly string[]) => string;
  /** Milliseconds since 1970; dates more than a day later are faults. */
  readonly importedAt: number;
  readonly maskPersonalData: boolean;
};

/** One row as a ticket of its own; `collapseRows` joins the rows of one id. */
export type MappedRow = {
  readonly line: number;
  readonly ticket: Ticket;
  readonly updatedAt: Moment | null;
  /** The step this row stands for, if its id has several rows. */
  readonly event: TicketEvent | null;
  /** Notes whose times the row tells. */
  readonly notes: readonly TicketEvent[];
  /** True in an event log: the row is an event, not a state of the whole ticket. */
  readonly isLogged: boolean;
  readonly maskedCells: MaskedCells;
};

export type RowMapper = {
  map(row: RawRow): Result<MappedRow, Rejection>;
  /** Warnings about all rows mapped so far. */
  finish(): readonly ImportWarning[];
  /** Rows with a date that cannot be right, and that came in nevertheless. */
  repaired(): RepairCounts;
};

type Parts = {
  readonly context: RowContext;
  readonly columns: RowColumns;
  readonly dates: DateReader;
  readonly kinds: KindReader;
  readonly texts: TextReader;
  readonly events: EventReader;
  readonly privacy: PrivacyFilter;
  readonly repeats: RepeatCounter;
  readonly isLogged: boolean;
};

const LONGEST_SEEN = 200;

/**
 * Compiles a mapping into a mapper for the rows of one file, to be called in file order: identical rows without an id
 * are numbered as they come. Rows that cannot become tickets are values; nothing here throws for what the data does.
 *
 * What can be settled for the whole file is settled here; cells of columns with few values are read once (`CellMemory`).
 */
export function createRowMapper(mapping: Mapping, context: RowContext): RowMapper {
  const cut = (cell: string) => cutCell(cell, context.maskPersonalData);
  const memory = openCellMemory();
  const columns = compileColumns(mapping, memory);
  const privacy = context.maskPersonalData ? maskingFilter(context.pseudonym) : openFilter();
  const parts: Parts = {
    context,
    columns,
    dates: compileDates(mapping, { importedAt: context.importedAt, cut }),
    kinds: compileKinds(mapping, columns),
    texts: compileTexts(columns, { privacy, memory }),
    events: compileEvents(columns, { privacy, memory }),
    privacy,
    repeats: new RepeatCounter(),
    isLogged: columns.has("eventAt") || columns.has("activity"),
  };
  return {
    map(row) {
      const id = idOf(row, parts, cut);
      if (!id.ok) return id;
      const dates = parts.dates.read(row);
      if (!dates.ok) return dates;
      return good(mappedRow(row, { id: id.value, dates: dates.value, parts }));
    },
    finish: () => [
      ...repairWarnings(parts.dates.repaired(), mapping.repairs),
      ...parts.kinds.warnings(),
    ],
    repaired: parts.dates.repaired,
  };
}

function cutCell(cell: string, isMasked: boolean): string {
  const short = cell.slice(0, LONGEST_SEEN);
  return isMasked ? maskText(short).text : short;
}

function idOf(
  row: RawRow,
  { columns, context, repeats }: Parts,
  cut: (cell: string) => string,
): Result<string, Rejection> {
  const column = columns.column("externalId");
  if (!column) {
    const hash = context.hashCells(row.cells);
    return good(`row:${hash}#${repeats.next(hash)}`);
  }
  const cell = row.cells[column.index] ?? "";
  const text = cleanCell(cell);
  const fault = {
    line: row.line,
    column: column.column,
    seen: cut(cell),
    expected: "the ticket's id",
  };
  if (text === null) {
    const hint = "Fill in the id that the tool gives the ticket, and upload the row again.";
    return bad({ ...fault, code: "ID_MISSING", hint });
  }
  const read = readId(text);
  if (read.kind === "id") return good(read.id);
  if (read.kind === "too-long") {
    const hint = "The cell is longer than any id: the columns of this row are probably shifted.";
    return bad({ ...fault, code: "VALUE_TOO_LONG", hint });
  }
  const hint =
    "A spreadsheet has turned the id into a number and lost digits. Export again, or format the column as text before saving.";
  return bad({ ...fault, code: "ID_MANGLED", hint });
}

function mappedRow(
  row: RawRow,
  { id, dates, parts }: { id: string; dates: RowDates; parts: Parts },
): MappedRow {
  const { columns, kinds, texts, privacy } = parts;
  const state = kinds.state(row);
  const notes = readNotes(row, columns, { stamp: parts.dates.stamp, privacy });
  const updatedAt = dates.updatedAt ?? dates.eventAt;
  const ticket: Ticket = {
    externalId: id,
    type: kinds.type(row, id),
    title: texts.title(row, id),
    description: texts.description(row),
    resolution: texts.resolution(row) ?? resolutionFrom(notes, state, parts),
    team: texts.team(row),
    service: texts.service(row),
    category: texts.category(row),
    configurationItem: texts.configurationItem(row),
    requester: texts.requester(row),
    assignee: texts.assignee(row),
    closeCode: texts.closeCode(row),
    attributes: texts.attributes(row),
    priority: kinds.priority(row),
    channel: kinds.channel(row),
    openedAt: dates.openedAt ?? dates.eventAt,
    acknowledgedAt: dates.acknowledgedAt,
    resolvedAt: dates.resolvedAt,
    closedAt: dates.closedAt,
    plannedAt: dates.plannedAt,
    updatedAt,
    state,
    reassignments: kinds.reassignments(row),
    reopens: kinds.reopens(row),
    comments: notes.count,
    approval: kinds.approval(row),
    workLogMinutes: kinds.workLogMinutes(row),
  };
  return {
    line: row.line,
    ticket,
    updatedAt,
    event: parts.events(row, { at: dates.eventAt ?? updatedAt, person: ticket.assignee }),
    notes: notes.events,
    isLogged: parts.isLogged,
    maskedCells: privacy.takeCounts(),
  };
}

/** Where an export has no column for it, the newest note of a ticket that has ended says how it was resolved. */
function resolutionFrom(
  notes: RowNotes,
  state: Ticket["state"],
  { columns, privacy }: Parts,
): string | null {
  const hasEnded = state === "resolved" || state === "closed";
  if (!hasEnded || columns.has("resolution") || notes.newest === null) return null;
  return privacy.prose(notes.newest);
}
