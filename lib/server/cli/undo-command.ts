import { z } from "zod";
import type { WorkspaceScope } from "../access/scope";
import { findImport, type ImportRow } from "../store/imports";
import { requestUndo } from "../store/undo-import";
import { CliProblem, type ExitCode, printLine } from "./exit";
import { openInstallation, openWorkspace, withWorker } from "./open-workspace";

type Options = { workspace: string; json?: boolean };

async function finished(scope: WorkspaceScope, importId: string): Promise<ImportRow> {
  for (;;) {
    const row = await findImport(scope, importId);
    if (!row) throw new CliProblem("The import is gone.");
    if (row.status !== "undoing") return row;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function outcomeOf(row: ImportRow) {
  const { id, status, undoRemoved, undoRestored, errorCode, errorMessage } = row;
  return {
    importId: id,
    file: row.upload.fileName,
    source: row.source?.name ?? null,
    status,
    removed: undoRemoved,
    restored: undoRestored,
    kept: z.array(z.string()).parse(row.undoKept),
    ...(status === "undone" ? {} : { error: { code: errorCode, message: errorMessage } }),
  };
}

async function print(outcome: ReturnType<typeof outcomeOf>, json: boolean): Promise<void> {
  if (json) return printLine(outcome);
  const { file, removed, restored, kept, error } = outcome;
  const said = error
    ? `${error.message} [${error.code}]`
    : `undone: ${removed} tickets removed, ${restored} as they were before, ${kept.length} keep what a person changed`;
  await printLine(`${file}: ${said}`);
  for (const id of kept) await printLine(`  kept  ${id}`);
}

/** `toilbox undo`: takes one import back, and waits until that and mining are done. */
export async function undoCommand(importId: string, options: Options): Promise<ExitCode> {
  const installation = await openInstallation();
  try {
    return await undoInstalled(importId, options);
  } finally {
    await installation.close();
  }
}

async function undoInstalled(importId: string, options: Options): Promise<ExitCode> {
  const scope = await openWorkspace(options.workspace, { create: false });
  if (!z.uuid().safeParse(importId).success)
    throw new CliProblem(
      `"${importId}" is no import id. It is the last part of the receipt's address.`,
    );
  const asked = await requestUndo(scope, importId);
  if (!asked.ok) {
    const { code, message, later } = asked.problem;
    if (options.json) await printLine({ importId, error: { code, message, later } });
    const list = later.map(({ id, fileName }) => `\n  ${id}  ${fileName}`).join("");
    throw new CliProblem(`${message} [${code}]${list}`);
  }
  await withWorker(scope, async () => {
    await finished(scope, importId);
  });
  const outcome = outcomeOf(await finished(scope, importId));
  await print(outcome, options.json ?? false);
  return outcome.error ? 1 : 0;
}
