// Where the embedded PostgreSQL of a data folder lives, and under which account it runs. Node built-ins only.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const SHARED_FOLDER = "/var/lib/toilbox";

/** Whether any account can pass through a folder and every folder above it (homes are often closed to others). */
export function openToOthers(target) {
  let folder = path.resolve(target);
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  for (folder = fs.realpathSync(folder); ; folder = path.dirname(folder)) {
    if ((fs.statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Where the things of a closed folder go so that other accounts reach them; a place of its own for each path. */
export function openPlaceFor(target) {
  const name = createHash("sha256").update(path.resolve(target)).digest("hex").slice(0, 16);
  return path.join(SHARED_FOLDER, name);
}

/** Makes a folder that others may pass through, whatever the umask. */
export function makeOpenFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const one of [path.dirname(folder), folder]) {
    if (one.startsWith(SHARED_FOLDER)) fs.chmodSync(one, 0o755);
  }
}

function isRoot() {
  return process.platform !== "win32" && process.getuid() === 0;
}

/** PostgreSQL refuses to run as root: an unprivileged account that every Linux has. */
function unprivilegedAccount() {
  const rows = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"]
    .map((name) => rows.find((row) => row[0] === name))
    .find(Boolean);
  if (!account) {
    throw new Error(
      "PostgreSQL cannot run as root, and there is no account postgres or nobody to run it as. Start Toilbox as a normal user, or set DATABASE_URL to a server of your own.",
    );
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** A database keeps the account it was made with, also when a better one appears later. */
function accountFor(pgdata) {
  if (fs.existsSync(pgdata)) {
    const { uid, gid } = fs.statSync(pgdata);
    if (isRoot()) return uid === 0 ? unprivilegedAccount() : { uid, gid };
    if (process.platform !== "win32" && uid !== process.getuid()) {
      throw new Error(
        `The database in ${pgdata} was made by another user (uid ${uid}). Start Toilbox as that user, or choose another data folder with TOILBOX_DATA_DIR.`,
      );
    }
  }
  return isRoot() ? unprivilegedAccount() : null;
}

/**
 * The place of a data folder's database. `account` is null when it runs as ourselves. A database that exists is used
 * where it is; a new one goes to /var/lib/toilbox when the account could not reach the data folder.
 */
export function placeOf(folder) {
  const away = openPlaceFor(folder);
  const isHere = fs.existsSync(path.join(folder, "postgres", "PG_VERSION"));
  const isAway = isRoot() && fs.existsSync(path.join(away, "postgres", "PG_VERSION"));
  const reachable = !isRoot() || openToOthers(folder);
  if (isHere && !reachable) {
    throw new Error(
      `The account that runs PostgreSQL cannot reach the database in ${folder}. Let others pass through the folders above it (chmod o+x), or start Toilbox as a normal user.`,
    );
  }
  const home = !isHere && (isAway || !reachable) ? away : folder;
  const pgdata = path.join(home, "postgres");
  return { home, pgdata, isElsewhere: home !== folder, account: accountFor(pgdata) };
}

/** Gives a file to the account that runs the database. */
export function giveTo(account, target) {
  if (account) fs.chownSync(target, account.uid, account.gid);
}
