import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";

const row = z.object({
  weekday: z.number(),
  hour: z.number(),
  tickets: z.number(),
  /** Tickets out of hours, by the share of each task. */
  off: z.number(),
});

export type DeskHeat = {
  /** 7 × 24, Monday 00 h first. */
  readonly counts: readonly number[];
  /** Null without tickets that have a time of day. */
  readonly offHoursShare: number | null;
};

/** When the tickets of ranked tasks come in, over the scoring window; of one team's tasks where it is named. */
export async function deskHeat(scope: WorkspaceScope, team: string | null): Promise<DeskHeat> {
  const { workspaceId } = scope;
  const rows = await withScope(
    scope,
    (db) => db.$queryRaw<unknown[]>`
      SELECT h.weekday::int AS weekday, h.hour::int AS hour, sum(h.tickets)::int AS tickets,
        sum(h.tickets * coalesce(c.off_hours_share, 0))::float8 AS off
      FROM candidate c
      JOIN workspace w ON w.id = c.workspace_id AND w.active_mining_run = c.run_id
      JOIN task_hour h ON h.workspace_id = c.workspace_id AND h.run_id = c.run_id AND h.task_id = c.task_id
      WHERE c.workspace_id = ${workspaceId}::uuid AND c.rank IS NOT NULL
        AND (${team}::text IS NULL OR ${team} = ANY(c.teams))
      GROUP BY 1, 2`,
  );
  const counts = new Array<number>(168).fill(0);
  let all = 0;
  let off = 0;
  for (const cell of rows.map((one) => row.parse(one))) {
    counts[(cell.weekday - 1) * 24 + cell.hour] = cell.tickets;
    all += cell.tickets;
    off += cell.off;
  }
  return { counts, offHoursShare: all > 0 ? off / all : null };
}
