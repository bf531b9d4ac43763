import path from "node:path";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import type { WorkspaceScope } from "../access/scope";
import { judgeFile, Tally } from "../pipeline/judge-file";
import { recognise } from "../pipeline/run-import";
import type { ImportOptions } from "../store/imports";
import { type FileOutcome, fieldsOf, NOTHING_DONE, type RejectOutcome } from "./file-outcome";
import { localFile } from "./local-file";

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
  const { mapping, sourceName } = recognised;
  const tally = new Tally();
  const rejects: RejectOutcome[] = [];
  const judged = judgeFile(scope, opened.value, recognised);
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
    source: sourceName,
    ...tally.sums(),
    rejects,
    warnings: step.value,
    mapping: fieldsOf(mapping),
  };
}
