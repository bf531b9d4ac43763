import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "@/scripts/lib/worker-program.mjs";
import { CliProblem } from "./exit";
import { startOwnProgram } from "./own-program";

export type OwnWorker = {
  /** Rejects when the worker ends before it was stopped. */
  readonly lost: Promise<never>;
  stop(): Promise<void>;
};

/**
 * Starts the worker's own program for the time of one command: with its limits of memory, and with a beat that goes on
 * while it groups.
 */
export function startOwnWorker(root: string): OwnWorker {
  const environment = { ...WORKER_ENVIRONMENT, TOILBOX_PROCESS: "worker" };
  const worker = startOwnProgram(root, WORKER_PROGRAM, environment);
  let stopping = false;
  const lost = worker.ended.then((reason): never => {
    if (stopping) throw new Error("the worker was stopped");
    throw new CliProblem(`The worker ended unexpectedly (${reason}). Run the command again.`);
  });
  // Whoever waits for the work looks at it; a rejection after that is no news.
  lost.catch(() => undefined);
  return {
    lost,
    stop: () => {
      stopping = true;
      return worker.stop();
    },
  };
}
