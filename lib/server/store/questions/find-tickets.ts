import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";
import { likeAnywhere } from "./like-anywhere";

const row = z.object({
  source: z.string(),
  externalId: z.string(),
  title: z.string().nullable(),
});
export type FoundTicket = z.infer<typeof row>;

const MOST = 6;
/** Wordings whose newest ticket is looked up. */
const WORDINGS = 40;

/**
 * A few tickets whose id begins with what was typed, else whose wording holds it.
 *
 * The id is looked up in the primary key, one range for each source. Titles are looked for among the different
 * wordings, of which there are far fewer than tickets; the newest ticket of each is given (index
 * "ticket_rows_behind_a_task").
 */
export async function findTickets(
  scope: WorkspaceScope,
  typed: string,
): Promise<readonly FoundTicket[]> {
  const { workspaceId } = scope;
  const upper = typed.toUpperCase();
  const like = likeAnywhere(typed);
  return withScope(scope, async (db) => {
    const byId = await db.$queryRaw<unknown[]>`
      SELECT s.name AS source, t.external_id AS "externalId", t.title
      FROM source s, unnest(ARRAY[${typed}, ${upper}]) AS asked(id), LATERAL (
        SELECT external_id, title FROM ticket
        WHERE workspace_id = s.workspace_id AND source_id = s.id
          AND external_id >= asked.id COLLATE "C" AND external_id < (asked.id || chr(1114111)) COLLATE "C"
        ORDER BY external_id LIMIT ${MOST}) t
      WHERE s.workspace_id = ${workspaceId}::uuid
      GROUP BY 1, 2, 3 ORDER BY 2, 1 LIMIT ${MOST}`;
    if (byId.length > 0) return byId.map((found) => row.parse(found));
    const byWords = await db.$queryRaw<unknown[]>`
      SELECT s.name AS source, t."externalId", t.title
      FROM (SELECT id FROM signature
        WHERE workspace_id = ${workspaceId}::uuid AND example ILIKE ${like} LIMIT ${WORDINGS}) g,
      LATERAL (SELECT source_id, external_id AS "externalId", title, opened_at FROM ticket
        WHERE workspace_id = ${workspaceId}::uuid AND signature_id = g.id
        ORDER BY opened_at DESC NULLS LAST LIMIT 1) t
      JOIN source s ON s.workspace_id = ${workspaceId}::uuid AND s.id = t.source_id
      ORDER BY t.opened_at DESC NULLS LAST LIMIT ${MOST}`;
    return byWords.map((found) => row.parse(found));
  });
}
