import { z } from "zod";
import type { TaskWords } from "@/lib/core/group/similar-tasks";
import type { WorkspaceScope } from "../../access/scope";
import { withBulkScope } from "../db";

const row = z.object({
  id: z.string(),
  title: z.string(),
  tickets: z.number(),
  rank: z.number().nullable(),
  wordings: z.array(z.object({ example: z.string(), count: z.number() })),
  services: z.array(z.string()),
  teams: z.array(z.string()),
});

/** A task of the active run with its most frequent wordings. */
export type ListedTask = TaskWords & Pick<z.infer<typeof row>, "title" | "tickets" | "rank">;

/** Every task of the active run by what its tickets say: ten wordings of each, ranked ones first. */
export function taskWords(scope: WorkspaceScope): Promise<readonly ListedTask[]> {
  return withBulkScope(scope, async (sql) => {
    const rows = await sql`
      SELECT c.task_id AS id, coalesce(t.name, c.title) AS title, c.tickets, c.rank, c.services, c.teams,
        jsonb_path_query_array(c.variants, '$[0 to 9]') AS wordings
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      JOIN task t ON t.workspace_id = c.workspace_id AND t.id = c.task_id
      WHERE c.workspace_id = ${scope.workspaceId}
      ORDER BY c.rank NULLS LAST, c.tickets DESC, c.task_id`;
    return rows.map((one) => row.parse(one));
  });
}
