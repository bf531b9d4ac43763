// Benches run bundled, as the product's programs do: a loader of TypeScript turns every import into a getter, and inner
// loops that read a table at each character take twice as long.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const outfile = path.resolve("dist", "bench.mjs");
await build({
  entryPoints: ["bench/run.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
  alias: { "@": path.resolve(".") },
});
await import(pathToFileURL(outfile).href);
