import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { audit } from "./audit";
import { withScope } from "./db";

export type StoredWebhook = {
  readonly url: string;
  readonly calledAt: Date | null;
  /** How the last call went, in words. */
  readonly outcome: string | null;
};

/** Where the workspace wants to be told; null when nowhere. */
export function findWebhook(scope: WorkspaceScope): Promise<StoredWebhook | null> {
  return withScope(scope, (db) =>
    db.webhook.findUnique({
      where: { workspaceId: scope.workspaceId },
      select: { url: true, calledAt: true, outcome: true },
    }),
  );
}

/** Sets the address, or takes it away (null). */
export function setWebhook(scope: WorkspaceScope, url: string | null): Promise<void> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    await db.webhook.deleteMany({ where: { workspaceId } });
    if (url !== null) await db.webhook.create({ data: { workspaceId, url, changedBy: actor } });
    await audit(db, scope, { action: url === null ? "webhook.removed" : "webhook.set" });
  });
}

/** Notes how a call went. */
export async function noteCall(scope: WorkspaceScope, outcome: string): Promise<void> {
  await withScope(scope, (db) =>
    db.webhook.updateMany({
      where: { workspaceId: scope.workspaceId },
      data: { calledAt: now(), outcome },
    }),
  );
}
