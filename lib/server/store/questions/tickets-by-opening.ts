import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "../db";
import { andCounted, type RunCoverage } from "../left-out-tickets";

/** What scoring looks at, as the database holds it; times in epoch milliseconds. */
export type StoredTicket = {
  /** Name of the source. */
  readonly source: string;
  readonly externalId: string;
  readonly signatureId: string;
  readonly type: string;
  readonly team: string | null;
  readonly service: string | null;
  readonly configurationItem: string | null;
  readonly priority: number | null;
  readonly channel: string | null;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly openedAt: number | null;
  readonly acknowledgedAt: number | null;
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
  readonly plannedAt: number | null;
  readonly dayOnly: number;
  readonly closeCode: string | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly comments: number | null;
  readonly approval: boolean | null;
  readonly workLogMinutes: number | null;
  readonly activityMinutes: number | null;
  readonly resolution: string | null;
};

const PAGE = 2_000;

/**
 * Streams every ticket that a run counts, oldest first and undated last, a page at a time; holds no more than a page.
 * The rows come from our own columns with fixed types, so they are not parsed again one by one: at a million rows
 * that alone would take longer than the query.
 */
export function forEachTicketByOpening(
  scope: WorkspaceScope,
  run: RunCoverage,
  visit: (ticket: StoredTicket) => void,
): Promise<void> {
  return withBulkScope(scope, async (sql) => {
    const pages = sql<StoredTicket[]>`
      SELECT s.name AS source, t.external_id AS "externalId", t.signature_id AS "signatureId", t.type, t.team,
        t.service, t.configuration_item AS "configurationItem", t.priority, t.channel, t.requester, t.assignee,
        (extract(epoch FROM t.opened_at) * 1000)::float8 AS "openedAt",
        (extract(epoch FROM t.acknowledged_at) * 1000)::float8 AS "acknowledgedAt",
        (extract(epoch FROM t.resolved_at) * 1000)::float8 AS "resolvedAt",
        (extract(epoch FROM t.closed_at) * 1000)::float8 AS "closedAt",
        (extract(epoch FROM t.planned_at) * 1000)::float8 AS "plannedAt",
        t.day_only AS "dayOnly", t.close_code AS "closeCode", t.reassignments, t.reopens, t.comments, t.approval,
        t.work_log_minutes AS "workLogMinutes", t.activity_minutes AS "activityMinutes",
        left(x.resolution, 2000) AS resolution
      FROM ticket t
      JOIN source s ON s.workspace_id = t.workspace_id AND s.id = t.source_id
      JOIN ticket_text x ON x.workspace_id = t.workspace_id AND x.source_id = t.source_id
        AND x.external_id = t.external_id AND x.shard = t.shard
      WHERE t.workspace_id = ${scope.workspaceId} ${andCounted(sql, run)}
      ORDER BY t.opened_at NULLS LAST, t.source_id, t.external_id`.cursor(PAGE);
    for await (const page of pages) for (const ticket of page) visit(ticket);
  });
}
