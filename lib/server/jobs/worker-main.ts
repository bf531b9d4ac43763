import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { log } from "../log";
import { closeDatabase } from "../store/db";
import { startHeartbeat } from "./heartbeat";
import type { Lane } from "./queue";
import { runWorker } from "./run-worker";

/** Imports and reviews hold one or two batches of rows at a time. */
const READING_HEAP_MB = 256;
const STOP = "stop";

/** What the main thread tells the thread that reads: pools to beat for, or to stop. */
type Told = typeof STOP | readonly string[];

type BeatFor = (ids: ReadonlySet<string>) => void;

/** Takes the jobs of a lane until told to stop; returns what stops it. */
async function work(lane: Lane, beatFor: BeatFor): Promise<() => Promise<void>> {
  const runner = await runWorker(lane, beatFor);
  log.info({ lane }, "worker ready");
  void runner.promise.catch(failed);
  return () => runner.stop();
}

/**
 * Files are read in a thread of their own: a ranking keeps the processor for seconds on end, while somebody waits at the
 * screen for the counts of a dry run or for a receipt. That thread also beats for the whole process; a thread that
 * groups 200,000 tickets misses every beat, and its jobs would be given to somebody else as those of the dead.
 */
function startReading(): { beatFor: BeatFor; stop(): Promise<void> } {
  // The flag that this process was started with overrides the limits of a thread; what it says now, threads follow.
  setFlagsFromString(`--max-old-space-size=${READING_HEAP_MB}`);
  const thread = new Worker(new URL(import.meta.url));
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  thread.once("error", failed);
  const tell = (told: Told) => thread.postMessage(told);
  return {
    beatFor: (ids) => tell([...ids]),
    stop: async () => {
      tell(STOP);
      await ended;
    },
  };
}

/** Stops everything, once; who asks again waits for the same. */
function stopper(...steps: readonly (() => Promise<void>)[]): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    for (const step of steps) await step();
    process.exit(0);
  };
  return () => {
    stopping ??= stop();
    return stopping;
  };
}

/** Entry of the worker process: it ranks, and has a thread that reads files. */
async function main(): Promise<void> {
  const reading = startReading();
  const stopRanking = await work("ranking", reading.beatFor);
  const stop = stopper(stopRanking, closeDatabase, reading.stop);
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

async function readingThread(): Promise<void> {
  const alive = new Set<string>();
  const beatFor = (ids: Iterable<string>): void => {
    for (const id of ids) alive.add(id);
  };
  const stopAsked = await work("asked", beatFor);
  const stopStoring = await work("storing", beatFor);
  const stopBeating = startHeartbeat(alive);
  const stop = stopper(stopAsked, stopStoring, stopBeating, closeDatabase);
  parentPort?.on("message", (told: Told) => {
    if (told === STOP) void stop();
    else beatFor(told);
  });
}

function failed(error: unknown): void {
  log.fatal({ err: error }, "worker failed");
  process.exit(1);
}

(isMainThread ? main() : readingThread()).catch(failed);
