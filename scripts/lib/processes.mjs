// Child processes: run to the end, start, stop, wait. Node built-ins only.
import { spawn } from "node:child_process";
import os from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { QUIET } from "./install.mjs";
import { identityOf, isAlive, npmAncestors } from "./process-identity.mjs";

const WINDOWS = process.platform === "win32";
/** How long a program may clean up after it was called off. */
const FORCE_AFTER_MS = 5_000;
const END_WITH_PARENT = pathToFileURL(
  fileURLToPath(new URL("./end-with-parent.mjs", import.meta.url)),
).href;

/** Sends a signal to a child and to everything that it started (it leads a process group of its own). */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Whether anybody is left in the process group that a child led. */
function groupIsAlive(child) {
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a program that has ended left running gets a moment to stop in order, then it is ended. */
async function endLeftovers(child, withinMs = 15_000) {
  if (WINDOWS || child.pid === undefined || !groupIsAlive(child)) return;
  signalGroup(child, "SIGTERM");
  const until = Date.now() + withinMs;
  while (groupIsAlive(child) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  signalGroup(child, "SIGKILL");
}

/** Passes on what a child says line by line, each behind a name: two that talk at once stay apart. */
function passOn(child, name) {
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    createInterface({ input: from }).on("line", (line) => to.write(`${name} | ${line}\n`));
  }
}

/**
 * Runs a Node program to its end on our terminal; gives its exit code, 1 when it was killed. `limitMs` and `signal`
 * end it early. What it started ends with it. `named` puts a name before each line that it says; `priority` (as in
 * node:os) holds for what it starts as well.
 */
export function runToEnd(args, { env = {}, limitMs, signal, named, priority } = {}) {
  return new Promise((resolve) => {
    const voice = named ? "pipe" : "inherit";
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", voice, voice],
      env: { ...process.env, ...QUIET, ...env },
      detached: !WINDOWS,
    });
    if (named) passOn(child, named);
    if (priority !== undefined && child.pid) os.setPriority(child.pid, priority);
    let force;
    const end = () => {
      signalGroup(child, "SIGTERM");
      force = setTimeout(() => signalGroup(child, "SIGKILL"), FORCE_AFTER_MS);
    };
    const timer = limitMs && setTimeout(end, limitMs);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted) end();
    const leave = async (code) => {
      clearTimeout(timer);
      clearTimeout(force);
      signal?.removeEventListener("abort", end);
      await endLeftovers(child);
      resolve(code ?? 1);
    };
    child.once("error", () => leave(1));
    child.once("exit", leave);
  });
}

/**
 * Starts a Node program that lives as long as we do. It leads its own process group, so that Ctrl-C reaches us alone
 * and we stop things in order; should we be killed, it ends by itself.
 */
export function startProgram(args, env) {
  return spawn(process.execPath, ["--import", END_WITH_PARENT, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    detached: !WINDOWS,
    env: { ...process.env, ...env, TOILBOX_STARTED_BY: String(process.pid) },
  });
}

export function hasEnded(child) {
  return !child || child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Asks a child to stop, and ends it with all it started when it does not within the time. */
export function stopProgram(child, withinMs) {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, "SIGKILL"), withinMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Ends a child and all it started at once. */
export function killProgram(child) {
  if (!hasEnded(child)) signalGroup(child, "SIGKILL");
}

/** Calls back once npm, when it started us, is gone: it does not pass every signal on, it just dies. */
export function whenNpmDies(callback) {
  const watched = npmAncestors().map((pid) => ({ pid, identity: identityOf(pid) }));
  if (watched.length === 0) return;
  const timer = setInterval(() => {
    if (watched.every(({ pid, identity }) => isAlive(pid, identity))) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** Waits until an address answers 200, or the child that should answer is gone. */
export async function whenReady(url, child, { signal, withinMs = 60_000 } = {}) {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    signal?.throwIfAborted();
    if (hasEnded(child)) {
      throw new Error("The web server ended while starting; the reason stands above.");
    }
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The web server did not get ready within ${withinMs / 1000} seconds.`);
}
