import type { PlanLimits } from "@/lib/core/domain/plan";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { planLimits } from "../plan/plan-limits";
import { audit } from "./audit";
import { withScope } from "./db";

/** Days of each skill by quarter; null while nobody has entered any. */
export function readPlanLimits(scope: WorkspaceScope): Promise<PlanLimits | null> {
  return withScope(scope, async (db) => {
    const row = await db.planLimit.findUnique({ where: { workspaceId: scope.workspaceId } });
    return row ? planLimits.parse({ quarters: row.quarters }) : null;
  });
}

/** Keeps them, with who, before and after in the audit log. */
export function savePlanLimits(scope: WorkspaceScope, limits: PlanLimits): Promise<void> {
  const { workspaceId } = scope;
  const quarters = limits.quarters.map((there) => ({ ...there }));
  const said = { quarters, changedAt: now(), changedBy: scope.actor };
  return withScope(scope, async (db) => {
    const before = await db.planLimit.findUnique({ where: { workspaceId } });
    await db.planLimit.upsert({
      where: { workspaceId },
      create: { workspaceId, ...said },
      update: said,
    });
    await audit(db, scope, {
      action: "plan.limits-changed",
      target: workspaceId,
      detail: { before: before?.quarters ?? null, after: quarters },
    });
  });
}
