import { z } from "zod";
import type { ImportSummary } from "@/lib/core/report/imports/import-view";
import { nameOf } from "./actor-name";
import { type ImportRow, importOptions, tableName } from "./imports";
import { namesOf } from "./people";

type Names = ReadonlyMap<string, string>;

/** Stored imports as lists and receipts show them, with the names of who asked for them. */
export async function importSummaries(rows: readonly ImportRow[]): Promise<ImportSummary[]> {
  const people = rows.flatMap((row) => [row.requestedBy, row.undoneBy ?? []].flat());
  const names = await namesOf(people);
  return rows.map((row) => summaryOf(row, names));
}

/** One stored import as its receipt shows it. */
export async function importSummary(row: ImportRow): Promise<ImportSummary> {
  const [summary] = await importSummaries([row]);
  if (!summary) throw new Error("one import has one summary");
  return summary;
}

function undoOf(row: ImportRow, names: Names): ImportSummary["undo"] {
  if (row.undoneBy === null) return null;
  return {
    by: nameOf(row.undoneBy, names),
    at: row.undoneAt,
    removed: row.undoRemoved,
    restored: row.undoRestored,
    kept: z.array(z.string()).parse(row.undoKept),
  };
}

function summaryOf(row: ImportRow, names: Names): ImportSummary {
  const { id, status, requestedAt, startedAt, finishedAt } = row;
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = row;
  return {
    id,
    batchId: row.batchId,
    fileName: tableName(row),
    bytes: Number(row.upload.bytes),
    sha256: row.upload.sha256,
    isFileGone: row.upload.discardedAt !== null,
    source: row.source?.name ?? null,
    isSample: importOptions.parse(row.options).isSample === true,
    status,
    requestedBy: nameOf(row.requestedBy, names),
    requestedAt,
    startedAt,
    finishedAt,
    bytesDone: Number(row.bytesDone),
    rowsRead,
    created,
    updated,
    unchanged,
    duplicates,
    rejected,
    problem: row.errorCode ? { code: row.errorCode, message: row.errorMessage ?? "" } : null,
    undo: undoOf(row, names),
  };
}
