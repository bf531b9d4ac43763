import { z } from "zod";
import { PERIODS, RHYTHMS, type Schedule } from "@/lib/core/report/box/mail-schedule";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { installationDb, withScope } from "./db";

export type StoredSchedule = Schedule & {
  readonly id: string;
  readonly recipients: readonly string[];
};

export type Delivery = {
  readonly scheduleId: string;
  readonly period: string;
  readonly status: "sending" | "sent" | "failed";
  readonly at: Date;
  readonly detail: string | null;
};

const row = z.object({
  id: z.string(),
  rhythm: z.enum(RHYTHMS),
  period: z.enum(PERIODS),
  recipients: z.array(z.string()),
  createdAt: z.date(),
});

/** The schedules of a workspace, oldest first. */
export async function listSchedules(scope: WorkspaceScope): Promise<readonly StoredSchedule[]> {
  const rows = await withScope(scope, (db) =>
    db.reportSchedule.findMany({
      where: { workspaceId: scope.workspaceId, isActive: true },
      orderBy: { id: "asc" },
    }),
  );
  return rows.map((one) => row.parse(one));
}

/** Adds a schedule; returns its id. */
export function addSchedule(
  scope: WorkspaceScope,
  wanted: Pick<StoredSchedule, "rhythm" | "period" | "recipients">,
): Promise<string> {
  const { workspaceId, actor } = scope;
  const { rhythm, period, recipients } = wanted;
  return withScope(scope, async (db) => {
    const id = uuidv7();
    await db.reportSchedule.create({
      data: {
        workspaceId,
        id,
        rhythm,
        period,
        recipients: [...recipients],
        createdAt: now(),
        createdBy: actor,
      },
    });
    await audit(db, scope, {
      action: "report-schedule.added",
      target: id,
      detail: { rhythm, period, recipients: [...recipients] },
    });
    return id;
  });
}

/** Ends a schedule; what it sent stays on record. False when it is not there. */
export function endSchedule(scope: WorkspaceScope, id: string): Promise<boolean> {
  return withScope(scope, async (db) => {
    const { count } = await db.reportSchedule.updateMany({
      where: { workspaceId: scope.workspaceId, id, isActive: true },
      data: { isActive: false },
    });
    if (count === 0) return false;
    await audit(db, scope, { action: "report-schedule.ended", target: id });
    return true;
  });
}

const STATUSES = ["sending", "sent", "failed"] as const;

/** What schedules have sent, newest first. */
export async function listDeliveries(scope: WorkspaceScope): Promise<readonly Delivery[]> {
  const rows = await withScope(scope, (db) =>
    db.reportDelivery.findMany({
      where: { workspaceId: scope.workspaceId },
      orderBy: { claimedAt: "desc" },
      take: 200,
    }),
  );
  return rows.map(({ scheduleId, period, status, claimedAt, sentAt, detail }) => ({
    scheduleId,
    period,
    status: z.enum(STATUSES).parse(status),
    at: sentAt ?? claimedAt,
    detail,
  }));
}

/**
 * Takes the sole right to send a period of a schedule; false when somebody has sent it or is sending it. A try that
 * failed may be taken again; one that broke off in between may not, because the mail may have gone.
 */
export function claimDelivery(
  scope: WorkspaceScope,
  scheduleId: string,
  period: string,
): Promise<boolean> {
  return withScope(scope, async (db) => {
    const taken = await db.$executeRaw`
      INSERT INTO report_delivery (workspace_id, schedule_id, period, status, claimed_at)
      VALUES (${scope.workspaceId}::uuid, ${scheduleId}::uuid, ${period}, 'sending', ${now()})
      ON CONFLICT (workspace_id, schedule_id, period) DO UPDATE
        SET status = 'sending', claimed_at = excluded.claimed_at, detail = NULL
        WHERE report_delivery.status = 'failed'`;
    return taken === 1;
  });
}

/** Notes how a delivery ended: sent (with who could not be reached), or failed with the reason. */
export async function endDelivery(
  scope: WorkspaceScope,
  { scheduleId, period }: { readonly scheduleId: string; readonly period: string },
  problem: string | null,
  detail: string | null = null,
): Promise<void> {
  await withScope(scope, async (db) => {
    await db.reportDelivery.update({
      where: {
        workspaceId_scheduleId_period: { workspaceId: scope.workspaceId, scheduleId, period },
      },
      data:
        problem === null
          ? { status: "sent", sentAt: now(), detail: detail?.slice(0, 500) ?? null }
          : { status: "failed", detail: problem.slice(0, 500) },
    });
    if (problem === null)
      await audit(db, scope, { action: "report.sent", target: scheduleId, detail: { period } });
  });
}

/** Every workspace of the installation, for the check that looks for due mails. */
export async function allWorkspaceIds(): Promise<readonly string[]> {
  const rows = await installationDb().workspace.findMany({ select: { id: true } });
  return rows.map(({ id }) => id);
}
