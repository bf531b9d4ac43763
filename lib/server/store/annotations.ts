import type { Annotation, AnnotationFacts } from "@/lib/core/domain/annotation";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

/** A chart shows no more than these; older ones come with an earlier period. */
const MOST = 200;

function dayOf(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** The task and those that went into it: what was noted of them is about it now. */
async function withMerged(
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  taskId: string,
): Promise<string[]> {
  const where = { workspaceId, toTaskId: taskId, kind: "merge" };
  const select = { fromTaskId: true } as const;
  const said = await db.groupingDecision.findMany({ where: { ...where, undoneAt: null }, select });
  const mined = await db.taskLineage.findMany({ where, select });
  return [...new Set([taskId, ...[...said, ...mined].map((one) => one.fromTaskId)])];
}

/**
 * What people noted that concerns a task, from a day on and oldest first: of the whole workspace, of its teams, and of
 * itself. Index "annotation_workspace_id_day_idx".
 */
export async function annotationsOfTask(
  scope: WorkspaceScope,
  { id, teams }: { readonly id: string; readonly teams: readonly string[] },
  since: string,
): Promise<readonly Annotation[]> {
  const { workspaceId } = scope;
  const rows = await withScope(scope, async (db) =>
    db.annotation.findMany({
      where: {
        workspaceId,
        day: { gte: dayOf(since) },
        OR: [
          { team: null, taskId: null },
          { team: { in: [...teams] } },
          { taskId: { in: await withMerged(db, scope, id) } },
        ],
      },
      orderBy: [{ day: "desc" }, { id: "desc" }],
      take: MOST,
    }),
  );
  const names = await namesOf(rows.map(({ createdBy }) => createdBy));
  return rows.reverse().map(({ day, text, team, taskId, createdAt, createdBy, ...row }) => ({
    id: row.id,
    day: day.toISOString().slice(0, 10),
    text,
    team,
    taskId,
    at: createdAt,
    by: nameOf(createdBy, names),
  }));
}

/** What the audit log keeps of a note: not its text, so that erasing a person reaches all of it. */
function toldOf({ day, team, taskId }: AnnotationFacts) {
  return { day, team, taskId };
}

async function hasTask(
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  taskId: string | null,
): Promise<boolean> {
  if (taskId === null) return true;
  return (await db.task.count({ where: { workspaceId, id: taskId } })) > 0;
}

/** Stores a note and returns its id; null when it is about a task that is not there. */
export function addAnnotation(
  scope: WorkspaceScope,
  facts: AnnotationFacts,
): Promise<string | null> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    if (!(await hasTask(db, scope, facts.taskId))) return null;
    const id = uuidv7();
    const data = { ...facts, day: dayOf(facts.day), createdAt: now(), createdBy: actor };
    await db.annotation.create({ data: { workspaceId, id, ...data } });
    await audit(db, scope, { action: "annotation.added", target: id, detail: toldOf(facts) });
    return id;
  });
}

/** Says a note anew; its author stays. False when it, or the task it is about, is not there. */
export function changeAnnotation(
  scope: WorkspaceScope,
  id: string,
  facts: AnnotationFacts,
): Promise<boolean> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    if (!(await hasTask(db, scope, facts.taskId))) return false;
    const { count } = await db.annotation.updateMany({
      where: { workspaceId, id },
      data: { ...facts, day: dayOf(facts.day) },
    });
    if (count > 0)
      await audit(db, scope, { action: "annotation.changed", target: id, detail: toldOf(facts) });
    return count > 0;
  });
}

/** Removes a note; false when it is not there. */
export function removeAnnotation(scope: WorkspaceScope, id: string): Promise<boolean> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const { count } = await db.annotation.deleteMany({ where: { workspaceId, id } });
    if (count > 0) await audit(db, scope, { action: "annotation.removed", target: id });
    return count > 0;
  });
}
