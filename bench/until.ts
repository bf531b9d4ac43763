import type { ChildProcess } from "node:child_process";

const LOOK_EVERY_MS = 250;

/** Seconds until it is done. Throws when the worker has ended: nobody would do it then. */
export async function until(worker: ChildProcess, isDone: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isDone())) {
    const end = worker.exitCode ?? worker.signalCode;
    if (end !== null) throw new Error(`the worker ended (${end})`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return (performance.now() - start) / 1000;
}
