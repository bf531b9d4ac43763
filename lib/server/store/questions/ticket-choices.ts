import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const row = z.object({ kind: z.enum(["source", "team", "service"]), name: z.string() });

export type TicketChoices = Readonly<Record<"source" | "team" | "service", readonly string[]>>;

const MOST = 100;

/** What tickets can be narrowed by: sources, and the teams and services of tasks, most frequent first. */
export async function ticketChoices(scope: WorkspaceScope): Promise<TicketChoices> {
  const { workspaceId } = scope;
  const rows = await withScope(
    scope,
    (db) => db.$queryRaw<unknown[]>`
      WITH active AS (
        SELECT c.teams, c.services, c.tickets FROM candidate c
        JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
        WHERE c.workspace_id = ${workspaceId}::uuid),
      named AS (
        SELECT 'source' AS kind, name, 0::bigint AS weight FROM source WHERE workspace_id = ${workspaceId}::uuid
        UNION ALL SELECT 'team', n.name, sum(tickets) FROM active, unnest(teams) AS n(name) GROUP BY n.name
        UNION ALL SELECT 'service', n.name, sum(tickets) FROM active, unnest(services) AS n(name) GROUP BY n.name)
      SELECT kind, name FROM (
        SELECT kind, name, weight, row_number() OVER (PARTITION BY kind ORDER BY weight DESC, name) AS place
        FROM named) AS placed
      WHERE place <= ${MOST} ORDER BY kind, place`,
  );
  const found = rows.map((one) => row.parse(one));
  const of = (kind: string) => found.flatMap((one) => (one.kind === kind ? [one.name] : []));
  return { source: of("source"), team: of("team"), service: of("service") };
}
