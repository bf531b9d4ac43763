import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Percent by which V8's heap grows before it is tidied; as the worker starts (scripts/lib/worker-program.mjs). */
const USUAL = 40;
/** For work that holds hundreds of MB for minutes: memory before time. */
const SPARING = 10;

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

/**
 * Does what holds much for a while, and gives its memory back at once: an idle thread never tidies by itself, and what the
 * last batches left would stand in memory beside a ranking. Takes some tens of milliseconds.
 */
export async function tidiedAfterwards(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    collect();
  }
}
