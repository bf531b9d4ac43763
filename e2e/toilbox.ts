import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ownProduct } from "./own-product";

const run = promisify(execFile);

/** Runs the command line on the installation under test; gives what it prints. */
export async function toilbox(...command: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["bin/toilbox.mjs", ...command], {
    env: { ...process.env, TOILBOX_DATA_DIR: ownProduct().dataFolder },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
