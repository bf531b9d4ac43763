import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { AutomationSettings } from "@/lib/core/domain/automation";
import type { PlanResult } from "@/lib/core/domain/plan";
import type { LimitedTask } from "@/lib/core/plan/limits-model";
import { type LimitedPlan, solveWithLimits } from "../plan/solve-with-limits";
import { CliProblem } from "./exit";

/** What a task takes where the file does not say. */
const SKILL = "engineer";

const amounts = z.record(z.string(), z.number().min(0));
const limitsFile = z.object({
  /** Days of each skill, quarter by quarter. */
  quarters: z.array(amounts).min(1).max(12),
  /** Money of each fund. */
  funds: amounts.default({}),
  /** By task id: days by skill, and the fund that pays. */
  tasks: z
    .record(z.string(), z.object({ days: amounts.optional(), fund: z.string().optional() }))
    .default({}),
});
export type LimitsFile = z.infer<typeof limitsFile>;

/** Reads a file of limits; what is wrong with it is told in one sentence. */
export async function readLimits(path: string): Promise<LimitsFile> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new CliProblem(`The file ${path} cannot be read.`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new CliProblem(`${path} is not JSON.`);
  }
  const read = limitsFile.safeParse(document);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new CliProblem(`${path}: ${issue?.path.join(".")}: ${issue?.message}`);
}

export type LimitsAnswer = {
  readonly status: LimitedPlan["status"];
  readonly value: number;
  /** By quarter, counted from 1. */
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly quarter: number;
  }[];
};

/** The best plan under the limits of a file, for the tasks of a plan with their effort, value and locks. */
export async function planUnderLimits(
  plan: PlanResult,
  limits: LimitsFile,
  settings: AutomationSettings,
): Promise<LimitsAnswer> {
  const entries = [...plan.inside, ...plan.outside];
  const tasks = entries.map(({ task, item, halfDays, value }): LimitedTask => {
    const told = limits.tasks[task.id];
    return {
      id: task.id,
      value,
      days: told?.days ?? { [SKILL]: halfDays / 2 },
      fund: told?.fund ?? null,
      cost: (halfDays / 2) * settings.dayHours * (plan.knobs.rate ?? 0),
      lock: item.lock ?? (task.mandate === null ? null : "in"),
      needs: item.needs,
      excludes: item.excludes,
    };
  });
  const found = await solveWithLimits(tasks, {
    quarters: limits.quarters,
    funds: limits.funds,
    discountRate: settings.discountRate,
  });
  const titles = new Map(entries.map(({ task }) => [task.id, task.title]));
  return {
    status: found.status,
    value: found.value,
    tasks: [...found.quarterOf]
      .map(([id, quarter]) => ({ id, title: titles.get(id) ?? "", quarter: quarter + 1 }))
      .sort((a, b) => a.quarter - b.quarter || (a.title < b.title ? -1 : 1)),
  };
}
