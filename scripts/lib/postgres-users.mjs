// Who uses an embedded PostgreSQL: the last one to leave stops it. One small file for each process, so that a process
// that was killed counts as gone. Node built-ins only.
import fs from "node:fs";
import path from "node:path";
import { identityOf, isAlive } from "./process-identity.mjs";

function folderOf(home) {
  return path.join(home, "users");
}

/** Notes that a process uses the database. */
export function join(home, pid = process.pid) {
  fs.mkdirSync(folderOf(home), { recursive: true });
  fs.writeFileSync(path.join(folderOf(home), String(pid)), identityOf(pid));
}

/** Strikes a process off, and those that died without leaving; gives how many still use the database. */
export function leave(home, pid = process.pid) {
  fs.rmSync(path.join(folderOf(home), String(pid)), { force: true });
  if (!fs.existsSync(folderOf(home))) return 0;
  return fs.readdirSync(folderOf(home)).filter((name) => {
    const file = path.join(folderOf(home), name);
    const alive = isAlive(Number(name), fs.readFileSync(file, "utf8"));
    if (!alive) fs.rmSync(file, { force: true });
    return alive;
  }).length;
}
