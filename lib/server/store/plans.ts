import { z } from "zod";
import { type PlanItem, SIZES, UNTOUCHED } from "@/lib/core/domain/plan";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import type { PlanItem as PlanItemRow } from "./generated/client";
import { namesOf } from "./people";

/** The knobs that are stored; a rate of null is the workspace's own. */
export type StoredKnobs = {
  readonly days: number;
  readonly months: number;
  readonly isCautious: boolean;
};

export type StoredScenario = StoredKnobs & {
  readonly id: string;
  readonly name: string;
  readonly rate: number | null;
};

export type StoredPlan = {
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly scenarios: readonly StoredScenario[];
  /** Null: nobody has proposed a plan yet. */
  readonly proposal:
    | (StoredKnobs & { readonly at: Date; readonly by: string; readonly taskCount: number })
    | null;
};

const columns = z.object({
  size: z.enum(SIZES).nullable(),
  lock: z.enum(["in", "out"]).nullable(),
});

function itemOf(row: PlanItemRow): PlanItem {
  return {
    ...columns.parse(row),
    days: row.halfDays === null ? null : row.halfDays / 2,
    owner: row.owner,
    note: row.note,
    needs: row.needs,
    excludes: row.excludes,
    skill: row.skill,
    fund: row.fund,
  };
}

function columnsOf({ days, needs, excludes, ...plain }: PlanItem) {
  return {
    ...plain,
    halfDays: days === null ? null : Math.round(days * 2),
    needs: [...needs],
    excludes: [...excludes],
  };
}

/** Everything that people have said about the plan of a workspace. */
export async function readPlan(scope: WorkspaceScope): Promise<StoredPlan> {
  const { workspaceId } = scope;
  const { items, scenarios, plan } = await withScope(scope, async (db) => ({
    items: await db.planItem.findMany({ where: { workspaceId } }),
    scenarios: await db.planScenario.findMany({
      where: { workspaceId },
      orderBy: { createdAt: "asc" },
    }),
    plan: await db.plan.findUnique({ where: { workspaceId } }),
  }));
  const names = await namesOf(plan ? [plan.proposedBy] : []);
  return {
    items: new Map(items.map((row) => [row.taskId, itemOf(row)])),
    scenarios: scenarios.map(({ id, name, halfDays, months, rate, isCautious }) => {
      return { id, name, days: halfDays / 2, months, rate: rate?.toNumber() ?? null, isCautious };
    }),
    proposal: plan && {
      days: plan.halfDays / 2,
      months: plan.months,
      isCautious: plan.isCautious,
      at: plan.proposedAt,
      by: nameOf(plan.proposedBy, names),
      taskCount: items.filter(({ decision }) => decision === "in").length,
    },
  };
}

async function itemBefore(db: ScopedDb, scope: WorkspaceScope, taskId: string) {
  const { workspaceId } = scope;
  const row = await db.planItem.findUnique({
    where: { workspaceId_taskId: { workspaceId, taskId } },
  });
  return row ? itemOf(row) : UNTOUCHED;
}

/**
 * Changes what is said about one task and leaves who, when, before and after in the audit log. Returns the item before,
 * so that the change can be undone; null when the workspace has no such task. A change that changes nothing leaves no line.
 */
export function savePlanItem(
  scope: WorkspaceScope,
  taskId: string,
  change: Partial<PlanItem>,
): Promise<PlanItem | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const task = await db.task.findUnique({
      where: { workspaceId_id: { workspaceId, id: taskId } },
    });
    if (!task) return null;
    const before = await itemBefore(db, scope, taskId);
    const after = { ...before, ...change };
    if (JSON.stringify(after) === JSON.stringify(before)) return before;
    const said = { ...columnsOf(after), changedBy: scope.actor, changedAt: now() };
    await db.planItem.upsert({
      where: { workspaceId_taskId: { workspaceId, taskId } },
      create: { workspaceId, taskId, ...said },
      update: said,
    });
    await audit(db, scope, {
      action: "plan.item-changed",
      target: taskId,
      detail: { before: columnsOf(before), after: columnsOf(after) },
    });
    return before;
  });
}

/** Keeps a setting of the knobs under a name; one of the same name is replaced. */
export function saveScenario(
  scope: WorkspaceScope,
  scenario: Omit<StoredScenario, "id">,
): Promise<string> {
  const { workspaceId } = scope;
  const { name, days, months, rate, isCautious } = scenario;
  const knobs = { halfDays: Math.round(days * 2), months, rate, isCautious };
  return withScope(scope, async (db) => {
    const known = await db.planScenario.findUnique({
      where: { workspaceId_name: { workspaceId, name } },
    });
    const saved = await db.planScenario.upsert({
      where: { workspaceId_name: { workspaceId, name } },
      create: { workspaceId, id: uuidv7(), name, ...knobs, createdBy: scope.actor },
      update: knobs,
    });
    const before = known && {
      halfDays: known.halfDays,
      months: known.months,
      rate: known.rate?.toNumber() ?? null,
      isCautious: known.isCautious,
    };
    await audit(db, scope, {
      action: "plan.scenario-saved",
      target: saved.id,
      detail: { name, before, after: knobs },
    });
    return saved.id;
  });
}

/** Forgets a scenario; one that is gone already is fine. */
export function removeScenario(scope: WorkspaceScope, id: string): Promise<void> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const known = await db.planScenario.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
    });
    if (!known) return;
    await db.planScenario.delete({ where: { workspaceId_id: { workspaceId, id } } });
    await audit(db, scope, {
      action: "plan.scenario-removed",
      target: id,
      detail: { name: known.name },
    });
  });
}

/** Writes down which tasks the plan holds, with the knobs it was made with; replaces the proposal before. */
export function proposePlan(
  scope: WorkspaceScope,
  knobs: StoredKnobs,
  taskIds: readonly string[],
): Promise<void> {
  const { workspaceId } = scope;
  const { days, months, isCautious } = knobs;
  const plan = { halfDays: Math.round(days * 2), months, isCautious };
  return withScope(scope, async (db) => {
    const known = await db.plan.findUnique({ where: { workspaceId } });
    const held = await db.planItem.findMany({ where: { workspaceId, decision: "in" } });
    const stamp = { proposedAt: now(), proposedBy: scope.actor };
    await db.plan.upsert({
      where: { workspaceId },
      create: { workspaceId, ...plan, ...stamp },
      update: { ...plan, ...stamp },
    });
    await db.planItem.updateMany({
      where: { workspaceId, decision: "in" },
      data: { decision: "out" },
    });
    const tasks = await db.task.findMany({ where: { workspaceId, id: { in: [...taskIds] } } });
    for (const { id } of tasks) {
      await db.planItem.upsert({
        where: { workspaceId_taskId: { workspaceId, taskId: id } },
        create: { workspaceId, taskId: id, decision: "in", changedBy: scope.actor },
        update: { decision: "in" },
      });
    }
    const before = known && {
      halfDays: known.halfDays,
      months: known.months,
      isCautious: known.isCautious,
      tasks: held.map(({ taskId }) => taskId),
    };
    await audit(db, scope, {
      action: "plan.proposed",
      detail: { before, after: { ...plan, tasks: tasks.map(({ id }) => id) } },
    });
  });
}
