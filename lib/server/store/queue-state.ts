import type { WorkspaceScope } from "../access/scope";
import { queueName } from "../jobs/queue";
import { bulkDb } from "./db";

/** Jobs that store or rank tickets of the workspace and wait or run; those that failed for good do not count. */
export async function unfinishedJobs(scope: WorkspaceScope): Promise<number> {
  const queues = [queueName("storing", scope.workspaceId), queueName("ranking", scope.workspaceId)];
  const [row] = await bulkDb()<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
    WHERE q.queue_name = ANY(${queues}::text[]) AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL)`;
  return row?.count ?? 0;
}
