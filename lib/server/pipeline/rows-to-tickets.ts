import type { Mapping } from "@/lib/core/domain/mapping";
import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import type { Rejection } from "@/lib/core/domain/rejection";
import type { Result } from "@/lib/core/domain/result";
import type { Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { collapseRows } from "@/lib/core/normalise/collapse-rows";
import type { MappedRow } from "@/lib/core/normalise/row-mapper";
import { SeenTexts } from "@/lib/core/normalise/seen-texts";
import { watchDates } from "@/lib/core/normalise/watch-dates";

/** One step of an import: a ticket made of one or more rows, or a row that could not become one. */
export type ImportStep =
  | {
      readonly kind: "ticket";
      readonly ticket: Ticket;
      readonly events: readonly TicketEvent[];
      readonly rows: readonly MappedRow[];
    }
  | { readonly kind: "rejected"; readonly rejection: Rejection; readonly cells: readonly string[] };

type RowMapper = {
  map(row: { line: number; cells: readonly string[] }): Result<MappedRow, Rejection>;
};

/**
 * How often each repeated id occurs in the file, so that a ticket is stored once, when its last row has been read. A
 * count may be one too high, never too low.
 */
export type KeyCounts = ReadonlyMap<string, number>;

function idColumn(mapping: Mapping): number | null {
  return mapping.columns.find((column) => column.field === "externalId")?.index ?? null;
}

export type Survey = {
  readonly repeated: KeyCounts;
  readonly rows: number;
  /** The mapping, with the date order that late rows proved where the sample could not. */
  readonly mapping: Mapping;
};

/**
 * First pass over all rows: counts the ids that occur more than once (an event log has one row per event) and looks for
 * late proof of the date order. Of an id that came once only a hash is kept, so memory follows the repeated ones.
 */
export async function surveyFile(
  file: ParsedFile,
  mapping: Mapping,
  seen = new SeenTexts(),
): Promise<Survey> {
  const index = idColumn(mapping);
  const repeated = new Map<string, number>();
  const dates = watchDates(mapping);
  let rows = 0;
  for await (const batch of file.records()) {
    rows += batch.length;
    for (const record of batch) {
      if (record.kind !== "row") continue;
      dates.see(record.row);
      const key = index === null ? "" : (record.row.cells[index]?.trim() ?? "");
      if (key && seen.see(key)) repeated.set(key, (repeated.get(key) ?? 1) + 1);
    }
  }
  return { repeated, rows, mapping: dates.revised() ?? mapping };
}

/** Rows of tickets whose last row has not come yet. */
class WaitingRows {
  private readonly waiting = new Map<string, { left: number; readonly rows: MappedRow[] }>();

  constructor(private readonly counts: KeyCounts) {}

  /** Takes one row of an id (null: the row was rejected); returns all its rows when this was the last. */
  take(key: string, row: MappedRow | null): readonly MappedRow[] {
    const count = this.counts.get(key);
    if (count === undefined) return row ? [row] : [];
    const ticket = this.waiting.get(key) ?? { left: count, rows: [] };
    if (row) ticket.rows.push(row);
    ticket.left -= 1;
    if (ticket.left > 0) {
      this.waiting.set(key, ticket);
      return [];
    }
    this.waiting.delete(key);
    return ticket.rows;
  }

  /** Tickets that waited for a row too many, in the order of their first rows. */
  *rest(): Generator<readonly MappedRow[]> {
    for (const { rows } of this.waiting.values()) if (rows.length > 0) yield rows;
    this.waiting.clear();
  }
}

/**
 * Second pass: tickets and rejects in a fixed order, whatever the batches. The order depends on the file alone, so an
 * interrupted import goes on by skipping what it has stored. Steps come by the handful: one by one they would cost more
 * in waiting for each other than in work.
 */
export async function* rowsToTickets(
  file: ParsedFile,
  mapping: Mapping,
  { mapper, repeated }: { mapper: RowMapper; repeated: KeyCounts },
): AsyncGenerator<readonly ImportStep[]> {
  const index = idColumn(mapping);
  const waiting = new WaitingRows(repeated);
  for await (const batch of file.records()) {
    const steps: ImportStep[] = [];
    for (const record of batch) takeRecord(record, index, { mapper, waiting, steps });
    yield steps;
  }
  yield [...waiting.rest()].map(ticketOf);
}

function ticketOf(rows: readonly MappedRow[]): ImportStep {
  const { ticket, events } = collapseRows(rows);
  return { kind: "ticket", ticket, events, rows };
}

function takeRecord(
  record: ParsedRecord,
  index: number | null,
  { mapper, waiting, steps }: { mapper: RowMapper; waiting: WaitingRows; steps: ImportStep[] },
): void {
  if (record.kind === "rejected") {
    steps.push(record);
    return;
  }
  const { cells } = record.row;
  const mapped = mapper.map(record.row);
  const key = index === null ? "" : (cells[index]?.trim() ?? "");
  if (!mapped.ok) steps.push({ kind: "rejected", rejection: mapped.problem, cells });
  const row = mapped.ok ? mapped.value : null;
  const rows = key ? waiting.take(key, row) : row ? [row] : [];
  if (rows.length > 0) steps.push(ticketOf(rows));
}
