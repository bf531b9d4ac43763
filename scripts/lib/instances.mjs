// Which Toilbox processes serve a data folder. Node built-ins only.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, isAlive } from "./process-identity.mjs";

function fileOf(folder, pid) {
  return path.join(folder, "instances", `${pid}.json`);
}

/** Notes that this process serves the data folder on a port; forgets those that were killed. */
export function noteInstance(folder, port) {
  mkdirSync(path.join(folder, "instances"), { recursive: true });
  for (const one of instancesOf(folder)) {
    if (!isAlive(one.pid, one.identity)) forgetInstance(folder, one.pid);
  }
  const instance = { pid: process.pid, identity: identityOf(process.pid), port };
  writeFileSync(fileOf(folder, process.pid), JSON.stringify(instance));
}

export function forgetInstance(folder, pid = process.pid) {
  rmSync(fileOf(folder, pid), { force: true });
}

/** The living instance of a data folder on a port, or null. */
export function instanceOn(folder, port) {
  const living = instancesOf(folder).filter((one) => isAlive(one.pid, one.identity));
  return living.find((one) => one.port === port) ?? null;
}

function instancesOf(folder) {
  const instances = path.join(folder, "instances");
  if (!existsSync(instances)) return [];
  return readdirSync(instances).flatMap((name) => {
    try {
      return [JSON.parse(readFileSync(path.join(instances, name), "utf8"))];
    } catch {
      // Another instance is writing or has just left.
      return [];
    }
  });
}
