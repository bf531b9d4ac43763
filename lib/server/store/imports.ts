import { z } from "zod";
import { confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { withScope } from "./db";
import type { Prisma } from "./generated/client";

export const importOptions = z.object({
  sourceName: z.string().trim().min(1).max(80).optional(),
  timeZone: z.string().max(64).optional(),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** What a person decided about this file; over what is remembered for its header. */
  mapping: confirmedMapping.optional(),
});
export type ImportOptions = z.infer<typeof importOptions>;

export type NewUpload = {
  readonly id: string;
  readonly fileName: string;
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

/**
 * Records a stored file and asks for its import, in one transaction; `waits` keeps it until a person has looked at it.
 * Returns the import's id.
 */
export function requestImport(
  scope: WorkspaceScope,
  upload: NewUpload,
  request: { batchId: string; options: ImportOptions; waits?: boolean },
): Promise<string> {
  const id = uuidv7();
  return withScope(scope, async (db) => {
    await db.upload.create({
      data: {
        workspaceId: scope.workspaceId,
        ...upload,
        bytes: BigInt(upload.bytes),
        uploadedBy: scope.actor,
      },
    });
    await db.import.create({
      data: {
        workspaceId: scope.workspaceId,
        id,
        batchId: request.batchId,
        uploadId: upload.id,
        requestedBy: scope.actor,
        options: request.options,
        ...(request.waits ? { status: "review" } : {}),
      },
    });
    if (request.waits)
      await db.importReview.create({ data: { workspaceId: scope.workspaceId, importId: id } });
    await audit(db, scope, {
      action: "import.requested",
      target: id,
      detail: { file: upload.fileName },
    });
    return id;
  });
}

const WITH_FILE = { upload: true, source: true } as const;
export type ImportRow = Prisma.ImportGetPayload<{ include: typeof WITH_FILE }>;

/** One import with its file and source; null when the workspace has none of that id. */
export function findImport(scope: WorkspaceScope, importId: string): Promise<ImportRow | null> {
  return withScope(scope, (db) =>
    db.import.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: importId } },
      include: WITH_FILE,
    }),
  );
}

/** The newest imports first. */
export function listImports(scope: WorkspaceScope, limit = 100): Promise<ImportRow[]> {
  return withScope(scope, (db) =>
    db.import.findMany({
      where: { workspaceId: scope.workspaceId },
      include: WITH_FILE,
      orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
      take: limit,
    }),
  );
}

/** Rejected rows in file order. */
export function listRejectedRows(scope: WorkspaceScope, importId: string, limit = 5_000) {
  return withScope(scope, (db) =>
    db.rejectedRow.findMany({
      where: { workspaceId: scope.workspaceId, importId },
      orderBy: { ordinal: "asc" },
      take: limit,
    }),
  );
}

/**
 * Takes the import for this worker: whoever held the lease before cannot commit any more.
 * Null when the import does not exist or is finished.
 */
export function takeLease(scope: WorkspaceScope, importId: string): Promise<ImportRow | null> {
  const leaseToken = uuidv7();
  return withScope(scope, async (db) => {
    const taken = await db.import.updateMany({
      where: {
        workspaceId: scope.workspaceId,
        id: importId,
        status: { notIn: ["review", "done", "failed"] },
      },
      data: { leaseToken, status: "reading", attempts: { increment: 1 }, startedAt: new Date() },
    });
    if (taken.count === 0) return null;
    return db.import.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: importId } },
      include: WITH_FILE,
    });
  });
}

/** Notes what the file turned out to be, before its rows are stored. */
export function describeImport(
  scope: WorkspaceScope,
  lease: { importId: string; leaseToken: string },
  facts: {
    sourceId: string;
    dialect: Prisma.InputJsonValue;
    mapping: Prisma.InputJsonValue;
    warnings: readonly ImportWarning[];
  },
): Promise<void> {
  return updateLeased(scope, lease, {
    status: "storing",
    sourceId: facts.sourceId,
    dialect: facts.dialect,
    mapping: facts.mapping,
    warnings: [...facts.warnings],
  });
}

/** Every row is stored: what is left is mining. */
export function finishImport(
  scope: WorkspaceScope,
  lease: { importId: string; leaseToken: string },
  facts: { warnings: readonly ImportWarning[] },
): Promise<void> {
  return updateLeased(scope, lease, {
    status: "done",
    finishedAt: new Date(),
    leaseToken: null,
    warnings: [...facts.warnings],
  });
}

/** The file cannot be imported; the reason stays on the receipt. */
export function failImport(
  scope: WorkspaceScope,
  lease: { importId: string; leaseToken: string },
  problem: { code: string; message: string },
): Promise<void> {
  return updateLeased(scope, lease, {
    status: "failed",
    finishedAt: new Date(),
    leaseToken: null,
    errorCode: problem.code,
    errorMessage: problem.message,
  });
}

async function updateLeased(
  scope: WorkspaceScope,
  lease: { importId: string; leaseToken: string },
  data: Prisma.ImportUncheckedUpdateManyInput,
): Promise<void> {
  await withScope(scope, async (db) => {
    const { count } = await db.import.updateMany({
      where: { workspaceId: scope.workspaceId, id: lease.importId, leaseToken: lease.leaseToken },
      data,
    });
    if (count === 0) throw new LeaseLost(lease.importId);
  });
}

/** Another worker has taken the import over; this one must stop at once. */
export class LeaseLost extends Error {
  constructor(importId: string) {
    super(`the lease of import ${importId} was taken over`);
    this.name = "LeaseLost";
  }
}

/** The id of the source of that name; null when there is none yet. */
export function findSourceId(scope: WorkspaceScope, name: string): Promise<string | null> {
  return withScope(scope, async (db) => {
    const row = await db.source.findUnique({
      where: { workspaceId_name: { workspaceId: scope.workspaceId, name } },
      select: { id: true },
    });
    return row?.id ?? null;
  });
}

/** The source of that name, made on first use. */
export function ensureSource(
  scope: WorkspaceScope,
  source: { name: string; tool: string },
): Promise<string> {
  return withScope(scope, async (db) => {
    const row = await db.source.upsert({
      where: { workspaceId_name: { workspaceId: scope.workspaceId, name: source.name } },
      create: { workspaceId: scope.workspaceId, id: uuidv7(), ...source },
      update: {},
    });
    return row.id;
  });
}
