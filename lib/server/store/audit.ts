import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import type { ScopedDb } from "./db";
import type { Prisma } from "./generated/client";

/** Leaves a line in the audit log, in the same transaction as the change it tells of. */
export async function audit(
  db: ScopedDb,
  scope: WorkspaceScope,
  entry: { action: string; target?: string; detail?: Prisma.InputJsonValue },
): Promise<void> {
  await db.auditEntry.create({
    data: {
      id: uuidv7(),
      workspaceId: scope.workspaceId,
      actor: scope.actor,
      action: entry.action,
      target: entry.target ?? null,
      detail: entry.detail ?? {},
    },
  });
}
