import type { ImportSummary } from "@/lib/core/report/import-view";
import type { ImportRow } from "./imports";

/** A stored import as lists and receipts show it. */
export function importSummaryOf(row: ImportRow): ImportSummary {
  const { id, status, requestedAt, startedAt, finishedAt } = row;
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = row;
  return {
    id,
    batchId: row.batchId,
    fileName: row.upload.fileName,
    bytes: Number(row.upload.bytes),
    sha256: row.upload.sha256,
    source: row.source?.name ?? null,
    status,
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
  };
}
