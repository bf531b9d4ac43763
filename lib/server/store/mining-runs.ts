import { z } from "zod";
import type { NamedCount } from "@/lib/core/domain/task-facts";
import type { WorkspaceScope } from "../access/scope";
import { faultpoint } from "../faultpoint";
import { type BulkDb, withBulkScope } from "./db";
import { insertEarlierWeeks } from "./earlier-weeks";
import { andCounted, type RunCoverage } from "./left-out-tickets";

/** How many unnested rows one INSERT takes: large enough to be fast, small enough to keep memory flat. */
const CHUNK = 5_000;

export type SignatureOfTask = { readonly signatureId: string; readonly taskId: string };
export type WeekOfTask = {
  readonly taskId: string;
  readonly week: string;
  readonly tickets: number;
};
export type HourOfTask = {
  readonly taskId: string;
  readonly weekday: number;
  readonly hour: number;
  readonly tickets: number;
};

/** A candidate as it is stored; JSON columns are values of the core. */
export type StoredCandidate = {
  readonly taskId: string;
  readonly rank: number | null;
  readonly title: string;
  readonly tickets: number;
  readonly ticketsInWindow: number;
  readonly toil: number;
  readonly repetition: number;
  readonly noJudgment: number;
  readonly interrupt: number;
  readonly grade: string;
  readonly remedy: string;
  readonly kind: string;
  readonly drivers: readonly string[];
  readonly chance: number;
  readonly hoursPerYear: number;
  readonly costPerYear: number | null;
  readonly growth: number | null;
  readonly offHoursShare: number | null;
  readonly sources: readonly string[];
  readonly teams: readonly string[];
  readonly services: readonly string[];
  readonly serviceCounts: readonly NamedCount[];
  readonly teamCounts: readonly NamedCount[];
  readonly languages: readonly string[];
  readonly score: unknown;
  readonly cost: unknown;
  readonly variants: unknown;
  readonly wordings: number;
  readonly sameness: number;
  readonly broad: boolean;
  readonly verdict: string | null;
  readonly weeks: readonly number[];
  readonly days: readonly number[];
};

export type MiningOutcome = {
  readonly asOf: number | null;
  readonly tickets: number;
  readonly ticketsInTasks: number;
  readonly totals: unknown;
  readonly model: unknown;
  /** Null where there was no ranking before. */
  readonly moves: unknown;
  readonly newTaskIds: readonly string[];
  readonly signatures: readonly SignatureOfTask[];
  readonly candidates: readonly StoredCandidate[];
  readonly weeks: readonly WeekOfTask[];
  readonly hours: readonly HourOfTask[];
  readonly lineage: readonly {
    from: string;
    to: string;
    kind: "split" | "merge";
    tickets: number;
  }[];
};

const previousRow = z.object({ signatureId: z.string(), taskId: z.string() });

/** Which task each signature belonged to in the active run: what identity is carried from. */
export function activeSignatureTasks(scope: WorkspaceScope): Promise<SignatureOfTask[]> {
  return withBulkScope(scope, async (sql) => {
    const rows = await sql`
      SELECT signature_id AS "signatureId", task_id AS "taskId" FROM signature_task
      WHERE workspace_id = ${scope.workspaceId}
        AND run_id = (SELECT active_mining_run FROM workspace WHERE id = ${scope.workspaceId})`;
    return rows.map((row) => previousRow.parse(row));
  });
}

/** The newest run that left nothing out; null without one. */
async function wholeRun(sql: BulkDb, workspaceId: string): Promise<string | null> {
  const [run] = await sql<{ id: string }[]>`
    SELECT id FROM mining_run WHERE workspace_id = ${workspaceId} AND left_out = '[]'
    ORDER BY started_at DESC LIMIT 1`;
  return run?.id ?? null;
}

/**
 * Which task wordings belonged to before tickets were left out, where the active run leaves some out: with all of them
 * back, tasks have the ids again that names and verdicts hang on. A task on which somebody gave a verdict since goes on.
 */
export function placesOfWhole(
  scope: WorkspaceScope,
): Promise<readonly (readonly [signatureId: string, taskId: string])[]> {
  const { workspaceId } = scope;
  return withBulkScope(scope, async (sql) => {
    const whole = await wholeRun(sql, workspaceId);
    if (whole === null) return [];
    const rows = await sql`
      SELECT b.signature_id AS "signatureId", b.task_id AS "taskId"
      FROM signature_task b
      JOIN mining_run r ON r.workspace_id = b.workspace_id AND r.id = b.run_id
      JOIN workspace w ON w.id = b.workspace_id AND w.active_mining_run <> b.run_id
      LEFT JOIN signature_task a ON a.workspace_id = b.workspace_id AND a.run_id = w.active_mining_run
        AND a.signature_id = b.signature_id
      WHERE b.workspace_id = ${workspaceId} AND b.run_id = ${whole} AND NOT EXISTS (
        SELECT FROM verdict v WHERE v.workspace_id = b.workspace_id AND v.task_id = a.task_id
          AND a.task_id <> b.task_id AND v.given_at > r.finished_at)`;
    return rows.map((row) => previousRow.parse(row)).map((row) => [row.signatureId, row.taskId]);
  });
}

function* chunks<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += CHUNK) yield values.slice(from, from + CHUNK);
}

type Target = RunCoverage & { readonly workspaceId: string };

async function insertSignatures(
  sql: BulkDb,
  target: Target,
  rows: readonly SignatureOfTask[],
): Promise<void> {
  for (const chunk of chunks(rows)) {
    await sql`
      INSERT INTO signature_task (workspace_id, run_id, signature_id, task_id)
      SELECT ${target.workspaceId}::uuid, ${target.runId}::uuid, *
      FROM unnest(${chunk.map((row) => row.signatureId)}::uuid[], ${chunk.map((row) => row.taskId)}::uuid[])`;
  }
}

/** Wordings of which every ticket is left out keep their task for the day on which they come back. */
async function keepPlaces(sql: BulkDb, target: Target): Promise<void> {
  const { workspaceId, runId } = target;
  await sql`
    INSERT INTO signature_task (workspace_id, run_id, signature_id, task_id)
    SELECT a.workspace_id, ${runId}::uuid, a.signature_id, a.task_id
    FROM signature_task a JOIN workspace w ON w.id = a.workspace_id AND w.active_mining_run = a.run_id
    WHERE a.workspace_id = ${workspaceId} AND a.signature_id IN (
      SELECT t.signature_id FROM left_out_ticket lo
      JOIN ticket t ON t.workspace_id = lo.workspace_id AND t.source_id = lo.source_id
        AND t.external_id = lo.external_id AND t.shard = lo.shard
      WHERE lo.workspace_id = ${workspaceId} AND lo.run_id = ${runId})
      AND NOT EXISTS (SELECT FROM ticket t WHERE t.workspace_id = a.workspace_id AND t.signature_id = a.signature_id
        ${andCounted(sql, target)})
    ON CONFLICT DO NOTHING`;
}

async function insertWeeks(
  sql: BulkDb,
  target: Target,
  rows: readonly WeekOfTask[],
): Promise<void> {
  for (const chunk of chunks(rows)) {
    await sql`
      INSERT INTO task_week (workspace_id, run_id, task_id, week, tickets)
      SELECT ${target.workspaceId}::uuid, ${target.runId}::uuid, *
      FROM unnest(${chunk.map((row) => row.taskId)}::uuid[], ${chunk.map((row) => row.week)}::text[]::date[],
        ${chunk.map((row) => row.tickets)}::int[])`;
  }
}

async function insertHours(
  sql: BulkDb,
  target: Target,
  rows: readonly HourOfTask[],
): Promise<void> {
  for (const chunk of chunks(rows)) {
    await sql`
      INSERT INTO task_hour (workspace_id, run_id, task_id, weekday, hour, tickets)
      SELECT ${target.workspaceId}::uuid, ${target.runId}::uuid, *
      FROM unnest(${chunk.map((row) => row.taskId)}::uuid[], ${chunk.map((row) => row.weekday)}::smallint[],
        ${chunk.map((row) => row.hour)}::smallint[], ${chunk.map((row) => row.tickets)}::int[])`;
  }
}

async function insertTasks(sql: BulkDb, target: Target, taskIds: readonly string[]): Promise<void> {
  for (const chunk of chunks(taskIds)) {
    await sql`
      INSERT INTO task (workspace_id, id)
      SELECT ${target.workspaceId}::uuid, * FROM unnest(${[...chunk]}::uuid[])`;
  }
}

async function insertCandidates(
  sql: BulkDb,
  target: Target,
  rows: readonly StoredCandidate[],
): Promise<void> {
  for (const row of rows) {
    await sql`
      INSERT INTO candidate (workspace_id, run_id, task_id, rank, title, tickets, tickets_in_window, toil, repetition,
        no_judgment, interrupt, grade, remedy, kind, drivers, chance, hours_per_year, cost_per_year, growth,
        off_hours_share, sources, teams, services, service_counts, team_counts, languages, score, cost, variants,
        wordings, sameness, broad, verdict, weeks, days)
      VALUES (${target.workspaceId}, ${target.runId}, ${row.taskId}, ${row.rank}, ${row.title}, ${row.tickets},
        ${row.ticketsInWindow}, ${row.toil}, ${row.repetition}, ${row.noJudgment}, ${row.interrupt}, ${row.grade},
        ${row.remedy}, ${row.kind}, ${[...row.drivers]}, ${row.chance}, ${row.hoursPerYear}, ${row.costPerYear},
        ${row.growth}, ${row.offHoursShare}, ${[...row.sources]}, ${[...row.teams]}, ${[...row.services]},
        ${sql.json(row.serviceCounts as never)}, ${sql.json(row.teamCounts as never)}, ${[...row.languages]},
        ${sql.json(row.score as never)}, ${sql.json(row.cost as never)},
        ${sql.json(row.variants as never)}, ${row.wordings}, ${row.sameness}, ${row.broad}, ${row.verdict}, ${[...row.weeks]},
        ${[...row.days]})`;
  }
}

async function insertLineage(
  sql: BulkDb,
  target: Target,
  rows: MiningOutcome["lineage"],
): Promise<void> {
  for (const row of rows) {
    await sql`
      INSERT INTO task_lineage (workspace_id, run_id, from_task_id, to_task_id, kind, tickets)
      VALUES (${target.workspaceId}, ${target.runId}, ${row.from}, ${row.to}, ${row.kind}, ${row.tickets})
      ON CONFLICT DO NOTHING`;
  }
}

/** Runs kept beside the active one, so that a page that is being read never loses its rows. */
const KEPT_RUNS = 2;

/** What is kept of a run for each of its uses. */
const ROLLUPS = ["task_week", "task_hour", "left_out_ticket"];

/** The newest run with tickets from before the last import: what the overview says has changed since. */
async function runBeforeImport(sql: BulkDb, workspaceId: string): Promise<string | null> {
  const [run] = await sql<{ id: string }[]>`
    SELECT id FROM mining_run
    WHERE workspace_id = ${workspaceId} AND tickets > 0 AND started_at < (
      SELECT min(requested_at) FROM import WHERE workspace_id = ${workspaceId} AND batch_id = (
        SELECT batch_id FROM import WHERE workspace_id = ${workspaceId} AND status = 'done'
        ORDER BY finished_at DESC LIMIT 1))
    ORDER BY started_at DESC LIMIT 1`;
  return run?.id ?? null;
}

async function dropOldRuns(sql: BulkDb, workspaceId: string): Promise<void> {
  const compared = await runBeforeImport(sql, workspaceId);
  const whole = await wholeRun(sql, workspaceId);
  const old = await sql<{ id: string }[]>`
    SELECT id FROM mining_run WHERE workspace_id = ${workspaceId} ORDER BY started_at DESC OFFSET ${KEPT_RUNS}`;
  for (const { id } of old) {
    // Of a run that pages compare with, the candidates are enough; of the last whole one, where wordings belonged.
    const dropped = [
      ...ROLLUPS,
      ...(id === whole ? [] : ["signature_task"]),
      ...(id === compared ? [] : ["candidate"]),
    ];
    for (const table of dropped)
      await sql`DELETE FROM ${sql(table)} WHERE workspace_id = ${workspaceId} AND run_id = ${id}`;
    if (id === compared || id === whole) continue;
    await sql`DELETE FROM mining_run WHERE workspace_id = ${workspaceId} AND id = ${id}`;
  }
}

/**
 * Stores a finished run and makes it the one that pages read, in one transaction: readers see the old run or the
 * new one, never half of each. Returns the run's id.
 */
export function storeMiningRun(
  scope: WorkspaceScope,
  made: RunCoverage & {
    scoringVersion: number;
    settingVersion: number;
    seed: number;
    startedAt: Date;
    /** IANA zone in which weeks begin. */
    timeZone: string;
  },
  outcome: MiningOutcome,
): Promise<string> {
  const { runId, leftOut } = made;
  const target: Target = { workspaceId: scope.workspaceId, runId, leftOut };
  return withBulkScope(scope, async (sql) => {
    await sql`
      INSERT INTO mining_run (workspace_id, id, status, started_at, finished_at, scoring_version, setting_version, as_of,
        seed, tickets, tickets_in_tasks, left_out, totals, model, moves)
      VALUES (${target.workspaceId}, ${target.runId}, 'done', ${made.startedAt}, now(), ${made.scoringVersion},
        ${made.settingVersion}, ${outcome.asOf === null ? null : new Date(outcome.asOf)}, ${made.seed},
        ${outcome.tickets}, ${outcome.ticketsInTasks}, ${sql.json(leftOut as never)}, ${sql.json(outcome.totals as never)},
        ${sql.json(outcome.model as never)}, ${outcome.moves === null ? null : sql.json(outcome.moves as never)})`;
    await insertTasks(sql, target, outcome.newTaskIds);
    await insertSignatures(sql, target, outcome.signatures);
    if (leftOut.length > 0) await keepPlaces(sql, target);
    await insertCandidates(sql, target, outcome.candidates);
    await insertWeeks(sql, target, outcome.weeks);
    await insertEarlierWeeks(sql, target, made.timeZone);
    await insertHours(sql, target, outcome.hours);
    await insertLineage(sql, target, outcome.lineage);
    await faultpoint("finalize.beforeSwap");
    await sql`UPDATE workspace SET active_mining_run = ${target.runId} WHERE id = ${target.workspaceId}`;
    await dropOldRuns(sql, target.workspaceId);
    return target.runId;
  });
}
