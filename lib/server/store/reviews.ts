import {
  type ConfirmedMapping,
  confirmedMapping,
  layerDecisions,
} from "@/lib/core/domain/confirmed-mapping";
import type { ReadAs } from "@/lib/core/domain/read-as";
import {
  type FileRecognition,
  fileRecognition,
  type SurveyedFile,
  surveyedFile,
} from "@/lib/core/domain/review";
import type { WorkspaceScope } from "../access/scope";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { withScope } from "./db";
import { Prisma } from "./generated/client";
import { type ImportOptions, importOptions, recordImport, tableName } from "./imports";
import { rememberMapping } from "./remembered-mappings";

/** An upload that waits for a person. */
export type WaitingImport = {
  readonly importId: string;
  readonly batchId: string;
  readonly fileName: string;
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
  readonly options: ImportOptions;
  readonly version: number;
  readonly answers: ConfirmedMapping;
  /** Null until the first rows were read. */
  readonly recognised: FileRecognition | null;
  /** Of the current answers; null while the file is being read. */
  readonly survey: SurveyedFile | null;
  /** Of the current answers or of earlier ones. */
  readonly lastSurvey: SurveyedFile | null;
  readonly bytesDone: number;
};

const WITH_REVIEW = { upload: true, source: true, review: true } as const;
type Row = Prisma.ImportGetPayload<{ include: typeof WITH_REVIEW }>;

function waitingOf(row: Row): WaitingImport | null {
  const { review, upload } = row;
  if (row.status !== "review" || !review) return null;
  const lastSurvey = surveyedFile.nullable().parse(review.survey);
  return {
    importId: row.id,
    batchId: row.batchId,
    fileName: tableName(row),
    path: upload.path,
    bytes: Number(upload.bytes),
    options: importOptions.parse(row.options),
    version: review.version,
    answers: confirmedMapping.parse(review.answers),
    recognised: fileRecognition.nullable().parse(review.recognised),
    survey: review.surveyVersion === review.version ? lastSurvey : null,
    lastSurvey,
    bytesDone: Number(review.bytesDone),
  };
}

/** One waiting import; null when it was decided, discarded or never waited. */
export function findWaiting(
  scope: WorkspaceScope,
  importId: string,
): Promise<WaitingImport | null> {
  return withScope(scope, async (db) => {
    const row = await db.import.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: importId } },
      include: WITH_REVIEW,
    });
    return row && waitingOf(row);
  });
}

export type Batch = {
  readonly waiting: readonly WaitingImport[];
  /** Imports of the batch that do not wait (any more), in order of arrival. */
  readonly others: readonly {
    readonly id: string;
    readonly status: string;
    readonly fileName: string;
    readonly problem: string | null;
  }[];
};

/** The files that were given together. */
export function findBatch(scope: WorkspaceScope, batchId: string): Promise<Batch> {
  return withScope(scope, async (db) => {
    const rows = await db.import.findMany({
      where: { workspaceId: scope.workspaceId, batchId },
      include: WITH_REVIEW,
      orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    });
    return {
      waiting: rows.flatMap((row) => waitingOf(row) ?? []),
      others: rows
        .filter((row) => row.status !== "review")
        .map((row) => ({
          id: row.id,
          status: row.status,
          fileName: tableName(row),
          problem: row.errorMessage,
        })),
    };
  });
}

/**
 * Makes a waiting upload with several tables the review of the first one, and one more for each other table. Returns
 * the imports of the others.
 */
export function splitWaiting(
  scope: WorkspaceScope,
  importId: string,
  parts: readonly string[],
): Promise<string[]> {
  return withScope(scope, async (db) => {
    const where = { workspaceId: scope.workspaceId, id: importId, status: "review" };
    const whole = await db.import.findFirst({ where, include: { upload: true } });
    const options = importOptions.parse(whole?.options ?? {});
    if (!whole || options.part !== undefined) return [];
    const [first, ...others] = parts;
    await db.import.updateMany({ where, data: { options: { ...options, part: first } } });
    const made: string[] = [];
    for (const part of others) {
      const request = { batchId: whole.batchId, options: { ...options, part }, waits: true };
      made.push(await recordImport(db, scope, whole.upload, request));
    }
    return made;
  });
}

/** When the same bytes (and the same table of them) were imported before; null when they were not, or were undone. */
export function importedBefore(scope: WorkspaceScope, importId: string): Promise<Date | null> {
  return withScope(scope, async (db) => {
    const { workspaceId } = scope;
    const waiting = await db.import.findFirst({
      where: { workspaceId, id: importId },
      include: { upload: true },
    });
    if (!waiting) return null;
    const { part } = importOptions.parse(waiting.options);
    const { id, sha256 } = waiting.upload;
    const same = await db.import.findMany({
      // Running a stored upload again is what its reader asked for.
      where: { workspaceId, status: "done", upload: { sha256, id: { not: id } } },
      orderBy: { finishedAt: "desc" },
    });
    const before = same.find(({ options }) => importOptions.parse(options).part === part);
    return before?.finishedAt ?? null;
  });
}

/**
 * Has a waiting file read otherwise, or (`null`) as the parser sees it; what was recognised and counted before goes, the
 * answers stay. False when it does not wait any more.
 */
export function readWaitingAs(
  scope: WorkspaceScope,
  importId: string,
  readAs: ReadAs | null,
): Promise<boolean> {
  return withScope(scope, async (db) => {
    const where = { workspaceId: scope.workspaceId, id: importId, status: "review" };
    const row = await db.import.findFirst({ where });
    if (!row) return false;
    const { readAs: _, ...options } = importOptions.parse(row.options);
    const chosen = readAs ? { ...options, readAs } : options;
    const { count } = await db.import.updateMany({ where, data: { options: chosen } });
    if (count === 0) return false;
    await db.importReview.updateMany({
      where: { workspaceId: scope.workspaceId, importId },
      data: {
        recognised: Prisma.DbNull,
        survey: Prisma.DbNull,
        version: { increment: 1 },
        bytesDone: 0n,
      },
    });
    return true;
  });
}

/** A file that cannot be read needs no review: the reason stands on its receipt. */
export async function failWaiting(
  scope: WorkspaceScope,
  importId: string,
  problem: { code: string; message: string },
): Promise<void> {
  await withScope(scope, (db) =>
    db.import.updateMany({
      where: { workspaceId: scope.workspaceId, id: importId, status: "review" },
      data: {
        status: "failed",
        finishedAt: new Date(),
        errorCode: problem.code,
        errorMessage: problem.message,
      },
    }),
  );
}

/** Tells how far the survey is; false when an answer has made it stale, or the import no longer waits. */
export function noteSurveyProgress(
  scope: WorkspaceScope,
  survey: { importId: string; version: number },
  bytesDone: number,
): Promise<boolean> {
  return withScope(scope, async (db) => {
    const { count } = await db.importReview.updateMany({
      where: {
        workspaceId: scope.workspaceId,
        importId: survey.importId,
        version: survey.version,
        import: { status: "review" },
      },
      data: { bytesDone: BigInt(bytesDone) },
    });
    return count > 0;
  });
}

/** Keeps a survey, unless an answer came in the meantime. */
export async function saveSurvey(
  scope: WorkspaceScope,
  survey: { importId: string; version: number },
  found: SurveyedFile,
): Promise<void> {
  await withScope(scope, (db) =>
    db.importReview.updateMany({
      where: {
        workspaceId: scope.workspaceId,
        importId: survey.importId,
        version: survey.version,
      },
      data: { survey: found, surveyVersion: survey.version },
    }),
  );
}

/**
 * Adds an answer to all waiting files of a batch with one header. Returns the ids of the imports whose survey it made
 * stale.
 */
export function answerBatch(
  scope: WorkspaceScope,
  batch: { batchId: string; signature: string },
  answer: ConfirmedMapping,
): Promise<string[]> {
  return withScope(scope, async (db) => {
    await db.$queryRaw`
      SELECT r.import_id FROM import_review r
      JOIN import i ON i.workspace_id = r.workspace_id AND i.id = r.import_id
      WHERE r.workspace_id = ${scope.workspaceId}::uuid AND i.batch_id = ${batch.batchId}::uuid
      ORDER BY r.import_id FOR UPDATE OF r`;
    const rows = await db.import.findMany({
      where: { workspaceId: scope.workspaceId, batchId: batch.batchId, status: "review" },
      include: WITH_REVIEW,
    });
    const answered = rows
      .flatMap((row) => waitingOf(row) ?? [])
      .filter(({ recognised }) => recognised?.signature === batch.signature);
    for (const { importId, answers } of answered) {
      await db.importReview.updateMany({
        where: { workspaceId: scope.workspaceId, importId },
        data: {
          answers: layerDecisions(answers, answer),
          version: { increment: 1 },
          bytesDone: 0n,
        },
      });
    }
    return answered.map(({ importId }) => importId);
  });
}

/**
 * Lets the waiting files of a batch in with their decisions, which are remembered for their headers. Returns the
 * imports that start; none when somebody else has decided before.
 */
export function confirmBatch(
  scope: WorkspaceScope,
  batchId: string,
  decisions: ReadonlyMap<string, ConfirmedMapping>,
): Promise<string[]> {
  return withScope(scope, async (db) => {
    const started: string[] = [];
    for (const [importId, mapping] of decisions) {
      const where = { workspaceId: scope.workspaceId, id: importId, batchId, status: "review" };
      const row = await db.import.findFirst({ where });
      if (!row) continue;
      const options: ImportOptions = { ...importOptions.parse(row.options), mapping };
      const { count } = await db.import.updateMany({ where, data: { status: "queued", options } });
      if (count === 0) continue;
      await db.importReview.deleteMany({ where: { workspaceId: scope.workspaceId, importId } });
      await rememberMapping(db, scope, mapping);
      await audit(db, scope, { action: "import.confirmed", target: importId });
      await enqueueWithin(db, "import", { workspaceId: scope.workspaceId, importId });
      started.push(importId);
    }
    return started;
  });
}

/** Throws the waiting files of a batch away. Returns the paths of files that no import needs any more. */
export function discardBatch(scope: WorkspaceScope, batchId: string): Promise<string[]> {
  return withScope(scope, async (db) => {
    const { workspaceId } = scope;
    const rows = await db.import.findMany({
      where: { workspaceId, batchId, status: "review" },
      include: { upload: true },
    });
    const paths: string[] = [];
    for (const { id, upload } of rows) {
      await db.import.deleteMany({ where: { workspaceId, id, status: "review" } });
      await audit(db, scope, {
        action: "import.discarded",
        target: id,
        detail: { file: upload.fileName },
      });
      const isNeeded = await db.import.count({ where: { workspaceId, uploadId: upload.id } });
      if (isNeeded > 0) continue;
      await db.upload.deleteMany({ where: { workspaceId, id: upload.id } });
      paths.push(upload.path);
    }
    return paths;
  });
}

/** A new import of a stored upload that waits for its review; null when the workspace has no such import. */
export function reviewAgain(
  scope: WorkspaceScope,
  importId: string,
): Promise<{ importId: string; batchId: string } | null> {
  return withScope(scope, async (db) => {
    const { workspaceId } = scope;
    const before = await db.import.findUnique({
      where: { workspaceId_id: { workspaceId, id: importId } },
      include: { source: true, upload: true },
    });
    if (!before || before.status === "review") return null;
    const options: ImportOptions = {
      ...importOptions.parse(before.options),
      // The same tickets are meant, whatever the columns turn out to be.
      ...(before.source ? { sourceName: before.source.name } : {}),
    };
    const batchId = uuidv7();
    const request = { batchId, options, waits: true, again: importId };
    return { importId: await recordImport(db, scope, before.upload, request), batchId };
  });
}
