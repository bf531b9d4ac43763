import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { bundleScript } from "./bundle-script";
import type { Finding, FuzzTask } from "./fuzz-worker";

/** One file may take this much of a processor, in milliseconds; more counts as a hang. */
const WATCHDOG = 2000;
/** The same by the clock: a busy machine stops threads for seconds, but not for this long. */
const LONGEST = 20_000;
const LOOK = 200;
/** Loading the thread may take this long. */
const LOADING = 30_000;
const MOST_FINDINGS = 20;

export type FuzzResult = { readonly tries: number; readonly findings: readonly Finding[] };

/**
 * Tries mutants of the seeds from `first` on for some seconds, and at least `least` of them however busy the machine is, in
 * a thread of its own under a watchdog.
 *
 * A mutant that takes more than two seconds of a processor is a finding; the thread is ended, and another goes on behind it.
 */
export async function fuzz(
  seeds: readonly Uint8Array[],
  given: { readonly first: number; readonly seconds: number; readonly least: number },
): Promise<FuzzResult> {
  const code = bundleScript("fuzz-worker.ts");
  const findings: Finding[] = [];
  const end = Date.now() + given.seconds * 1000;
  let tries = 0;
  let first = given.first;
  const goesOn = (tried: number) =>
    (Date.now() < end || tried < given.least) && findings.length < MOST_FINDINGS;
  while (goesOn(tries)) {
    const progress = new Int32Array(new SharedArrayBuffer(12));
    Atomics.store(progress, 0, first);
    const task: FuzzTask = { seeds, first, progress };
    const worker = new Worker(code, { eval: true, workerData: task });
    worker.on("message", (finding: Finding) => findings.push(finding));
    worker.on("error", (error) =>
      findings.push({ number: Atomics.load(progress, 0), fault: `thread died: ${error.message}` }),
    );
    const hung = await watch(progress, () => goesOn(tries + Atomics.load(progress, 1)));
    await worker.terminate();
    if (hung) findings.push({ number: Atomics.load(progress, 0), fault: "hung" });
    tries += Atomics.load(progress, 1);
    first = Atomics.load(progress, 0) + 1;
  }
  return { tries, findings };
}

/** Waits until time is up and the file at work is done, or until one file has been at work for too long: then true. */
async function watch(progress: Int32Array, goesOn: () => boolean): Promise<boolean> {
  const started = Date.now();
  let number = -1;
  let since = Date.now();
  let used = processorTime();
  for (;;) {
    await wait(LOOK);
    const hasBegun = Atomics.load(progress, 2) === 1;
    const now = hasBegun ? Atomics.load(progress, 0) : -1;
    if (now !== number) {
      number = now;
      since = Date.now();
      used = processorTime();
      if (!goesOn()) return false;
    } else if (hasBegun) {
      if (processorTime() - used > WATCHDOG || Date.now() - since > LONGEST) return true;
    }
    // A busy machine loads the thread slowly, which is no fault of a file.
    if (!hasBegun && Date.now() - started > LOADING) throw new Error("the thread did not begin");
  }
}

/** Milliseconds that this process with all its threads has worked. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
