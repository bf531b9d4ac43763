import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { findImport, listImports } from "@/lib/server/store/imports";
import { type BenchInstallation, ended, mostMemory, openBenchInstallation } from "./installation";
import { type LargeExport, writeLargeExport } from "./large-export";
import { until } from "./until";
import { makeWorkspace, signIn, startWeb } from "./web";

/** Requests that load the server's pages before memory is looked at. */
const WARM_UP = 5;

export type TwoGigabytes = LargeExport & {
  readonly uploadSeconds: number;
  readonly importSeconds: number;
  /** MB that the web server's peak grew by while it took the file. */
  readonly webGrowth: number;
  /** Peak of the worker until the file was stored, MB. */
  readonly workerMemory: number;
};

async function upload(file: string, address: string, cookie: string): Promise<number> {
  const start = performance.now();
  const { size } = await stat(file);
  const request = {
    method: "PUT",
    headers: { cookie, "content-length": String(size) },
    body: Readable.toWeb(createReadStream(file, { highWaterMark: 1 << 18 })),
    duplex: "half",
  };
  const answer = await fetch(
    `${address}/api/uploads?workspace=bench&name=large.csv`,
    request as RequestInit,
  );
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
  return (performance.now() - start) / 1000;
}

async function isStored(scope: WorkspaceScope): Promise<boolean> {
  const [latest] = await listImports(scope, 1);
  const row = latest ? await findImport(scope, latest.id) : null;
  if (row?.status === "failed") throw new Error(row.errorMessage ?? "the import failed");
  return row?.status === "done";
}

async function throughWeb(file: string): Promise<{ seconds: number; growth: number }> {
  const { web, address } = await startWeb();
  try {
    const cookie = await signIn(address);
    for (let at = 0; at < WARM_UP; at += 1)
      await fetch(`${address}/bench/imports`, { headers: { cookie } });
    const before = mostMemory(web.pid);
    const seconds = await upload(file, address, cookie);
    return { seconds, growth: mostMemory(web.pid) - before };
  } finally {
    await ended(web);
  }
}

async function throughWorker(
  installation: BenchInstallation,
  scope: WorkspaceScope,
): Promise<{ seconds: number; memory: number }> {
  const worker = installation.startWorker();
  try {
    let memory = 0;
    const seconds = await until(worker, async () => {
      // Looked at before the question: once the file is stored, grouping has begun, whose memory is not the import's.
      const most = mostMemory(worker.pid);
      const isDone = await isStored(scope);
      if (!isDone) memory = most;
      return isDone;
    });
    return { seconds, memory };
  } finally {
    // Grouping millions of tickets is another bench.
    worker.kill("SIGKILL");
  }
}

/** A CSV of so many bytes, sent to the built web server and imported by a worker; both as the product starts them. */
export async function measureLargeFile(bytes: number): Promise<TwoGigabytes> {
  const installation = await openBenchInstallation();
  try {
    const file = path.join(installation.folder, "large.csv");
    const written = await writeLargeExport(file, bytes);
    const scope = scopeOfJob(await makeWorkspace(), "worker");
    const sent = await throughWeb(file);
    const stored = await throughWorker(installation, scope);
    const [row] = await listImports(scope, 1);
    if (row?.rowsRead !== written.rows || row.created !== written.tickets)
      throw new Error(`${row?.rowsRead} rows and ${row?.created} tickets, not as written`);
    return {
      ...written,
      uploadSeconds: sent.seconds,
      importSeconds: stored.seconds,
      webGrowth: sent.growth,
      workerMemory: stored.memory,
    };
  } finally {
    await installation.close();
  }
}
