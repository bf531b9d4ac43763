import { z } from "zod";
import { VERDICTS } from "@/lib/core/domain/verdict";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "../db";
import type { GivenVerdict } from "../verdicts";

const given = z.object({ taskId: z.string(), verdict: z.enum(VERDICTS), reason: z.string() });

/**
 * The verdicts that count: of each task the newest line, unless it takes the verdict back. In order of the task's id.
 *
 * Reads the index "verdict_newest_of_a_task".
 */
export function newestVerdicts(scope: WorkspaceScope): Promise<readonly GivenVerdict[]> {
  return withBulkScope(scope, async (sql) => {
    const rows = await sql`
      SELECT * FROM (
        SELECT DISTINCT ON (task_id) task_id AS "taskId", kind AS verdict, reason FROM verdict
        WHERE workspace_id = ${scope.workspaceId}
        ORDER BY task_id, id DESC
      ) newest
      WHERE verdict <> 'withdrawn'`;
    return rows.map((row) => given.parse(row));
  });
}
