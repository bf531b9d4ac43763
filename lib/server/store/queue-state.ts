import type { WorkspaceScope } from "../access/scope";
import { queueName } from "../jobs/queue";
import { bulkDb, withBulkScope } from "./db";

/** Jobs that store or rank tickets of the workspace and wait or run; those that failed for good do not count. */
export async function unfinishedJobs(scope: WorkspaceScope): Promise<number> {
  const queues = [queueName("storing", scope.workspaceId), queueName("ranking", scope.workspaceId)];
  const [row] = await bulkDb()<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
    WHERE q.queue_name = ANY(${queues}::text[]) AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL)`;
  return row?.count ?? 0;
}

/** How long stored tickets wait for their ranking at most, while more are being stored. */
const PATIENCE_SECONDS = 300;

/**
 * Whether more tickets of the workspace are about to be stored or removed, and none has waited too long for a ranking.
 * What has just recorded its end does not count, though its job may still be there.
 */
export function moreIsBeingStored(scope: WorkspaceScope): Promise<boolean> {
  const { workspaceId } = scope;
  const queue = queueName("storing", workspaceId);
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql<{ isMore: boolean }[]>`
      SELECT EXISTS (
        SELECT FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE q.queue_name = ${queue} AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL)
          AND NOT EXISTS (
            SELECT FROM import i
            WHERE i.workspace_id = ${workspaceId} AND i.id::text = j.payload->>'importId'
              AND i.status = ANY(CASE t.identifier WHEN 'undo' THEN '{undone}' ELSE '{done,failed}' END::text[]))
      ) AND NOT EXISTS (
        SELECT FROM import i
        JOIN workspace w ON w.id = i.workspace_id
        LEFT JOIN mining_run r ON r.workspace_id = w.id AND r.id = w.active_mining_run
        WHERE i.workspace_id = ${workspaceId} AND i.status = 'done'
          AND i.finished_at > coalesce(r.started_at, '-infinity')
          AND i.finished_at < now() - ${PATIENCE_SECONDS}::int * interval '1 second'
      ) AS "isMore"`;
    return row?.isMore ?? false;
  });
}
