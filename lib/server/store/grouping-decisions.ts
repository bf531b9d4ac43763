import { z } from "zod";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { activeRunId } from "./active-run";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withBulkScope, withScope } from "./db";
import { namesOf } from "./people";

export type GroupingRefusal = "TASK_GONE" | "WORDINGS_GONE" | "NOTHING_LEFT" | "SAME_TASK";

type Decided = { readonly decisionId: string; readonly toTaskId: string };
type Pin = { readonly signatureId: string; readonly taskId: string; readonly from: string };

const place = z.object({ signatureId: z.string(), taskId: z.string() });

/** Where people put wordings, by the newest decision that stands. O(pins). */
export function activePins(scope: WorkspaceScope): Promise<ReadonlyMap<string, string>> {
  return withScope(scope, (db) => readPins(db, scope));
}

async function readPins(db: ScopedDb, { workspaceId }: WorkspaceScope) {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT DISTINCT ON (p.signature_id) p.signature_id AS "signatureId", p.task_id AS "taskId"
    FROM grouping_pin p
    JOIN grouping_decision d ON d.workspace_id = p.workspace_id AND d.id = p.decision_id
    WHERE p.workspace_id = ${workspaceId}::uuid AND d.undone_at IS NULL
    ORDER BY p.signature_id, p.decision_id DESC`;
  return pinMap(rows);
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
async function wordingsOf(db: ScopedDb, scope: WorkspaceScope, taskId: string): Promise<string[]> {
  const { workspaceId } = scope;
  const runId = await activeRunId(db, scope);
  const rows =
    runId === null
      ? []
      : await db.signatureTask.findMany({
          where: { workspaceId, runId, taskId },
          select: { signatureId: true },
        });
  const pins = await readPins(db, scope);
  const mined = rows.map(({ signatureId }) => signatureId).filter((id) => !pins.has(id));
  const pinned = [...pins].flatMap(([id, task]) => (task === taskId ? [id] : []));
  return [...mined, ...pinned];
}

/**
 * Keeps a decision: each wording of the tasks it names is pinned to where it now belongs, those that stay as well, so
 * that no later mining undoes it. Nothing is regrouped here; scoring anew, which is asked for, does that.
 */
export function decideGrouping(
  scope: WorkspaceScope,
  wish: GroupingWish,
): Promise<Decided | { readonly refusal: GroupingRefusal }> {
  return withScope(scope, async (db) => {
    await oneAtATime(db, scope);
    const pins = await pinsFor(db, scope, wish);
    if ("refusal" in pins) return pins;
    const { toTaskId, list } = pins;
    const decisionId = uuidv7();
    const wordings = list.filter(({ taskId, from }) => taskId !== from).length;
    const { workspaceId, actor } = scope;
    await db.groupingDecision.create({
      data: {
        workspaceId,
        id: decisionId,
        kind: wish.kind,
        fromTaskId: wish.taskId,
        toTaskId,
        wordings,
        madeAt: now(),
        madeBy: actor,
      },
    });
    await db.$executeRaw`
      INSERT INTO grouping_pin (workspace_id, decision_id, signature_id, task_id, from_task_id)
      SELECT ${workspaceId}::uuid, ${decisionId}::uuid, *
      FROM unnest(${list.map((pin) => pin.signatureId)}::uuid[],
        ${list.map((pin) => pin.taskId)}::uuid[], ${list.map((pin) => pin.from)}::uuid[])`;
    await audit(db, scope, {
      action: `task.${PAST[wish.kind]}`,
      target: wish.taskId,
      detail: { decision: decisionId, to: toTaskId, wordings },
    });
    await enqueueWithin(db, "rescore", { workspaceId });
    return { decisionId, toTaskId };
  });
}

/** One decision of a workspace at a time, so that each stands on what the one before it left. */
async function oneAtATime(db: ScopedDb, { workspaceId }: WorkspaceScope): Promise<void> {
  await db.$queryRaw`SELECT id FROM workspace WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
}

const PAST = { merge: "merged", split: "split", move: "wordings-moved" } as const;

type Pinned = { readonly toTaskId: string; readonly list: readonly Pin[] };

async function pinsFor(
  db: ScopedDb,
  scope: WorkspaceScope,
  wish: GroupingWish,
): Promise<Pinned | { readonly refusal: GroupingRefusal }> {
  const { taskId } = wish;
  const own = await wordingsOf(db, scope, taskId);
  if (own.length === 0) return { refusal: "TASK_GONE" };
  const chosen = new Set(wish.kind === "merge" ? own : wish.signatureIds);
  const known = new Set(own);
  if (chosen.size === 0 || [...chosen].some((id) => !known.has(id)))
    return { refusal: "WORDINGS_GONE" };
  if (wish.kind !== "merge" && chosen.size === own.length) return { refusal: "NOTHING_LEFT" };
  const toTaskId = wish.kind === "split" ? await newTask(db, scope, wish.name) : wish.toTaskId;
  if (toTaskId === taskId) return { refusal: "SAME_TASK" };
  const others = wish.kind === "split" ? [] : await wordingsOf(db, scope, toTaskId);
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
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  name: string,
): Promise<string> {
  const id = uuidv7();
  await db.task.create({ data: { workspaceId, id, name: name || null } });
  return id;
}

export type GroupingUndo = "undone" | "gone" | "built-upon";

/**
 * Takes a decision back. Not while a later one that stands is about the same wordings: it was made on what this one
 * left, so the newest goes first.
 */
export function undoGrouping(scope: WorkspaceScope, decisionId: string): Promise<GroupingUndo> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    await oneAtATime(db, scope);
    const later = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM grouping_pin p
      JOIN grouping_pin l ON l.workspace_id = p.workspace_id AND l.signature_id = p.signature_id
      JOIN grouping_decision d ON d.workspace_id = l.workspace_id AND d.id = l.decision_id
      WHERE p.workspace_id = ${workspaceId}::uuid AND p.decision_id = ${decisionId}::uuid
        AND l.decision_id > p.decision_id AND d.undone_at IS NULL
      LIMIT 1`;
    if (later.length > 0) return "built-upon";
    const { count } = await db.groupingDecision.updateMany({
      where: { workspaceId, id: decisionId, undoneAt: null },
      data: { undoneAt: now(), undoneBy: actor },
    });
    if (count === 0) return "gone";
    await audit(db, scope, { action: "grouping.undone", target: decisionId });
    await enqueueWithin(db, "rescore", { workspaceId });
    return "undone";
  });
}

const kind = z.enum(["merge", "split", "move"]);
export type GroupingLine = {
  readonly id: string;
  readonly kind: z.infer<typeof kind>;
  readonly fromTaskId: string;
  readonly toTaskId: string;
  readonly wordings: number;
  readonly madeAt: Date;
  readonly by: string;
  readonly isUndone: boolean;
};

/** What people decided about the groups of one task, newest first. */
export async function groupingHistory(
  scope: WorkspaceScope,
  taskId: string,
): Promise<readonly GroupingLine[]> {
  const rows = await withScope(scope, (db) =>
    db.groupingDecision.findMany({
      where: {
        workspaceId: scope.workspaceId,
        OR: [{ fromTaskId: taskId }, { toTaskId: taskId }],
      },
      orderBy: { id: "desc" },
    }),
  );
  const names = await namesOf(rows.map(({ madeBy }) => madeBy));
  return rows.map(({ id, fromTaskId, toTaskId, wordings, madeAt, madeBy, undoneAt, ...row }) => ({
    id,
    kind: kind.parse(row.kind),
    fromTaskId,
    toTaskId,
    wordings,
    madeAt,
    by: nameOf(madeBy, names),
    isUndone: undoneAt !== null,
  }));
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
