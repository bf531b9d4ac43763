import { log } from "../log";
import { closeDatabase } from "../store/db";
import { runWorker } from "./run-worker";

/** Entry of the worker process: imports, mining, scoring. */
async function main(): Promise<void> {
  const worker = await runWorker();
  log.info("worker ready");
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    await closeDatabase();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
  await worker.runner.promise;
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, "worker failed");
  process.exit(1);
});
