import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import type { ScopedDb } from "./db";

type Kept = {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  /** Whether an import refers to it that was not undone; else it stays only while there is room. */
  readonly isNeeded: boolean;
};

/** Files on disk, those first that were uploaded first. */
async function keptUploads(db: ScopedDb, { workspaceId }: WorkspaceScope): Promise<Kept[]> {
  return db.$queryRaw<Kept[]>`
    SELECT u.id, u.path, u.bytes::float8 AS bytes, EXISTS (
      SELECT 1 FROM import i WHERE i.workspace_id = u.workspace_id AND i.upload_id = u.id AND i.status <> 'undone'
    ) AS "isNeeded"
    FROM upload u WHERE u.workspace_id = ${workspaceId}::uuid AND u.discarded_at IS NULL
    ORDER BY u.uploaded_at, u.id`;
}

/** Bytes that count towards a workspace's quota: what only undone imports refer to makes room when room is needed. */
export async function neededBytes(db: ScopedDb, scope: WorkspaceScope): Promise<number> {
  const kept = await keptUploads(db, scope);
  return kept.reduce((sum, { bytes, isNeeded }) => sum + (isNeeded ? bytes : 0), 0);
}

/** Whether no import but undone ones refers to the file. */
export async function isFreeable(
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  uploadId: string,
): Promise<boolean> {
  const where = { workspaceId, uploadId, status: { not: "undone" } };
  return (await db.import.count({ where })) === 0;
}

/**
 * Gives up files of undone imports, the oldest first, until so many bytes fit on disk. Returns their paths: the caller
 * deletes them once the transaction is over.
 */
export async function giveUpFiles(
  db: ScopedDb,
  scope: WorkspaceScope,
  wanted: { bytes: number; limit: number },
): Promise<string[]> {
  const kept = await keptUploads(db, scope);
  let total = wanted.bytes + kept.reduce((sum, { bytes }) => sum + bytes, 0);
  const given: Kept[] = [];
  for (const file of kept) {
    if (total <= wanted.limit) break;
    if (file.isNeeded) continue;
    given.push(file);
    total -= file.bytes;
  }
  await db.upload.updateMany({
    where: { workspaceId: scope.workspaceId, id: { in: given.map(({ id }) => id) } },
    data: { discardedAt: now() },
  });
  return given.map(({ path }) => path);
}
