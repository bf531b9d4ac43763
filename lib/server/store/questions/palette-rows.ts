import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const candidateRow = z.object({
  id: z.string(),
  title: z.string(),
  rank: z.number().nullable(),
});
const importRow = z.object({ id: z.string(), fileName: z.string(), at: z.date() });

const namedRow = z.object({ id: z.string(), name: z.string() });

export type PaletteRows = {
  readonly candidates: readonly z.infer<typeof candidateRow>[];
  readonly imports: readonly z.infer<typeof importRow>[];
  /** Teams that ranked tickets lie with, most tickets first. */
  readonly teams: readonly string[];
  readonly applications: readonly z.infer<typeof namedRow>[];
};

const MOST_CANDIDATES = 1_000;
const MOST_IMPORTS = 30;
const MOST_TEAMS = 200;

/** What the palette finds by name: tasks of the active ranking, best first, their teams, applications, and the newest imports. */
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
    const teams = await db.$queryRaw<unknown[]>`
      SELECT n.name AS id, n.name
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      CROSS JOIN LATERAL jsonb_to_recordset(c.team_counts) AS n(name text, count int)
      WHERE c.workspace_id = ${workspaceId}::uuid AND c.rank IS NOT NULL
      GROUP BY n.name ORDER BY sum(n.count) DESC, n.name LIMIT ${MOST_TEAMS}`;
    const applications = await db.application.findMany({
      where: { workspaceId },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    return {
      candidates: candidates.map((row) => candidateRow.parse(row)),
      imports: imports.map((row) => importRow.parse(row)),
      teams: teams.map((row) => namedRow.parse(row).name),
      applications,
    };
  });
}
