import type { WorkspaceScope } from "../access/scope";
import type { ScopedDb } from "./db";

/** The mining run that pages read; null before the first one, or when the workspace is gone. */
export async function activeRunId(db: ScopedDb, scope: WorkspaceScope): Promise<string | null> {
  const workspace = await db.workspace.findUnique({
    where: { id: scope.workspaceId },
    select: { activeMiningRun: true },
  });
  return workspace?.activeMiningRun ?? null;
}
