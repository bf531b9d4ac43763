// One run of all test runners: each in a clean environment, with its own folder, whatever became of the one before.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { add, oneCheck, verdict } from "./counts.mjs";
import { stopPostgres } from "./embedded-postgres.mjs";
import { openToOthers } from "./postgres-place.mjs";
import { runToEnd } from "./processes.mjs";

/** A runner that hangs must not hang the whole run. */
const RUNNER_LIMIT_MS = 40 * 60_000;
/** What a user has set for the product must not reach its tests; where labelled data lie must. */
const FOR_THE_PRODUCT =
  /^(TOILBOX_(?!DATASETS$|CORPUS$)|(ADMIN_|APP_)?DATABASE_URL|PG[A-Z]+$|PORT$)/;
const ALSO_FOR_THE_PRODUCT = ["NODE_ENV", "HOSTNAME", "LOG_LEVEL"];

/** Folders of this run; removed at its end. Others may pass through: as root the database runs under another account. */
export function openRunFolder() {
  const base = [os.tmpdir(), "/tmp", "/var/tmp"].find(openToOthers) ?? os.tmpdir();
  const root = fs.mkdtempSync(path.join(base, "toilbox-test-"));
  fs.chmodSync(root, 0o711);
  const temporary = path.join(root, "tmp");
  fs.mkdirSync(temporary);
  fs.chmodSync(temporary, 0o1777);
  return { root, temporary, reports: root, data: path.join(root, "data") };
}

/** The environment of a runner: ours without the product's settings, and with folders that belong to the run. */
export function runnerEnvironment(folder, { full }, source = process.env) {
  const cleared = Object.keys(source).filter(
    (name) => FOR_THE_PRODUCT.test(name) || ALSO_FOR_THE_PRODUCT.includes(name),
  );
  return {
    ...Object.fromEntries(cleared.map((name) => [name, undefined])),
    TMPDIR: folder.temporary,
    TOILBOX_DATA_DIR: folder.data,
    ...(full ? { TOILBOX_FULL: "1" } : {}),
  };
}

/** Stops the databases that a crashed runner left in the folder of this run. */
function stopLeftovers(folder) {
  const databases = fs
    .readdirSync(folder.root, { recursive: true })
    .filter((name) => path.basename(name) === "postgres-password");
  for (const name of databases) stopPostgres(path.dirname(path.join(folder.root, name)));
}

export function closeRunFolder(folder) {
  try {
    stopLeftovers(folder);
  } catch (error) {
    console.error(`A database of this run may still be up: ${error.message}`);
  }
  fs.rmSync(folder.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

async function runOne(runner, { env, signal, named }) {
  console.log(`\n== ${runner.name}`);
  const started = Date.now();
  const status = await runToEnd(runner.args, {
    env: { ...env, ...runner.env },
    limitMs: runner.limitMs ?? RUNNER_LIMIT_MS,
    priority: runner.priority,
    signal,
    named,
  });
  const counts = runner.report
    ? verdict(runner.countsOf(readReport(runner.report)), status)
    : oneCheck(status);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${runner.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

/**
 * Runs stage after stage, also when an earlier one failed; the runners of one stage run at once. Gives the sum.
 * A runner is {name, args, env?, limitMs?, priority?} and, when it writes a JSON report, {report, countsOf}.
 */
export async function runAll(stages, { env, signal } = {}) {
  const results = [];
  for (const runners of stages) {
    signal?.throwIfAborted();
    const together = runners.length > 1;
    const started = runners.map((one) =>
      runOne(one, { env, signal, named: together ? one.name : undefined }),
    );
    results.push(...(await Promise.all(started)));
  }
  return add(results);
}
