#!/usr/bin/env node
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const program = path.join(root, "dist", "toilbox.mjs");
if (!existsSync(program)) {
  console.error(
    `Toilbox is not set up yet. Run "npm start" or "npm test" once in ${root}, then try again.`,
  );
  process.exit(1);
}
process.env.TOILBOX_ROOT ??= root;
await import(pathToFileURL(program).href);
