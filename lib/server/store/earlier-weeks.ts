import type { BulkDb } from "./db";
import { andCounted, type RunCoverage } from "./left-out-tickets";

/**
 * Counts each task's tickets by week before the scoring window, so that a period can stand against the same weeks a year
 * before without reading tickets. Mining itself counts the weeks of the window. One pass over the older tickets.
 */
export async function insertEarlierWeeks(
  sql: BulkDb,
  { workspaceId, ...run }: RunCoverage & { readonly workspaceId: string },
  timeZone: string,
): Promise<void> {
  await sql`
    INSERT INTO task_week (workspace_id, run_id, task_id, week, tickets)
    SELECT t.workspace_id, st.run_id, st.task_id, date_trunc('week', t.opened_at AT TIME ZONE ${timeZone})::date,
      count(*)::int
    FROM ticket t
    JOIN mining_run r ON r.workspace_id = t.workspace_id AND r.id = ${run.runId}
    JOIN signature_task st ON st.workspace_id = t.workspace_id AND st.run_id = r.id AND st.signature_id = t.signature_id
    WHERE t.workspace_id = ${workspaceId} AND t.opened_at AT TIME ZONE ${timeZone} <
      date_trunc('week', r.as_of AT TIME ZONE ${timeZone}) - interval '51 weeks' ${andCounted(sql, run)}
    GROUP BY 1, 2, 3, 4
    ON CONFLICT DO NOTHING`;
}
