import { access, constants, mkdir } from "node:fs/promises";
import { dataPath } from "../env";
import { readHealth } from "../store/health";
import { type ExitCode, printLine } from "./exit";
import { openInstallation } from "./open-workspace";

type Check = { readonly name: string; readonly ok: boolean; readonly detail: string };

async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await look() };
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message };
  }
}

async function node(): Promise<string> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node.js ${process.versions.node} is too old: install 20.19 or newer`);
  }
  return `Node.js ${process.versions.node}`;
}

async function dataFolder(): Promise<string> {
  await mkdir(dataPath(), { recursive: true });
  await access(dataPath(), constants.W_OK);
  return "can be written";
}

async function database(): Promise<string> {
  const health = await readHealth();
  return `${health.migrations} migrations applied, ${health.workers} worker(s) alive, oldest waiting job ${Math.round(health.oldestJobSeconds)} s`;
}

/** `toilbox doctor`: checks the set-up and says what to mend. */
export async function doctorCommand(options: { json?: boolean }): Promise<ExitCode> {
  const checks = [await check("node", node)];
  const opened = await check("set-up", async () => {
    const installation = await openInstallation();
    const inner = [await check("data folder", dataFolder), await check("database", database)];
    checks.push(...inner);
    await installation.close();
    return "complete";
  });
  checks.push(opened);
  const healthy = checks.every((one) => one.ok);
  if (options.json) await printLine({ ok: healthy, checks });
  else
    for (const one of checks)
      await printLine(`${one.ok ? "ok  " : "FAIL"}  ${one.name}: ${one.detail}`);
  return healthy ? 0 : 1;
}
