import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { filesBelow, fingerprint, run, whenChanged } from "./install.mjs";

const SOURCES = ["app", "components", "lib", "prisma"];
const CONFIG = ["next.config.js", "postcss.config.mjs", "package-lock.json", "tsconfig.json"];
const STAMP = path.join("dist", ".built");

/** Plain Node programs, bundled so that they start at once and need no TypeScript at run time. */
const PROGRAMS = {
  worker: "lib/server/jobs/worker-main.ts",
  toilbox: "lib/server/cli/main.ts",
  "prepare-database": "lib/server/setup/prepare-database-main.ts",
};

function sourceHash() {
  const counts = (file) =>
    /\.(tsx?|css|sql|json|prisma)$/.test(file) && !/\.test\.tsx?$/.test(file);
  return fingerprint([
    ...filesBelow(SOURCES, counts),
    ...CONFIG.filter((file) => existsSync(file)),
  ]);
}

/** Bundles the programs; quick enough to run whenever a source changed. */
export async function bundlePrograms() {
  const { build } = await import("esbuild");
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

function buildPages() {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const status = run(process.execPath, [next, "build"], { env: { NODE_ENV: "production" } });
  if (status !== 0) throw new Error("The pages could not be built; the reason stands above.");
  const standalone = path.join(".next", "standalone");
  cpSync(path.join(".next", "static"), path.join(standalone, ".next", "static"), {
    recursive: true,
  });
  if (existsSync("public")) cpSync("public", path.join(standalone, "public"), { recursive: true });
}

/** Builds pages and programs when a source changed since the last build. */
export async function buildWhenChanged() {
  const wanted = sourceHash();
  const complete =
    existsSync(path.join(".next", "standalone", "server.js")) && existsSync("dist/worker.mjs");
  if (complete && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return false;
  console.error("Building (about half a minute, only when sources changed) ...");
  rmSync("dist", { recursive: true, force: true });
  await bundlePrograms();
  buildPages();
  return whenChanged(STAMP, wanted, () => undefined);
}
