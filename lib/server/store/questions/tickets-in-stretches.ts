import type { TaskCounts } from "@/lib/core/domain/toil-change";
import type { WorkspaceScope } from "../../access/scope";
import { withBulkScope } from "../db";
import { andNotLeftOut } from "../left-out-tickets";

/** The day (epoch ms) since which every source has tickets that a run counts; null without dates. */
export function historySince(scope: WorkspaceScope, runId: string): Promise<number | null> {
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql<{ since: number | null }[]>`
      SELECT (extract(epoch FROM max(first)) * 1000)::float8 AS since
      FROM (SELECT min(t.opened_at) AS first FROM ticket t
        WHERE t.workspace_id = ${scope.workspaceId} ${andNotLeftOut(sql, runId)}
        GROUP BY t.source_id) AS sources`;
    return row?.since ?? null;
  });
}

/** Which tickets are counted: those of a team, or those that name one of some services (lower case, no outer blanks). */
export type CountedTickets =
  | { readonly kind: "all" }
  | { readonly kind: "team"; readonly name: string }
  | { readonly kind: "services"; readonly names: readonly string[] };

/** Tickets of each task of a run from `middle` up to `to`, and from `from` up to `middle` (epoch ms). */
export function ticketsInStretches(
  scope: WorkspaceScope,
  runId: string,
  {
    from,
    middle,
    to,
    of,
  }: {
    readonly from: number;
    readonly middle: number;
    readonly to: number;
    readonly of: CountedTickets;
  },
): Promise<TaskCounts> {
  const at = (time: number) => new Date(time);
  const team = of.kind === "team" ? of.name : null;
  const services = of.kind === "services" ? [...of.names] : null;
  return withBulkScope(scope, async (sql) => {
    const rows = await sql<{ task_id: string; now: number; before: number }[]>`
      SELECT s.task_id,
        (count(*) FILTER (WHERE t.opened_at > ${at(middle)}))::int4 AS now,
        (count(*) FILTER (WHERE t.opened_at <= ${at(middle)}))::int4 AS before
      FROM ticket t
      JOIN signature_task s ON s.workspace_id = t.workspace_id AND s.signature_id = t.signature_id
        AND s.run_id = ${runId}
      WHERE t.workspace_id = ${scope.workspaceId} AND t.opened_at > ${at(from)} AND t.opened_at <= ${at(to)}
        ${andNotLeftOut(sql, runId)}
        AND (${team}::text IS NULL OR t.team = ${team})
        AND (${services}::text[] IS NULL OR lower(btrim(t.service)) = ANY(${services}::text[]))
      GROUP BY s.task_id`;
    return new Map(rows.map(({ task_id, now, before }) => [task_id, [now, before] as const]));
  });
}
