import { workspaceSettings } from "@/lib/core/domain/settings";
import type { SettingsVersion } from "@/lib/core/report/assumptions/assumptions-view";
import type { WorkspaceScope } from "../access/scope";
import { nameOf } from "./actor-name";
import { withScope } from "./db";
import { namesOf } from "./people";

/** Older versions than these are still stored, and told as the oldest that is read. */
const MOST_VERSIONS = 200;

/** The versions of the settings, newest first, with who made each. */
export async function settingHistory(scope: WorkspaceScope): Promise<SettingsVersion[]> {
  const rows = await withScope(scope, (db) =>
    db.settingVersion.findMany({
      where: { workspaceId: scope.workspaceId },
      orderBy: { version: "desc" },
      take: MOST_VERSIONS,
    }),
  );
  const names = await namesOf(rows.map(({ changedBy }) => changedBy));
  return rows.map(({ version, document, changedAt, changedBy }) => ({
    version,
    settings: workspaceSettings.parse(document),
    at: changedAt,
    by: nameOf(changedBy, names),
  }));
}
