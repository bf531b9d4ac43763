import { z } from "zod";
import { isTimeZone } from "@/lib/core/calendar/zoned-time";
import { confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import { readAs } from "@/lib/core/domain/read-as";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { WorkspaceScope } from "../access/scope";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import type { Prisma } from "./generated/client";

export const importOptions = z.object({
  sourceName: z.string().trim().min(1).max(80).optional(),
  /** Why the source has another name than its tool or file: other tables of its batch, or a person's word. */
  keepsSource: z.enum(["split", "named"]).optional(),
  timeZone: z.string().max(64).refine(isTimeZone, "an IANA zone such as Europe/Berlin").optional(),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** What a person decided about this file; over what is remembered for its header. */
  mapping: confirmedMapping.optional(),
  /** How the file is read where a person saw it otherwise than the parser. */
  readAs: readAs.optional(),
  /** Which table of an upload with several it is: `#Sheet1`, `/july.csv`. Behind the file's name it names the table. */
  part: z.string().max(1_000).optional(),
  /** The product's own tickets, to try it: marked on screen, and removable at any time. */
  isSample: z.literal(true).optional(),
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

export type ImportRequest = {
  readonly batchId: string;
  readonly options: ImportOptions;
  /** Kept until a person has looked at it. */
  readonly waits?: boolean;
  /** The client's name for this upload; null when it gave none. */
  readonly idempotencyKey?: string | null;
};

/** Records a stored file and asks for its import, in one transaction. Returns the import's id. */
export function requestImport(
  scope: WorkspaceScope,
  upload: NewUpload,
  request: ImportRequest,
): Promise<string> {
  return withScope(scope, (db) => recordUpload(db, scope, upload, request));
}

/** Like requestImport, within a transaction. */
export async function recordUpload(
  db: ScopedDb,
  scope: WorkspaceScope,
  upload: NewUpload,
  { batchId, options, waits = false, idempotencyKey = null }: ImportRequest,
): Promise<string> {
  await db.upload.create({
    data: {
      workspaceId: scope.workspaceId,
      ...upload,
      bytes: BigInt(upload.bytes),
      uploadedBy: scope.actor,
      idempotencyKey,
    },
  });
  return recordImport(db, scope, upload, { batchId, options, waits });
}

/**
 * Asks for the import of a file that is stored, or for a look at it when it waits, and notes who did. The worker's job is
 * part of the caller's transaction. Returns the import's id.
 */
export async function recordImport(
  db: ScopedDb,
  scope: WorkspaceScope,
  upload: { id: string; fileName: string },
  request: { batchId: string; options: ImportOptions; waits?: boolean; again?: string },
): Promise<string> {
  const { batchId, options, waits = false, again } = request;
  const id = uuidv7();
  await db.import.create({
    data: {
      workspaceId: scope.workspaceId,
      id,
      batchId,
      uploadId: upload.id,
      requestedBy: scope.actor,
      options,
      ...(waits ? { status: "review" } : {}),
    },
  });
  if (waits)
    await db.importReview.create({ data: { workspaceId: scope.workspaceId, importId: id } });
  await audit(db, scope, {
    action: "import.requested",
    target: id,
    detail: { file: upload.fileName, ...(again ? { again } : {}) },
  });
  const job = { workspaceId: scope.workspaceId, importId: id };
  await enqueueWithin(db, waits ? "recognise" : "import", job);
  return id;
}

/** A worker's claim on an import; every write carries it. */
export type Lease = { readonly importId: string; readonly leaseToken: string };

/** A holder that was not seen for so long is gone, not slow: a batch takes well under a second. */
const LEASE_SECONDS = 15;

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
 * Null when the import does not exist, is finished or is being taken back.
 */
export function takeLease(scope: WorkspaceScope, importId: string): Promise<ImportRow | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    // What has stored rows stays "storing": no other import may come between its batches.
    const taken = await db.$executeRaw`
      UPDATE import SET lease_token = ${uuidv7()}::uuid, lease_seen_at = now(), attempts = attempts + 1,
        started_at = now(), status = CASE status WHEN 'storing' THEN 'storing' ELSE 'reading' END
      WHERE workspace_id = ${workspaceId}::uuid AND id = ${importId}::uuid
        AND status IN ('queued', 'reading', 'storing')`;
    if (taken === 0) return null;
    return db.import.findUnique({
      where: { workspaceId_id: { workspaceId, id: importId } },
      include: WITH_FILE,
    });
  });
}

/** Gives an import up after a fault, so that whoever comes next need not wait for its worker to be declared dead. */
export async function releaseLease(scope: WorkspaceScope, lease: Lease): Promise<void> {
  await withScope(scope, (db) =>
    db.import.updateMany({
      where: { workspaceId: scope.workspaceId, id: lease.importId, leaseToken: lease.leaseToken },
      data: { leaseToken: null },
    }),
  );
}

/** Held until the transaction ends: whoever changes which import stores, or stores, is alone in the workspace. */
export async function lockImports(db: ScopedDb, scope: WorkspaceScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${scope.workspaceId}, 0))`;
}

export type Storing = {
  readonly id: string;
  readonly status: "storing" | "undoing";
  /** Whether a worker is at it; else its worker stopped half-way. */
  readonly isHeld: boolean;
};

/** The other import that stores or is taken back, if any; call it under `lockImports`. */
export async function otherStoring(
  db: ScopedDb,
  scope: WorkspaceScope,
  importId: string,
): Promise<Storing | null> {
  const [row] = await db.$queryRaw<Storing[]>`
    SELECT id, status,
      lease_token IS NOT NULL AND lease_seen_at > now() - make_interval(secs => ${LEASE_SECONDS}) AS "isHeld"
    FROM import WHERE workspace_id = ${scope.workspaceId}::uuid AND id <> ${importId}::uuid
      AND status IN ('storing', 'undoing')
    ORDER BY started_at LIMIT 1`;
  return row ?? null;
}

/**
 * Notes what the file turned out to be and begins to store its rows. Imports and undos of a workspace store one after
 * the other, whole: returns the one that must be over first, null when this one may go on.
 */
export function beginStoring(
  scope: WorkspaceScope,
  lease: Lease,
  facts: {
    sourceId: string;
    dialect: Prisma.InputJsonValue;
    mapping: Prisma.InputJsonValue;
    warnings: readonly ImportWarning[];
  },
): Promise<Storing | null> {
  return withScope(scope, async (db) => {
    await lockImports(db, scope);
    const other = await otherStoring(db, scope, lease.importId);
    if (other) return other;
    await updateLeased(db, scope, lease, {
      status: "storing",
      sourceId: facts.sourceId,
      dialect: facts.dialect,
      mapping: facts.mapping,
      warnings: [...facts.warnings],
    });
    return null;
  });
}

/**
 * Makes an import of an upload with several tables the import of the first one, and one more for each other table, in
 * the same batch and in one transaction.
 */
export function splitImport(
  scope: WorkspaceScope,
  lease: { importId: string; leaseToken: string },
  found: { parts: readonly string[]; warnings: readonly ImportWarning[] },
): Promise<void> {
  return withScope(scope, async (db) => {
    const { workspaceId } = scope;
    const where = { workspaceId, id: lease.importId, leaseToken: lease.leaseToken };
    const whole = await db.import.findFirst({ where });
    if (whole === null) throw new LeaseLost(lease.importId);
    const { batchId, uploadId, requestedBy } = whole;
    const options = importOptions.parse(whole.options);
    const [first, ...others] = found.parts;
    await db.import.updateMany({
      where,
      data: { options: { ...options, part: first }, warnings: [...found.warnings] },
    });
    for (const part of others) {
      const id = uuidv7();
      await db.import.create({
        data: { workspaceId, id, batchId, uploadId, requestedBy, options: { ...options, part } },
      });
      await audit(db, scope, { action: "import.requested", target: id, detail: { part } });
    }
  });
}

/** Every import made of the same upload in the same batch, in the order of its tables. */
export function listPartImports(
  scope: WorkspaceScope,
  whole: { batchId: string; uploadId: string },
): Promise<ImportRow[]> {
  return withScope(scope, (db) =>
    db.import.findMany({
      where: { workspaceId: scope.workspaceId, batchId: whole.batchId, uploadId: whole.uploadId },
      include: WITH_FILE,
      orderBy: { id: "asc" },
    }),
  );
}

/** The name of the table that an import reads: the file's, and which table of it when it holds several. */
export function tableName(row: ImportRow): string {
  return `${row.upload.fileName}${importOptions.parse(row.options).part ?? ""}`;
}

/** Every row is stored: what is left is mining, which is asked for in the same transaction. */
export function finishImport(
  scope: WorkspaceScope,
  lease: Lease,
  facts: { warnings: readonly ImportWarning[] },
): Promise<void> {
  return withScope(scope, async (db) => {
    await updateLeased(db, scope, lease, {
      status: "done",
      finishedAt: new Date(),
      leaseToken: null,
      warnings: [...facts.warnings],
    });
    await enqueueWithin(db, "mine", { workspaceId: scope.workspaceId });
  });
}

/** The file cannot be imported; the reason stays on the receipt. */
export function failImport(
  scope: WorkspaceScope,
  lease: Lease,
  problem: { code: string; message: string },
): Promise<void> {
  return withScope(scope, (db) =>
    updateLeased(db, scope, lease, {
      status: "failed",
      finishedAt: new Date(),
      leaseToken: null,
      errorCode: problem.code,
      errorMessage: problem.message,
    }),
  );
}

/** Changes an import that this worker still holds; throws LeaseLost when another one took it over. */
export async function updateLeased(
  db: ScopedDb,
  scope: WorkspaceScope,
  lease: Lease,
  data: Prisma.ImportUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await db.import.updateMany({
    where: { workspaceId: scope.workspaceId, id: lease.importId, leaseToken: lease.leaseToken },
    data,
  });
  if (count === 0) throw new LeaseLost(lease.importId);
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
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    // Two imports may make it at once: the second finds what the first has made.
    await db.source.createMany({
      data: { workspaceId, id: uuidv7(), ...source },
      skipDuplicates: true,
    });
    const where = { workspaceId_name: { workspaceId, name: source.name } };
    const { id } = await db.source.findUniqueOrThrow({ where, select: { id: true } });
    return id;
  });
}
