import type { PlanEntry, PlanKnobs, PlanResult } from "@/lib/core/domain/plan";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { defaultKnobs } from "@/lib/core/report/plan/plan-start";
import { planView } from "@/lib/core/report/plan/plan-view";
import { wordingOf } from "@/lib/core/report/wording";
import { solvedPlan } from "../plan/solved-plan";
import { listRanking } from "../store/candidates";
import { planTasks } from "../store/plan-tasks";
import { readPlan } from "../store/plans";
import { readSettings } from "../store/settings";
import { type ExitCode, printLine } from "./exit";
import { type LimitsAnswer, planUnderLimits, readLimits } from "./limits-file";
import { openInstallation, openWorkspace } from "./open-workspace";

export type PlanOptions = {
  readonly workspace: string;
  readonly capacity: number;
  readonly years?: number;
  readonly cautious?: boolean;
  readonly limits?: string;
  readonly json?: boolean;
};

function entryJson(entry: PlanEntry) {
  const { task, item, halfDays, isAssumed, value, net, expected, isIn, reason } = entry;
  return {
    id: task.id,
    title: task.title,
    in: isIn,
    reason,
    days: halfDays / 2,
    daysAssumed: isAssumed,
    value,
    net,
    paybackMonths: expected.paybackMonths,
    hoursReleasedPerYear: expected.hoursReleased,
    lock: item.lock,
  };
}

/** The plan as machines read it; money in major units, or hours where `currency` is null. */
function planJson(plan: PlanResult, settings: WorkspaceSettings, limited: LimitsAnswer | null) {
  const { knobs, net, more, firstOut } = plan;
  return {
    capacityDays: knobs.days,
    usedDays: plan.usedHalfDays / 2,
    months: knobs.months,
    hourlyCost: knobs.rate,
    currency: knobs.rate === null ? null : settings.currency,
    cautious: knobs.isCautious,
    exact: plan.isExact,
    value: plan.value,
    net,
    paybackMonths: plan.expected.paybackMonths,
    hoursReleasedPerYear: plan.expected.hoursReleased,
    firstLeftOut: firstOut?.task.id ?? null,
    more: { days: more.halfDays / 2, value: more.value, enter: more.enter, leave: more.leave },
    greedy: plan.greedy,
    lockedDays: plan.lockedHalfDays / 2,
    contradictions: plan.contradictions,
    tasks: [...plan.inside, ...plan.outside].map(entryJson),
    ...(limited ? { limits: limited } : {}),
  };
}

async function printPlan(plan: PlanResult, settings: WorkspaceSettings): Promise<void> {
  const wording = wordingOf(settings.profile, settings);
  const view = planView(plan, { formats: settings, wording, knobs: plan.knobs });
  await printLine(view.headline.join(" "));
  for (const problem of view.problems) await printLine(problem);
  const line = (mark: string, row: (typeof view.inside)[number]) =>
    `${mark} ${row.effort.padStart(7)}${row.isAssumed ? "*" : " "} ${row.value.padStart(10)}  ${row.title}. ${row.stateKey === "In" ? "" : `${row.state}. `}${row.why}`;
  for (const row of view.inside) await printLine(line("in ", row));
  for (const row of view.outside) await printLine(line("out", row));
  const lost = view.noReturn.length;
  if (lost > 0) await printLine(`${lost} more cost more than they give back.`);
  if (view.assumed) await printLine(`* ${view.assumed}`);
}

async function printLimited({ status, value, tasks }: LimitsAnswer): Promise<void> {
  await printLine(`Under the limits of the file (${status}): ${value.toFixed(0)}`);
  for (const { title, quarter } of tasks) await printLine(`quarter ${quarter}  ${title}`);
}

/** `toilbox plan`: what fits a capacity, what does not and why; with a file of limits also when each task is done. */
export async function planCommand(options: PlanOptions): Promise<ExitCode> {
  const limits = options.limits === undefined ? null : await readLimits(options.limits);
  const installation = await openInstallation();
  const scope = await openWorkspace(options.workspace, { create: false });
  const { settings } = await readSettings(scope);
  const [ranking, stored] = [await listRanking(scope), await readPlan(scope)];
  const own = defaultKnobs(settings, stored.proposal);
  const knobs: PlanKnobs = {
    ...own,
    days: options.capacity,
    months: options.years === undefined ? own.months : Math.round(options.years * 12),
    isCautious: options.cautious ?? own.isCautious,
  };
  if (!ranking && !options.json) {
    await printLine("Nothing is ranked yet: import an export first.");
  } else {
    const plan = solvedPlan(
      {
        tasks: planTasks(ranking?.candidates ?? [], settings),
        items: stored.items,
        settings: settings.automation,
        knobs,
      },
      ranking?.run.seed ?? 0,
    );
    const limited = limits ? await planUnderLimits(plan, limits, settings.automation) : null;
    if (options.json) await printLine(planJson(plan, settings, limited));
    else await printPlan(plan, settings);
    if (limited && !options.json) await printLimited(limited);
  }
  await installation.close();
  return 0;
}
