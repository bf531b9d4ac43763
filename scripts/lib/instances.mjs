// Which Toilbox processes serve a data folder. Node built-ins only.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, isAlive } from "./process-identity.mjs";

function fileOf(folder, pid) {
  return path.join(folder, "instances", `${pid}.json`);
}

/** Notes that this process serves the data folder on a port. */
export function noteInstance(folder, port) {
  mkdirSync(path.join(folder, "instances"), { recursive: true });
  const instance = { pid: process.pid, identity: identityOf(process.pid), port };
  writeFileSync(fileOf(folder, process.pid), JSON.stringify(instance));
}

export function forgetInstance(folder, pid = process.pid) {
  rmSync(fileOf(folder, pid), { force: true });
}

/** The living instance of a data folder on a port, or null; forgets those that were killed. */
export function instanceOn(folder, port) {
  const instances = path.join(folder, "instances");
  if (!existsSync(instances)) return null;
  const all = readdirSync(instances).map((name) => readInstance(path.join(instances, name)));
  for (const one of all) {
    if (!one) continue;
    if (!isAlive(one.pid, one.identity)) forgetInstance(folder, one.pid);
    else if (one.port === port) return one;
  }
  return null;
}

function readInstance(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Another instance is writing or has just left.
    return null;
  }
}
