import { z } from "zod";
import type { Period } from "@/lib/core/report/period";
import type { WorkspaceScope } from "../../access/scope";
import { type ScopedDb, withScope } from "../db";

const row = z.object({ taskId: z.string(), now: z.number(), before: z.number() });
export type PeriodTickets = z.infer<typeof row>;

const firstRow = z.object({ week: z.string().nullable() });

/** The weeks of a period and of its comparison. */
type Weeks = Pick<Period, "now" | "before">;

export type TicketsOfPeriod = {
  readonly tasks: readonly PeriodTickets[];
  /** Monday of the first week that the rollups hold, YYYY-MM-DD; null without any. */
  readonly firstWeek: string | null;
};

/**
 * Tickets of each task in a period and in what it is compared with (0 where there is none), from the weekly rollups of
 * the active run: index "task_week_of_a_period".
 */
export function ticketsOfPeriod(
  scope: WorkspaceScope,
  { now, before }: Weeks,
): Promise<TicketsOfPeriod> {
  const { workspaceId } = scope;
  const other = before ?? { since: now.since, until: now.since };
  const first = other.since < now.since ? other.since : now.since;
  return withScope(scope, async (db) => {
    const rows = await db.$queryRaw<unknown[]>`
      SELECT k.task_id AS "taskId",
        coalesce(sum(k.tickets) FILTER (WHERE k.week >= ${now.since}::date AND k.week < ${now.until}::date), 0)::int
          AS now,
        coalesce(sum(k.tickets) FILTER (WHERE k.week >= ${other.since}::date AND k.week < ${other.until}::date), 0)::int
          AS before
      FROM task_week k JOIN workspace w ON w.id = k.workspace_id AND w.active_mining_run = k.run_id
      WHERE k.workspace_id = ${workspaceId}::uuid AND k.week >= ${first}::date AND k.week < ${now.until}::date
      GROUP BY k.task_id`;
    return { tasks: rows.map((one) => row.parse(one)), firstWeek: await firstWeekOf(db, scope) };
  });
}

async function firstWeekOf(db: ScopedDb, { workspaceId }: WorkspaceScope): Promise<string | null> {
  const [oldest] = await db.$queryRaw<unknown[]>`
    SELECT min(k.week)::text AS week
    FROM task_week k JOIN workspace w ON w.id = k.workspace_id AND w.active_mining_run = k.run_id
    WHERE k.workspace_id = ${workspaceId}::uuid`;
  return firstRow.parse(oldest).week;
}

const weekRow = z.object({ week: z.string(), tickets: z.number() });

export type WeeksOfTask = {
  /** Weeks with tickets, by their Mondays as YYYY-MM-DD, oldest first. */
  readonly weeks: readonly z.infer<typeof weekRow>[];
  /** As in TicketsOfPeriod: of any task. */
  readonly firstWeek: string | null;
};

/** One task's tickets by week in a period and in what it is compared with, from the rollups of the active run. */
export function weeksOfTask(
  scope: WorkspaceScope,
  taskId: string,
  { now, before }: Weeks,
): Promise<WeeksOfTask> {
  const { workspaceId } = scope;
  const first = before && before.since < now.since ? before.since : now.since;
  return withScope(scope, async (db) => {
    const rows = await db.$queryRaw<unknown[]>`
      SELECT k.week::text AS week, k.tickets
      FROM task_week k JOIN workspace w ON w.id = k.workspace_id AND w.active_mining_run = k.run_id
      WHERE k.workspace_id = ${workspaceId}::uuid AND k.task_id = ${taskId}::uuid
        AND k.week >= ${first}::date AND k.week < ${now.until}::date
      ORDER BY k.week`;
    return {
      weeks: rows.map((one) => weekRow.parse(one)),
      firstWeek: await firstWeekOf(db, scope),
    };
  });
}
