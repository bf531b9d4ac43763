// Pages and programs, built when a source changed.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow, fingerprint, setUpLock } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { runToEnd } from "./processes.mjs";

const SOURCES = ["app", "components", "lib", "prisma", "public", path.join("scripts", "lib")];
/** tsconfig.json is not among them: Next may rewrite it while building, and then nothing would ever be up to date. */
const CONFIG = ["next.config.js", "proxy.ts", "postcss.config.mjs", "package-lock.json"];
const PAGES_STAMP = path.join(".next", ".toilbox-built");
const PROGRAMS_STAMP = path.join("dist", ".toilbox-built");
const STANDALONE = path.join(".next", "standalone");

/** Plain Node programs, bundled so that they start at once and need no TypeScript at run time. */
const PROGRAMS = {
  worker: "lib/server/jobs/worker-main.ts",
  toilbox: "lib/server/cli/main.ts",
  "dry-run": "lib/server/pipeline/dry-run-main.ts",
  "prepare-database": "lib/server/setup/prepare-database-main.ts",
};

function isSource(file) {
  return !/\.test\.tsx?$|\.md$/.test(file);
}

function sourceHash() {
  const config = CONFIG.filter((file) => existsSync(file));
  return fingerprint([...filesBelow(SOURCES, isSource), ...config]);
}

async function bundlePrograms() {
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

async function buildPages(signal) {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const status = await runToEnd([next, "build"], { env: { NODE_ENV: "production" }, signal });
  signal?.throwIfAborted();
  if (status !== 0) throw new Error("The pages could not be built; the reason stands above.");
  completeStandalone();
}

const PAGES = {
  stamp: PAGES_STAMP,
  results: [path.join(STANDALONE, "server.js")],
  make: async (signal) => {
    console.error("Building the pages (about half a minute, only when sources changed) ...");
    await buildPages(signal);
  },
};

const BUNDLES = {
  stamp: PROGRAMS_STAMP,
  results: Object.keys(PROGRAMS).map((name) => path.join("dist", `${name}.mjs`)),
  make: bundlePrograms,
};

function isUpToDate(product, wanted) {
  if (![product.stamp, ...product.results].every((file) => existsSync(file))) return false;
  return readFileSync(product.stamp, "utf8") === wanted;
}

async function makeWhenChanged(products, signal) {
  const missing = (wanted) => products.filter((product) => !isUpToDate(product, wanted));
  if (missing(sourceHash()).length === 0) return false;
  return oneAtATime(setUpLock(), "setting up", async () => {
    // Another process may have built while we waited; and what changes during the build belongs to the next one.
    const wanted = sourceHash();
    for (const product of missing(wanted)) {
      rmSync(product.stamp, { force: true });
      await product.make(signal);
      writeFileSync(product.stamp, wanted);
    }
    return true;
  });
}

/** Bundles the plain programs when a source changed; takes about a second. */
export function bundleWhenChanged() {
  return makeWhenChanged([BUNDLES]);
}

/** Builds programs and pages when a source changed since the last build; says whether it did. */
export function buildWhenChanged(signal) {
  return makeWhenChanged([BUNDLES, PAGES], signal);
}
