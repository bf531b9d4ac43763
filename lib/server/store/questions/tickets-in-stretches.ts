import type { TaskCounts } from "@/lib/core/domain/toil-change";
import type { WorkspaceScope } from "../../access/scope";
import { withBulkScope } from "../db";

/** The day (epoch ms) since which every source of the workspace has tickets; null without dates. */
export function historySince(scope: WorkspaceScope): Promise<number | null> {
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql<{ since: number | null }[]>`
      SELECT (extract(epoch FROM max(first)) * 1000)::float8 AS since
      FROM (SELECT min(opened_at) AS first FROM ticket
        WHERE workspace_id = ${scope.workspaceId} GROUP BY source_id) AS sources`;
    return row?.since ?? null;
  });
}

/** Tickets of each task of a run from `middle` up to `to`, and from `from` up to `middle` (epoch ms). */
export function ticketsInStretches(
  scope: WorkspaceScope,
  runId: string,
  { from, middle, to }: { readonly from: number; readonly middle: number; readonly to: number },
): Promise<TaskCounts> {
  const at = (time: number) => new Date(time);
  return withBulkScope(scope, async (sql) => {
    const rows = await sql<{ task_id: string; now: number; before: number }[]>`
      SELECT s.task_id,
        (count(*) FILTER (WHERE t.opened_at > ${at(middle)}))::int4 AS now,
        (count(*) FILTER (WHERE t.opened_at <= ${at(middle)}))::int4 AS before
      FROM ticket t
      JOIN signature_task s ON s.workspace_id = t.workspace_id AND s.signature_id = t.signature_id
        AND s.run_id = ${runId}
      WHERE t.workspace_id = ${scope.workspaceId} AND t.opened_at > ${at(from)} AND t.opened_at <= ${at(to)}
      GROUP BY s.task_id`;
    return new Map(rows.map(({ task_id, now, before }) => [task_id, [now, before] as const]));
  });
}
