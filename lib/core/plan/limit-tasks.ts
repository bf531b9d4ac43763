import type { AutomationSettings } from "@/lib/core/domain/automation";
import type { Fund } from "@/lib/core/domain/cost-inputs";
import type { LimitReason, PlanEntry, PlanKnobs } from "@/lib/core/domain/plan";
import { namesWord } from "@/lib/core/text/names-word";
import type { LimitedTask, Limits } from "./limits-model";

/** Who does a task where nobody has said. */
export const ANY_SKILL = "engineer";

/** The fund of a task: the one a person named, else restricted money that names it, else the first unrestricted one. */
export function fundOf(
  { task, item }: Pick<PlanEntry, "task" | "item">,
  funds: readonly Fund[],
): string | null {
  const named = funds.find(({ name }) => name === item.fund);
  // Restricted money pays for nothing else, whatever a person says.
  if (named && (named.words.length === 0 || namesWord(task.title, named.words))) return named.name;
  const restricted = funds.find(({ words }) => namesWord(task.title, words));
  return restricted?.name ?? funds.find(({ words }) => words.length === 0)?.name ?? null;
}

type Terms = {
  readonly funds: readonly Fund[];
  readonly terms: Pick<AutomationSettings, "dayHours" | "buildHourCost">;
  readonly knobs: PlanKnobs;
};

/**
 * The tasks of a plan under quarters, skills and funds. Where funds are set and money is priced, a task that no fund may
 * pay for stays outside; without a rate funds limit nothing.
 */
export function limitTasks(entries: readonly PlanEntry[], of: Terms): LimitedTask[] {
  const { terms, knobs } = of;
  const funds = knobs.rate === null ? [] : of.funds;
  return entries.map((entry): LimitedTask => {
    const { task, item, halfDays, value } = entry;
    const fund = fundOf(entry, funds);
    const lock = item.lock ?? (task.mandate === null ? null : "in");
    return {
      id: task.id,
      value,
      days: { [item.skill ?? ANY_SKILL]: halfDays / 2 },
      fund,
      cost: (halfDays / 2) * terms.dayHours * (terms.buildHourCost ?? knobs.rate ?? 0),
      lock: funds.length > 0 && fund === null ? "out" : lock,
      needs: item.needs,
      excludes: item.excludes,
    };
  });
}

type Solved = {
  readonly tasks: readonly LimitedTask[];
  readonly limits: Limits;
  readonly quarterOf: ReadonlyMap<string, number>;
};

/** Days of a skill that a quarter has left. */
export function daysLeft(
  { tasks, limits, quarterOf }: Solved,
  quarter: number,
  skill: string,
): number {
  const used = tasks.reduce(
    (sum, task) => sum + (quarterOf.get(task.id) === quarter ? (task.days[skill] ?? 0) : 0),
    0,
  );
  return (limits.quarters[quarter]?.[skill] ?? 0) - used;
}

/** Money that a fund has left. */
export function fundLeft({ tasks, limits, quarterOf }: Solved, fund: string): number {
  const used = tasks.reduce(
    (sum, task) => sum + (task.fund === fund && quarterOf.has(task.id) ? task.cost : 0),
    0,
  );
  return (limits.funds[fund] ?? 0) - used;
}

/** Why a task is outside: the first limit that adding it to the plan as it stands would break. */
export function limitReason(
  task: LimitedTask,
  solved: Solved,
  said: { readonly isLockedOut: boolean; readonly hasFunds: boolean },
): LimitReason {
  if (said.isLockedOut) return { kind: "left out" };
  if (said.hasFunds && task.fund === null) return { kind: "no fund" };
  if (task.value <= 0) return { kind: "no return" };
  const rivals = solved.tasks.filter(({ id }) => solved.quarterOf.has(id));
  const isRival = rivals.some(
    ({ id, excludes }) => task.excludes.includes(id) || excludes.includes(task.id),
  );
  if (isRival) return { kind: "ruled out" };
  if (task.fund !== null && task.cost > fundLeft(solved, task.fund))
    return { kind: "fund spent", fund: task.fund };
  const short = Object.entries(task.days).flatMap(([skill, days]) => {
    const most = Math.max(
      0,
      ...solved.limits.quarters.map((_, quarter) => daysLeft(solved, quarter, skill)),
    );
    return days > most ? [{ kind: "skill short" as const, skill, lacks: days - most }] : [];
  });
  return short[0] ?? { kind: "others are worth more" };
}
