import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Rejection } from "@/lib/core/domain/rejection";
import type { WorkspaceScope } from "../access/scope";
import { faultpoint } from "../faultpoint";
import { copyPieces } from "./copy-text";
import { type BulkDb, withBulkScope } from "./db";
import { type Lease, LeaseLost } from "./imports";
import {
  CREATE_STAGE,
  EVENT_STEPS,
  FIND_KNOWN,
  JUDGE_STEPS,
  STAGE_COLUMNS,
  type Step,
  UPDATE_STEPS,
  WRITE_STEPS,
} from "./load-tickets-sql";
import { type LoadedTicket, type StagedTicket, stageTicket } from "./staged-ticket";

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

/** Rows of a batch by what is known of them before they are sent. */
type Sorted = {
  /** Stored with the very same row. */
  readonly same: number;
  /** Stored with another row. */
  readonly other: readonly StagedTicket[];
  readonly isNew: readonly StagedTicket[];
};

type Key = Pick<LoadTarget, "importId" | "sourceId">;

/** One work on the staged rows of one transaction. */
class Staging {
  constructor(
    private readonly sql: BulkDb,
    private readonly parameters: readonly [workspace: string, source: string, importId: string],
  ) {}

  async sort(tickets: readonly StagedTicket[]): Promise<Sorted> {
    const [workspace, source] = this.parameters;
    const [found] = (await this.sql.unsafe(FIND_KNOWN, [
      workspace,
      source,
      tickets.map(({ externalId }) => externalId),
      tickets.map(({ shard }) => shard),
      tickets.map(({ rowHash }) => rowHash),
    ])) as unknown as { same: number[]; other: number[] }[];
    const { same = [], other = [] } = found ?? {};
    const known = new Set([...same, ...other]);
    return {
      same: same.length,
      other: other.flatMap((place) => tickets[place - 1] ?? []),
      isNew: known.size === 0 ? tickets : tickets.filter((_, index) => !known.has(index + 1)),
    };
  }

  async stage(tickets: readonly StagedTicket[]): Promise<void> {
    await this.sql.unsafe(CREATE_STAGE);
    const into = await this.sql
      .unsafe(`COPY stage (${STAGE_COLUMNS.join(", ")}) FROM STDIN`)
      .writable();
    const lines = (function* () {
      for (const { line } of tickets) yield line;
    })();
    await pipeline(Readable.from(copyPieces(lines), { objectMode: true }), into);
  }

  /** Sends all steps at once: the answer of one is not needed for the next. Returns the last answer. */
  async run(steps: readonly Step[]): Promise<readonly unknown[]> {
    const answers = await Promise.all(
      steps.map((step) =>
        this.sql.unsafe(step.sql, this.parameters.slice(0, step.parameters)).execute(),
      ),
    );
    return answers.at(-1) ?? [];
  }

  async judge(): Promise<number> {
    const [row] = (await this.run(JUDGE_STEPS)) as readonly { updated: number }[];
    if (!row) throw new Error("the judged rows were not counted");
    return row.updated;
  }
}

function openStaging(sql: BulkDb, scope: WorkspaceScope, { sourceId, importId }: Key): Staging {
  return new Staging(sql, [scope.workspaceId, sourceId, importId]);
}

function staged(key: Key, tickets: readonly LoadedTicket[]): readonly StagedTicket[] {
  return tickets.map((ticket) => stageTicket(key.sourceId, ticket));
}

/** Counts of a batch in which `updated` of the rows that differ from the stored ones are a change. */
function countsOf({ same, other, isNew }: Sorted, updated: number): Counts {
  return { created: isNew.length, updated, unchanged: same + other.length - updated };
}

async function mergeTickets(staging: Staging, tickets: readonly StagedTicket[]): Promise<Counts> {
  if (tickets.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  const sorted = await staging.sort(tickets);
  const written = [...sorted.isNew, ...sorted.other];
  if (written.length === 0) return countsOf(sorted, 0);
  await staging.stage(written);
  const updated = sorted.other.length > 0 ? await staging.judge() : 0;
  await staging.run([
    ...(updated > 0 ? UPDATE_STEPS : []),
    ...WRITE_STEPS,
    ...(written.some(({ hasEvents }) => hasEvents) ? EVENT_STEPS : []),
  ]);
  return countsOf(sorted, updated);
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
  // Before the transaction: the lock is not to be held while this process thinks.
  const tickets = staged(target, lastOfEachKey(batch.tickets));
  const twins = batch.tickets.length - tickets.length;
  await withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    const [held] = await sql<{ masked: Record<string, number> }[]>`
      SELECT masked FROM import WHERE workspace_id = ${scope.workspaceId} AND id = ${target.importId}
        AND lease_token = ${target.leaseToken} FOR UPDATE`;
    if (!held) throw new LeaseLost(target.importId);
    const counts = await mergeTickets(openStaging(sql, scope, target), tickets);
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

/** PostgreSQL's code for a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = "55P03";
const MOST_TRIES = 60;
const PAUSE_MS = 500;

/**
 * What storing a batch would do. Nothing is written: only rows that are stored with another content are sent, and the
 * same SQL judges them, so a dry run and the import that follows give the same counts.
 *
 * Waits while an import of the workspace stores a batch, and gives way: for a lock it waits less than the second after
 * which PostgreSQL looks for deadlocks, and tries again.
 */
export async function judgeBatch(
  scope: WorkspaceScope,
  key: Pick<LoadTarget, "importId" | "sourceId">,
  batch: Batch,
): Promise<Counts> {
  const tickets = staged(key, lastOfEachKey(batch.tickets));
  for (let tries = 1; ; tries += 1) {
    try {
      return await judgeOnce(scope, key, tickets);
    } catch (error) {
      const isLocked = (error as { code?: string }).code === LOCK_NOT_AVAILABLE;
      if (!isLocked || tries >= MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function judgeOnce(
  scope: WorkspaceScope,
  key: Key,
  tickets: readonly StagedTicket[],
): Promise<Counts> {
  return withBulkScope(scope, async (sql) => {
    await sql`SET LOCAL lock_timeout = '500ms'`;
    // Shared: dry runs do not wait for each other.
    await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${scope.workspaceId}, 0))`;
    if (tickets.length === 0) return { created: 0, updated: 0, unchanged: 0 };
    const staging = openStaging(sql, scope, key);
    const sorted = await staging.sort(tickets);
    if (sorted.other.length === 0) return countsOf(sorted, 0);
    await staging.stage(sorted.other);
    return countsOf(sorted, await staging.judge());
  });
}
