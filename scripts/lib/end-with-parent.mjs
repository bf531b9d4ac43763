// Loaded into web and worker before their own code: they must not outlive the start script, however that ends.
import { isMainThread } from "node:worker_threads";
import { leavePostgres } from "./embedded-postgres.mjs";
import { isAlive } from "./process-identity.mjs";

const LOOK_EVERY_MS = 500;
const STOP_WITHIN_MS = 8_000;

const parent = Number(process.env.TOILBOX_STARTED_BY);
const databaseFolder = process.env.TOILBOX_DATABASE_FOLDER;
// Programs that these processes start in turn have another parent.
delete process.env.TOILBOX_STARTED_BY;

/** Ends like on a signal; the last one to go stops the database that nobody else will stop now. */
function endToo() {
  process.once("exit", () => {
    if (databaseFolder) leavePostgres(databaseFolder);
  });
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  process.kill(process.pid, "SIGTERM");
}

if (isMainThread && parent > 0) {
  // A terminal that went away must not end a process in the middle of its clean-up.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    endToo();
  }, LOOK_EVERY_MS);
  timer.unref();
}
