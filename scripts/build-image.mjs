// Builds client, programs and pages for the container image; the packages are there already.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./lib/build.mjs";
import { generateClient } from "./lib/install.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
try {
  generateClient();
  await buildWhenChanged();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
