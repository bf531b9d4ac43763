import type { ImportWarning } from "@/lib/core/domain/rejection";
import { type FileRecognition, fileRecognition } from "@/lib/core/domain/review";
import { type SettledTable, settleSourceName } from "@/lib/core/normalise/source-name";
import type { WorkspaceScope } from "../access/scope";
import { type ScopedDb, withScope } from "./db";
import type { Prisma } from "./generated/client";
import { parseMapping } from "./import-columns";
import { type ImportOptions, importOptions, lockImports, tableName } from "./imports";

/** The name of a table's source, and why it is another than its tool's or file's. */
export type SettledSource = Pick<ImportOptions, "keepsSource"> & { readonly sourceName: string };

/** A table whose source is to be settled; `name` is what it would be called on its own. */
export type NewTable = { readonly name: string; readonly columns: readonly string[] };

const WITH_REVIEW = { upload: true, source: true, review: true } as const;
type Row = Prisma.ImportGetPayload<{ include: typeof WITH_REVIEW }>;

/** Newest imports that are asked whether they were split off. */
const MOST_SPLIT = 200;

function settledTable(row: Row): SettledTable[] {
  const mapping = parseMapping(row.mapping);
  if (mapping && row.source)
    return [{ sourceName: row.source.name, columns: mapping.columns.map(({ column }) => column) }];
  const found = fileRecognition.nullable().parse(row.review?.recognised ?? null);
  if (!found) return [];
  return [{ sourceName: found.sourceName, columns: found.columns.map(({ column }) => column) }];
}

/** Tables with a source of their own from earlier imports that stand, newest first. */
async function ownTables(db: ScopedDb, scope: WorkspaceScope): Promise<SettledTable[]> {
  const rows = await db.import.findMany({
    where: {
      workspaceId: scope.workspaceId,
      status: "done",
      OR: ["split", "named"].map((why) => ({
        options: { path: ["keepsSource"], equals: why },
      })),
    },
    include: WITH_REVIEW,
    orderBy: { finishedAt: "desc" },
    take: MOST_SPLIT,
  });
  return rows.flatMap(settledTable);
}

/** The same for callers outside an import, such as a dry run. */
export function listOwnTables(scope: WorkspaceScope): Promise<SettledTable[]> {
  return withScope(scope, (db) => ownTables(db, scope));
}

async function settleWithin(
  db: ScopedDb,
  scope: WorkspaceScope,
  importId: string,
  table: NewTable,
): Promise<SettledSource> {
  const { workspaceId } = scope;
  await lockImports(db, scope);
  const where = { workspaceId_id: { workspaceId, id: importId } };
  const row = await db.import.findUniqueOrThrow({ where, include: { upload: true, source: true } });
  const options = importOptions.parse(row.options);
  if (options.sourceName) return { ...options, sourceName: options.sourceName };
  const batch = await db.import.findMany({
    where: {
      workspaceId,
      batchId: row.batchId,
      id: { not: importId },
      status: { in: ["review", "storing", "done"] },
    },
    include: WITH_REVIEW,
    orderBy: { id: "asc" },
  });
  const sourceName = settleSourceName(
    { ...table, label: tableName(row) },
    batch.flatMap(settledTable),
    await ownTables(db, scope),
  );
  if (sourceName === table.name) return { sourceName };
  const kept = { sourceName, keepsSource: "split" } as const;
  await db.import.update({ where, data: { options: { ...options, ...kept } } });
  return kept;
}

/** Settles the source of an import beside the others of its batch; asked again, it gives the same. */
export function settleSource(
  scope: WorkspaceScope,
  importId: string,
  table: NewTable,
): Promise<SettledSource> {
  return withScope(scope, (db) => settleWithin(db, scope, importId, table));
}

/** Notes what the first rows of a waiting file say, with its source settled beside the others of its batch. */
export function saveRecognition(
  scope: WorkspaceScope,
  importId: string,
  recognised: FileRecognition,
): Promise<void> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const name = recognised.sourceName;
    const columns = recognised.columns.map(({ column }) => column);
    const settled = await settleWithin(db, scope, importId, { name, columns });
    const { sourceName } = settled;
    const where = { workspaceId_name: { workspaceId, name: sourceName } };
    const isNewSource = (await db.source.findUnique({ where, select: { id: true } })) === null;
    const warnings = [...recognised.warnings, ...ownSourceWarnings(settled)];
    await db.importReview.updateMany({
      where: { workspaceId, importId },
      data: { recognised: { ...recognised, sourceName, isNewSource, warnings } },
    });
  });
}

/** Tells people that tickets go to a source of their own. */
export function ownSourceWarnings({ sourceName, keepsSource }: SettledSource): ImportWarning[] {
  if (keepsSource !== "split") return [];
  const message = `Its columns are others than those of a table with the same name, so its tickets go to a source of their own, "${sourceName}".`;
  return [{ code: "SOURCE_OF_ITS_OWN", message }];
}

/** Names the source of the waiting files of a batch with one header. Returns the imports that are to be recognised anew. */
export function nameWaitingSource(
  scope: WorkspaceScope,
  batch: { batchId: string; signature: string },
  sourceName: string,
): Promise<string[]> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    await lockImports(db, scope);
    const rows = await db.import.findMany({
      where: { workspaceId, batchId: batch.batchId, status: "review" },
      include: { review: true },
    });
    const named = rows.filter(
      ({ review }) =>
        fileRecognition.nullable().parse(review?.recognised ?? null)?.signature === batch.signature,
    );
    for (const { id, options } of named) {
      const chosen = { ...importOptions.parse(options), sourceName, keepsSource: "named" } as const;
      await db.import.updateMany({
        where: { workspaceId, id, status: "review" },
        data: { options: chosen },
      });
      await db.importReview.updateMany({
        where: { workspaceId, importId: id },
        data: { version: { increment: 1 }, bytesDone: 0n },
      });
    }
    return named.map(({ id }) => id);
  });
}
