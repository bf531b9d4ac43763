import type { Approval } from "@/lib/core/domain/approval";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import type { KeptReport } from "../report/kept-report";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { withScope } from "./db";
import { namesOf } from "./people";
import { insertSnapshot, type KeptFrom } from "./report-snapshots";

const DAY_MS = 86_400_000;
/** Days in which a yes can be taken back. */
export const WITHDRAW_DAYS = 14;

/** The yes that stands; null when there is none, or the newest was withdrawn. */
export async function standingApproval(scope: WorkspaceScope): Promise<Approval | null> {
  const { workspaceId } = scope;
  const row = await withScope(scope, (db) =>
    db.planApproval.findFirst({ where: { workspaceId }, orderBy: { id: "desc" } }),
  );
  if (!row || row.withdrawnAt) return null;
  const names = await namesOf([row.approvedBy]);
  return {
    id: row.id,
    snapshotId: row.snapshotId,
    taskIds: row.taskIds,
    halfDays: row.halfDays,
    at: row.approvedAt,
    by: nameOf(row.approvedBy, names),
    withdrawUntil: row.withdrawUntil,
  };
}

/** When a yes that still stands first had a task in it; null where none has. */
export async function taskApprovedAt(scope: WorkspaceScope, taskId: string): Promise<Date | null> {
  const { workspaceId } = scope;
  const row = await withScope(scope, (db) =>
    db.planApproval.findFirst({
      where: { workspaceId, withdrawnAt: null, taskIds: { has: taskId } },
      orderBy: { id: "asc" },
      select: { approvedAt: true },
    }),
  );
  return row?.approvedAt ?? null;
}

/** Says yes to a plan: keeps the report that was read and notes tasks and days, all or nothing. */
export function approvePlan(
  scope: WorkspaceScope,
  report: { readonly kept: KeptReport; readonly from: KeptFrom },
  plan: { readonly taskIds: readonly string[]; readonly halfDays: number },
): Promise<{ readonly id: string; readonly snapshotId: string; readonly withdrawUntil: Date }> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const snapshotId = await insertSnapshot(db, scope, { ...report, reason: "approved" });
    const id = uuidv7();
    const approvedAt = now();
    const withdrawUntil = new Date(approvedAt.getTime() + WITHDRAW_DAYS * DAY_MS);
    await db.planApproval.create({
      data: {
        workspaceId,
        id,
        snapshotId,
        taskIds: [...plan.taskIds],
        halfDays: plan.halfDays,
        approvedAt,
        approvedBy: actor,
        withdrawUntil,
      },
    });
    await audit(db, scope, {
      action: "plan.approved",
      target: id,
      detail: { snapshotId, halfDays: plan.halfDays, tasks: [...plan.taskIds] },
    });
    await enqueueWithin(db, "tell", { workspaceId, what: "approved", id });
    return { id, snapshotId, withdrawUntil };
  });
}

/** Takes a yes back; false when it is not there, was taken back before, or its days are over. */
export function withdrawApproval(scope: WorkspaceScope, id: string): Promise<boolean> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const { count } = await db.planApproval.updateMany({
      where: { workspaceId, id, withdrawnAt: null, withdrawUntil: { gte: now() } },
      data: { withdrawnAt: now(), withdrawnBy: actor },
    });
    if (count === 0) return false;
    await audit(db, scope, { action: "plan.approval-withdrawn", target: id });
    await enqueueWithin(db, "tell", { workspaceId, what: "withdrawn", id });
    return true;
  });
}

/** One approval by its id, whatever became of it; null when there is none. */
export function findApproval(scope: WorkspaceScope, id: string) {
  return withScope(scope, (db) =>
    db.planApproval.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
      select: { approvedBy: true, withdrawnBy: true, halfDays: true, taskIds: true },
    }),
  );
}
