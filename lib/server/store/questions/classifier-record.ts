import { z } from "zod";
import type { JudgedChance } from "@/lib/core/domain/agreement";
import { type LearnedModel, saysToil, VERDICTS } from "@/lib/core/domain/verdict";
import type { WorkspaceScope } from "../../access/scope";
import { withBulkScope } from "../db";
import { parseModel } from "../verdict-columns";

const judgedRow = z.object({ verdict: z.enum(VERDICTS), chance: z.number() });
const runRow = z.object({
  scoringVersion: z.number(),
  finishedAt: z.date().nullable(),
  model: z.unknown(),
  tickets: z.number(),
  ticketsInTasks: z.number(),
  tasks: z.number(),
  broad: z.number(),
  decisions: z.number(),
});

export type ClassifierRecord = Omit<z.infer<typeof runRow>, "model"> & {
  readonly model: LearnedModel | null;
  /** Tasks with a standing word on toil, and what the score said of each before the first word. */
  readonly judged: readonly JudgedChance[];
};

/** What is known of how well the workspace's model does; null before the first mining. */
export function classifierRecord(scope: WorkspaceScope): Promise<ClassifierRecord | null> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) => {
    const [row] = await sql`
      SELECT r.scoring_version AS "scoringVersion", r.finished_at AS "finishedAt", r.model, r.tickets,
        r.tickets_in_tasks AS "ticketsInTasks",
        (SELECT count(*)::int FROM candidate c WHERE c.workspace_id = r.workspace_id AND c.run_id = r.id) AS tasks,
        (SELECT count(*)::int FROM candidate c
          WHERE c.workspace_id = r.workspace_id AND c.run_id = r.id AND c.broad) AS broad,
        (SELECT count(*)::int FROM grouping_decision d
          WHERE d.workspace_id = r.workspace_id AND d.undone_at IS NULL) AS decisions
      FROM mining_run r JOIN workspace w ON w.id = r.workspace_id AND w.active_mining_run = r.id
      WHERE r.workspace_id = ${workspaceId}`;
    if (!row) return null;
    // The first word on a task was given on a score that no word had touched.
    const rows = await sql`
      SELECT newest.kind AS verdict, first.chance FROM (
        SELECT DISTINCT ON (task_id) task_id, kind FROM verdict
        WHERE workspace_id = ${workspaceId} ORDER BY task_id, id DESC) newest
      JOIN (
        SELECT DISTINCT ON (task_id) task_id, chance FROM verdict
        WHERE workspace_id = ${workspaceId} ORDER BY task_id, id) first USING (task_id)
      WHERE newest.kind <> 'withdrawn' AND first.chance IS NOT NULL`;
    const { model, ...run } = runRow.parse(row);
    return {
      ...run,
      model: parseModel(model),
      judged: rows.flatMap((one) => {
        const { verdict, chance } = judgedRow.parse(one);
        const isToil = saysToil(verdict);
        return isToil === null ? [] : [{ chance, isToil }];
      }),
    };
  });
}
