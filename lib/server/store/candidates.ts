import { z } from "zod";
import type { WorkspaceScope } from "../access/scope";
import { activeRunId } from "./active-run";
import { withScope } from "./db";
import type { Candidate, MiningRun } from "./generated/client";

export type ActiveRun = MiningRun;

/** A candidate with the name a person gave its task, if any. */
export type CandidateRow = Candidate & { readonly name: string | null };

/** A candidate as lists need it: of its score only the notes, and none of its wordings. */
export type ListedCandidate = Omit<CandidateRow, "score" | "variants" | "days"> & {
  readonly notes: readonly string[];
};

const RANKED_FIRST = [
  { rank: { sort: "asc", nulls: "last" } },
  { hoursPerYear: "desc" },
  { taskId: "asc" },
] as const;

const notesColumn = z.array(z.object({ taskId: z.string(), notes: z.array(z.string()) }));

/**
 * The run that pages read and all its candidates, ranked first; null before the first mining. Scores, wordings and
 * days are most of a candidate's bytes and stay in the database: `readRanking` and `readCandidate` give them.
 */
export function listRanking(
  scope: WorkspaceScope,
): Promise<{ run: ActiveRun; candidates: ListedCandidate[] } | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (!runId) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: runId } },
    });
    if (!run) return null;
    const rows = await db.candidate.findMany({
      where: { workspaceId, runId },
      omit: { score: true, variants: true, days: true },
      orderBy: [...RANKED_FIRST],
    });
    const noted = notesColumn.parse(
      await db.$queryRaw`SELECT task_id AS "taskId", score->'notes' AS notes FROM candidate
        WHERE workspace_id = ${workspaceId}::uuid AND run_id = ${runId}::uuid
          AND score->'notes' <> '[]'::jsonb`,
    );
    const named = await db.task.findMany({
      where: { workspaceId, name: { not: null } },
      select: { id: true, name: true },
    });
    const notes = new Map(noted.map((row) => [row.taskId, row.notes]));
    const names = new Map(named.map((task) => [task.id, task.name]));
    return {
      run,
      candidates: rows.map((row) => ({
        ...row,
        name: names.get(row.taskId) ?? null,
        notes: notes.get(row.taskId) ?? [],
      })),
    };
  });
}

/** The same with whole scores and wordings, for those who print or compare them. */
export function readRanking(
  scope: WorkspaceScope,
): Promise<{ run: ActiveRun; candidates: CandidateRow[] } | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (!runId) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: runId } },
    });
    if (!run) return null;
    const rows = await db.candidate.findMany({
      where: { workspaceId, runId },
      orderBy: [...RANKED_FIRST],
    });
    const named = await db.task.findMany({
      where: { workspaceId, name: { not: null } },
      select: { id: true, name: true },
    });
    const names = new Map(named.map((task) => [task.id, task.name]));
    return {
      run,
      candidates: rows.map((row) => ({ ...row, name: names.get(row.taskId) ?? null })),
    };
  });
}

export type CandidateDetail = {
  readonly run: ActiveRun;
  readonly candidate: CandidateRow;
  readonly hours: readonly { weekday: number; hour: number; tickets: number }[];
  /** Ranked neighbours, for J and K. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly rankedCount: number;
};

/** One candidate of the active run with its heat map; null when the id is not in it. */
export function readCandidate(
  scope: WorkspaceScope,
  taskId: string,
): Promise<CandidateDetail | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (!runId) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: runId } },
    });
    const row = await db.candidate.findUnique({
      where: { workspaceId_runId_taskId: { workspaceId, runId, taskId } },
    });
    const task = await db.task.findUnique({
      where: { workspaceId_id: { workspaceId, id: taskId } },
    });
    if (!run || !row) return null;
    const ofTask = { workspaceId, runId, taskId };
    const hours = await db.taskHour.findMany({ where: ofTask });
    const neighbours = await db.candidate.findMany({
      where: { workspaceId, runId, rank: { in: [(row.rank ?? 0) - 1, (row.rank ?? 0) + 1] } },
      select: { taskId: true, rank: true },
    });
    const rankedCount = await db.candidate.count({
      where: { workspaceId, runId, rank: { not: null } },
    });
    const at = (rank: number) => neighbours.find((other) => other.rank === rank)?.taskId ?? null;
    return {
      run,
      candidate: { ...row, name: task?.name ?? null },
      hours,
      previous: row.rank === null ? null : at(row.rank - 1),
      next: row.rank === null ? null : at(row.rank + 1),
      rankedCount,
    };
  });
}
