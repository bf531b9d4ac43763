// A lock file between processes. Node built-ins only.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, isAlive } from "./process-identity.mjs";

const LOOK_AGAIN_MS = 100;
const SAY_SO_AFTER_MS = 3_000;
const WAIT_AT_MOST_MS = 10 * 60_000;

/** A link makes the file and its content appear together; not every file system has links. */
function create(draft, lock) {
  try {
    linkSync(draft, lock);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(error.code)) throw error;
    writeFileSync(lock, readFileSync(draft), { flag: "wx" });
  }
}

/** Takes the lock when it is free. A lock whose holder is dead is removed, for the next attempt to take. */
function take(lock) {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${identityOf(process.pid)}`);
  try {
    create(draft, lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!holderIsAlive(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderIsAlive(lock) {
  try {
    const [pid, identity] = readFileSync(lock, "utf8").split(" ");
    return isAlive(Number(pid), identity);
  } catch {
    return false;
  }
}

function tooLong(lock) {
  return new Error(`Another process has held ${lock} for ten minutes. Stop it, then try again.`);
}

/** Does the work while no other process does work under the same lock file. Says what it waits for when that takes long. */
export async function oneAtATime(lock, doing, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  const since = Date.now();
  for (let told = false; !take(lock); ) {
    const waited = Date.now() - since;
    if (waited > WAIT_AT_MOST_MS) throw tooLong(lock);
    if (!told && waited > SAY_SO_AFTER_MS) {
      console.error(`Waiting: another Toilbox process is ${doing} ...`);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The same for a process that is about to exit and cannot wait for promises. */
export function oneAtATimeSync(lock, work) {
  const since = Date.now();
  while (!take(lock)) {
    if (Date.now() - since > WAIT_AT_MOST_MS) throw tooLong(lock);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
