import { z } from "zod";
import {
  type Coverage,
  LEAVE_OUT_STATES,
  type LeaveOut,
  type LeaveOutCondition,
  type LeaveOutState,
  leaveOutCondition,
  leftOutCounts,
} from "@/lib/core/domain/leave-out";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { activeRunId } from "./active-run";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { parseRunTotals } from "./candidate-columns";
import type { ActiveRun } from "./candidates";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

const stateColumn = z.enum(LEAVE_OUT_STATES);

/** The leave-outs of the workspace, oldest first; removed ones are not told. */
export async function listLeaveOuts(scope: WorkspaceScope): Promise<readonly LeaveOut[]> {
  const rows = await withScope(scope, (db) =>
    db.leaveOut.findMany({
      where: { workspaceId: scope.workspaceId, state: { not: "removed" } },
      orderBy: { id: "asc" },
    }),
  );
  const names = await namesOf(rows.map(({ changedBy }) => changedBy));
  return rows.map(({ id, name, condition, state, changedAt, changedBy }) => ({
    id,
    name,
    condition: leaveOutCondition.parse(condition),
    state: stateColumn.parse(state),
    changedAt,
    by: nameOf(changedBy, names),
  }));
}

/** What the totals of a run rest on. */
export function coverageOf(
  run: Pick<ActiveRun, "tickets" | "leftOut" | "totals" | "asOf">,
): Coverage {
  const leftOut = leftOutCounts.parse(run.leftOut);
  const gone = leftOut.reduce((sum, { tickets }) => sum + tickets, 0);
  return {
    covered: parseRunTotals(run.totals).rankedTickets,
    all: run.tickets + gone,
    leftOut,
    asOf: run.asOf,
  };
}

/** What the ranking that pages read rests on; null before the first one. */
export function coverageOfRanking(scope: WorkspaceScope): Promise<Coverage | null> {
  return withScope(scope, async (db) => {
    const id = await activeRunId(db, scope);
    if (id === null) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
    });
    return run && coverageOf(run);
  });
}

/** What is counted changes: grouping, scores and totals follow as soon as they can. */
async function rankAnew(db: ScopedDb, { workspaceId }: WorkspaceScope): Promise<void> {
  await enqueueWithin(db, "mine", { workspaceId });
}

export type SavedLeaveOut = { readonly id: string } | { readonly refusal: "NAME_TAKEN" | "GONE" };

/** Keeps a new leave-out, which is active at once, or changes one; the ranking follows. */
export function saveLeaveOut(
  scope: WorkspaceScope,
  given: {
    /** Null: a new one. */
    readonly id: string | null;
    readonly name: string;
    readonly condition: LeaveOutCondition;
  },
): Promise<SavedLeaveOut> {
  const { workspaceId, actor } = scope;
  const { name, condition } = given;
  return withScope(scope, async (db) => {
    const id = given.id ?? uuidv7();
    const others = { workspaceId, id: { not: id }, name, state: { not: "removed" } };
    if ((await db.leaveOut.count({ where: others })) > 0) return { refusal: "NAME_TAKEN" };
    const key = { workspaceId_id: { workspaceId, id } };
    const before = await db.leaveOut.findUnique({ where: key });
    if (given.id !== null && (before === null || before.state === "removed"))
      return { refusal: "GONE" };
    const said = { name, condition, changedAt: now(), changedBy: actor };
    await db.leaveOut.upsert({
      where: key,
      create: { workspaceId, id, state: "active", ...said },
      update: said,
    });
    await audit(db, scope, {
      action: before ? "leave-out.changed" : "leave-out.made",
      target: name,
      detail: {
        id,
        before: before && { name: before.name, condition: before.condition },
        condition,
      },
    });
    if (before?.state !== "paused") await rankAnew(db, scope);
    return { id };
  });
}

const PAST = { active: "resumed", paused: "paused", removed: "removed" } as const;

/** Switches a leave-out on or off, takes it away or brings it back; the ranking follows. False when there is none. */
export function setLeaveOutState(
  scope: WorkspaceScope,
  id: string,
  state: LeaveOutState,
): Promise<boolean> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const key = { workspaceId_id: { workspaceId, id } };
    const before = await db.leaveOut.findUnique({ where: key });
    if (!before) return false;
    await db.leaveOut.update({
      where: key,
      data: { state, changedAt: now(), changedBy: actor },
    });
    await audit(db, scope, {
      action: `leave-out.${PAST[state]}`,
      target: before.name,
      detail: { id, before: before.state },
    });
    if ((before.state === "active") !== (state === "active")) await rankAnew(db, scope);
    return true;
  });
}
