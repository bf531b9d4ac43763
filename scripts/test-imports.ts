import type { WorkspaceScope } from "@/lib/server/access/scope";
import { runImport } from "@/lib/server/pipeline/run-import";
import { runUndo } from "@/lib/server/pipeline/run-undo";
import { type ImportOptions, requestImport } from "@/lib/server/store/imports";
import { requestUndo } from "@/lib/server/store/undo-import";
import { receiveFile } from "@/lib/server/upload/receive-file";
import { uuidv7 } from "@/lib/server/uuid";

const DESK: ImportOptions = { sourceName: "desk", dateOrder: "ymd" };

/** Stores a file as an upload does, and asks for its import into the source "desk". Returns the import's id. */
export async function uploadCsv(scope: WorkspaceScope, csv: string): Promise<string> {
  const bytes = (async function* () {
    yield Buffer.from(csv);
  })();
  const received = await receiveFile(bytes, { bytes: null, sha256: null });
  if (!received.ok) throw new Error(received.problem.message);
  const upload = { ...received.value, fileName: "desk.csv" };
  return requestImport(scope, upload, { batchId: uuidv7(), options: DESK });
}

/** Uploads a file and imports it, as the worker does. */
export async function importCsv(scope: WorkspaceScope, csv: string): Promise<string> {
  const importId = await uploadCsv(scope, csv);
  await runImport(scope, importId, { lastTry: true });
  return importId;
}

/** Asks for an undo and does it, as the worker does. */
export async function undoImport(scope: WorkspaceScope, importId: string): Promise<void> {
  const asked = await requestUndo(scope, importId);
  if (!asked.ok) throw new Error(asked.problem.code);
  await runUndo(scope, importId, { lastTry: true });
}
