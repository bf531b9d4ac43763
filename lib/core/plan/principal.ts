import type { AutomationSettings } from "../domain/automation";
import type { Principal } from "../domain/debt";
import { type PlanItem, type PlanTask, UNTOUCHED } from "../domain/plan";
import { effortOf } from "./value-tasks";

/** Sums the effort of all tasks; `rate` is the cost of an hour. O(tasks). */
export function principalOf(
  tasks: readonly PlanTask[],
  items: ReadonlyMap<string, PlanItem>,
  { terms, rate }: { readonly terms: AutomationSettings; readonly rate: number | null },
): Principal {
  const efforts = tasks.map((task) => effortOf(task, items.get(task.id) ?? UNTOUCHED, terms));
  const halfDays = efforts.reduce((sum, effort) => sum + effort.halfDays, 0);
  return {
    halfDays,
    cost: rate === null ? null : (halfDays / 2) * terms.dayHours * (terms.buildHourCost ?? rate),
    assumed: efforts.filter(({ isAssumed }) => isAssumed).length,
    tasks: tasks.length,
  };
}
