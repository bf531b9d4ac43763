import { type WorkspaceSettings, workspaceSettings } from "@/lib/core/domain/settings";
import type { WorkspaceScope } from "../access/scope";
import { enqueueWithin } from "../jobs/queue";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";

export type VersionedSettings = { readonly version: number; readonly settings: WorkspaceSettings };

/** The settings in force, within a transaction. */
export async function settingsWithin(
  db: ScopedDb,
  scope: WorkspaceScope,
): Promise<VersionedSettings> {
  const row = await db.settingVersion.findFirst({
    where: { workspaceId: scope.workspaceId },
    orderBy: { version: "desc" },
  });
  return { version: row?.version ?? 0, settings: workspaceSettings.parse(row?.document ?? {}) };
}

/** The settings in force; version 0 means nobody has set anything. */
export function readSettings(scope: WorkspaceScope): Promise<VersionedSettings> {
  return withScope(scope, (db) => settingsWithin(db, scope));
}

/** Stores a new version on top of the one the person saw, and has the ranking follow; null when somebody else was faster. */
export function saveSettings(
  scope: WorkspaceScope,
  seenVersion: number,
  settings: WorkspaceSettings,
): Promise<VersionedSettings | null> {
  return withScope(scope, async (db) => {
    const current = await settingsWithin(db, scope);
    if (current.version !== seenVersion) return null;
    const version = current.version + 1;
    await db.settingVersion.create({
      data: { workspaceId: scope.workspaceId, version, document: settings, changedBy: scope.actor },
    });
    await audit(db, scope, { action: "settings.changed", target: `version ${version}` });
    await enqueueWithin(db, "rescore", { workspaceId: scope.workspaceId });
    return { version, settings };
  });
}
