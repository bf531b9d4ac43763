// npm runs this before start, test and the other commands: it makes a fresh clone ready.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setUp } from "./lib/install.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
try {
  await setUp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
