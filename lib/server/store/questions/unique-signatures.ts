import { z } from "zod";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "../db";

const row = z.object({
  id: z.string(),
  text: z.string(),
  example: z.string().nullable(),
  sourceKind: z.enum(["alert", "human"]),
  fromStructure: z.boolean(),
  count: z.number().int(),
  description: z.string().nullable(),
  resolution: z.string().nullable(),
  category: z.string().nullable(),
  service: z.string().nullable(),
  team: z.string().nullable(),
  closeCode: z.string().nullable(),
});
export type UniqueSignature = z.infer<typeof row>;

/**
 * Every wording of the workspace with how often it occurs, its most frequent structure, and one text as a sample.
 *
 * Reads each ticket once (index "ticket_rows_behind_a_task" serves the grouping order). Ordered by id, so that mining
 * does not depend on how rows came in.
 */
export function uniqueSignatures(scope: WorkspaceScope): Promise<UniqueSignature[]> {
  return withBulkScope(scope, async (sql) => {
    const rows = await sql`
      SELECT s.id, s.text, s.example, s.source_kind AS "sourceKind", s.from_structure AS "fromStructure",
        count(*)::int AS count,
        min(left(x.description, 400)) AS description, min(left(x.resolution, 400)) AS resolution,
        mode() WITHIN GROUP (ORDER BY t.category) AS category,
        mode() WITHIN GROUP (ORDER BY t.service) AS service,
        mode() WITHIN GROUP (ORDER BY t.team) AS team,
        mode() WITHIN GROUP (ORDER BY t.close_code) AS "closeCode"
      FROM ticket t
      JOIN signature s ON s.workspace_id = t.workspace_id AND s.id = t.signature_id
      JOIN ticket_text x ON x.workspace_id = t.workspace_id AND x.source_id = t.source_id
        AND x.external_id = t.external_id AND x.shard = t.shard
      WHERE t.workspace_id = ${scope.workspaceId}
      GROUP BY s.workspace_id, s.id
      ORDER BY s.id`;
    return rows.map((candidate) => row.parse(candidate));
  });
}
