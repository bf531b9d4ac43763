import { z } from "zod";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { type BulkDb, withBulkScope } from "./db";
import { namesOf } from "./people";

export type GroupingRefusal = "TASK_GONE" | "WORDINGS_GONE" | "NOTHING_LEFT" | "SAME_TASK";

type Decided = { readonly decisionId: string; readonly toTaskId: string };
type Pin = { readonly signatureId: string; readonly taskId: string; readonly from: string };

const place = z.object({ signatureId: z.string(), taskId: z.string() });

/** Where people put wordings, by the newest decision that stands. O(pins). */
export function activePins(scope: WorkspaceScope): Promise<ReadonlyMap<string, string>> {
  return withBulkScope(scope, async (sql) => pinMap(await readPins(sql, scope)));
}

function readPins(sql: BulkDb, { workspaceId }: WorkspaceScope) {
  return sql`
    SELECT DISTINCT ON (p.signature_id) p.signature_id AS "signatureId", p.task_id AS "taskId"
    FROM grouping_pin p
    JOIN grouping_decision d ON d.workspace_id = p.workspace_id AND d.id = p.decision_id
    WHERE p.workspace_id = ${workspaceId} AND d.undone_at IS NULL
    ORDER BY p.signature_id, p.decision_id DESC`;
}

function pinMap(rows: readonly unknown[]): ReadonlyMap<string, string> {
  const places = rows.map((row) => place.parse(row));
  return new Map(places.map(({ signatureId, taskId }) => [signatureId, taskId]));
}

/**
 * Where wordings were before decisions that were taken back since the active run was made: their tasks get their ids
 * back, with the names and verdicts that hang on them.
 */
export function restoredPlaces(scope: WorkspaceScope): Promise<ReadonlyMap<string, string>> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) =>
    pinMap(
      await sql`
        SELECT DISTINCT ON (p.signature_id) p.signature_id AS "signatureId", p.from_task_id AS "taskId"
        FROM grouping_pin p
        JOIN grouping_decision d ON d.workspace_id = p.workspace_id AND d.id = p.decision_id
        WHERE p.workspace_id = ${workspaceId} AND d.undone_at >= (
          SELECT r.started_at FROM mining_run r JOIN workspace w ON w.id = r.workspace_id
          WHERE r.workspace_id = ${workspaceId} AND r.id = w.active_mining_run)
        ORDER BY p.signature_id, p.decision_id`,
    ),
  );
}

/** The wordings of tasks as people see them now: the active run, and on top of it decisions that it does not hold yet. */
async function wordingsOf(sql: BulkDb, scope: WorkspaceScope, taskId: string): Promise<string[]> {
  const { workspaceId } = scope;
  const rows = await sql`
    SELECT signature_id AS "signatureId", task_id AS "taskId" FROM signature_task
    WHERE workspace_id = ${workspaceId}
      AND run_id = (SELECT active_mining_run FROM workspace WHERE id = ${workspaceId})
      AND task_id = ${taskId}`;
  const pins = pinMap(await readPins(sql, scope));
  const mined = rows.map((row) => place.parse(row).signatureId).filter((id) => !pins.has(id));
  const pinned = [...pins].flatMap(([id, task]) => (task === taskId ? [id] : []));
  return [...mined, ...pinned];
}

/**
 * Keeps a decision: each wording of the tasks it names is pinned to where it now belongs, those that stay as well, so
 * that no later mining undoes it. Nothing is regrouped here; mining does that.
 */
export function decideGrouping(
  scope: WorkspaceScope,
  wish: GroupingWish,
): Promise<Decided | { readonly refusal: GroupingRefusal }> {
  return withBulkScope(scope, async (sql) => {
    // One decision of a workspace at a time, so that each stands on what the one before it left.
    await sql`SELECT id FROM workspace WHERE id = ${scope.workspaceId} FOR NO KEY UPDATE`;
    const pins = await pinsFor(sql, scope, wish);
    if ("refusal" in pins) return pins;
    const decisionId = uuidv7();
    const moved = pins.list.filter(({ taskId, from }) => taskId !== from);
    const { workspaceId, actor } = scope;
    await sql`
      INSERT INTO grouping_decision (workspace_id, id, kind, from_task_id, to_task_id, wordings, made_at, made_by)
      VALUES (${workspaceId}, ${decisionId}, ${wish.kind}, ${wish.taskId}, ${pins.toTaskId}, ${moved.length},
        ${now()}, ${actor})`;
    await sql`
      INSERT INTO grouping_pin (workspace_id, decision_id, signature_id, task_id, from_task_id)
      SELECT ${workspaceId}::uuid, ${decisionId}::uuid, *
      FROM unnest(${pins.list.map((pin) => pin.signatureId)}::uuid[],
        ${pins.list.map((pin) => pin.taskId)}::uuid[], ${pins.list.map((pin) => pin.from)}::uuid[])`;
    await auditIn(sql, scope, {
      action: `task.${PAST[wish.kind]}`,
      target: wish.taskId,
      detail: { decision: decisionId, to: pins.toTaskId, wordings: moved.length },
    });
    return { decisionId, toTaskId: pins.toTaskId };
  });
}

const PAST = { merge: "merged", split: "split", move: "wordings-moved" } as const;

type Pinned = { readonly toTaskId: string; readonly list: readonly Pin[] };

async function pinsFor(
  sql: BulkDb,
  scope: WorkspaceScope,
  wish: GroupingWish,
): Promise<Pinned | { readonly refusal: GroupingRefusal }> {
  const { taskId } = wish;
  const own = await wordingsOf(sql, scope, taskId);
  if (own.length === 0) return { refusal: "TASK_GONE" };
  const chosen = new Set(wish.kind === "merge" ? own : wish.signatureIds);
  const known = new Set(own);
  if (chosen.size === 0 || [...chosen].some((id) => !known.has(id)))
    return { refusal: "WORDINGS_GONE" };
  if (wish.kind !== "merge" && chosen.size === own.length) return { refusal: "NOTHING_LEFT" };
  const toTaskId = wish.kind === "split" ? await newTask(sql, scope, wish.name) : wish.toTaskId;
  if (toTaskId === taskId) return { refusal: "SAME_TASK" };
  const others = wish.kind === "split" ? [] : await wordingsOf(sql, scope, toTaskId);
  if (wish.kind !== "split" && others.length === 0) return { refusal: "TASK_GONE" };
  return {
    toTaskId,
    list: [
      ...own.map((signatureId) => ({
        signatureId,
        taskId: chosen.has(signatureId) ? toTaskId : taskId,
        from: taskId,
      })),
      ...others.map((signatureId) => ({ signatureId, taskId: toTaskId, from: toTaskId })),
    ],
  };
}

async function newTask(
  sql: BulkDb,
  { workspaceId }: WorkspaceScope,
  name: string,
): Promise<string> {
  const id = uuidv7();
  await sql`INSERT INTO task (workspace_id, id, name) VALUES (${workspaceId}, ${id}, ${name || null})`;
  return id;
}

async function auditIn(
  sql: BulkDb,
  { workspaceId, actor }: WorkspaceScope,
  entry: { action: string; target: string; detail: object },
): Promise<void> {
  await sql`
    INSERT INTO audit_entry (id, workspace_id, actor, action, target, detail)
    VALUES (${uuidv7()}, ${workspaceId}, ${actor}, ${entry.action}, ${entry.target}, ${sql.json(entry.detail as never)})`;
}

export type GroupingUndo = "undone" | "gone" | "built-upon";

/**
 * Takes a decision back. Not while a later one that stands is about the same wordings: it was made on what this one
 * left, so the newest goes first.
 */
export function undoGrouping(scope: WorkspaceScope, decisionId: string): Promise<GroupingUndo> {
  const { workspaceId, actor } = scope;
  return withBulkScope(scope, async (sql) => {
    await sql`SELECT id FROM workspace WHERE id = ${workspaceId} FOR NO KEY UPDATE`;
    const [later] = await sql`
      SELECT 1 FROM grouping_pin p
      JOIN grouping_pin l ON l.workspace_id = p.workspace_id AND l.signature_id = p.signature_id
      JOIN grouping_decision d ON d.workspace_id = l.workspace_id AND d.id = l.decision_id
      WHERE p.workspace_id = ${workspaceId} AND p.decision_id = ${decisionId}
        AND l.decision_id > p.decision_id AND d.undone_at IS NULL
      LIMIT 1`;
    if (later) return "built-upon";
    const { count } = await sql`
      UPDATE grouping_decision SET undone_at = ${now()}, undone_by = ${actor}
      WHERE workspace_id = ${workspaceId} AND id = ${decisionId} AND undone_at IS NULL`;
    if (count === 0) return "gone";
    await auditIn(sql, scope, { action: "grouping.undone", target: decisionId, detail: {} });
    return "undone";
  });
}

const decisionRow = z.object({
  id: z.string(),
  kind: z.enum(["merge", "split", "move"]),
  fromTaskId: z.string(),
  toTaskId: z.string(),
  wordings: z.number(),
  madeAt: z.date(),
  madeBy: z.string(),
  isUndone: z.boolean(),
});
export type GroupingLine = Omit<z.infer<typeof decisionRow>, "madeBy"> & { readonly by: string };

/** What people decided about the groups of one task, newest first. */
export async function groupingHistory(
  scope: WorkspaceScope,
  taskId: string,
): Promise<readonly GroupingLine[]> {
  const rows = await withBulkScope(
    scope,
    (sql) => sql`
      SELECT id, kind, from_task_id AS "fromTaskId", to_task_id AS "toTaskId", wordings, made_at AS "madeAt",
        made_by AS "madeBy", undone_at IS NOT NULL AS "isUndone"
      FROM grouping_decision
      WHERE workspace_id = ${scope.workspaceId} AND ${taskId} IN (from_task_id, to_task_id)
      ORDER BY id DESC`,
  );
  const lines = rows.map((row) => decisionRow.parse(row));
  const names = await namesOf(lines.map(({ madeBy }) => madeBy));
  return lines.map(({ madeBy, ...line }) => ({ ...line, by: names.get(madeBy) ?? madeBy }));
}

/** The task that went on where a task ended: by a person's merge, else by mining; null when none did. */
export function successorOf(scope: WorkspaceScope, taskId: string): Promise<string | null> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql`
      SELECT to_task_id AS "taskId" FROM (
        SELECT to_task_id, made_at AS at FROM grouping_decision
        WHERE workspace_id = ${workspaceId} AND from_task_id = ${taskId} AND kind = 'merge' AND undone_at IS NULL
        UNION ALL
        SELECT to_task_id, at FROM task_lineage
        WHERE workspace_id = ${workspaceId} AND from_task_id = ${taskId} AND kind = 'merge') AS went
      ORDER BY at DESC LIMIT 1`;
    return row ? z.object({ taskId: z.string() }).parse(row).taskId : null;
  });
}
