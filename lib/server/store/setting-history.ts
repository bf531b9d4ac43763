import { z } from "zod";
import { workspaceSettings } from "@/lib/core/domain/settings";
import type { SettingsVersion } from "@/lib/core/report/assumptions/assumptions-view";
import type { WorkspaceScope } from "../access/scope";
import { installationDb, withScope } from "./db";

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
  const actors = [...new Set(rows.map(({ changedBy }) => changedBy))];
  const people = await installationDb().user.findMany({
    where: { id: { in: actors.filter((actor) => z.uuid().safeParse(actor).success) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ version, document, changedAt, changedBy }) => ({
    version,
    settings: workspaceSettings.parse(document),
    at: changedAt,
    by: names.get(changedBy) ?? changedBy,
  }));
}
