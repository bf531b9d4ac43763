import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "@/scripts/lib/free-port.mjs";
import { whenReady } from "@/scripts/lib/processes.mjs";
import { CliProblem } from "./exit";

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

export type OwnWeb = { readonly port: number; stop(): Promise<void> };

/**
 * Starts the pages on a port of their own for the time of one command, reachable from this machine alone. They end with
 * this process, however that ends.
 */
export async function startOwnWeb(root: string): Promise<OwnWeb> {
  const server = path.join(root, ".next", "standalone", "server.js");
  if (!existsSync(server))
    throw new CliProblem("The pages are not built yet. Run npm start once, then try again.");
  const watch = pathToFileURL(path.join(root, "scripts", "lib", "end-with-parent.mjs")).href;
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", watch, server], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOSTNAME: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      TOILBOX_STARTED_BY: String(process.pid),
    },
  });
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  const stop = async (): Promise<void> => {
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    child.kill("SIGTERM");
    await ended;
    clearTimeout(force);
  };
  try {
    await whenReady(`http://127.0.0.1:${port}/api/health/live`, child, {
      withinMs: READY_WITHIN_MS,
    });
  } catch (error) {
    await stop();
    throw new CliProblem(`The pages did not start: ${(error as Error).message}`);
  }
  return { port, stop };
}
