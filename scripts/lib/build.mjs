// Pages and programs, built when a source changed.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow, fingerprint, setUpLock } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { runToEnd } from "./processes.mjs";

const SOURCES = ["app", "components", "lib", "prisma", "public", path.join("scripts", "lib")];
/** tsconfig.json is not among them: Next may rewrite it while building, and then nothing would ever be up to date. */
const CONFIG = ["next.config.js", "postcss.config.mjs", "package-lock.json"];
const STAMP = path.join("dist", ".built");
const STANDALONE = path.join(".next", "standalone");

/** Plain Node programs, bundled so that they start at once and need no TypeScript at run time. */
const PROGRAMS = {
  worker: "lib/server/jobs/worker-main.ts",
  toilbox: "lib/server/cli/main.ts",
  "prepare-database": "lib/server/setup/prepare-database-main.ts",
};

function isSource(file) {
  return !/\.test\.tsx?$|\.md$/.test(file);
}

function sourceHash() {
  const config = CONFIG.filter((file) => existsSync(file));
  return fingerprint([...filesBelow(SOURCES, isSource), ...config]);
}

/** Bundles the programs; takes about a second. */
export async function bundlePrograms() {
  const { build } = await import("esbuild");
  rmSync("dist", { recursive: true, force: true });
  await build({
    entryPoints: PROGRAMS,
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: true,
    legalComments: "none",
    logLevel: "warning",
    alias: { "@": path.resolve(".") },
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
}

/** The standalone server leaves out what a file server could serve; here it serves that itself. */
function completeStandalone() {
  cpSync(path.join(".next", "static"), path.join(STANDALONE, ".next", "static"), {
    recursive: true,
  });
  if (existsSync("public")) cpSync("public", path.join(STANDALONE, "public"), { recursive: true });
}

export async function buildPages(signal) {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const status = await runToEnd([next, "build"], { env: { NODE_ENV: "production" }, signal });
  signal?.throwIfAborted();
  if (status !== 0) throw new Error("The pages could not be built; the reason stands above.");
  completeStandalone();
}

function isBuilt(wanted) {
  const complete = [path.join(STANDALONE, "server.js"), ...Object.keys(PROGRAMS).map(programFile)];
  return complete.every(existsSync) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;
}

function programFile(name) {
  return path.join("dist", `${name}.mjs`);
}

/** Builds pages and programs when a source changed since the last build; says whether it did. */
export async function buildWhenChanged(signal) {
  if (isBuilt(sourceHash())) return false;
  return oneAtATime(setUpLock(), "setting up", async () => {
    // Another process may have built while we waited; and what changes during the build belongs to the next one.
    const wanted = sourceHash();
    if (isBuilt(wanted)) return false;
    console.error("Building (about half a minute, only when sources changed) ...");
    await bundlePrograms();
    await buildPages(signal);
    writeFileSync(STAMP, wanted);
    return true;
  });
}
