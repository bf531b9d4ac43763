// npm runs this before start, test and the other commands: it makes a fresh clone ready. With --programs it also
// bundles the programs, for commands that need no pages.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundleWhenChanged } from "./lib/build.mjs";
import { setUp } from "./lib/install.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
try {
  await setUp();
  if (process.argv.includes("--programs")) await bundleWhenChanged();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
