import type { WorkspaceScope } from "../access/scope";
import { removeRows, storedUploads } from "../store/remove-workspace";
import { discardFile } from "../upload/receive-file";

/**
 * Takes away what is left of a workspace that was shut: its files, then its rows. Killed in between it begins again and
 * forgets no file, because the rows that name them go last.
 */
export async function runRemoval(scope: WorkspaceScope): Promise<void> {
  for (const file of await storedUploads(scope)) await discardFile(file);
  await removeRows(scope);
}
