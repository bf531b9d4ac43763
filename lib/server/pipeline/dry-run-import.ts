import path from "node:path";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import { type SettledTable, settleSourceName } from "@/lib/core/normalise/source-name";
import type { WorkspaceScope } from "../access/scope";
import type { ExportPart } from "../reading/export-part";
import { openExport } from "../reading/open-export";
import type { ImportOptions } from "../store/imports";
import { listOwnTables, ownSourceWarnings } from "../store/settle-source";
import { type FileOutcome, fieldsOf, NOTHING_DONE, type RejectOutcome } from "./file-outcome";
import { judgeFile, Tally } from "./judge-file";
import { recognise } from "./run-import";

/** Rejected rows that are told one by one; all of them are counted. */
const MOST_REJECTS = 5_000;

/**
 * What an import of the file would do, one outcome for each table in it; stores nothing. The command and the API give the
 * same: `file.label` is what the caller calls it. `earlier` holds the tables that the caller imports before it in one
 * batch, and takes up those of this file.
 */
export async function dryRunImport(
  scope: WorkspaceScope,
  { label, path: place }: { readonly label: string; readonly path: string },
  options: ImportOptions,
  earlier: SettledTable[] = [],
): Promise<FileOutcome[]> {
  const opened = await openExport({ name: path.basename(label), path: place }, options);
  if (!opened.ok) return [{ file: label, ...NOTHING_DONE, error: opened.problem }];
  const { parts, warnings, close } = opened.value;
  const outcomes: FileOutcome[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length > 1 ? `${label}${part.suffix}` : label;
    const told = index === 0 ? warnings : [];
    outcomes.push(await dryRunPart(scope, part, { file: name, options, earlier, warnings: told }));
  }
  close();
  return outcomes;
}

async function dryRunPart(
  scope: WorkspaceScope,
  part: ExportPart,
  given: {
    file: string;
    options: ImportOptions;
    earlier: SettledTable[];
    warnings: readonly ImportWarning[];
  },
): Promise<FileOutcome> {
  const { file, options, earlier } = given;
  const found = await recognise(scope, part.parsed, { fileName: part.fileName, options });
  const { columns } = part.parsed.dialect;
  const own = await listOwnTables(scope);
  const table = { name: found.sourceName, columns, label: file };
  const sourceName = options.sourceName ?? settleSourceName(table, earlier, own);
  earlier.push({ sourceName, columns });
  const keepsSource = sourceName === found.sourceName ? undefined : ("split" as const);
  const recognised = { ...found, sourceName };
  const tally = new Tally();
  const rejects: RejectOutcome[] = [];
  const judged = judgeFile(scope, part.parsed, recognised);
  let step = await judged.next();
  for (; !step.done; step = await judged.next()) {
    tally.add(step.value);
    const room = MOST_REJECTS - rejects.length;
    for (const { rejection } of step.value.batch.rejects.slice(0, room)) {
      const { line, column, seen, code, expected, hint } = rejection;
      rejects.push({ line, column, value: seen, code, expected, hint });
    }
  }
  return {
    file,
    source: recognised.sourceName,
    ...tally.sums(),
    rejects,
    warnings: [
      ...given.warnings,
      ...step.value.warnings,
      ...ownSourceWarnings({ sourceName, keepsSource }),
    ],
    mapping: fieldsOf(recognised.mapping),
  };
}
