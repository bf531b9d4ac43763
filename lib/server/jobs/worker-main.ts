import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { log } from "../log";
import { closeDatabase } from "../store/db";
import { JOB_NAMES, type JobName } from "./queue";
import { runWorker } from "./run-worker";

const REVIEW_JOBS: readonly JobName[] = ["recognise", "survey"];
const DESK_JOBS = JOB_NAMES.filter((name) => !REVIEW_JOBS.includes(name));
/** Reviews hold one batch of rows at a time. */
const REVIEW_HEAP_MB = 384;
const STOP = "stop";

/** Takes the jobs until told to stop; returns what stops it. */
async function work(jobs: readonly JobName[]): Promise<() => Promise<void>> {
  const worker = await runWorker(jobs);
  log.info({ jobs }, "worker ready");
  void worker.runner.promise.catch(failed);
  let stopping = false;
  return async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    await closeDatabase();
  };
}

/**
 * Reviews run in a thread of their own: mining keeps the processor for seconds on end, while somebody waits at the
 * screen for the counts of a dry run.
 */
function startReviews(): { stop(): Promise<void> } {
  const thread = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: REVIEW_HEAP_MB },
  });
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  thread.once("error", failed);
  return {
    stop: async () => {
      thread.postMessage(STOP);
      await ended;
    },
  };
}

/** Entry of the worker process: imports, mining, scoring, and a thread for reviews. */
async function main(): Promise<void> {
  const reviews = startReviews();
  const stopWork = await work(DESK_JOBS);
  const stop = async (): Promise<void> => {
    await Promise.all([stopWork(), reviews.stop()]);
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

async function reviewThread(): Promise<void> {
  const stopWork = await work(REVIEW_JOBS);
  parentPort?.once("message", () => void stopWork().then(() => process.exit(0)));
}

function failed(error: unknown): void {
  log.fatal({ err: error }, "worker failed");
  process.exit(1);
}

(isMainThread ? main() : reviewThread()).catch(failed);
