import type { WorkspaceScope } from "../access/scope";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { type BulkDb, withBulkScope, withScope } from "./db";

/**
 * Shuts a workspace for everybody at once: nobody belongs to it any more, links into it are dead, and its name is free
 * for another. A ranking under way stops. Its rows are still there; the job that takes them away is asked for in the
 * same transaction, because afterwards nobody could ask again. Of a sample, the people made for it go with it.
 */
export function shutWorkspace(scope: WorkspaceScope): Promise<void> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const { slug, isSample } = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    // No longer a sample, or the next start would fill it again.
    await db.workspace.update({
      where: { id: workspaceId },
      data: { slug: `removed-${uuidv7()}`, isSample: false },
    });
    const members = await db.membership.findMany({ where: { workspaceId } });
    await db.membership.deleteMany({ where: { workspaceId } });
    await db.invitation.deleteMany({ where: { workspaceId } });
    await db.shareLink.deleteMany({ where: { workspaceId } });
    if (isSample)
      await db.user.deleteMany({
        where: {
          id: { in: members.map(({ userId }) => userId) },
          memberships: { none: {} },
          installationOwner: false,
        },
      });
    await db.miningProgress.updateMany({
      where: { workspaceId },
      data: { stoppedBy: scope.actor },
    });
    await audit(db, scope, { action: "workspace.removed", target: slug });
    await enqueueWithin(db, "remove", { workspaceId });
  });
}

/** Imports first: uploads and sources may not go while one names them. The audit log stays. */
async function tenantTables(sql: BulkDb): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    SELECT c.relname AS name
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'audit_entry'
    ORDER BY c.relname <> 'import', c.relname`;
  return rows.map(({ name }) => name);
}

/** Paths of the stored uploads, relative to the data folder. */
export function storedUploads(scope: WorkspaceScope): Promise<readonly string[]> {
  return withBulkScope(scope, async (sql) => {
    const rows = await sql<{ path: string }[]>`
      SELECT path FROM upload WHERE workspace_id = ${scope.workspaceId}`;
    return rows.map(({ path }) => path);
  });
}

/** Deletes every row of a workspace, the audit log excepted, in one transaction. Safe to call again. */
export function removeRows(scope: WorkspaceScope): Promise<void> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) => {
    for (const table of await tenantTables(sql))
      await sql`DELETE FROM ${sql(table)} WHERE workspace_id = ${workspaceId}`;
    await sql`DELETE FROM workspace WHERE id = ${workspaceId}`;
  });
}
