// Runs before anything is installed: Node built-ins only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const OLDEST_NODE = [20, 19];

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

export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    ...options,
    env: { ...process.env, ...QUIET, ...options.env },
  });
  return result.status ?? 1;
}

function must(what, status) {
  if (status !== 0) throw new Error(`${what} failed (exit ${status}); the reason stands above.`);
}

export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Does the work only when its inputs changed since it last succeeded. */
export function whenChanged(stamp, wanted, work) {
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (before === wanted) return false;
  work();
  writeFileSync(stamp, wanted);
  return true;
}

/** Every file below the folders that counts, in a fixed order. */
export function filesBelow(folders, accepts) {
  return folders.flatMap(function list(folder) {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return entry.name === "generated" ? [] : list(file);
        return accepts(file) ? [file] : [];
      });
  });
}

function installPackages() {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  console.error("Installing packages (about a minute the first time) ...");
  if (run("npm", ["ci", ...quiet]) === 0) return;
  console.error("npm ci did not work here; trying npm install without touching the lock file ...");
  must("npm install", run("npm", ["install", "--no-save", ...quiet]));
}

function generateClient() {
  const prisma = path.join("node_modules", "prisma", "build", "index.js");
  must(
    "prisma generate",
    run(process.execPath, [prisma, "generate"], { stdio: ["ignore", "ignore", "inherit"] }),
  );
}

/** Packages and generated client, as the lock file and the schema say. Run from the root of the checkout. */
export function setUp() {
  requireNode();
  const lock = fingerprint(["package-lock.json"]) + process.versions.modules;
  whenChanged(path.join("node_modules", ".toilbox-install"), lock, installPackages);
  const schema = filesBelow(["prisma/schema"], (file) => file.endsWith(".prisma"));
  const generated = existsSync("lib/server/store/generated/client.ts") ? "" : "missing";
  whenChanged(
    path.join("node_modules", ".toilbox-client"),
    fingerprint(schema) + lock + generated,
    generateClient,
  );
}
