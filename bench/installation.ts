import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { prepareDatabase } from "@/lib/server/setup/prepare-database";
import { closeDatabase } from "@/lib/server/store/db";
import { ensurePostgres } from "@/scripts/lib/embedded-postgres.mjs";
import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "@/scripts/lib/worker-program.mjs";

export type BenchInstallation = {
  readonly folder: string;
  readonly ownerUrl: string;
  /** A fresh worker process, started as the product starts it. */
  startWorker(): ChildProcess;
  close(): Promise<void>;
};

/** A PostgreSQL and data folder of the benchmark's own; this process is connected to it as the app role. */
export async function openBenchInstallation(): Promise<BenchInstallation> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-bench-"));
  // As root the server runs under another account, which must get through.
  chmodSync(folder, 0o711);
  const server = await ensurePostgres(path.join(folder, "database"));
  const prepared = await prepareDatabase(server.ownerUrl);
  process.env.DATABASE_URL = prepared.appDatabaseUrl;
  process.env.TOILBOX_DATA_DIR = folder;
  process.env.TOILBOX_SECRET = "a secret of the benchmarks, long enough for the check";
  return {
    folder,
    ownerUrl: server.ownerUrl,
    startWorker: () =>
      spawn(process.execPath, WORKER_PROGRAM, {
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, ...WORKER_ENVIRONMENT, TOILBOX_PROCESS: "worker" },
      }),
    close: async () => {
      await closeDatabase();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The most memory a process ever held, MB (VmHWM of Linux). */
export function mostMemory(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Ends a process and waits until it has gone. */
export async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}
