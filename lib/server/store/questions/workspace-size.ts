import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const row = z.object({
  tickets: z.coerce.number(),
  imports: z.coerce.number(),
  people: z.coerce.number(),
  bytes: z.coerce.number(),
});

/** What a workspace holds: tickets, imports, members, and bytes of stored uploads. Counts rows: for a page seldom opened. */
export function workspaceSize(scope: WorkspaceScope): Promise<z.infer<typeof row>> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const rows = await db.$queryRaw`
      SELECT (SELECT count(*) FROM ticket WHERE workspace_id = ${workspaceId}::uuid) AS tickets,
             (SELECT count(*) FROM import WHERE workspace_id = ${workspaceId}::uuid) AS imports,
             (SELECT count(*) FROM membership WHERE workspace_id = ${workspaceId}::uuid) AS people,
             (SELECT coalesce(sum(bytes), 0) FROM upload
              WHERE workspace_id = ${workspaceId}::uuid AND discarded_at IS NULL) AS bytes`;
    return z.tuple([row]).parse(rows)[0];
  });
}
