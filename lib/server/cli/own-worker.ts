import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "@/scripts/lib/worker-program.mjs";
import { CliProblem } from "./exit";

const STOP_WITHIN_MS = 10_000;

export type OwnWorker = {
  /** Rejects when the worker ends before it was stopped. */
  readonly lost: Promise<never>;
  stop(): Promise<void>;
};

/**
 * Starts the worker's own program for the time of one command: with its limits of memory, and with a beat that goes on
 * while it groups. It ends with this process, however that ends.
 */
export function startOwnWorker(root: string): OwnWorker {
  const watch = pathToFileURL(path.join(root, "scripts", "lib", "end-with-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", watch, ...WORKER_PROGRAM], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...WORKER_ENVIRONMENT,
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      TOILBOX_PROCESS: "worker",
      TOILBOX_STARTED_BY: String(process.pid),
    },
  });
  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  const lost = ended.then((reason): never => {
    if (stopping) throw new Error("the worker was stopped");
    throw new CliProblem(`The worker ended unexpectedly (${reason}). Run the command again.`);
  });
  // Whoever waits for the work looks at it; a rejection after that is no news.
  lost.catch(() => undefined);
  return {
    lost,
    stop: async () => {
      stopping = true;
      const force = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      child.kill("SIGTERM");
      await ended;
      clearTimeout(force);
    },
  };
}
