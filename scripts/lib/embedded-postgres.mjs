// PostgreSQL from the npm binaries: initialise, start, attach, stop. The package's own JavaScript starts a server that
// dies with the process and that a second process cannot attach to, so only its binaries are used.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { freePort } from "./free-port.mjs";
import { oneAtATime, oneAtATimeSync } from "./one-at-a-time.mjs";
import { callProgram, callProgramSync, postgresPrograms } from "./postgres-binaries.mjs";
import { giveTo, makeOpenFolder, placeOf } from "./postgres-place.mjs";
import { join, leave } from "./postgres-users.mjs";
import { isAlive } from "./process-identity.mjs";

const OWNER = "toilbox";
const RETRY_MS = 500;
/** Recovery after a crash may take minutes on a big database. */
const START_WITHIN_MS = 5 * 60_000;
const STOP_WITHIN_SECONDS = 6;
const LOG_AT_MOST_BYTES = 20 * 1024 * 1024;

const SETTINGS = `
# Set by Toilbox
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
shared_buffers = 128MB
work_mem = 16MB
maintenance_work_mem = 128MB
max_wal_size = 2GB
wal_compression = on
timezone = 'UTC'
log_timezone = 'UTC'
`;

/** What makes a throwaway database quick: it need not survive a power cut, but like any other a kill. */
const THROWAWAY_FLAGS = "-c fsync=off -c full_page_writes=off";

/**
 * Reasons that pass by themselves. After a kill of the postmaster its orphaned backends hold the data folder for about
 * eleven seconds, and a port may be taken between choosing and using it.
 */
const PASSES =
  /pre-existing shared memory block|lock file ".*" already exists|is another post(master|gres)|could not (bind|create any TCP\/IP)|Address already in use/;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function readOr(file, otherwise) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : otherwise;
}

/** The server on a data folder as its pid file tells it; null when none runs. */
function serverOn(pgdata) {
  const lines = readOr(path.join(pgdata, "postmaster.pid"), "").split("\n");
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") {
    // After a crash the pid may belong to anybody, even to the PostgreSQL of another data folder.
    const command = readOr(`/proc/${pid}/cmdline`, "");
    if (!command.includes("postgres") || !command.includes(lines[1])) return null;
  }
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? "").trim() === "ready" };
}

async function initialise(place, programs, options) {
  const making = `${place.pgdata}.new`;
  const passwordFile = path.join(place.home, "first-password");
  fs.rmSync(making, { recursive: true, force: true });
  fs.mkdirSync(making, { mode: 0o700 });
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, options.password, { mode: 0o600 });
  giveTo(place.account, making);
  giveTo(place.account, passwordFile);
  const args = ["-D", making, "-U", OWNER, "--pwfile", passwordFile, "--auth=scram-sha-256"];
  // The builtin provider sorts the same on every system, whatever its C library.
  args.push("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  args.push("--data-checksums", ...(options.throwaway ? ["--no-sync"] : []));
  try {
    const { code, said } = await callProgram(programs.bin, "initdb", {
      args,
      account: place.account,
    });
    if (code !== 0) throw new Error(`The database could not be made in ${place.home}:\n${said}`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.appendFileSync(path.join(making, "postgresql.conf"), SETTINGS);
  fs.renameSync(making, place.pgdata);
}

/** A database whose password is lost is kept, but out of the way: its data folder was removed by somebody. */
function setAside(place, programs) {
  if (serverOn(place.pgdata)) stopServer(place, programs);
  const name = `${place.pgdata}.kept-${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}`;
  fs.renameSync(place.pgdata, name);
  console.error(`An older database without its data folder was found and kept as ${name}.`);
}

function requireVersion(place, programs) {
  const made = readOr(path.join(place.pgdata, "PG_VERSION"), programs.major);
  if (made === programs.major) return;
  throw new Error(
    `The database in ${place.pgdata} was made by PostgreSQL ${made}, and this Toilbox brings ${programs.major}. Use the Toilbox that made it, or choose another data folder with TOILBOX_DATA_DIR.`,
  );
}

async function ensureData(folder, place, { programs, options }) {
  const passwordFile = path.join(folder, "postgres-password");
  if (fs.existsSync(path.join(place.pgdata, "PG_VERSION"))) {
    if (readOr(passwordFile, "")) {
      requireVersion(place, programs);
      return readOr(passwordFile, "");
    }
    setAside(place, programs);
  }
  const password = randomBytes(18).toString("base64url");
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  await initialise(place, programs, { ...options, password });
  return password;
}

/** An empty log that the server's account may write, or the old one while it is small. */
function openLog(place) {
  const log = path.join(place.home, "postgres.log");
  if (fs.existsSync(log) && fs.statSync(log).size > LOG_AT_MOST_BYTES) fs.rmSync(log);
  fs.closeSync(fs.openSync(log, "a", 0o600));
  giveTo(place.account, log);
  return log;
}

function textAfter(file, offset) {
  return fs.readFileSync(file).subarray(offset).toString("utf8");
}

/** One attempt. Gives null when the server is up, else what it wrote to its log. */
async function tryStart(place, programs, { port, throwaway, log }) {
  const before = fs.statSync(log).size;
  const flags = `-p ${port}${throwaway ? ` ${THROWAWAY_FLAGS}` : ""}`;
  const seconds = String(START_WITHIN_MS / 1000);
  const { code } = await callProgram(programs.bin, "pg_ctl", {
    args: ["start", "-w", "-t", seconds, "-D", place.pgdata, "-l", log, "-o", flags],
    account: place.account,
    quiet: true,
  });
  return code === 0 ? null : textAfter(log, before);
}

async function start(place, programs, options) {
  const log = openLog(place);
  const portFile = path.join(place.home, "postgres-port");
  const until = Date.now() + START_WITHIN_MS;
  while (serverOn(place.pgdata)?.ready !== true) {
    const port = await freePort(Number(readOr(portFile, "0")));
    const said = await tryStart(place, programs, { ...options, port, log });
    if (said === null) {
      // The same port next time: whoever knows the address finds the database again after a restart.
      fs.writeFileSync(portFile, String(port));
      return;
    }
    if (!PASSES.test(said) || Date.now() > until) {
      const reason = said.trim().split("\n").slice(-8).join("\n");
      throw new Error(`PostgreSQL did not start. The end of ${log}:\n${reason}`);
    }
    await sleep(RETRY_MS);
  }
}

/** A server that another process is starting, or that is stopping, gets the time it needs. */
async function settle(pgdata) {
  const until = Date.now() + START_WITHIN_MS;
  let server = serverOn(pgdata);
  while (server && !server.ready && Date.now() < until) {
    await sleep(100);
    server = serverOn(pgdata);
  }
  return server;
}

function stopServer(place, programs) {
  const stop = (mode, seconds) =>
    callProgramSync(programs.bin, "pg_ctl", {
      args: ["stop", "-w", "-t", String(seconds), "-m", mode, "-D", place.pgdata],
      account: place.account,
    });
  // "immediate" loses nothing that was committed; the next start replays the log.
  if (stop("fast", STOP_WITHIN_SECONDS) !== 0 && serverOn(place.pgdata)) stop("immediate", 5);
}

function lockOf(folder) {
  return path.join(folder, "postgres.lock");
}

/** Leaves the database of a data folder, and stops it when nobody else uses it. Runs to its end at once, fit for exit. */
export function leavePostgres(folder) {
  if (!fs.existsSync(folder)) return;
  const place = placeOf(folder);
  oneAtATimeSync(lockOf(folder), () => {
    if (leave(place.home) > 0 || !serverOn(place.pgdata)) return;
    stopServer(place, postgresPrograms(place.account));
  });
}

/** Stops the database of a data folder whoever uses it: for folders that are about to be removed. */
export function stopPostgres(folder) {
  const place = placeOf(folder);
  if (serverOn(place.pgdata)) stopServer(place, postgresPrograms(place.account));
  removeThrowaway(folder);
}

/** Notes that a child uses the database too, so that it stays up until the child is gone. */
export function joinPostgres(folder, pid) {
  join(placeOf(folder).home, pid);
}

function removeThrowaway(folder) {
  const place = placeOf(folder);
  if (place.isElsewhere) fs.rmSync(place.home, { recursive: true, force: true });
}

/**
 * Starts the PostgreSQL of a data folder, or attaches to the one that runs. Several processes may use it: the last one
 * that calls `stop` ends it. A server left over by a killed process is adopted.
 */
export async function ensurePostgres(folder, options = {}) {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  fs.mkdirSync(folder, { recursive: true, mode });
  return oneAtATime(lockOf(folder), "starting PostgreSQL", async () => {
    const place = placeOf(folder);
    makeOpenFolder(place.home);
    const programs = postgresPrograms(place.account);
    const password = await ensureData(folder, place, { programs, options });
    const before = await settle(place.pgdata);
    if (!before) await start(place, programs, options);
    const server = serverOn(place.pgdata);
    if (!server) throw new Error(`PostgreSQL ended at once; see postgres.log in ${place.home}`);
    join(place.home);
    return {
      ownerUrl: `postgresql://${OWNER}:${password}@127.0.0.1:${server.port}/toilbox`,
      started: !before,
      pid: server.pid,
      isRunning: () => serverOn(place.pgdata) !== null,
      stop: () => {
        leavePostgres(folder);
        if (options.throwaway) removeThrowaway(folder);
      },
    };
  });
}
