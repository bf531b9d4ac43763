import type { Mapping } from "@/lib/core/domain/mapping";
import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import type { Rejection } from "@/lib/core/domain/rejection";
import type { Result } from "@/lib/core/domain/result";
import type { Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { collapseRows } from "@/lib/core/normalise/collapse-rows";
import type { MappedRow } from "@/lib/core/normalise/row-mapper";
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

/** How often each id occurs in the file, so that a ticket is stored once, when its last row has been read. */
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
 * late proof of the date order. Ids that occur once are dropped at the end, so memory follows the repeated ones.
 */
export async function surveyFile(file: ParsedFile, mapping: Mapping): Promise<Survey> {
  const index = idColumn(mapping);
  const counts = new Map<string, number>();
  const dates = watchDates(mapping);
  let rows = 0;
  for await (const batch of file.records()) {
    rows += batch.length;
    for (const record of batch) {
      if (record.kind !== "row") continue;
      dates.see(record.row);
      const key = index === null ? "" : (record.row.cells[index]?.trim() ?? "");
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (const [key, count] of counts) if (count === 1) counts.delete(key);
  return { repeated: counts, rows, mapping: dates.revised() ?? mapping };
}

/** Rows of tickets whose last row has not come yet. */
class WaitingRows {
  private readonly rows = new Map<string, MappedRow[]>();
  private readonly left: Map<string, number>;

  constructor(counts: KeyCounts) {
    this.left = new Map(counts);
  }

  /** Takes one row of an id (null: the row was rejected); returns all its rows when this was the last. */
  take(key: string, row: MappedRow | null): readonly MappedRow[] {
    const left = this.left.get(key);
    if (left === undefined) return row ? [row] : [];
    const waiting = this.rows.get(key) ?? [];
    if (row) waiting.push(row);
    if (left > 1) {
      this.left.set(key, left - 1);
      this.rows.set(key, waiting);
      return [];
    }
    this.left.delete(key);
    this.rows.delete(key);
    return waiting;
  }
}

/**
 * Second pass: tickets and rejects in a fixed order, whatever the batches. The order depends on the file alone, so an
 * interrupted import goes on by skipping what it has stored.
 */
export async function* rowsToTickets(
  file: ParsedFile,
  mapping: Mapping,
  tools: { mapper: RowMapper; repeated: KeyCounts },
): AsyncGenerator<ImportStep> {
  const index = idColumn(mapping);
  const waiting = new WaitingRows(tools.repeated);
  for await (const batch of file.records()) {
    for (const record of batch) yield* stepsOf(record, index, { ...tools, waiting });
  }
}

function* stepsOf(
  record: ParsedRecord,
  index: number | null,
  tools: { mapper: RowMapper; waiting: WaitingRows },
): Generator<ImportStep> {
  if (record.kind === "rejected") {
    yield record;
    return;
  }
  const mapped = tools.mapper.map(record.row);
  const key = index === null ? "" : (record.row.cells[index]?.trim() ?? "");
  if (!mapped.ok) yield { kind: "rejected", rejection: mapped.problem, cells: record.row.cells };
  const row = mapped.ok ? mapped.value : null;
  const rows = key ? tools.waiting.take(key, row) : row ? [row] : [];
  if (rows.length > 0) yield { kind: "ticket", ...collapseRows(rows), rows };
}
