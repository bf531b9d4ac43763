import { z } from "zod";
import { monthsBefore } from "@/lib/core/calendar/months-before";
import type { WorkspaceScope } from "../access/scope";
import { enqueueWithin } from "../jobs/queue";
import { audit } from "./audit";
import { type BulkDb, withBulkScope, withScope } from "./db";
import { lockTickets } from "./load-tickets";
import { TIDY_WORDINGS } from "./undo-import-sql";

/** What is older than a day: what the rule takes away, or has taken away. */
export type OldRows = {
  readonly tickets: number;
  /** Rows that could not become tickets, of files uploaded before that day. */
  readonly rejectedRows: number;
  /** Stored originals uploaded before that day. */
  readonly files: number;
};

/** Tickets that one transaction removes at most. */
const BATCH_TICKETS = 5_000;

/** A ticket is as old as its opening; one without that date as old as the import that brought it. */
const OLD_TICKET = `
  SELECT t.source_id, t.external_id, t.shard
  FROM ticket t
  LEFT JOIN import i ON i.workspace_id = t.workspace_id AND i.id = t.created_import_id
  WHERE t.workspace_id = $1 AND coalesce(t.opened_at, i.requested_at) < $2`;
const OLD_REJECT = `
  workspace_id = $1 AND import_id IN (SELECT id FROM import WHERE workspace_id = $1 AND requested_at < $2)`;
/** A mapping keeps a sample cell of each column. */
const FORGET_SAMPLES = `
  UPDATE import SET mapping = jsonb_set(mapping, '{columns}', (
    SELECT coalesce(jsonb_agg(c || '{"sample": ""}'), '[]') FROM jsonb_array_elements(mapping->'columns') c))
  WHERE workspace_id = $1 AND requested_at < $2 AND mapping->'columns' @? '$[*] ? (@.sample != "")'`;
const OLD_FILE = "workspace_id = $1 AND discarded_at IS NULL AND uploaded_at < $2";

/** Everything of a ticket goes in one statement; before-images and corrections hold its texts as well. */
const REMOVE_BATCH = `
  WITH gone AS (${OLD_TICKET} LIMIT ${BATCH_TICKETS}),
  ${["ticket_text", "ticket_event", "ticket_version"]
    .map(
      (table) => `${table}_gone AS (
    DELETE FROM ${table} o USING gone g WHERE o.workspace_id = $1 AND o.source_id = g.source_id
      AND o.external_id = g.external_id AND o.shard = g.shard)`,
    )
    .join(",\n  ")},
  edit_gone AS (
    DELETE FROM human_edit o USING gone g
    WHERE o.workspace_id = $1 AND o.source_id = g.source_id AND o.external_id = g.external_id)
  DELETE FROM ticket o USING gone g WHERE o.workspace_id = $1 AND o.source_id = g.source_id
    AND o.external_id = g.external_id AND o.shard = g.shard`;

const counts = z.object({ tickets: z.number(), rejectedRows: z.number(), files: z.number() });

/** The day before which a rule of so many months removes. */
export function retentionLimit(months: number, now: Date): Date {
  return monthsBefore(now, months);
}

/** Counts what is older than a day, and removes nothing. */
export function countOldRows(scope: WorkspaceScope, before: Date): Promise<OldRows> {
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql.unsafe(
      `SELECT (SELECT count(*) FROM (${OLD_TICKET}) old)::int AS tickets,
        (SELECT count(*) FROM rejected_row WHERE ${OLD_REJECT})::int AS "rejectedRows",
        (SELECT count(*) FROM upload WHERE ${OLD_FILE})::int AS files`,
      [scope.workspaceId, before.toISOString()],
    );
    return counts.parse(row);
  });
}

/** Removes a batch of old tickets with all that is stored of them; returns how many. */
function removeBatch(scope: WorkspaceScope, before: Date): Promise<number> {
  return withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    const removed = await sql.unsafe(REMOVE_BATCH, [scope.workspaceId, before.toISOString()]);
    return removed.count;
  });
}

async function discardOldFiles(sql: BulkDb, workspaceId: string, before: Date) {
  const rows = await sql.unsafe<{ path: string }[]>(
    `UPDATE upload SET discarded_at = now() WHERE ${OLD_FILE} RETURNING path`,
    [workspaceId, before.toISOString()],
  );
  return rows.map(({ path }) => path);
}

/**
 * Removes tickets, rejected rows and stored files older than a day, and wordings that no ticket has any more. What was
 * removed is in the audit log, and the ranking follows. Returns the counts and the paths of the files, which the caller
 * deletes from disk. Safe to call again.
 */
export async function removeOldRows(
  scope: WorkspaceScope,
  before: Date,
): Promise<OldRows & { readonly paths: readonly string[] }> {
  const { workspaceId } = scope;
  let tickets = 0;
  for (;;) {
    const removed = await removeBatch(scope, before);
    tickets += removed;
    if (removed === 0) break;
  }
  const { rejectedRows, paths } = await withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    if (tickets > 0) for (const tidy of TIDY_WORDINGS) await sql.unsafe(tidy, [workspaceId]);
    const rejects = await sql.unsafe(`DELETE FROM rejected_row WHERE ${OLD_REJECT}`, [
      workspaceId,
      before.toISOString(),
    ]);
    await sql.unsafe(FORGET_SAMPLES, [workspaceId, before.toISOString()]);
    return {
      rejectedRows: rejects.count,
      paths: await discardOldFiles(sql, workspaceId, before),
    };
  });
  const removed = { tickets, rejectedRows, files: paths.length };
  await tell(scope, before, removed);
  return { ...removed, paths };
}

function tell(scope: WorkspaceScope, before: Date, removed: OldRows): Promise<void> {
  return withScope(scope, async (db) => {
    if (removed.tickets + removed.rejectedRows + removed.files === 0) return;
    await audit(db, scope, {
      action: "retention.applied",
      target: before.toISOString().slice(0, 10),
      detail: removed,
    });
    if (removed.tickets > 0) await enqueueWithin(db, "mine", { workspaceId: scope.workspaceId });
  });
}
