import type { WorkspaceScope } from "../access/scope";
import { audit } from "./audit";
import { withScope } from "./db";

/**
 * Gives a task a name that stands before the mined title, in every later mining too; null lets the mined title stand
 * again. Returns the name before, so that it can be given back; undefined when the workspace has no such task.
 */
export function renameTask(
  scope: WorkspaceScope,
  taskId: string,
  name: string | null,
): Promise<string | null | undefined> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const key = { workspaceId_id: { workspaceId, id: taskId } };
    const task = await db.task.findUnique({ where: key, select: { name: true } });
    if (!task) return undefined;
    if (task.name === name) return name;
    await db.task.update({ where: key, data: { name } });
    const detail = { before: task.name, after: name };
    await audit(db, scope, { action: "task.renamed", target: taskId, detail });
    return task.name;
  });
}
