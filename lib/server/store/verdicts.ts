import { z } from "zod";
import { VERDICTS, type Verdict } from "@/lib/core/domain/verdict";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { activeRunId } from "./active-run";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

/** What a person says of a task; a verdict of null takes the last one back. */
export type SaidVerdict = { readonly verdict: Verdict | null; readonly reason: string };

/** A verdict that counts. */
export type GivenVerdict = {
  readonly taskId: string;
  readonly verdict: Verdict;
  readonly reason: string;
};

/** One line of a task's history, newest first. */
export type VerdictLine = SaidVerdict & {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  /** What the ranking said at that time; null while the task was in none. */
  readonly standing: {
    readonly toil: number;
    readonly chance: number;
    readonly rank: number | null;
  } | null;
};

const WITHDRAWN = "withdrawn";
/** How long a verdict waits for the next one, so that ten in a row make a few runs and the ranking still follows meanwhile. */
const GATHER_SECONDS = 2;
const storedKind = z.enum([...VERDICTS, WITHDRAWN]);

function verdictOf(stored: string): Verdict | null {
  const read = storedKind.parse(stored);
  return read === WITHDRAWN ? null : read;
}

async function newestOf(db: ScopedDb, scope: WorkspaceScope, taskId: string): Promise<SaidVerdict> {
  const line = await db.verdict.findFirst({
    where: { workspaceId: scope.workspaceId, taskId },
    orderBy: { id: "desc" },
  });
  return line
    ? { verdict: verdictOf(line.kind), reason: line.reason }
    : { verdict: null, reason: "" };
}

/** What the ranking says of a task now, to be kept with the verdict. */
async function standingOf(db: ScopedDb, scope: WorkspaceScope, taskId: string) {
  const { workspaceId } = scope;
  const runId = await activeRunId(db, scope);
  if (runId === null) return {};
  const key = { workspaceId_runId_taskId: { workspaceId, runId, taskId } };
  const select = { toil: true, chance: true, rank: true };
  const candidate = await db.candidate.findUnique({ where: key, select });
  if (!candidate) return {};
  const run = await db.miningRun.findUnique({
    where: { workspaceId_id: { workspaceId, id: runId } },
    select: { scoringVersion: true },
  });
  return { ...candidate, scoringVersion: run?.scoringVersion ?? null };
}

/**
 * Adds a line to a task's verdicts, with the scores it was given on, and one to the audit log. Returns what counted
 * before, so that it can be said again; null when the workspace has no such task. Said again it leaves no line.
 */
export function giveVerdict(
  scope: WorkspaceScope,
  taskId: string,
  { verdict, reason }: SaidVerdict,
): Promise<SaidVerdict | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    // Locked, so that of two people at one time the second sees the first's word as the one before.
    const [task] = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM task WHERE workspace_id = ${workspaceId}::uuid AND id = ${taskId}::uuid FOR UPDATE`;
    if (!task) return null;
    const before = await newestOf(db, scope, taskId);
    if (before.verdict === verdict && before.reason === reason) return before;
    await db.verdict.create({
      data: {
        workspaceId,
        id: uuidv7(),
        taskId,
        kind: verdict ?? WITHDRAWN,
        reason,
        ...(await standingOf(db, scope, taskId)),
        givenAt: now(),
        givenBy: scope.actor,
      },
    });
    await audit(db, scope, {
      action: verdict === null ? "verdict.withdrawn" : "verdict.given",
      target: taskId,
      detail: { before, after: { verdict, reason } },
    });
    if (before.verdict !== verdict)
      await enqueueWithin(db, "rescore", { workspaceId }, { gatherSeconds: GATHER_SECONDS });
    return before;
  });
}

/** All that was said of a task, newest first. */
export async function verdictHistory(
  scope: WorkspaceScope,
  taskId: string,
): Promise<readonly VerdictLine[]> {
  const rows = await withScope(scope, (db) =>
    db.verdict.findMany({
      where: { workspaceId: scope.workspaceId, taskId },
      orderBy: { id: "desc" },
    }),
  );
  const names = await namesOf(rows.map(({ givenBy }) => givenBy));
  return rows.map(({ id, kind, reason, toil, chance, rank, givenAt, givenBy }) => ({
    id,
    verdict: verdictOf(kind),
    reason,
    at: givenAt,
    by: nameOf(givenBy, names),
    standing: toil === null || chance === null ? null : { toil, chance, rank },
  }));
}
