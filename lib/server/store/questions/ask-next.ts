import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

/**
 * The ranked task whose verdict would change the ranking most; null when every one has a verdict.
 *
 * With p the chance of toil and h = p·f its toil hours (f: hours if it surely is toil), "toil" would add (1-p)·f and
 * "not toil" take h away: the expected change is p·(1-p)·f + (1-p)·h = 2·(1-p)·h. So the largest (1-p)·h is asked.
 */
export async function askNext(
  scope: WorkspaceScope,
  besides: string | null,
): Promise<{ id: string; title: string } | null> {
  const { workspaceId } = scope;
  const [row] = await withScope(
    scope,
    (db) => db.$queryRaw<{ id: string; title: string }[]>`
      SELECT c.task_id AS id, coalesce(t.name, c.title) AS title
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      JOIN task t ON t.workspace_id = c.workspace_id AND t.id = c.task_id
      WHERE c.workspace_id = ${workspaceId}::uuid AND c.rank IS NOT NULL
        AND c.task_id IS DISTINCT FROM ${besides}::uuid
        AND NOT EXISTS (
          SELECT FROM verdict v WHERE v.workspace_id = c.workspace_id AND v.task_id = c.task_id)
      ORDER BY (1 - c.chance) * c.hours_per_year DESC, c.task_id
      LIMIT 1`,
  );
  return row ?? null;
}
