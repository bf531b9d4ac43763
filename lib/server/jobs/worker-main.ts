import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { log } from "../log";
import { closeDatabase } from "../store/db";
import { type Heartbeat, startHeartbeat } from "./heartbeat";
import { JOB_NAMES, type JobName } from "./queue";
import { runWorker } from "./run-worker";

const REVIEW_JOBS: readonly JobName[] = ["recognise", "survey"];
const DESK_JOBS = JOB_NAMES.filter((name) => !REVIEW_JOBS.includes(name));
/** Reviews hold one batch of rows at a time. */
const REVIEW_HEAP_MB = 384;
const STOP = "stop";

/** What the main thread tells the thread of reviews: pools to beat for, or to stop. */
type Told = typeof STOP | readonly string[];

/** Takes the jobs until told to stop; returns what stops it. */
async function work(jobs: readonly JobName[], heartbeat: Heartbeat): Promise<() => Promise<void>> {
  const worker = await runWorker(jobs, heartbeat);
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
 * screen for the counts of a dry run. That thread also beats for the whole process; a thread that groups 200,000
 * tickets misses every beat, and its jobs would be given to somebody else as those of the dead.
 */
function startReviews(): { beatFor: Heartbeat; stop(): Promise<void> } {
  const thread = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: REVIEW_HEAP_MB },
  });
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  thread.once("error", failed);
  const tell = (told: Told) => thread.postMessage(told);
  return {
    beatFor: (ids) => {
      tell([...ids]);
      return () => Promise.resolve();
    },
    stop: async () => {
      tell(STOP);
      await ended;
    },
  };
}

/** Entry of the worker process: imports, mining, scoring, and a thread for reviews. */
async function main(): Promise<void> {
  const reviews = startReviews();
  const stopWork = await work(DESK_JOBS, reviews.beatFor);
  const stop = async (): Promise<void> => {
    await stopWork();
    await reviews.stop();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

async function reviewThread(): Promise<void> {
  const alive = new Set<string>();
  const stopWork = await work(REVIEW_JOBS, (ids) => {
    for (const id of ids) alive.add(id);
    return startHeartbeat(alive);
  });
  parentPort?.on("message", (told: Told) => {
    if (told === STOP) void stopWork().then(() => process.exit(0));
    else for (const id of told) alive.add(id);
  });
}

function failed(error: unknown): void {
  log.fatal({ err: error }, "worker failed");
  process.exit(1);
}

(isMainThread ? main() : reviewThread()).catch(failed);
