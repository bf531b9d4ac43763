// npm start: database, migrations, sample, web and worker, and one way to stop them all.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./lib/build.mjs";
import { dataFolder, environmentValue, installationSecret } from "./lib/data-folder.mjs";
import { ensurePostgres, joinPostgres } from "./lib/embedded-postgres.mjs";
import { portProblem } from "./lib/free-port.mjs";
import { QUIET } from "./lib/install.mjs";
import { forgetInstance, instanceOn, noteInstance } from "./lib/instances.mjs";
import { prepareDatabase } from "./lib/prepare.mjs";
import {
  hasEnded,
  killProgram,
  startProgram,
  stopProgram,
  whenNpmDies,
  whenReady,
} from "./lib/processes.mjs";
import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "./lib/worker-program.mjs";

const FIRST_RESTART_MS = 1_000;
const LONGEST_RESTART_MS = 30_000;
/** A worker that ran this long was well: the next pause is short again. */
const RAN_WELL_MS = 60_000;
const LOOK_AT_DATABASE_MS = 1_000;
/** Ten seconds for all, of which the database needs the last. */
const STOP_CHILD_WITHIN_MS = 8_000;
const WEB_FIRST_MS = 1_000;
/** npm passes Ctrl-C on although the terminal has sent it to us already: one key press arrives twice. */
const SAME_KEY_PRESS_MS = 1_500;

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));

const port = Number(process.env.PORT || 3000);
const address = `http://localhost:${port}`;
const stopSignal = new AbortController();
let databaseFolder = null;
let database = null;
let web = null;
let worker = null;
let stoppingSince = 0;
let settingUp = Promise.resolve();
let repairing = Promise.resolve();

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Web first, so that nobody is sent to a worker that is gone; the database last. */
async function stopAll() {
  await settingUp.catch(() => undefined);
  await repairing;
  const webStops = stopProgram(web, STOP_CHILD_WITHIN_MS);
  await Promise.race([webStops, pause(WEB_FIRST_MS)]);
  await Promise.all([webStops, stopProgram(worker, STOP_CHILD_WITHIN_MS - WEB_FIRST_MS)]);
  database?.stop();
  forgetInstance(dataFolder());
}

async function stop(code) {
  if (stoppingSince > 0) return;
  stoppingSince = Date.now();
  stopSignal.abort(new Error("stopped"));
  if (web) console.log("\nStopping ...");
  await stopAll().catch((error) => console.error(error.message));
  process.exit(code);
}

function onSignal() {
  if (stoppingSince > 0 && Date.now() - stoppingSince > SAME_KEY_PRESS_MS) {
    for (const child of [web, worker]) killProgram(child);
  }
  void stop(0);
}

async function requireRoom(folder) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT=${process.env.PORT} is not a port. Expected a number from 1 to 65535.`);
  }
  const problem = await portProblem(port);
  if (!problem) return;
  const ours = instanceOn(folder, port);
  if (ours) throw new Error(`Toilbox already runs at ${address} (pid ${ours.pid}).`);
  if (problem === "forbidden") {
    throw new Error(
      `Port ${port} may not be used by this user. Choose another: PORT=3000 npm start`,
    );
  }
  const next = port < 65_535 ? port + 1 : 3000;
  throw new Error(`Port ${port} is in use by another program: PORT=${next} npm start`);
}

/** Web and worker use the embedded database too: it must not stop before they have. */
function startUser(args, env) {
  const child = startProgram(args, env);
  if (database && child.pid !== undefined) joinPostgres(databaseFolder, child.pid);
  return child;
}

function startWeb(env) {
  web = startUser(["--enable-source-maps", path.join(".next", "standalone", "server.js")], {
    ...env,
    HOSTNAME: process.env.TOILBOX_HOST || "127.0.0.1",
    KEEP_ALIVE_TIMEOUT: "61000",
  });
  web.once("exit", (code, signal) => {
    if (stoppingSince > 0) return;
    console.error(
      `The web server ended unexpectedly (${signal ?? `exit ${code}`}); stopping the rest.`,
    );
    void stop(1);
  });
}

function keepWorkerRunning(env, pauseMs = FIRST_RESTART_MS) {
  const startedAt = Date.now();
  worker = startUser(WORKER_PROGRAM, {
    ...env,
    ...WORKER_ENVIRONMENT,
    TOILBOX_PROCESS: "worker",
  });
  worker.once("exit", (code, signal) => {
    if (stoppingSince > 0) return;
    const wait = Date.now() - startedAt > RAN_WELL_MS ? FIRST_RESTART_MS : pauseMs;
    const reason = signal ?? `exit ${code}`;
    console.error(`The worker ended unexpectedly (${reason}); next try in ${wait / 1000} s.`);
    setTimeout(() => {
      if (stoppingSince === 0) keepWorkerRunning(env, Math.min(wait * 2, LONGEST_RESTART_MS));
    }, wait);
  });
}

async function repairDatabase() {
  console.error("PostgreSQL ended unexpectedly; starting it again.");
  const before = database.ownerUrl;
  database = await ensurePostgres(databaseFolder);
  if (database.ownerUrl !== before) {
    throw new Error("PostgreSQL came back on another port. Run npm start again.");
  }
}

/** Web and worker reconnect by themselves once the server answers on its old port. */
function keepDatabaseRunning() {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy || stoppingSince > 0 || database.isRunning()) return;
    busy = true;
    repairing = repairDatabase().catch((error) => {
      console.error(error.message);
      void stop(1);
    });
    await repairing;
    busy = false;
  }, LOOK_AT_DATABASE_MS);
  timer.unref();
}

function greet(prepared) {
  console.log(`\nToilbox runs at ${address}\n`);
  if (prepared.setupCode) {
    console.log(`No owner yet: open ${address}/setup with this code.`);
    console.log(`  set-up code:  ${prepared.setupCode}\n`);
  }
  if (prepared.signIns) {
    console.log(`Sample sign-ins (role  e-mail  password):\n${prepared.signIns.trimEnd()}\n`);
  }
  console.log("Ctrl-C stops everything.");
}

/** The owner's address: of the server that DATABASE_URL names, else of the embedded one. */
async function ownerAddress(folder) {
  const given = environmentValue("DATABASE_URL");
  if (given) return given;
  databaseFolder = path.join(folder, "database");
  database = await ensurePostgres(databaseFolder);
  return database.ownerUrl;
}

async function bringUp() {
  const { signal } = stopSignal;
  const folder = dataFolder();
  await requireRoom(folder);
  await buildWhenChanged(signal);
  signal.throwIfAborted();
  const ownerUrl = await ownerAddress(folder);
  signal.throwIfAborted();
  const common = {
    ...QUIET,
    TOILBOX_ROOT: process.cwd(),
    TOILBOX_DATA_DIR: folder,
    TOILBOX_SECRET: installationSecret(folder),
  };
  const prepared = await prepareDatabase(ownerUrl, { env: common, signal });
  signal.throwIfAborted();
  const env = {
    ...common,
    DATABASE_URL: prepared.appDatabaseUrl,
    NODE_ENV: "production",
    PORT: String(port),
    ...(database ? { TOILBOX_DATABASE_FOLDER: databaseFolder } : {}),
  };
  noteInstance(folder, port);
  startWeb(env);
  keepWorkerRunning(env);
  if (database) keepDatabaseRunning();
  return prepared;
}

async function main() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
  // A terminal that went away must not end us in the middle of the clean-up.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  whenNpmDies(() => void stop(0));
  const prepared = bringUp();
  settingUp = prepared;
  const handedOver = await prepared;
  await whenReady(`http://127.0.0.1:${port}/api/health/ready`, web, { signal: stopSignal.signal });
  if (!hasEnded(web)) greet(handedOver);
}

main().catch((error) => {
  if (stoppingSince === 0) console.error(`\n${error.message}`);
  void stop(1);
});
