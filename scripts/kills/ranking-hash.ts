import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "@/lib/server/store/db";

/**
 * SHA-256 over the active ranking: every task by the wordings that are its, with its titles, counts, scores, grade and
 * remedy. Without ids, which are minted by chance, and without what is drawn in the order of the ids (bands of cost).
 */
export async function rankingHash(scope: WorkspaceScope): Promise<string> {
  const [row] = await withBulkScope(
    scope,
    (sql) => sql<{ hash: string }[]>`
      WITH task AS (
        SELECT c.title, c.tickets, c.tickets_in_window, c.toil, c.repetition, c.no_judgment, c.interrupt, c.grade,
          c.remedy, c.kind, c.wordings, c.sameness, c.weeks,
          (SELECT string_agg(s.signature_id::text, ',' ORDER BY s.signature_id) FROM signature_task s
            WHERE s.workspace_id = c.workspace_id AND s.run_id = c.run_id AND s.task_id = c.task_id) AS wordings_of
        FROM candidate c
        WHERE c.workspace_id = ${scope.workspaceId}
          AND c.run_id = (SELECT active_mining_run FROM workspace WHERE id = ${scope.workspaceId}))
      SELECT encode(sha256(convert_to(coalesce(string_agg(to_jsonb(task)::text, E'\n' ORDER BY wordings_of), ''), 'UTF8')), 'hex')
        AS hash FROM task`,
  );
  if (!row) throw new Error("the ranking has no hash");
  return row.hash;
}
