import type { LimitReason, PlanLimits, PlanResult } from "@/lib/core/domain/plan";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { sayPlan } from "@/lib/core/messages/plan";
import {
  ANY_SKILL,
  daysLeft,
  fundLeft,
  limitReason,
  limitTasks,
} from "@/lib/core/plan/limit-tasks";
import type { Limits } from "@/lib/core/plan/limits-model";
import { type Formats, formatDays } from "@/lib/core/report/format";
import type { LimitsAnswer } from "@/lib/core/report/plan/limits-view";
import { solveWithLimits } from "./solve-with-limits";

function reasonWords(reason: LimitReason, formats: Formats): string {
  switch (reason.kind) {
    case "left out":
      return sayPlan(formats, "Left out by a person");
    case "no return":
      return sayPlan(formats, "Costs more than it gives back");
    case "no fund":
      return sayPlan(formats, "No fund may pay for it");
    case "fund spent":
      return sayPlan(formats, "{fund} has not enough left", { fund: reason.fund });
    case "skill short":
      return sayPlan(formats, "No quarter has its days of {skill} left, {days} more wanted", {
        skill: reason.skill,
        days: formatDays(reason.lacks * 2, formats),
      });
    case "ruled out":
      return sayPlan(formats, "Only instead of a task that is in");
    default:
      return sayPlan(formats, "Other tasks give more for the same days");
  }
}

/** The best plan under quarters, skills and the workspace's funds, and why each other task is outside. */
export async function planUnderLimits(
  plan: PlanResult,
  of: { readonly limits: PlanLimits; readonly settings: WorkspaceSettings },
  signal?: AbortSignal,
): Promise<LimitsAnswer> {
  const { funds, automation } = of.settings;
  const { knobs } = plan;
  const entries = [...plan.inside, ...plan.outside];
  const tasks = limitTasks(entries, { funds, terms: automation, knobs });
  const hasFunds = knobs.rate !== null && funds.length > 0;
  const limits: Limits = {
    quarters: of.limits.quarters,
    funds: hasFunds ? Object.fromEntries(funds.map(({ name, amount }) => [name, amount])) : {},
    discountRate: automation.discountRate,
  };
  const { status, value, quarterOf } = await solveWithLimits(tasks, limits, signal);
  const solved = { tasks, limits, quarterOf };
  const lockedOut = new Set(
    entries.flatMap(({ task, item }) => (item.lock === "out" ? [task.id] : [])),
  );
  const skills = [...new Set(limits.quarters.flatMap((there) => Object.keys(there)))];
  return {
    status,
    value,
    inside: tasks.flatMap(({ id, days }) => {
      const quarter = quarterOf.get(id);
      return quarter === undefined
        ? []
        : [{ id, quarter, skill: Object.keys(days)[0] ?? ANY_SKILL }];
    }),
    outside: tasks.flatMap((task) => {
      if (quarterOf.has(task.id)) return [];
      const said = { isLockedOut: lockedOut.has(task.id), hasFunds };
      const reason = limitReason(task, solved, said);
      return [{ id: task.id, kind: reason.kind, why: reasonWords(reason, of.settings) }];
    }),
    left: limits.quarters.map((_, quarter) =>
      Object.fromEntries(skills.map((skill) => [skill, daysLeft(solved, quarter, skill)])),
    ),
    funds: hasFunds ? funds.map(({ name }) => ({ name, left: fundLeft(solved, name) })) : [],
  };
}
