import type { AssetGrowth } from "@/lib/core/domain/asset-growth";
import { weighApplications } from "@/lib/core/plan/weigh-applications";
import type { ReportInput } from "@/lib/core/report/box/report-input";
import { type ReportView, reportView } from "@/lib/core/report/box/report-view";
import { defaultKnobs } from "@/lib/core/report/plan/plan-start";
import { axisLines } from "@/lib/core/report/wording";
import { parseRole } from "../access/roles";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { solvedPlan } from "../plan/solved-plan";
import { readRegister } from "../store/applications";
import { parseCost, parseRunTotals } from "../store/candidate-columns";
import { summaryOf } from "../store/candidate-summaries";
import { type ListedCandidate, listRanking } from "../store/candidates";
import { costedTasks } from "../store/costed-tasks";
import { coverageOf } from "../store/leave-outs";
import { listPeople } from "../store/people";
import { planTasks } from "../store/plan-tasks";
import { readPlan, type StoredPlan } from "../store/plans";
import { askNext } from "../store/questions/ask-next";
import { readSettings, type VersionedSettings } from "../store/settings";
import { changeOfRun } from "./change-of-run";
import { financeFacts } from "./finance-facts";

/** The report as the page, the workbook and the slides tell it: one set of figures for all. */
export type Report = {
  readonly input: ReportInput;
  readonly view: ReportView;
  /** Absent in rankings from before it was counted. */
  readonly assets: AssetGrowth | undefined;
  readonly asOf: Date | null;
  /** Ranked ones and those in no ranking. */
  readonly candidates: readonly ListedCandidate[];
  readonly run: { readonly id: string; readonly settingVersion: number };
  readonly plan: StoredPlan;
};

async function peopleOf({ workspaceId }: WorkspaceScope): Promise<ReportInput["people"]> {
  const people = await listPeople(workspaceId);
  const named = (role: string) =>
    people.filter((person) => parseRole(person.role) === role).map(({ name }) => name);
  const owners = named("owner");
  const [executives, leads] = [named("executive"), named("lead")];
  return {
    executives: executives.length > 0 ? executives : owners,
    leads: leads.length > 0 ? leads : owners,
  };
}

function planOf(
  candidates: readonly ListedCandidate[],
  stored: StoredPlan,
  { settings, seed }: { readonly settings: VersionedSettings["settings"]; readonly seed: number },
): ReportInput["plan"] {
  const tasks = planTasks(candidates, settings);
  if (tasks.length === 0) return null;
  const knobs = defaultKnobs(settings, stored.proposal);
  const result = solvedPlan(
    { tasks, items: stored.items, settings: settings.automation, knobs },
    seed,
  );
  return { result, isProposed: stored.proposal !== null };
}

/** A workspace that has no ranking, or one without a ranked task. */
export type NoReport = { readonly tickets: number; readonly unranked: number };

/** Reads the active ranking as a report; without one, how many tickets and tasks there are. */
export async function readReport(scope: WorkspaceScope): Promise<Report | NoReport> {
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  const run = ranking?.run;
  const totals = run ? parseRunTotals(run.totals) : null;
  if (!ranking || !run || !totals?.cost)
    return { tickets: run?.tickets ?? 0, unranked: ranking?.candidates.length ?? 0 };
  const { candidates } = ranking;
  const [register, plan, people, asked, change, finance] = await Promise.all([
    readRegister(scope),
    readPlan(scope),
    peopleOf(scope),
    askNext(scope, null),
    changeOfRun(scope, run, candidates),
    financeFacts(scope, run.settingVersion, candidates),
  ]);
  const ranked = candidates.filter((row) => row.rank !== null);
  const on = (run.asOf ?? now()).getTime();
  const input: ReportInput = {
    ranked: ranked.map(summaryOf),
    axesOf: new Map(
      ranked.map((row) => [row.taskId, axisLines(parseCost(row.cost).axes, settings)]),
    ),
    totals: totals.cost,
    coverage: coverageOf(run),
    tickets: run.tickets,
    ticketsInTasks: run.ticketsInTasks,
    trayCount: candidates.length - ranked.length,
    rungMix: totals.rungMix,
    spanWeeks: totals.spanWeeks,
    scoringVersion: run.scoringVersion,
    seed: run.seed,
    settings,
    asOf: run.asOf,
    today: now(),
    applications:
      register.applications.length === 0
        ? null
        : {
            register,
            weighed: weighApplications(register, costedTasks(candidates), {
              on,
              settings: settings.applications,
            }),
          },
    plan: planOf(candidates, plan, { settings, seed: run.seed }),
    change,
    people,
    askNext: asked?.id ?? null,
    finance,
  };
  const { id, settingVersion } = run;
  return {
    input,
    view: reportView(input),
    assets: totals.assets,
    asOf: run.asOf,
    candidates,
    run: { id, settingVersion },
    plan,
  };
}
