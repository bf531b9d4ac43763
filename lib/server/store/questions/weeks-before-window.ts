import { z } from "zod";
import { WINDOW_WEEKS } from "@/lib/core/score/scoring-defaults";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const row = z.object({ taskId: z.string(), at: z.number().int(), tickets: z.number().int() });

/**
 * Tickets of each task in the weeks before the scoring window, as many as that has, oldest first, from the weekly rollups of the active run.
 * Together with the window's own weeks they show a season twice, so that it is not taken for a trend. Tasks without any
 * are left out. `timeZone`: the one in which weeks begin.
 */
export function weeksBeforeWindow(
  scope: WorkspaceScope,
  timeZone: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const rows = await db.$queryRaw<unknown[]>`
      SELECT k.task_id AS "taskId", ((k.week - f.first) / 7)::int AS at, k.tickets
      FROM workspace w
      JOIN mining_run r ON r.workspace_id = w.id AND r.id = w.active_mining_run
      CROSS JOIN LATERAL (
        SELECT date_trunc('week', r.as_of AT TIME ZONE ${timeZone})::date - ${7 * (2 * WINDOW_WEEKS - 1)}::int AS first) f
      JOIN task_week k ON k.workspace_id = w.id AND k.run_id = r.id
      WHERE w.id = ${workspaceId}::uuid AND k.week >= f.first AND k.week < f.first + ${7 * WINDOW_WEEKS}::int`;
    const tasks = new Map<string, number[]>();
    for (const { taskId, at, tickets } of rows.map((one) => row.parse(one))) {
      const weeks = tasks.get(taskId) ?? new Array<number>(WINDOW_WEEKS).fill(0);
      weeks[at] = tickets;
      tasks.set(taskId, weeks);
    }
    return tasks;
  });
}
