import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { removeOldRows, retentionLimit } from "../store/retention";
import { readSettings } from "../store/settings";
import { discardFile } from "../upload/receive-file";

/** Applies the workspace's rule on old tickets, if it has one. Safe to call as often as one likes. */
export async function runRetention(scope: WorkspaceScope): Promise<void> {
  const { settings } = await readSettings(scope);
  if (settings.retentionMonths === null) return;
  const { paths } = await removeOldRows(scope, retentionLimit(settings.retentionMonths, now()));
  for (const path of paths) await discardFile(path);
}
