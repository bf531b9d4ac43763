import path from "node:path";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import type { WorkspaceScope } from "../access/scope";
import { batchesOf } from "../pipeline/import-batches";
import { rowsToTickets } from "../pipeline/rows-to-tickets";
import { mapperOf, recognise } from "../pipeline/run-import";
import { findSourceId, type ImportOptions } from "../store/imports";
import { judgeBatch } from "../store/load-tickets";
import { uuidv7 } from "../uuid";
import { type FileOutcome, fieldsOf, NOTHING_DONE, type RejectOutcome } from "./file-outcome";
import { localFile } from "./local-file";

type Tally = {
  rowsRead: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  duplicates: number;
  rejects: RejectOutcome[];
};

/** What an import of the file would do; stores nothing. */
export async function dryRunImport(
  scope: WorkspaceScope,
  file: string,
  options: ImportOptions,
): Promise<FileOutcome> {
  const opened = await openDelimited(localFile(file));
  if (!opened.ok) return { file, ...NOTHING_DONE, error: opened.problem };
  const recognised = await recognise(scope, opened.value, {
    fileName: path.basename(file),
    options,
  });
  const { mapping, sourceName, repeated } = recognised;
  const target = {
    importId: uuidv7(),
    sourceId: (await findSourceId(scope, sourceName)) ?? uuidv7(),
  };
  const mapper = await mapperOf(scope, mapping);
  const steps = rowsToTickets(opened.value, mapping, { mapper, repeated });
  const tally: Tally = {
    rowsRead: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    duplicates: 0,
    rejects: [],
  };
  for await (const batch of batchesOf(steps, { skip: 0, bytesRead: () => 0 })) {
    const counts = await judgeBatch(scope, target, batch);
    tally.rowsRead += batch.rowsRead;
    tally.created += counts.created;
    tally.updated += counts.updated;
    tally.unchanged += counts.unchanged;
    tally.rejected += batch.rejects.length;
    for (const { rejection } of batch.rejects) {
      const { line, column, seen, code, expected, hint } = rejection;
      tally.rejects.push({ line, column, value: seen, code, expected, hint });
    }
  }
  const { rowsRead, created, updated, unchanged, rejected } = tally;
  const duplicates = rowsRead - created - updated - unchanged - rejected;
  const warnings = [...recognised.warnings, ...mapper.finish()];
  return { file, source: sourceName, ...tally, duplicates, warnings, mapping: fieldsOf(mapping) };
}
