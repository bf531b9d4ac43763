import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type ConfirmedMapping, confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import type { Mapping } from "@/lib/core/domain/mapping";
import { readAs } from "@/lib/core/domain/read-as";
import type { SettledTable } from "@/lib/core/normalise/source-name";
import { isUnderWay } from "@/lib/core/report/imports/import-progress";
import type { WorkspaceScope } from "../access/scope";
import { dryRunImport } from "../pipeline/dry-run-import";
import { type FileOutcome, fieldsOf, NOTHING_DONE } from "../pipeline/file-outcome";
import {
  findImport,
  type ImportOptions,
  type ImportRow,
  importOptions,
  listPartImports,
  listRejectedRows,
  requestImport,
  tableName,
} from "../store/imports";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { CliProblem, type ExitCode, printLine, worst } from "./exit";
import { openInstallation, openWorkspace, withWorker } from "./open-workspace";
import { counted, RejectReasons } from "./told-file";

type Options = {
  workspace: string;
  source?: string;
  timezone?: string;
  dateOrder?: string;
  mapping?: string;
  encoding?: string;
  delimiter?: string;
  headerLine?: number;
  dryRun?: boolean;
  json?: boolean;
};

const warnings = z.array(z.object({ code: z.string(), message: z.string() }));

function warningsOf(row: ImportRow): FileOutcome["warnings"] {
  return warnings.parse(row.warnings);
}

async function outcomeOf(
  scope: WorkspaceScope,
  file: string,
  row: ImportRow,
): Promise<FileOutcome> {
  const rejects = await listRejectedRows(scope, row.id);
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = row;
  return {
    file,
    importId: row.id,
    source: row.source?.name ?? null,
    rowsRead,
    created,
    updated,
    unchanged,
    duplicates,
    rejected,
    warnings: warningsOf(row),
    mapping: fieldsOf(row.mapping as Mapping | null),
    rejects: rejects.map(({ line, column, value, code, expected, hint }) => ({
      line,
      column,
      value,
      code,
      expected,
      hint,
    })),
    ...(row.errorCode ? { error: { code: row.errorCode, message: row.errorMessage ?? "" } } : {}),
  };
}

/** Puts one file in, and waits until it is stored; one outcome for each table in it. */
async function importOne(
  scope: WorkspaceScope,
  file: string,
  request: { batchId: string; options: ImportOptions },
): Promise<FileOutcome[]> {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null)
    return [
      {
        file,
        ...NOTHING_DONE,
        error: { code: "FILE_MISSING", message: "There is no such file." },
      },
    ];
  const received = await receiveFile(createReadStream(file), { bytes: size, sha256: null });
  if (!received.ok) return [{ file, ...NOTHING_DONE, error: received.problem }];
  const upload = { ...received.value, fileName: path.basename(file) };
  const importId = await requestImport(scope, upload, request);
  // An upload with several tables becomes several imports before its first one is done.
  const whole = await finished(scope, importId);
  const outcomes: FileOutcome[] = [];
  for (const { id } of await listPartImports(scope, whole)) {
    const row = await finished(scope, id);
    const table = tableName(row).slice(row.upload.fileName.length);
    outcomes.push(await outcomeOf(scope, `${file}${table}`, row));
  }
  return outcomes;
}

async function finished(scope: WorkspaceScope, importId: string): Promise<ImportRow> {
  for (;;) {
    const row = await findImport(scope, importId);
    if (row && !isUnderWay(row)) return row;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function codeOf(outcome: FileOutcome): ExitCode {
  if (outcome.error) return 1;
  return outcome.rejected > 0 ? 2 : 0;
}

function sentence(outcome: FileOutcome): string {
  if (outcome.error) return `${outcome.file}: ${outcome.error.message} [${outcome.error.code}]`;
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = outcome;
  return `${outcome.file} (${outcome.source}): ${counted(rowsRead, "row")} read = ${created} created + ${updated} updated + ${unchanged} unchanged + ${duplicates} duplicates + ${rejected} rejected`;
}

/** The receipt in words: the sum, what the reader should know, and why rows were rejected. */
function receiptLines(outcome: FileOutcome): readonly string[] {
  const reasons = new RejectReasons();
  for (const reject of outcome.rejects) reasons.add(reject);
  const warned = outcome.warnings.map(({ message }) => `  ${message}`);
  return [sentence(outcome), ...warned, ...reasons.told()];
}

/** The decisions of a `--mapping` file; a problem of the file is one sentence. */
async function mappingFile(file: string): Promise<ConfirmedMapping> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new CliProblem(`${file}: there is no such mapping file.`);
  });
  try {
    return confirmedMapping.parse(JSON.parse(text));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
        : "it is no JSON";
    throw new CliProblem(`${file}: the mapping cannot be read: ${why}.`);
  }
}

/** `toilbox import`: the same job as in the browser, under the same lease; waits for storing and mining. */
export async function importCommand(files: readonly string[], options: Options): Promise<ExitCode> {
  const installation = await openInstallation();
  const scope = await openWorkspace(options.workspace, { create: !options.dryRun });
  const chosen = importOptions.parse({
    sourceName: options.source,
    timeZone: options.timezone,
    dateOrder: options.dateOrder,
    readAs: readAs.parse(options),
    ...(options.mapping ? { mapping: await mappingFile(options.mapping) } : {}),
  });
  const outcomes: FileOutcome[] = [];
  if (options.dryRun) {
    const earlier: SettledTable[] = [];
    for (const file of files)
      outcomes.push(...(await dryRunImport(scope, { label: file, path: file }, chosen, earlier)));
  } else {
    await withWorker(scope, async () => {
      const batchId = uuidv7();
      for (const file of files)
        outcomes.push(...(await importOne(scope, file, { batchId, options: chosen })));
    });
  }
  if (options.json) await printLine({ files: outcomes });
  else for (const line of outcomes.flatMap(receiptLines)) await printLine(line);
  await installation.close();
  return worst(outcomes.map(codeOf));
}
