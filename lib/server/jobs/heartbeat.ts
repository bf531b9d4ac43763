import { EventEmitter } from "node:events";
import { log } from "@/lib/server/log";
import { ownSession } from "@/lib/server/store/db";

const BEAT_MS = 2_000;
/** So many missed beats: the process is gone, not slow. */
const DEAD_AFTER_SECONDS = 15;
/** Dead after so long where the session that beat is gone too: a killed process loses it at once, a slow one keeps it. */
const DEAD_WITHOUT_SESSION_AFTER_SECONDS = 5;
/** How long after it was asked for a job may be killed without losing an attempt. */
const KILLS_FORGIVEN_MINUTES = 60;
/** First key of the advisory locks that tell whose session is there; the second is a hash of the worker's id. */
const SESSION_LOCKS = 20_261;

type Session = ReturnType<typeof ownSession>;

async function noteAlive(sql: Session, workerId: string): Promise<void> {
  await sql`
    INSERT INTO worker_heartbeat (worker_id, seen_at) VALUES (${workerId}, now())
    ON CONFLICT (worker_id) DO UPDATE SET seen_at = now()`;
  await sql`
    SELECT pg_try_advisory_lock(${SESSION_LOCKS}, hashtext(${workerId})) WHERE NOT EXISTS (
      SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND classid = ${SESSION_LOCKS}
        AND objid = (hashtext(${workerId})::bigint & 4294967295)::oid)`;
}

/**
 * Workers that stopped, and forgets their beats. Behind a transaction pooler sessions outlive processes: there only a
 * missing beat tells.
 */
async function findDead(sql: Session): Promise<string[]> {
  const dead = await sql<{ worker_id: string }[]>`
    DELETE FROM worker_heartbeat
    WHERE seen_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
      OR (seen_at < now() - make_interval(secs => ${DEAD_WITHOUT_SESSION_AFTER_SECONDS}) AND NOT EXISTS (
        SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
        WHERE l.locktype = 'advisory' AND l.classid = ${SESSION_LOCKS} AND l.granted
          AND l.objid = (hashtext(worker_heartbeat.worker_id)::bigint & 4294967295)::oid))
    RETURNING worker_id`;
  const lost = await sql<{ locked_by: string }[]>`
    SELECT DISTINCT locked_by FROM graphile_worker._private_jobs j
    WHERE locked_by IS NOT NULL
      AND locked_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
      AND NOT EXISTS (SELECT 1 FROM worker_heartbeat w WHERE w.worker_id = j.locked_by)`;
  return [...new Set([...dead.map((row) => row.worker_id), ...lost.map((row) => row.locked_by)])];
}

/**
 * A kill is no fault of the job, so it does not count among its three attempts: three restarts in a row gave a ranking
 * up for good. After a while it does count, or a job that kills its worker would do so for ever.
 */
async function freeJobs(sql: Session, dead: readonly string[]): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      UPDATE graphile_worker._private_jobs SET attempts = greatest(attempts - 1, 0)
      WHERE locked_by = ANY(${[...dead]}::text[])
        AND created_at > now() - make_interval(mins => ${KILLS_FORGIVEN_MINUTES})`;
    await tx`SELECT graphile_worker.force_unlock_workers(${[...dead]}::text[])`;
  });
}

/**
 * The queue alone frees a killed worker's jobs only after four hours. So every worker writes a beat, and whoever is
 * alive frees the jobs of workers whose beat has stopped. Work that a slow worker goes on with all the same is fenced by
 * its lease.
 */
async function beat(sql: Session, workerIds: readonly string[]): Promise<void> {
  for (const workerId of workerIds) await noteAlive(sql, workerId);
  const dead = await findDead(sql);
  if (dead.length === 0) return;
  await freeJobs(sql, dead);
  log.warn({ workerIds: dead }, "freed the jobs of workers that stopped");
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

/** Starts beating for the ids, also for those that are added later; returns what stops it. */
export function startHeartbeat(ids: ReadonlySet<string>): () => Promise<void> {
  const sql = ownSession();
  let stopped = false;
  let running: Promise<void> | null = null;
  const tick = async (): Promise<void> => {
    running ??= beat(sql, [...ids]).catch((error) => {
      log.warn({ error: String(error) }, "heartbeat failed; trying again");
    });
    await running;
    running = null;
  };
  const timer = setInterval(() => void tick(), BEAT_MS);
  void tick();
  return async () => {
    if (stopped) return;
    stopped = true;
    clearInterval(timer);
    await running;
    await sql`DELETE FROM worker_heartbeat WHERE worker_id = ANY(${[...ids]}::text[])`;
    await sql.end({ timeout: 5 });
  };
}
