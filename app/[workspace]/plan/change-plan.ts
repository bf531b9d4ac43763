"use server";

import { z } from "zod";
import { type PlanItem, type PlanKnobs, type PlanLimits, SIZES } from "@/lib/core/domain/plan";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { visitOrRefusal } from "@/lib/server/access/session";
import { planLimits } from "@/lib/server/plan/plan-limits";
import { savePlanLimits } from "@/lib/server/store/plan-limits";
import { proposePlan, removeScenario, savePlanItem, saveScenario } from "@/lib/server/store/plans";

/** null: done; else what to tell the person. */
type Refusal = string | null;

const MOST_DAYS = 1000;
const ids = z.array(z.uuid()).max(20);

const label = z.string().trim().min(1).max(120);
const itemChange = z
  .object({
    size: z.enum(SIZES).nullable(),
    days: z.number().min(0.5).max(MOST_DAYS).nullable(),
    lock: z.enum(["in", "out"]).nullable(),
    owner: z.string().max(120),
    note: z.string().max(500),
    needs: ids,
    excludes: ids,
    skill: label.nullable(),
    fund: label.nullable(),
  })
  .partial()
  // A field that is there without a value would overwrite what is stored.
  .refine((said) => Object.values(said).every((value) => value !== undefined));

const knobs = z.object({
  days: z.number().min(0).max(MOST_DAYS),
  months: z.number().int().min(1).max(120),
  rate: z.number().positive().max(100_000).nullable(),
  isCautious: z.boolean(),
});

const UNREADABLE = "That cannot be stored. Reload the page, then try again.";

async function asPlanner(
  workspace: string,
  work: (scope: WorkspaceScope) => Promise<Refusal>,
): Promise<Refusal> {
  const entry = await visitOrRefusal(workspace, "plan.write");
  if ("refusal" in entry) return "Your role does not change the plan. Ask a lead of the workspace.";
  return work(entry.visit.scope);
}

/** Changes what is said about one task. */
export async function changeItem(
  workspace: string,
  taskId: string,
  change: Partial<PlanItem>,
): Promise<Refusal> {
  const read = itemChange.safeParse(change);
  const id = z.uuid().safeParse(taskId);
  if (!read.success || !id.success) return UNREADABLE;
  return asPlanner(workspace, async (scope) => {
    const before = await savePlanItem(scope, id.data, read.data);
    return before ? null : "This task is not there any more. Reload the page.";
  });
}

/** Keeps the knobs under a name; a rate of null stays the workspace's own. */
export async function keepScenario(
  workspace: string,
  name: string,
  chosen: PlanKnobs,
): Promise<{ id: string } | { refusal: string }> {
  const read = z.object({ name: z.string().trim().min(1).max(60), chosen: knobs });
  const scenario = read.safeParse({ name, chosen });
  if (!scenario.success) return { refusal: UNREADABLE };
  let id = "";
  const refusal = await asPlanner(workspace, async (scope) => {
    id = await saveScenario(scope, { name: scenario.data.name, ...scenario.data.chosen });
    return null;
  });
  return refusal === null ? { id } : { refusal };
}

/** Keeps the days of each skill by quarter. */
export async function keepLimits(workspace: string, limits: PlanLimits): Promise<Refusal> {
  const read = planLimits.safeParse(limits);
  if (!read.success) return UNREADABLE;
  return asPlanner(workspace, async (scope) => {
    await savePlanLimits(scope, read.data);
    return null;
  });
}

/** Forgets a scenario. */
export async function dropScenario(workspace: string, id: string): Promise<Refusal> {
  if (!z.uuid().safeParse(id).success) return UNREADABLE;
  return asPlanner(workspace, async (scope) => {
    await removeScenario(scope, id);
    return null;
  });
}

/** Writes down which tasks the plan holds. */
export async function propose(
  workspace: string,
  chosen: PlanKnobs,
  taskIds: readonly string[],
): Promise<Refusal> {
  const read = z.object({ chosen: knobs, taskIds: z.array(z.uuid()).max(2000) });
  const plan = read.safeParse({ chosen, taskIds });
  if (!plan.success) return UNREADABLE;
  return asPlanner(workspace, async (scope) => {
    await proposePlan(scope, plan.data.chosen, plan.data.taskIds);
    return null;
  });
}
