import { bad, good, type Result } from "@/lib/core/domain/result";
import { formatBytes } from "@/lib/core/report/format";
import { ENGLISH } from "@/lib/speech/english";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { type ScopedDb, withScope } from "./db";
import { giveUpFiles, isFreeable, neededBytes } from "./free-uploads";
import {
  type ImportRequest,
  importOptions,
  type NewUpload,
  recordImport,
  recordUpload,
} from "./imports";

/** What one workspace may store and ask for. */
export type WorkspaceLimits = {
  readonly storedBytes: number;
  readonly importsPerHour: number;
};

export type UploadRefusal = {
  readonly code:
    | "WORKSPACE_FULL"
    | "TOO_MANY_IMPORTS"
    | "IDEMPOTENCY_KEY_REUSED"
    | "IMPORT_UNDER_WAY"
    | "FILE_GONE"
    | "NOT_FOUND";
  readonly message: string;
};

const HOUR_MS = 3_600_000;

/** Bytes of the uploads that count towards the workspace's quota. */
export function storedBytes(scope: WorkspaceScope): Promise<number> {
  return withScope(scope, (db) => neededBytes(db, scope));
}

async function overLimits(
  db: ScopedDb,
  scope: WorkspaceScope,
  limits: WorkspaceLimits,
  bytes: number,
): Promise<UploadRefusal | null> {
  const { workspaceId } = scope;
  const since = new Date(now().getTime() - HOUR_MS);
  const asked = await db.import.count({ where: { workspaceId, requestedAt: { gte: since } } });
  if (asked >= limits.importsPerHour)
    return {
      code: "TOO_MANY_IMPORTS",
      message: `This workspace takes ${limits.importsPerHour} imports an hour and has had them. Try again in an hour, or put several exports into one file.`,
    };
  const stored = await neededBytes(db, scope);
  if (stored + bytes > limits.storedBytes)
    return {
      code: "WORKSPACE_FULL",
      message: `This workspace stores ${formatBytes(stored, ENGLISH)} of at most ${formatBytes(limits.storedBytes, ENGLISH)}, and this file does not fit. Export a shorter period, or ask whoever runs Toilbox to raise TOILBOX_MAX_STORED_BYTES.`,
    };
  return null;
}

/** Held until the transaction ends: uploads of a workspace are counted one after the other. */
async function lockUploads(db: ScopedDb, scope: WorkspaceScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${scope.workspaceId}, 1))`;
}

/** Whether there is room for a file, before it is sent; a repeated upload needs none. */
export function refusalBefore(
  scope: WorkspaceScope,
  upload: { bytes: number; idempotencyKey: string | null },
  limits: WorkspaceLimits,
): Promise<UploadRefusal | null> {
  return withScope(scope, async (db) =>
    (await findByKey(db, scope, upload.idempotencyKey))
      ? null
      : overLimits(db, scope, limits, upload.bytes),
  );
}

async function findByKey(db: ScopedDb, scope: WorkspaceScope, idempotencyKey: string | null) {
  if (idempotencyKey === null) return null;
  return db.upload.findUnique({
    where: {
      workspaceId_idempotencyKey: { workspaceId: scope.workspaceId, idempotencyKey },
    },
    select: {
      sha256: true,
      bytes: true,
      imports: { select: { id: true }, orderBy: { requestedAt: "asc" }, take: 1 },
    },
  });
}

/** The import that was recorded under a key; null when there is none. */
export function findImportOfKey(
  scope: WorkspaceScope,
  idempotencyKey: string,
): Promise<string | null> {
  return withScope(scope, async (db) => {
    const known = await findByKey(db, scope, idempotencyKey);
    return known?.imports[0]?.id ?? null;
  });
}

/**
 * Records a file that arrived and asks for its import. The same key with the same bytes is the upload that was recorded
 * before (`isRepeated`: the file that arrived now is not needed); with other bytes it is refused. `freed` are files of
 * undone imports that made room: the caller deletes them.
 */
export function acceptUpload(
  scope: WorkspaceScope,
  upload: NewUpload,
  request: ImportRequest,
  limits: WorkspaceLimits,
): Promise<Result<{ importId: string; isRepeated: boolean; freed: string[] }, UploadRefusal>> {
  return withScope(scope, async (db) => {
    await lockUploads(db, scope);
    const known = await findByKey(db, scope, request.idempotencyKey ?? null);
    const importId = known?.imports[0]?.id;
    if (known && importId) {
      if (known.sha256 === upload.sha256 && Number(known.bytes) === upload.bytes)
        return good({ importId, isRepeated: true, freed: [] });
      return bad({
        code: "IDEMPOTENCY_KEY_REUSED",
        message:
          "This Idempotency-Key belongs to another file. Send a new key with each file; repeat one only to send the same bytes again.",
      });
    }
    const refusal = await overLimits(db, scope, limits, upload.bytes);
    if (refusal) return bad(refusal);
    const wanted = { bytes: upload.bytes, limit: limits.storedBytes };
    return good({
      freed: await giveUpFiles(db, scope, wanted),
      importId: await recordUpload(db, scope, upload, request),
      isRepeated: false,
    });
  });
}

/** Asks for one more import of a stored file, with the settings in force and the choices made for it before. */
export function requestAgain(
  scope: WorkspaceScope,
  importId: string,
  limits: WorkspaceLimits,
): Promise<Result<string, UploadRefusal>> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    await lockUploads(db, scope);
    const row = await db.import.findUnique({
      where: { workspaceId_id: { workspaceId, id: importId } },
      include: { upload: true },
    });
    if (!row)
      return bad({ code: "NOT_FOUND", message: "There is no such import in this workspace." });
    const unfinished = await db.import.count({
      where: {
        workspaceId,
        uploadId: row.uploadId,
        status: { notIn: ["done", "failed", "undone"] },
      },
    });
    if (unfinished > 0)
      return bad({
        code: "IMPORT_UNDER_WAY",
        message: "This file is being imported or undone. Run it again when that is done.",
      });
    if (row.upload.discardedAt)
      return bad({
        code: "FILE_GONE",
        message:
          "The file of this undone import was deleted to make room for others. Upload it again to import it.",
      });
    const isFree = await isFreeable(db, scope, row.uploadId);
    const refusal = await overLimits(db, scope, limits, isFree ? Number(row.upload.bytes) : 0);
    if (refusal) return bad(refusal);
    return good(
      await recordImport(db, scope, row.upload, {
        batchId: uuidv7(),
        options: importOptions.parse(row.options),
        again: importId,
      }),
    );
  });
}
