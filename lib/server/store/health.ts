import { z } from "zod";
import { bulkDb } from "./db";

const row = z.object({
  migrations: z.number(),
  oldestJobSeconds: z.number(),
  unfinishedJobs: z.number(),
  workers: z.number(),
});
export type Health = z.infer<typeof row>;

/** Database up, migrations applied, and how long the oldest runnable job has waited. Times out after two seconds. */
export async function readHealth(): Promise<Health> {
  const sql = bulkDb();
  const query = sql`
    SELECT
      (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations,
      (SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8 FROM graphile_worker._private_jobs
        WHERE is_available AND run_at <= now()) AS "oldestJobSeconds",
      (SELECT count(*)::int FROM graphile_worker._private_jobs WHERE attempts < max_attempts OR locked_at IS NOT NULL)
        AS "unfinishedJobs",
      (SELECT count(*)::int FROM worker_heartbeat WHERE seen_at > now() - interval '15 seconds') AS workers`;
  const timer = new Promise<never>((_, fail) => {
    setTimeout(
      () => fail(new Error("the database did not answer within 2 seconds")),
      2_000,
    ).unref();
  });
  const rows = await Promise.race([query, timer]);
  return row.parse(rows[0]);
}
