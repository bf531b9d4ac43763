import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withBulkScope } from "../db";

/** A ticket with its texts, source name and task, as the command line prints it. */
export type NormalisedTicket = {
  readonly externalId: string;
  readonly source: string;
  readonly type: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
  readonly team: string | null;
  readonly service: string | null;
  readonly category: string | null;
  readonly priority: number | null;
  readonly channel: string | null;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly openedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  readonly plannedAt: Date | null;
  readonly dayOnly: number;
  readonly state: string | null;
  readonly closeCode: string | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly comments: number | null;
  readonly workLogMinutes: number | null;
  readonly activityMinutes: number | null;
  readonly taskId: string | null;
};

/** Visits every ticket of the workspace, a page in memory at a time, by source and external id. */
export function forEachNormalisedTicket(
  scope: WorkspaceScope,
  visit: (ticket: NormalisedTicket) => Promise<void>,
): Promise<void> {
  return withBulkScope(scope, async (sql) => {
    const pages = sql<NormalisedTicket[]>`
      SELECT t.external_id AS "externalId", s.name AS source, t.type, t.title, x.description, x.resolution, t.team,
        t.service, t.category, t.priority, t.channel, t.requester, t.assignee, t.opened_at AS "openedAt",
        t.acknowledged_at AS "acknowledgedAt", t.resolved_at AS "resolvedAt", t.closed_at AS "closedAt",
        t.planned_at AS "plannedAt", t.day_only AS "dayOnly", t.state, t.close_code AS "closeCode", t.reassignments,
        t.reopens, t.comments, t.work_log_minutes AS "workLogMinutes", t.activity_minutes AS "activityMinutes",
        st.task_id AS "taskId"
      FROM ticket t
      JOIN workspace w ON w.id = t.workspace_id
      JOIN source s ON s.workspace_id = t.workspace_id AND s.id = t.source_id
      JOIN ticket_text x ON x.workspace_id = t.workspace_id AND x.source_id = t.source_id
        AND x.external_id = t.external_id AND x.shard = t.shard
      LEFT JOIN left_out_ticket lo ON lo.workspace_id = t.workspace_id AND lo.run_id = w.active_mining_run
        AND lo.source_id = t.source_id AND lo.external_id = t.external_id AND lo.shard = t.shard
      LEFT JOIN signature_task st ON st.workspace_id = t.workspace_id AND st.run_id = w.active_mining_run
        AND st.signature_id = t.signature_id AND lo.leave_out_id IS NULL
      WHERE t.workspace_id = ${scope.workspaceId}
      ORDER BY s.name, t.external_id`.cursor(1_000);
    for await (const page of pages) for (const ticket of page) await visit(ticket);
  });
}
