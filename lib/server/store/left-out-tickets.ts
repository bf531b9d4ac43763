import {
  type LeaveOutCondition,
  type LeftOutCount,
  leaveOutCondition,
  leftOutCounts,
} from "@/lib/core/domain/leave-out";
import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import { type BulkDb, withBulkScope } from "./db";
import { Prisma } from "./generated/client";
import { likeAnywhere } from "./questions/like-anywhere";
import { ofSource, openedBefore, openedFrom } from "./questions/ticket-conditions";
import { readSettings } from "./settings";

/** A run that begins, and what it leaves out. */
export type RunCoverage = {
  readonly runId: string;
  readonly leftOut: readonly LeftOutCount[];
};

/** Whether a ticket `t` is taken; days begin in `zone`. */
export function takenBy(condition: LeaveOutCondition, zone: string): Prisma.Sql {
  const { source, team, service, type, channel, priority, titles, since, until } = condition;
  const parts = [
    ...(source ? [ofSource(source)] : []),
    ...(team ? [Prisma.sql`t.team = ${team}`] : []),
    ...(service ? [Prisma.sql`t.service = ${service}`] : []),
    ...(type ? [Prisma.sql`t.type = ${type}`] : []),
    ...(channel ? [Prisma.sql`t.channel = ${channel}`] : []),
    ...(priority ? [Prisma.sql`t.priority = ${priority}::int`] : []),
    ...(titles ? [Prisma.sql`t.title ILIKE ANY(${titles.map(likeAnywhere)}::text[])`] : []),
    ...(condition.import ? [Prisma.sql`t.import_id = ${condition.import}::uuid`] : []),
    ...(since ? [openedFrom(since, zone)] : []),
    ...(until ? [openedBefore(until, zone)] : []),
  ];
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

/** The rows of a run are for nobody once the run is gone, or was stopped before it was stored. */
async function dropStrays(sql: BulkDb, workspaceId: string): Promise<void> {
  await sql`DELETE FROM left_out_ticket l WHERE l.workspace_id = ${workspaceId} AND NOT EXISTS (
    SELECT FROM mining_run r WHERE r.workspace_id = l.workspace_id AND r.id = l.run_id)`;
}

async function countsOf(sql: BulkDb, workspaceId: string, runId: string) {
  const rows = await sql`
    SELECT l.id, l.name, count(t.leave_out_id)::int AS tickets
    FROM leave_out l LEFT JOIN left_out_ticket t ON t.workspace_id = l.workspace_id AND t.run_id = ${runId}
      AND t.leave_out_id = l.id
    WHERE l.workspace_id = ${workspaceId} AND l.state = 'active'
    GROUP BY l.id, l.name ORDER BY l.id`;
  return leftOutCounts.parse([...rows]);
}

/**
 * Begins a run: writes down which tickets the active leave-outs take, in one statement that reads each ticket once. The
 * oldest leave-out that takes a ticket has it. Without an active one nothing is read.
 */
export async function leaveTicketsOut(scope: WorkspaceScope): Promise<RunCoverage> {
  const { workspaceId } = scope;
  const { settings } = await readSettings(scope);
  const runId = uuidv7();
  return withBulkScope(scope, async (sql) => {
    await dropStrays(sql, workspaceId);
    const active = await sql<{ id: string; condition: unknown }[]>`
      SELECT id, condition FROM leave_out WHERE workspace_id = ${workspaceId} AND state = 'active' ORDER BY id`;
    if (active.length === 0) return { runId, leftOut: [] };
    const cases = active.map(({ id, condition }) => {
      const taken = takenBy(leaveOutCondition.parse(condition), settings.timeZone);
      return Prisma.sql`WHEN ${taken} THEN ${id}::uuid`;
    });
    const { text, values } = Prisma.sql`
      INSERT INTO left_out_ticket (workspace_id, run_id, source_id, external_id, shard, leave_out_id)
      SELECT workspace_id, ${runId}::uuid, source_id, external_id, shard, taken FROM (
        SELECT t.workspace_id, t.source_id, t.external_id, t.shard, CASE ${Prisma.join(cases, " ")} END AS taken
        FROM ticket t WHERE t.workspace_id = ${workspaceId}::uuid) AS asked
      WHERE taken IS NOT NULL`;
    await sql.unsafe(text, values as never[]);
    return { runId, leftOut: await countsOf(sql, workspaceId, runId) };
  });
}

/**
 * Begins a run that groups nothing anew: it leaves out what the active run does, because the counts of its tasks rest on
 * that.
 */
export function leaveSameTicketsOut(scope: WorkspaceScope): Promise<RunCoverage> {
  const { workspaceId } = scope;
  const runId = uuidv7();
  return withBulkScope(scope, async (sql) => {
    await dropStrays(sql, workspaceId);
    const [active] = await sql<{ id: string; leftOut: unknown }[]>`
      SELECT r.id, r.left_out AS "leftOut" FROM mining_run r JOIN workspace w ON w.active_mining_run = r.id
      WHERE r.workspace_id = ${workspaceId} AND w.id = ${workspaceId}`;
    const leftOut = leftOutCounts.parse(active?.leftOut ?? []);
    if (active && leftOut.length > 0)
      await sql`
        INSERT INTO left_out_ticket (workspace_id, run_id, source_id, external_id, shard, leave_out_id)
        SELECT workspace_id, ${runId}::uuid, source_id, external_id, shard, leave_out_id FROM left_out_ticket
        WHERE workspace_id = ${workspaceId} AND run_id = ${active.id}`;
    return { runId, leftOut };
  });
}

/** Of the tickets `t` of a statement those that a run counts. A run that leaves nothing out is not asked for each. */
export function andCounted(sql: BulkDb, { runId, leftOut }: RunCoverage) {
  return leftOut.length === 0 ? sql`` : andNotLeftOut(sql, runId);
}

/** The same where only the id of the run is at hand. */
export function andNotLeftOut(sql: BulkDb, runId: string) {
  return sql`AND NOT EXISTS (SELECT FROM left_out_ticket lo
    WHERE lo.workspace_id = t.workspace_id AND lo.run_id = ${runId} AND lo.source_id = t.source_id
      AND lo.external_id = t.external_id AND lo.shard = t.shard)`;
}
