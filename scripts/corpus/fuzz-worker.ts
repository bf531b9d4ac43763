import { parentPort, workerData } from "node:worker_threads";
import { judge } from "./judge";
import { mutate } from "./mutate";

/** What a worker gets: the seeds, its first number, and where it writes the number it is at. */
export type FuzzTask = {
  readonly seeds: readonly Uint8Array[];
  readonly first: number;
  /** [number at work, tries done] */
  readonly progress: Int32Array;
};

/** A number whose mutant is read wrongly, and how. */
export type Finding = { readonly number: number; readonly fault: string };

/** Tries number after number until the watchdog ends the thread. */
async function work({ seeds, first, progress }: FuzzTask): Promise<void> {
  for (let number = first; ; number += 1) {
    Atomics.store(progress, 0, number);
    const fault = await judge(mutate(seeds, number));
    if (fault !== null) parentPort?.postMessage({ number, fault } satisfies Finding);
    Atomics.add(progress, 1, 1);
    // Lets messages out; judging itself never leaves the microtask queue.
    if (number % 16 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

void work(workerData);
