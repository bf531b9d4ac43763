import { existsSync } from "node:fs";
import path from "node:path";
import { freePort } from "@/scripts/lib/free-port.mjs";
import { whenReady } from "@/scripts/lib/processes.mjs";
import { CliProblem } from "./exit";
import { startOwnProgram } from "./own-program";

const READY_WITHIN_MS = 60_000;

export type OwnWeb = { readonly port: number; stop(): Promise<void> };

/** Starts the pages on a port of their own for the time of one command, reachable from this machine alone. */
export async function startOwnWeb(root: string): Promise<OwnWeb> {
  const server = path.join(root, ".next", "standalone", "server.js");
  if (!existsSync(server))
    throw new CliProblem("The pages are not built yet. Run npm start once, then try again.");
  const port = await freePort();
  const { child, stop } = startOwnProgram(root, [server], {
    NODE_ENV: "production",
    HOSTNAME: "127.0.0.1",
    PORT: String(port),
  });
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
