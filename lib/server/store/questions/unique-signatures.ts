import type { SignatureSummary } from "@/lib/core/group/signature-summary";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "../db";
import { andCounted, type RunCoverage } from "../left-out-tickets";

const PAGE = 5_000;

/**
 * Every wording of the tickets that a run counts with how often it occurs, its most frequent structure, and one text as a sample.
 *
 * Reads each ticket once (index "ticket_rows_behind_a_task" serves the grouping order). Ordered by id, so that mining
 * does not depend on how rows came in. Read in pages and with equal names held once: about 1 KB a wording. The rows come
 * from our own columns with fixed types and are not parsed again. `only` leaves all others out.
 */
export function uniqueSignatures(
  scope: WorkspaceScope,
  run: RunCoverage,
  only: readonly string[] | null = null,
): Promise<readonly SignatureSummary[]> {
  return withBulkScope(scope, async (sql) => {
    const heldOnce = nameHolder();
    const signatures: SignatureSummary[] = [];
    const pages = sql<SignatureSummary[]>`
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
      WHERE t.workspace_id = ${scope.workspaceId} ${andCounted(sql, run)}
        ${only ? sql`AND t.signature_id = ANY(${[...only]}::uuid[])` : sql``}
      GROUP BY s.workspace_id, s.id
      ORDER BY s.id`.cursor(PAGE);
    for await (const page of pages) {
      for (const one of page) {
        signatures.push({
          id: one.id,
          text: one.text,
          example: one.example,
          sourceKind: one.sourceKind,
          fromStructure: one.fromStructure,
          count: one.count,
          description: one.description,
          resolution: one.resolution,
          category: heldOnce(one.category),
          service: heldOnce(one.service),
          team: heldOnce(one.team),
          closeCode: heldOnce(one.closeCode),
        });
      }
    }
    return signatures;
  });
}

/** Gives the first copy of each name: few names stand in many rows. */
function nameHolder(): (name: string | null) => string | null {
  const names = new Map<string, string>();
  return (name) => {
    if (name === null) return null;
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
}
