import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { bundleScript } from "./bundle-script";
import type { Finding, FuzzTask } from "./fuzz-worker";

/** One file may take this long, in milliseconds; longer counts as a hang. */
const WATCHDOG = 2000;
const LOOK = 200;
const MOST_FINDINGS = 20;

export type FuzzResult = { readonly tries: number; readonly findings: readonly Finding[] };

/**
 * Tries mutants of the seeds from `first` on for some seconds, in a thread of its own under a watchdog.
 *
 * A mutant that takes longer than two seconds is a finding; the thread is ended, and another goes on behind it.
 */
export async function fuzz(
  seeds: readonly Uint8Array[],
  given: { readonly first: number; readonly seconds: number },
): Promise<FuzzResult> {
  const code = bundleScript("fuzz-worker.ts");
  const findings: Finding[] = [];
  const end = Date.now() + given.seconds * 1000;
  let tries = 0;
  let first = given.first;
  while (Date.now() < end && findings.length < MOST_FINDINGS) {
    const progress = new Int32Array(new SharedArrayBuffer(8));
    Atomics.store(progress, 0, first);
    const task: FuzzTask = { seeds, first, progress };
    const worker = new Worker(code, { eval: true, workerData: task });
    worker.on("message", (finding: Finding) => findings.push(finding));
    worker.on("error", (error) =>
      findings.push({ number: Atomics.load(progress, 0), fault: `thread died: ${error.message}` }),
    );
    const hung = await watch(progress, () => Date.now() < end && findings.length < MOST_FINDINGS);
    await worker.terminate();
    if (hung) findings.push({ number: Atomics.load(progress, 0), fault: "hung" });
    tries += Atomics.load(progress, 1);
    first = Atomics.load(progress, 0) + 1;
  }
  return { tries, findings };
}

/** Waits until time is up, or until one number is at work for too long: then true. */
async function watch(progress: Int32Array, goesOn: () => boolean): Promise<boolean> {
  let number = -1;
  let since = Date.now();
  while (goesOn()) {
    await wait(LOOK);
    const now = Atomics.load(progress, 0);
    const done = Atomics.load(progress, 1);
    if (now !== number || done === 0) {
      // Loading the thread is no part of its first file's time.
      if (now !== number) since = Date.now();
      number = now;
    }
    if (Date.now() - since > WATCHDOG + (done === 0 ? WATCHDOG : 0)) return true;
  }
  return false;
}
