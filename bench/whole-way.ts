import { createReadStream } from "node:fs";
import path from "node:path";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { findImport, requestImport } from "@/lib/server/store/imports";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { receiveFile } from "@/lib/server/upload/receive-file";
import { uuidv7 } from "@/lib/server/uuid";
import { type Export, writeCleanExports } from "./clean-exports";
import { ended, mostMemory, openBenchInstallation } from "./installation";
import { rawCopySeconds } from "./raw-copy";
import { until } from "./until";

export type WholeWay = {
  readonly tickets: number;
  readonly rawCopySeconds: number;
  readonly importSeconds: number;
  readonly miningSeconds: number;
  /** Most memory of the worker, MB: after the imports, and after grouping, scoring and ranking. */
  readonly memoryAfterImport: number;
  readonly memoryAfterMining: number;
};

/** Uploads the files and asks for their import. */
export async function requestAll(
  scope: WorkspaceScope,
  exports: readonly Export[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const { file } of exports) {
    const received = await receiveFile(createReadStream(file), { bytes: null, sha256: null });
    if (!received.ok) throw new Error(received.problem.message);
    const upload = { ...received.value, fileName: path.basename(file) };
    ids.push(await requestImport(scope, upload, { batchId: uuidv7(), options: {} }));
  }
  return ids;
}

async function areStored(scope: WorkspaceScope, ids: readonly string[]): Promise<boolean> {
  const rows = await Promise.all(ids.map((id) => findImport(scope, id)));
  const failed = rows.find((row) => row?.status === "failed");
  if (failed) throw new Error(failed.errorMessage ?? "an import failed");
  return rows.every((row) => row?.status === "done");
}

/** Files of so many tickets through one worker, from upload to ranking, beside a plain COPY of the same files. */
export async function measureWholeWay(tickets: number): Promise<WholeWay> {
  const installation = await openBenchInstallation();
  try {
    const exports = await writeCleanExports(path.join(installation.folder, "exports"), tickets);
    const anchor = await rawCopySeconds(installation.ownerUrl, exports);
    const workspace = await createWorkspace({ slug: "bench", name: "Bench", isSample: false });
    const scope = scopeOfJob(workspace.id, "worker");
    const ids = await requestAll(scope, exports);
    const worker = installation.startWorker();
    const importSeconds = await until(worker, () => areStored(scope, ids));
    const memoryAfterImport = mostMemory(worker.pid);
    const miningSeconds = await until(worker, async () => (await unfinishedJobs(scope)) === 0);
    const memoryAfterMining = mostMemory(worker.pid);
    await ended(worker);
    const rows = exports.reduce((sum, one) => sum + one.rows, 0);
    return {
      tickets: rows,
      rawCopySeconds: anchor,
      importSeconds,
      miningSeconds,
      memoryAfterImport,
      memoryAfterMining,
    };
  } finally {
    await installation.close();
  }
}
