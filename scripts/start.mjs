// npm start: database, migrations, sample, web and worker, and one way to stop them all.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./lib/build.mjs";
import { dataFolder, installationSecret } from "./lib/data-folder.mjs";
import { ensurePostgres } from "./lib/embedded-postgres.mjs";
import { QUIET } from "./lib/install.mjs";
import {
  outputOf,
  portIsFree,
  startProgram,
  stopProgram,
  whenParentDies,
  whenReady,
} from "./lib/processes.mjs";

const RESTART_WORKER_MS = 2_000;
const WORKER_HEAP_MB = 320;

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));

const port = Number(process.env.PORT ?? 3000);
const folder = dataFolder();
const pidFile = path.join(folder, "toilbox.pid");
let database = null;
let web = null;
let worker = null;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await stopProgram(web);
  await stopProgram(worker);
  if (database?.started) database.stop();
  rmSync(pidFile, { force: true });
  process.exit(code);
}

function runningInstance() {
  if (!existsSync(pidFile)) return null;
  const [pid, where] = readFileSync(pidFile, "utf8").split("\n");
  try {
    process.kill(Number(pid), 0);
    return { pid, where };
  } catch {
    return null;
  }
}

async function requireRoom() {
  const other = runningInstance();
  if (other) {
    throw new Error(
      `Toilbox already runs at ${other.where} (process ${other.pid}). Open that address, or stop it first.`,
    );
  }
  if (Number.isInteger(port) && port > 0 && port < 65_536) {
    if (await portIsFree(port)) return;
    throw new Error(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  }
  throw new Error(`PORT=${process.env.PORT} is not a port. Expected a number from 1 to 65535.`);
}

function keepWorkerRunning(env) {
  worker = startProgram(
    [`--max-old-space-size=${WORKER_HEAP_MB}`, "--enable-source-maps", "dist/worker.mjs"],
    {
      ...env,
      TOILBOX_PROCESS: "worker",
    },
  );
  worker.once("exit", () => {
    if (stopping) return;
    console.error("The worker ended unexpectedly; starting it again.");
    setTimeout(() => !stopping && keepWorkerRunning(env), RESTART_WORKER_MS);
  });
}

function greet(prepared) {
  console.log(`\nToilbox runs at http://localhost:${port}\n`);
  if (prepared.setupCode) {
    console.log(
      `No owner yet. Open http://localhost:${port}/setup and enter the set-up code:  ${prepared.setupCode}\n`,
    );
  }
  if (prepared.signIns) {
    console.log("Sample sign-ins (role  e-mail  password):");
    console.log(prepared.signIns.trimEnd());
    console.log("");
  }
  console.log("Ctrl-C stops everything.");
}

async function main() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  whenParentDies(() => void stop(0));
  await requireRoom();
  await buildWhenChanged();

  const common = { ...QUIET, TOILBOX_DATA_DIR: folder, TOILBOX_SECRET: installationSecret(folder) };
  if (!process.env.DATABASE_URL) database = await ensurePostgres(path.join(folder, "database"));
  const ownerUrl = process.env.DATABASE_URL || database.ownerUrl;
  const prepared = JSON.parse(
    outputOf(["dist/prepare-database.mjs"], { ...common, ADMIN_DATABASE_URL: ownerUrl }),
  );

  const env = {
    ...common,
    DATABASE_URL: prepared.appDatabaseUrl,
    NODE_ENV: "production",
    PORT: String(port),
  };
  writeFileSync(pidFile, `${process.pid}\nhttp://localhost:${port}\n`);
  web = startProgram([path.join(".next", "standalone", "server.js")], {
    ...env,
    HOSTNAME: process.env.TOILBOX_HOST ?? "127.0.0.1",
    KEEP_ALIVE_TIMEOUT: "61000",
  });
  web.once("exit", (code) => {
    if (stopping) return;
    console.error(`The web server ended unexpectedly (exit ${code}).`);
    void stop(1);
  });
  keepWorkerRunning(env);
  await whenReady(`http://127.0.0.1:${port}/api/health/ready`, web);
  greet(prepared);
}

main().catch((error) => {
  console.error(error.message);
  void stop(1);
});
