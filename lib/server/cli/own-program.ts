import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const STOP_WITHIN_MS = 10_000;

export type OwnProgram = {
  readonly child: ChildProcess;
  /** Why it ended, once it has. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
};

/** Starts a program of the product for the time of one command. It ends with this process, however that ends. */
export function startOwnProgram(
  root: string,
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
): OwnProgram {
  const watch = pathToFileURL(path.join(root, "scripts", "lib", "end-with-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", watch, ...program], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      TOILBOX_STARTED_BY: String(process.pid),
      ...environment,
    },
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  const stop = async (): Promise<void> => {
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    child.kill("SIGTERM");
    await ended;
    clearTimeout(force);
  };
  return { child, ended, stop };
}
