import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Rejection } from "@/lib/core/domain/rejection";
import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import type { WorkspaceScope } from "../access/scope";
import { faultpoint } from "../faultpoint";
import { type CopyValue, copyLine } from "./copy-text";
import { type BulkDb, withBulkScope } from "./db";
import { type Lease, LeaseLost } from "./imports";
import { CREATE_STAGE, MERGE_STEPS, STAGE_COLUMNS } from "./load-tickets-sql";

/** One ticket of a file, with everything that is stored beside it. */
export type LoadedTicket = {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** Rung 2 of the touch-time ladder; null without a history. */
  readonly activityMinutes: number | null;
  readonly signature: {
    /** 32 hex characters. */
    readonly id: string;
    readonly text: string;
    readonly sourceKind: "alert" | "human";
    readonly fromStructure: boolean;
    readonly maskVersion: number;
  };
};

export type LoadedReject = { readonly rejection: Rejection; readonly cells: readonly string[] };

/** What one transaction stores; `items` moves the cursor, so that a new worker knows where to go on. */
export type Batch = {
  readonly tickets: readonly LoadedTicket[];
  readonly rejects: readonly LoadedReject[];
  /** Tickets and rejects of this batch, in the file's own order of appearance. */
  readonly items: number;
  readonly rowsRead: number;
  readonly bytesDone: number;
  readonly masked: Readonly<Record<string, number>>;
};

export type LoadTarget = Lease & { readonly sourceId: string };

const SHARDS = 64;

/** A small deterministic hash of source and external id, by which a cluster can spread one workspace. */
export function shardOf(sourceId: string, externalId: string): number {
  const digest = createHash("md5").update(`${sourceId}:${externalId}`).digest();
  return digest.readUInt16BE(0) % SHARDS;
}

const DATES = [
  "openedAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "updatedAt",
] as const;

function iso(moment: Moment | null): string | null {
  return moment ? new Date(moment.at).toISOString() : null;
}

function dayOnlyBits(ticket: Ticket): number {
  return DATES.reduce(
    (bits, name, index) => (ticket[name]?.precision === "day" ? bits | (1 << index) : bits),
    0,
  );
}

function asUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

function storedEvents(events: readonly TicketEvent[]): string | null {
  if (events.length === 0) return null;
  return JSON.stringify(
    events.map((event) => ({
      at: iso(event.at),
      kind: event.kind,
      value: event.value,
      person: event.person,
    })),
  ).replaceAll("\\u0000", "");
}

function stageLine(target: LoadTarget, loaded: LoadedTicket): string {
  const { ticket, signature } = loaded;
  const attributes = JSON.stringify(ticket.attributes).replaceAll("\\u0000", "");
  const values: readonly CopyValue[] = [
    ticket.externalId,
    shardOf(target.sourceId, ticket.externalId),
    ticket.type,
    ticket.title,
    ticket.team,
    ticket.service,
    ticket.category,
    ticket.configurationItem,
    ticket.priority,
    ticket.channel,
    ticket.requester,
    ticket.assignee,
    iso(ticket.openedAt),
    iso(ticket.acknowledgedAt),
    iso(ticket.resolvedAt),
    iso(ticket.closedAt),
    iso(ticket.plannedAt),
    iso(ticket.updatedAt),
    dayOnlyBits(ticket),
    ticket.state,
    ticket.closeCode,
    ticket.reassignments,
    ticket.reopens,
    ticket.comments,
    ticket.approval,
    ticket.workLogMinutes,
    loaded.activityMinutes,
    asUuid(signature.id),
    signature.maskVersion,
    rowHash(loaded),
    ticket.description,
    ticket.resolution,
    attributes,
    storedEvents(loaded.events),
    signature.text,
    signature.sourceKind,
    signature.fromStructure,
  ];
  return copyLine(values);
}

/** Columns may stand in any order next time, so attributes count by name. */
function rowHash(loaded: LoadedTicket): string {
  const { attributes, ...fields } = loaded.ticket;
  const named = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([fields, named, loaded.events, loaded.signature.id]);
  return asUuid(createHash("md5").update(content).digest("hex"));
}

async function copyTo(sql: BulkDb, statement: string, lines: Iterable<string>): Promise<void> {
  const into = await sql.unsafe(statement).writable();
  await pipeline(Readable.from(lines), into);
}

function* stageLines(target: LoadTarget, tickets: readonly LoadedTicket[]): Generator<string> {
  for (const ticket of tickets) yield stageLine(target, ticket);
}

/** A batch may hold one key twice only by a mapping fault; the last wins, the rest counts as duplicates. */
function lastOfEachKey(tickets: readonly LoadedTicket[]): LoadedTicket[] {
  return [...new Map(tickets.map((loaded) => [loaded.ticket.externalId, loaded])).values()];
}

export type Counts = { created: number; updated: number; unchanged: number };

async function storeRejects(
  sql: BulkDb,
  scope: WorkspaceScope,
  target: LoadTarget,
  rejects: readonly LoadedReject[],
): Promise<void> {
  if (rejects.length === 0) return;
  const [row] = await sql<{ next: number }[]>`
    SELECT coalesce(max(ordinal) + 1, 0)::int AS next FROM rejected_row
    WHERE workspace_id = ${scope.workspaceId} AND import_id = ${target.importId}`;
  const first = row?.next ?? 0;
  const clean = (text: string): string => text.replaceAll("\0", "");
  const rows = rejects.map(({ rejection, cells }, index) => ({
    workspace_id: scope.workspaceId,
    import_id: target.importId,
    ordinal: first + index,
    line: rejection.line,
    column: rejection.column,
    value: clean(rejection.seen),
    code: rejection.code,
    expected: rejection.expected,
    hint: rejection.hint,
    cells: sql.json(cells.map(clean)),
  }));
  await sql`INSERT INTO rejected_row ${sql(rows)}`;
}

async function mergeTickets(
  sql: BulkDb,
  scope: WorkspaceScope,
  target: LoadTarget,
  tickets: readonly LoadedTicket[],
): Promise<Counts> {
  if (tickets.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  await sql.unsafe(CREATE_STAGE);
  await copyTo(
    sql,
    `COPY stage (${STAGE_COLUMNS.join(", ")}) FROM STDIN`,
    stageLines(target, tickets),
  );
  const parameters = [scope.workspaceId, target.sourceId, target.importId];
  let counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  for (const step of MERGE_STEPS) {
    const rows = await sql.unsafe(step.sql, parameters.slice(0, step.parameters));
    if (step.counts) counts = { ...counts, ...(rows[0] as unknown as Counts) };
  }
  return counts;
}

/**
 * Held until the transaction ends: batches of a workspace are judged one after the other, against what is committed.
 * The same lock as lockImports of imports.ts.
 */
export async function lockTickets(sql: BulkDb, scope: WorkspaceScope): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${scope.workspaceId}, 0))`;
}

/**
 * Stores one batch in one transaction: rows, rejects, before-images, counts and cursor stand or fall together.
 * Throws LeaseLost when another worker has taken the import over.
 */
export async function storeBatch(
  scope: WorkspaceScope,
  target: LoadTarget,
  batch: Batch,
): Promise<void> {
  const tickets = lastOfEachKey(batch.tickets);
  const twins = batch.tickets.length - tickets.length;
  await withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    const [held] = await sql<{ masked: Record<string, number> }[]>`
      SELECT masked FROM import WHERE workspace_id = ${scope.workspaceId} AND id = ${target.importId}
        AND lease_token = ${target.leaseToken} FOR UPDATE`;
    if (!held) throw new LeaseLost(target.importId);
    const counts = await mergeTickets(sql, scope, target, tickets);
    await storeRejects(sql, scope, target, batch.rejects);
    await faultpoint("batch.afterRows");
    const masked = { ...held.masked };
    for (const [kind, count] of Object.entries(batch.masked))
      masked[kind] = (masked[kind] ?? 0) + count;
    const duplicates = batch.rowsRead - batch.rejects.length - tickets.length;
    if (duplicates < twins) throw new Error("a batch counts fewer rows than it holds");
    await sql`
      UPDATE import SET
        rows_read = rows_read + ${batch.rowsRead}, created = created + ${counts.created},
        updated = updated + ${counts.updated}, unchanged = unchanged + ${counts.unchanged},
        duplicates = duplicates + ${duplicates}, rejected = rejected + ${batch.rejects.length},
        lease_seen_at = now(), cursor = cursor + ${batch.items}, bytes_done = ${batch.bytesDone}, masked = ${sql.json(masked)}
      WHERE workspace_id = ${scope.workspaceId} AND id = ${target.importId}`;
    await faultpoint("batch.beforeCommit");
  });
}

/** Carries counts out of a transaction that must not leave anything behind. */
class Judged extends Error {
  constructor(readonly counts: Counts) {
    super("rolled back on purpose");
  }
}

/** PostgreSQL's code for a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = "55P03";
const MOST_TRIES = 60;
const PAUSE_MS = 500;

/**
 * What storing a batch would do, by doing it and rolling back: the same SQL judges, so a dry run and the import that
 * follows give the same counts.
 *
 * Gives way to an import of the same tickets: it waits for a lock for less than the second after which PostgreSQL looks
 * for deadlocks, so that the import is never the one to be stopped, and tries again.
 */
export async function judgeBatch(
  scope: WorkspaceScope,
  target: Pick<LoadTarget, "importId" | "sourceId">,
  batch: Batch,
): Promise<Counts> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await judgeOnce(scope, target, batch);
    } catch (error) {
      const isLocked = (error as { code?: string }).code === LOCK_NOT_AVAILABLE;
      if (!isLocked || tries >= MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function judgeOnce(
  scope: WorkspaceScope,
  target: Pick<LoadTarget, "importId" | "sourceId">,
  batch: Batch,
): Promise<Counts> {
  try {
    await withBulkScope(scope, async (sql) => {
      await sql`SET LOCAL lock_timeout = '500ms'`;
      const loaded = { ...target, leaseToken: "" };
      throw new Judged(await mergeTickets(sql, scope, loaded, lastOfEachKey(batch.tickets)));
    });
  } catch (error) {
    if (error instanceof Judged) return error.counts;
    throw error;
  }
  throw new Error("a judged batch was not rolled back");
}
