import path from "node:path";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { WorkspaceScope } from "../access/scope";
import { judgeFile, Tally } from "../pipeline/judge-file";
import { recognise } from "../pipeline/run-import";
import type { ExportPart } from "../reading/export-part";
import { openExport } from "../reading/open-export";
import type { ImportOptions } from "../store/imports";
import { type FileOutcome, fieldsOf, NOTHING_DONE, type RejectOutcome } from "./file-outcome";

/** What an import of the file would do, one outcome for each table in it; stores nothing. */
export async function dryRunImport(
  scope: WorkspaceScope,
  file: string,
  options: ImportOptions,
): Promise<FileOutcome[]> {
  const opened = await openExport({ name: path.basename(file), path: file }, options);
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
  const tally = new Tally();
  const rejects: RejectOutcome[] = [];
  const judged = judgeFile(scope, part.parsed, recognised);
  let step = await judged.next();
  for (; !step.done; step = await judged.next()) {
    tally.add(step.value);
    for (const { rejection } of step.value.batch.rejects) {
      const { line, column, seen, code, expected, hint } = rejection;
      rejects.push({ line, column, value: seen, code, expected, hint });
    }
  }
  return {
    file,
    source: recognised.sourceName,
    ...tally.sums(),
    rejects,
    warnings: [...given.warnings, ...step.value.warnings],
    mapping: fieldsOf(recognised.mapping),
  };
}
