import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const candidateRow = z.object({
  id: z.string(),
  title: z.string(),
  rank: z.number().nullable(),
});
const importRow = z.object({ id: z.string(), fileName: z.string(), at: z.date() });

export type PaletteRows = {
  readonly candidates: readonly z.infer<typeof candidateRow>[];
  readonly imports: readonly z.infer<typeof importRow>[];
};

const MOST_CANDIDATES = 1_000;
const MOST_IMPORTS = 30;

/** What the palette finds by name: tasks of the active ranking, best first, and the newest imports. */
export function paletteRows(scope: WorkspaceScope): Promise<PaletteRows> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const candidates = await db.$queryRaw<unknown[]>`
      SELECT c.task_id AS id, coalesce(t.name, c.title) AS title, c.rank
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      JOIN task t ON t.workspace_id = c.workspace_id AND t.id = c.task_id
      WHERE c.workspace_id = ${workspaceId}::uuid
      ORDER BY c.rank NULLS LAST, c.hours_per_year DESC, c.task_id LIMIT ${MOST_CANDIDATES}`;
    const imports = await db.$queryRaw<unknown[]>`
      SELECT i.id, u.file_name AS "fileName", i.requested_at AS at
      FROM import i JOIN upload u ON u.workspace_id = i.workspace_id AND u.id = i.upload_id
      WHERE i.workspace_id = ${workspaceId}::uuid
      ORDER BY i.requested_at DESC LIMIT ${MOST_IMPORTS}`;
    return {
      candidates: candidates.map((row) => candidateRow.parse(row)),
      imports: imports.map((row) => importRow.parse(row)),
    };
  });
}
