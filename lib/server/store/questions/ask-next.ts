import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const askedRow = z.object({
  id: z.string(),
  title: z.string(),
  hours: z.number(),
  grade: z.string(),
  /** P(toil), 0..1. */
  chance: z.number(),
});
export type AskedTask = z.infer<typeof askedRow>;

/**
 * The ranked tasks whose verdicts would change the ranking most, those first; tasks with a verdict are left out.
 *
 * With p the chance of toil and h = p·f its toil hours (f: hours if it surely is toil), "toil" would add (1-p)·f and
 * "not toil" take h away: the expected change is p·(1-p)·f + (1-p)·h = 2·(1-p)·h. So the largest (1-p)·h is asked.
 */
export async function askNextFew(
  scope: WorkspaceScope,
  { besides = null, limit }: { readonly besides?: string | null; readonly limit: number },
): Promise<readonly AskedTask[]> {
  const { workspaceId } = scope;
  const rows = await withScope(
    scope,
    (db) => db.$queryRaw<unknown[]>`
      SELECT c.task_id AS id, coalesce(t.name, c.title) AS title, c.hours_per_year AS hours, c.grade, c.chance
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      JOIN task t ON t.workspace_id = c.workspace_id AND t.id = c.task_id
      WHERE c.workspace_id = ${workspaceId}::uuid AND c.rank IS NOT NULL
        AND c.task_id IS DISTINCT FROM ${besides}::uuid
        AND NOT EXISTS (
          SELECT FROM verdict v WHERE v.workspace_id = c.workspace_id AND v.task_id = c.task_id)
      ORDER BY (1 - c.chance) * c.hours_per_year DESC, c.task_id
      LIMIT ${limit}`,
  );
  return rows.map((row) => askedRow.parse(row));
}

/** The first of them; null when every task has a verdict. */
export async function askNext(
  scope: WorkspaceScope,
  besides: string | null,
): Promise<AskedTask | null> {
  const [first] = await askNextFew(scope, { besides, limit: 1 });
  return first ?? null;
}
