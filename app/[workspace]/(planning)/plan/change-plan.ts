"use server";

import { z } from "zod";
import { type PlanItem, type PlanKnobs, type PlanLimits, SIZES } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { Formats } from "@/lib/core/report/format";
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
  work: (scope: WorkspaceScope, formats: Formats) => Promise<Refusal>,
): Promise<Refusal> {
  const entry = await visitOrRefusal(workspace, "plan.write");
  if ("refusal" in entry)
    return sayPlanPage(
      entry.formats,
      "Your role does not change the plan. Ask a lead of the workspace.",
    );
  return work(entry.visit.scope, entry.visit.formats);
}

/** Changes what is said about one task. */
export async function changeItem(
  workspace: string,
  taskId: string,
  change: Partial<PlanItem>,
): Promise<Refusal> {
  const read = itemChange.safeParse(change);
  const id = z.uuid().safeParse(taskId);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success || !id.success) return sayPlanPage(formats, UNREADABLE);
    const before = await savePlanItem(scope, id.data, read.data);
    return before
      ? null
      : sayPlanPage(formats, "This task is not there any more. Reload the page.");
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
  let id = "";
  const refusal = await asPlanner(workspace, async (scope, formats) => {
    if (!scenario.success) return sayPlanPage(formats, UNREADABLE);
    id = await saveScenario(scope, { name: scenario.data.name, ...scenario.data.chosen });
    return null;
  });
  return refusal === null ? { id } : { refusal };
}

/** Keeps the days of each skill by quarter. */
export async function keepLimits(workspace: string, limits: PlanLimits): Promise<Refusal> {
  const read = planLimits.safeParse(limits);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success) return sayPlanPage(formats, UNREADABLE);
    await savePlanLimits(scope, read.data);
    return null;
  });
}

/** Forgets a scenario. */
export async function dropScenario(workspace: string, id: string): Promise<Refusal> {
  return asPlanner(workspace, async (scope, formats) => {
    if (!z.uuid().safeParse(id).success) return sayPlanPage(formats, UNREADABLE);
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
  return asPlanner(workspace, async (scope, formats) => {
    if (!plan.success) return sayPlanPage(formats, UNREADABLE);
    await proposePlan(scope, plan.data.chosen, plan.data.taskIds);
    return null;
  });
}
