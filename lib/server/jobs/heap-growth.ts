import { setFlagsFromString } from "node:v8";

/** Percent by which V8's heap grows before it is tidied; as the worker starts (scripts/lib/worker-program.mjs). */
const USUAL = 40;
/** For work that holds hundreds of MB for minutes: memory before time. */
const SPARING = 6;

let sparingJobs = 0;

/**
 * Lets a job hold as little memory as it can. V8 asks for this number whenever it has tidied, so it may change while a
 * process runs; it counts for all threads. An import holds two batches: tidying at every tenth took 30 % of its time.
 */
export async function sparingMemory(work: () => Promise<void>): Promise<void> {
  sparingJobs += 1;
  setFlagsFromString(`--heap-growing-percent=${SPARING}`);
  try {
    await work();
  } finally {
    sparingJobs -= 1;
    if (sparingJobs === 0) setFlagsFromString(`--heap-growing-percent=${USUAL}`);
  }
}
