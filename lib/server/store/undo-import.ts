import { z } from "zod";
import { bad, good, type Result } from "@/lib/core/domain/result";
import type { UndoOffer } from "@/lib/core/report/imports/undo-view";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { env } from "../env";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { type BulkDb, type ScopedDb, withBulkScope, withScope } from "./db";
import {
  type ImportRow,
  importOptions,
  type Lease,
  LeaseLost,
  lockImports,
  otherStoring,
  updateLeased,
} from "./imports";
import { lockTickets } from "./load-tickets";
import {
  COUNT_BATCH,
  CREATE_BATCH,
  FIND_STEPS,
  TAKE_BACK_STEPS,
  TIDY_WORDINGS,
} from "./undo-import-sql";

const UNDO_DAYS = 30;
/** Tickets that one transaction takes back at most. */
const BATCH_TICKETS = 2_000;
const DAY_MS = 86_400_000;

/** An import that came later and met tickets of the same source. */
export type LaterImport = { readonly id: string; readonly fileName: string };

export type UndoProblem = {
  readonly code:
    | "NOT_FOUND"
    | "ALREADY_UNDONE"
    | "IMPORT_UNDER_WAY"
    | "NOTHING_STORED"
    | "UNDO_TOO_LATE"
    | "LATER_IMPORTS";
  readonly message: string;
  /** Newest first: the order in which to undo them. Empty but for LATER_IMPORTS. */
  readonly later: readonly LaterImport[];
};

export type UndoPreview = {
  /** Tickets that will be removed, and that will be as they were before. */
  readonly removes: number;
  readonly restores: number;
  /** Of both, those that keep what a person changed. */
  readonly keeps: number;
  /** Until when it can be undone; null: at any time. */
  readonly until: Date | null;
};

function refused(code: UndoProblem["code"], message: string): Result<never, UndoProblem> {
  return bad({ code, message, later: [] });
}

async function laterImports(
  db: ScopedDb,
  scope: WorkspaceScope,
  row: Pick<ImportRow, "id" | "sourceId" | "finishedAt">,
): Promise<LaterImport[]> {
  if (!row.finishedAt) return [];
  const later = await db.import.findMany({
    where: {
      workspaceId: scope.workspaceId,
      sourceId: row.sourceId,
      status: { in: ["done", "failed"] },
      AND: [
        { OR: [{ updated: { gt: 0 } }, { unchanged: { gt: 0 } }] },
        {
          OR: [
            { finishedAt: { gt: row.finishedAt } },
            { finishedAt: row.finishedAt, id: { gt: row.id } },
          ],
        },
      ],
    },
    select: { id: true, upload: { select: { fileName: true } } },
    orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
  });
  return later.map(({ id, upload }) => ({ id, fileName: upload.fileName }));
}

const STATES: Readonly<Record<string, readonly [UndoProblem["code"], string]>> = {
  queued: ["IMPORT_UNDER_WAY", "This import is still under way. Undo it when it is done."],
  reading: ["IMPORT_UNDER_WAY", "This import is still under way. Undo it when it is done."],
  storing: ["IMPORT_UNDER_WAY", "This import is still under way. Undo it when it is done."],
  undoing: ["ALREADY_UNDONE", "This import is being undone already."],
  undone: ["ALREADY_UNDONE", "This import was undone already."],
};

async function mayUndo(
  db: ScopedDb,
  scope: WorkspaceScope,
  row: ImportRow,
): Promise<Result<null, UndoProblem>> {
  const state = STATES[row.status];
  if (state) return refused(...state);
  if (!row.sourceId || !row.finishedAt || row.rowsRead === 0)
    return refused("NOTHING_STORED", "This import stored nothing, so there is nothing to undo.");
  const until = lastMoment(row);
  if (until && now() > until)
    return refused(
      "UNDO_TOO_LATE",
      `An import can be undone for ${UNDO_DAYS} days. This one is older.`,
    );
  const later = await laterImports(db, scope, row);
  if (later.length > 0)
    return bad({
      code: "LATER_IMPORTS",
      message:
        "Later imports built on this one. Undo them first, newest first; then undo this one and run the others again.",
      later,
    });
  return good(null);
}

/** Null for sample tickets: nobody is to be stuck with them. */
function lastMoment(row: Pick<ImportRow, "finishedAt" | "options">): Date | null {
  if (importOptions.parse(row.options).isSample) return null;
  return new Date((row.finishedAt?.getTime() ?? 0) + UNDO_DAYS * DAY_MS);
}

async function previewOf(
  db: ScopedDb,
  scope: WorkspaceScope,
  row: ImportRow,
): Promise<UndoPreview> {
  const [edits] = await db.$queryRaw<{ made: number; changed: number }[]>`
    SELECT count(DISTINCT t.external_id) FILTER (WHERE t.created_import_id = ${row.id}::uuid)::int AS made,
      count(DISTINCT t.external_id)::int AS changed
    FROM human_edit h JOIN ticket t ON t.workspace_id = h.workspace_id AND t.source_id = h.source_id
      AND t.external_id = h.external_id
    WHERE h.workspace_id = ${scope.workspaceId}::uuid AND h.source_id = ${row.sourceId}::uuid
      AND t.import_id = ${row.id}::uuid`;
  return {
    removes: row.created - row.undoRemoved - (edits?.made ?? 0),
    restores: row.updated - row.undoRestored,
    keeps: edits?.changed ?? 0,
    until: lastMoment(row),
  };
}

/** What the receipt offers: the undo with what it would do, what is in its way, or null. */
export function undoOffer(scope: WorkspaceScope, row: ImportRow): Promise<UndoOffer> {
  return withScope(scope, async (db) => {
    const allowed = await mayUndo(db, scope, row);
    if (allowed.ok) return { kind: "possible", ...(await previewOf(db, scope, row)) };
    const { code, message, later } = allowed.problem;
    return code === "LATER_IMPORTS" ? { kind: "blocked", message, later } : null;
  });
}

/**
 * Decides that an import is taken back, and says what that will do. From here on no import of the workspace stores
 * before the undo is over, so what was decided here still holds when the worker begins.
 */
export function requestUndo(
  scope: WorkspaceScope,
  importId: string,
): Promise<Result<UndoPreview, UndoProblem>> {
  return withScope(scope, async (db) => {
    await lockImports(db, scope);
    const where = { workspaceId_id: { workspaceId: scope.workspaceId, id: importId } };
    const row = await db.import.findUnique({ where, include: { upload: true, source: true } });
    if (!row) return refused("NOT_FOUND", "There is no such import in this workspace.");
    const allowed = await mayUndo(db, scope, row);
    if (!allowed.ok) return allowed;
    if (await otherStoring(db, scope, importId))
      return refused(
        "IMPORT_UNDER_WAY",
        "Another import of this workspace is being stored or undone. Wait until it is done, then undo this one.",
      );
    const preview = await previewOf(db, scope, row);
    await db.import.update({
      where,
      data: { status: "undoing", undoneBy: scope.actor, leaseToken: null },
    });
    await audit(db, scope, {
      action: "import.undo-requested",
      target: importId,
      detail: { ...preview, until: preview.until?.toISOString() ?? null },
    });
    await enqueueWithin(db, "undo", { workspaceId: scope.workspaceId, importId });
    return good(preview);
  });
}

export type UndoTarget = Lease & { readonly sourceId: string };

/** Takes an undo for this worker. Null when the import is not being undone, or no longer. */
export function takeUndoLease(scope: WorkspaceScope, importId: string): Promise<UndoTarget | null> {
  const leaseToken = uuidv7();
  return withScope(scope, async (db) => {
    const [row] = await db.$queryRaw<{ sourceId: string }[]>`
      UPDATE import SET lease_token = ${leaseToken}::uuid, lease_seen_at = now()
      WHERE workspace_id = ${scope.workspaceId}::uuid AND id = ${importId}::uuid AND status = 'undoing'
      RETURNING source_id AS "sourceId"`;
    return row ? { importId, leaseToken, sourceId: row.sourceId } : null;
  });
}

const batchCounts = z.object({
  found: z.number(),
  last: z.string().nullable(),
  removed: z.number(),
  restored: z.number(),
  missing: z.number(),
  kept: z.array(z.string()),
});

async function runSteps(
  sql: BulkDb,
  steps: readonly { sql: string; parameters: number }[],
  values: readonly string[],
): Promise<void> {
  for (const step of steps) await sql.unsafe(step.sql, values.slice(0, step.parameters));
}

/**
 * Takes the next tickets back in one transaction with the cursor; false when none are left.
 * Throws LeaseLost when another worker has taken the undo over.
 */
export function undoBatch(scope: WorkspaceScope, target: UndoTarget): Promise<boolean> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    const [held] = await sql<{ cursor: string | null }[]>`
      SELECT undo_cursor AS cursor FROM import WHERE workspace_id = ${workspaceId} AND id = ${target.importId}
        AND lease_token = ${target.leaseToken} AND status = 'undoing' FOR UPDATE`;
    if (!held) throw new LeaseLost(target.importId);
    await sql.unsafe(CREATE_BATCH);
    const most = Math.min(BATCH_TICKETS, env().TOILBOX_BATCH_TICKETS);
    const values = [workspaceId, target.sourceId, target.importId, held.cursor ?? "", String(most)];
    await runSteps(sql, FIND_STEPS, values);
    const [row] = await sql.unsafe(COUNT_BATCH);
    const counts = batchCounts.parse(row);
    if (counts.missing > 0)
      throw new Error(`${counts.missing} tickets lack the image of what they were before`);
    if (counts.found === 0) return false;
    await runSteps(sql, TAKE_BACK_STEPS, values);
    await sql`
      UPDATE import SET undo_cursor = ${counts.last}, undo_removed = undo_removed + ${counts.removed},
        undo_restored = undo_restored + ${counts.restored}, undo_kept = undo_kept || ${sql.json(counts.kept)},
        lease_seen_at = now()
      WHERE workspace_id = ${workspaceId} AND id = ${target.importId}`;
    return true;
  });
}

/** Everything is as it was: closes the undo, with its line in the audit log. */
export async function finishUndo(scope: WorkspaceScope, target: UndoTarget): Promise<void> {
  await withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    for (const step of TIDY_WORDINGS) await sql.unsafe(step, [scope.workspaceId]);
  });
  await withScope(scope, async (db) => {
    await updateLeased(db, scope, target, {
      status: "undone",
      undoneAt: now(),
      leaseToken: null,
      errorCode: null,
      errorMessage: null,
    });
    const row = await db.import.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: target.importId } },
      select: { undoRemoved: true, undoRestored: true, undoKept: true },
    });
    await audit(db, scope, {
      action: "import.undone",
      target: target.importId,
      detail: { removed: row.undoRemoved, restored: row.undoRestored, kept: row.undoKept },
    });
    await enqueueWithin(db, "mine", { workspaceId: scope.workspaceId });
  });
}
