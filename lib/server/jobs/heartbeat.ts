import { EventEmitter } from "node:events";
import { log } from "@/lib/server/log";
import { bulkDb } from "@/lib/server/store/db";

const BEAT_MS = 3_000;
/** Five missed beats: the process is gone, not slow. */
const DEAD_AFTER_SECONDS = 15;

/**
 * The queue alone frees a killed worker's jobs only after four hours. So every worker writes a beat, and whoever is
 * alive frees the jobs of workers whose beat has stopped.
 */
async function beat(workerIds: readonly string[]): Promise<string[]> {
  const sql = bulkDb();
  for (const workerId of workerIds) {
    await sql`
      INSERT INTO worker_heartbeat (worker_id, seen_at) VALUES (${workerId}, now())
      ON CONFLICT (worker_id) DO UPDATE SET seen_at = now()`;
  }
  const dead = await sql<{ worker_id: string }[]>`
    DELETE FROM worker_heartbeat
    WHERE seen_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
    RETURNING worker_id`;
  const lost = await sql<{ locked_by: string }[]>`
    SELECT DISTINCT locked_by FROM graphile_worker._private_jobs j
    WHERE locked_by IS NOT NULL
      AND locked_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
      AND NOT EXISTS (SELECT 1 FROM worker_heartbeat w WHERE w.worker_id = j.locked_by)`;
  return [...new Set([...dead.map((row) => row.worker_id), ...lost.map((row) => row.locked_by)])];
}

async function forceUnlock(workerIds: readonly string[]): Promise<void> {
  const sql = bulkDb();
  await sql`SELECT graphile_worker.force_unlock_workers(${[...workerIds]}::text[])`;
  log.warn({ workerIds }, "freed the jobs of workers that stopped");
}

/** The ids under which this process locks jobs; listens from before the runner starts, because it tells them once. */
export function lockIds(): { events: EventEmitter; ids: ReadonlySet<string> } {
  const events = new EventEmitter();
  const ids = new Set<string>();
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) =>
    ids.add(workerPool.id),
  );
  return { events, ids };
}

/** Beats for pools of workers; returns what stops it. */
export type Heartbeat = (ids: ReadonlySet<string>) => () => Promise<void>;

/** Starts beating for the ids, also for those that are added later. */
export const startHeartbeat: Heartbeat = (ids) => {
  let stopped = false;
  const tick = async (): Promise<void> => {
    try {
      const dead = await beat([...ids]);
      if (dead.length > 0) await forceUnlock(dead);
    } catch (error) {
      log.warn({ error: String(error) }, "heartbeat failed; trying again");
    }
  };
  const timer = setInterval(() => void tick(), BEAT_MS);
  void tick();
  return async () => {
    if (stopped) return;
    stopped = true;
    clearInterval(timer);
    await bulkDb()`DELETE FROM worker_heartbeat WHERE worker_id = ANY(${[...ids]}::text[])`;
  };
};
