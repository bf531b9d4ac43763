import path from "node:path";
import { buildSync } from "esbuild";

/** A script of this folder as one CommonJS text: threads and processes of Node cannot load TypeScript. */
export function bundleScript(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(import.meta.dirname, name)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    alias: { "@": path.resolve(import.meta.dirname, "../..") },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
