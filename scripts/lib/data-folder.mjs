import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Absolute data folder, made when missing. */
export function dataFolder(given = process.env.TOILBOX_DATA_DIR) {
  const folder = path.resolve(given || ".toilbox");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Whether any user can pass through every folder above a path (a home folder is often closed to others). */
export function openToOthers(target) {
  for (let folder = target; ; folder = path.dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** A place that other users can reach, apart for each path it stands for. */
export function reachableFolder(target) {
  const name = createHash("sha256").update(target).digest("hex").slice(0, 16);
  const folder = path.join("/var/lib/toilbox", name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** The installation's secret: from the environment, else made once and kept for its owner's eyes only. */
export function installationSecret(folder) {
  if (process.env.TOILBOX_SECRET) return process.env.TOILBOX_SECRET;
  const file = path.join(folder, "secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
