import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "@/lib/server/store/db";

/** What differs between two ways to the same tickets: which import wrote a row, and the bytes it was read from. */
const WAYS = ["created_import_id", "import_id", "row_hash"];
/** Ids that were drawn by chance, or follow from such. */
const DRAWN = ["workspace_id", "source_id", "shard"];

/**
 * SHA-256 over every ticket of a workspace with its texts and history, ordered by source and external id.
 * "exact" tells whether all rows are the same in every column; "tickets" whether they say the same, whatever import said
 * it. Hashes of two workspaces are equal only where no pseudonyms are stored, because those are keyed by workspace.
 */
export async function stateHash(
  scope: WorkspaceScope,
  kind: "exact" | "tickets" = "exact",
): Promise<string> {
  const without = kind === "exact" ? DRAWN : [...DRAWN, ...WAYS];
  const [row] = await withBulkScope(
    scope,
    (sql) => sql<{ hash: string }[]>`
      WITH state AS (
        SELECT s.name, 'ticket' AS part, external_id, 0 AS ordinal, to_jsonb(t) - ${without}::text[] AS content
        FROM ticket t JOIN source s ON s.workspace_id = t.workspace_id AND s.id = t.source_id
        UNION ALL
        SELECT s.name, 'text', external_id, 0, to_jsonb(x) - ${without}::text[]
        FROM ticket_text x JOIN source s ON s.workspace_id = x.workspace_id AND s.id = x.source_id
        UNION ALL
        SELECT s.name, 'event', external_id, e.ordinal, to_jsonb(e) - ${without}::text[]
        FROM ticket_event e JOIN source s ON s.workspace_id = e.workspace_id AND s.id = e.source_id)
      SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', name, part, external_id, ordinal, content), E'\n'
        ORDER BY name, part, external_id, ordinal), ''), 'UTF8')), 'hex') AS hash
      FROM state`,
  );
  if (!row) throw new Error("the state has no hash");
  return row.hash;
}
