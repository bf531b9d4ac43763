// npm test: every runner, even when an earlier one failed, and one line at the end that adds them all up.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./lib/build.mjs";
import { add, playwrightCounts, verdict, vitestCounts } from "./lib/counts.mjs";
import { run } from "./lib/install.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
const reports = mkdtempSync(path.join(os.tmpdir(), "toilbox-reports-"));
const full = process.argv.includes("--full");

function bin(name, ...parts) {
  return path.join("node_modules", name, ...parts);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function headline(text) {
  console.log(`\n== ${text}`);
}

/** A tool without tests of its own counts as one. */
function oneCheck(name, args) {
  headline(name);
  const status = run(process.execPath, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function units() {
  headline("units, laws, database");
  const file = path.join(reports, "vitest.json");
  const status = run(
    process.execPath,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env: full ? { TOILBOX_FULL: "1" } : {} },
  );
  return verdict(vitestCounts(readReport(file)), status);
}

async function journeys() {
  headline("journeys in a browser, on the production build");
  if (!readdirSync("e2e").some((name) => name.endsWith(".spec.ts")))
    return { passed: 0, failed: 1 };
  try {
    await buildWhenChanged();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const file = path.join(reports, "playwright.json");
  const status = run(process.execPath, [bin("@playwright/test", "cli.js"), "test"], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return verdict(playwrightCounts(readReport(file)), status);
}

const results = [
  oneCheck("format and lint", [bin("@biomejs/biome", "bin", "biome"), "ci", "."]),
  oneCheck("types", ["--max-old-space-size=4096", bin("typescript", "bin", "tsc"), "--noEmit"]),
  units(),
  await journeys(),
];
if (!existsSync(process.env.TOILBOX_DATASETS ?? ""))
  console.log("\nLeft out: labelled data (TOILBOX_DATASETS is not set).");
if (!existsSync(process.env.TOILBOX_CORPUS ?? ""))
  console.log("Left out: the corpus of odd files (TOILBOX_CORPUS is not set).");
rmSync(reports, { recursive: true, force: true });
const { passed, failed } = add(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
