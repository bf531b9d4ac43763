import { spawn, spawnSync } from "node:child_process";
import net from "node:net";

const STOP_WITHIN_MS = 10_000;

/** Whether a port can be listened on by us, on every address the web server uses. */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** Starts a Node program as a child; its output is ours. */
export function startProgram(args, env) {
  return spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
}

/** Runs a Node program to its end and returns what it printed; its complaints go to our stderr. */
export function outputOf(args, env) {
  const result = spawnSync(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) throw new Error(result.stderr.trim() || `${args[0]} failed`);
  return result.stdout;
}

/** Asks a child to stop and makes sure that it does. */
export function stopProgram(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Calls back once the process that started us is gone: npm does not pass signals on, it just dies. */
export function whenParentDies(callback) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** Waits until an address answers 200, or the child that should answer is gone. */
export async function whenReady(url, child, withinMs = 60_000) {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error("The web server ended while starting; the reason stands above.");
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The web server did not get ready within ${withinMs / 1000} seconds.`);
}
