// npm test: every runner, even when an earlier one failed, and one line at the end that adds them all up.
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./lib/build.mjs";
import { add, playwrightCounts, vitestCounts } from "./lib/counts.mjs";
import { whenNpmDies } from "./lib/processes.mjs";
import { closeRunFolder, openRunFolder, runAll, runnerEnvironment } from "./lib/test-run.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
/** 108 scenarios with a kill each, some of which wait until a dead worker is missed. */
const KILLS_LIMIT_MS = 120 * 60_000;
const full = process.argv.includes("--full");
const folder = openRunFolder();
const stopSignal = new AbortController();

function inPackage(name, ...parts) {
  return path.join("node_modules", name, ...parts);
}

/** Pages and programs are part of the set-up: the types know the routes by it, and the journeys run on it. */
async function build() {
  try {
    await buildWhenChanged(stopSignal.signal);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

const lint = {
  name: "format and lint",
  args: [inPackage("@biomejs/biome", "bin", "biome"), "check", "."],
};

const types = {
  name: "types",
  args: ["--max-old-space-size=4096", inPackage("typescript", "bin", "tsc"), "--noEmit"],
};

function tests(project, name) {
  const report = path.join(folder.reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    args: [inPackage("vitest", "vitest.mjs"), "run", "--project", project, ...reporters],
    report,
    countsOf: vitestCounts,
  };
}

/** Two at once, each on a product of its own; with --full one, which has the machine for itself. */
function journeys() {
  const report = path.join(folder.reports, "playwright.json");
  const workers = `--workers=${full ? 1 : 2}`;
  return {
    name: "journeys",
    args: [inPackage("@playwright/test", "cli.js"), "test", workers, "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    countsOf: playwrightCounts,
  };
}

/** Kills at the worst moments in a few scenarios; with --full at each of the twelve points, and a hundred at random. */
function kills() {
  const report = path.join(folder.reports, "kills.json");
  const tsx = ["--import", "tsx", "scripts/kills/run.ts"];
  return {
    name: "kills",
    args: [...tsx, ...(full ? ["--all"] : []), "--report", report],
    limitMs: full ? KILLS_LIMIT_MS : undefined,
    report,
    countsOf: (counts) => counts,
  };
}

function hasJourneys() {
  if (!existsSync("e2e")) return false;
  return readdirSync("e2e", { recursive: true }).some((name) => /\.spec\.tsx?$/.test(name));
}

function sayWhatIsLeftOut() {
  if (!hasJourneys()) console.log("\nLeft out: journeys in a browser (there are none in e2e).");
  if (!existsSync(process.env.TOILBOX_DATASETS ?? "")) {
    console.log("\nLeft out: labelled data (TOILBOX_DATASETS is not set to a folder).");
  }
  if (!existsSync(process.env.TOILBOX_CORPUS ?? "")) {
    console.log("\nLeft out: the corpus of odd files (TOILBOX_CORPUS is not set to a folder).");
  }
}

function standingBack(runner) {
  return { ...runner, priority: os.constants.priority.PRIORITY_BELOW_NORMAL };
}

async function testAll() {
  const env = runnerEnvironment(folder, { full });
  const built = await build();
  // Types and units are pure work of the processor, and take two cores at once.
  const first = [[lint], [types, tests("unit", "units and laws")]];
  // Database tests wait for their one PostgreSQL, kills until somebody dead is missed.
  const others = [tests("database", "database"), ...(built ? [kills()] : [])];
  const slowest = built && hasJourneys() ? [journeys()] : [];
  // Journeys take longest: the others take what they leave of the processor. With --full they hold pages to their
  // budgets, and have the machine for themselves.
  const stages = full ? [others, slowest] : [[...slowest, ...others.map(standingBack)]];
  const counts = await runAll([...first, ...stages], { env, signal: stopSignal.signal });
  sayWhatIsLeftOut();
  if (built) return counts;
  console.log("\nThe build failed: journeys and kills could not run.");
  return add([counts, { passed: 0, failed: 1 }]);
}

function interrupt() {
  stopSignal.abort(new Error("Interrupted."));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
whenNpmDies(interrupt);
const { passed, failed } = await testAll().catch((error) => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
});
closeRunFolder(folder);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
