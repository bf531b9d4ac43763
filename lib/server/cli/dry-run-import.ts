import path from "node:path";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { WorkspaceScope } from "../access/scope";
import { batchesOf } from "../pipeline/import-batches";
import { rowsToTickets } from "../pipeline/rows-to-tickets";
import { mapperOf, recognise } from "../pipeline/run-import";
import type { ExportPart } from "../reading/export-part";
import { openExport } from "../reading/open-export";
import { findSourceId, type ImportOptions } from "../store/imports";
import { judgeBatch } from "../store/load-tickets";
import { uuidv7 } from "../uuid";
import { type FileOutcome, fieldsOf, NOTHING_DONE, type RejectOutcome } from "./file-outcome";

type Tally = {
  rowsRead: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  duplicates: number;
  rejects: RejectOutcome[];
};

/** What an import of the file would do, one outcome for each table in it; stores nothing. */
export async function dryRunImport(
  scope: WorkspaceScope,
  file: string,
  options: ImportOptions,
): Promise<FileOutcome[]> {
  const opened = await openExport({ name: path.basename(file), path: file });
  if (!opened.ok) return [{ file, ...NOTHING_DONE, error: opened.problem }];
  const { parts, warnings, close } = opened.value;
  const outcomes: FileOutcome[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length > 1 ? `${file}${part.suffix}` : file;
    const told = index === 0 ? warnings : [];
    outcomes.push(await dryRunPart(scope, part, { file: name, options, warnings: told }));
  }
  close();
  return outcomes;
}

async function dryRunPart(
  scope: WorkspaceScope,
  part: ExportPart,
  given: { file: string; options: ImportOptions; warnings: readonly ImportWarning[] },
): Promise<FileOutcome> {
  const { file, options } = given;
  const recognised = await recognise(scope, part.parsed, { fileName: part.fileName, options });
  const { mapping, sourceName, repeated } = recognised;
  const target = {
    importId: uuidv7(),
    sourceId: (await findSourceId(scope, sourceName)) ?? uuidv7(),
  };
  const mapper = await mapperOf(scope, mapping);
  const steps = rowsToTickets(part.parsed, mapping, { mapper, repeated });
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
  const warnings = [...given.warnings, ...recognised.warnings, ...mapper.finish()];
  return { file, source: sourceName, ...tally, duplicates, warnings, mapping: fieldsOf(mapping) };
}
