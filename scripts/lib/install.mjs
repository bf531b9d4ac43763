// Runs before anything is installed: Node built-ins only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { oneAtATime } from "./one-at-a-time.mjs";

const OLDEST_NODE = [20, 19];
const GENERATED_CLIENT = path.join("lib", "server", "store", "generated");

/** Tools ask home or download things unless told not to; the schema engine is never needed, so any file stands for it. */
export const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new Error(`Toilbox needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${version}.`);
}

/** Runs npm to its end on our terminal; gives its exit code. */
function npm(args) {
  const result = spawnSync("npm", args, {
    stdio: ["ignore", "inherit", "inherit"],
    // There npm is a script, which only a shell can start.
    shell: process.platform === "win32",
    env: { ...process.env, ...QUIET, npm_config_update_notifier: "false" },
  });
  return result.status ?? 1;
}

export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file.split(path.sep).join("/")}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Does the work unless it was done for the same inputs. The stamp is written last: interrupted work is done again. */
export function whenChanged(stamp, wanted, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** Every file below the folders that counts, in a fixed order; what was generated does not count. */
export function filesBelow(folders, accepts) {
  return folders.filter(existsSync).flatMap(function list(folder) {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return entry.name === "generated" ? [] : list(file);
        return accepts(file) ? [file] : [];
      });
  });
}

/** A lock of this checkout that survives the removal of node_modules: two set-ups at once would break each other. */
export function setUpLock() {
  const name = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 16);
  return path.join(os.tmpdir(), `toilbox-set-up-${name}-${process.getuid?.() ?? 0}`, "lock");
}

function installPackages() {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  console.error("Installing packages (about a minute the first time) ...");
  if (npm(["ci", ...quiet]) === 0) return;
  console.error("npm ci did not work here; trying npm install without touching the lock file ...");
  if (npm(["install", "--no-save", "--no-package-lock", ...quiet]) === 0) return;
  throw new Error(
    "The packages could not be installed; the reason stands above. Is the package registry reachable, and is there room on the disk?",
  );
}

export function generateClient() {
  const prisma = path.join("node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], {
    encoding: "utf8",
    env: { ...process.env, ...QUIET },
  });
  if (result.status === 0) return;
  throw new Error(`The database client could not be generated:\n${result.stdout}${result.stderr}`);
}

/** Packages and generated client, as the lock file and the schema say. Run from the root of the checkout. */
export async function setUp() {
  requireNode();
  await oneAtATime(setUpLock(), "setting up", async () => {
    // Native modules are built for one ABI: another Node.js may need other files.
    const lock = fingerprint(["package-lock.json"]) + process.versions.modules;
    whenChanged(path.join("node_modules", ".toilbox-install"), lock, installPackages);
    const schema = filesBelow([path.join("prisma", "schema")], (file) => file.endsWith(".prisma"));
    const wanted = fingerprint(schema) + lock;
    whenChanged(path.join(GENERATED_CLIENT, ".toilbox-client"), wanted, generateClient);
  });
}
