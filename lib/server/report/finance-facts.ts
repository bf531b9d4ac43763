import type { FinanceFacts } from "@/lib/core/report/box/report-input";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { nameOf } from "../store/actor-name";
import { parseCost } from "../store/candidate-columns";
import type { ListedCandidate } from "../store/candidates";
import { namesOf } from "../store/people";
import { standingApproval } from "../store/plan-approvals";
import { settingHistory } from "../store/setting-history";
import type { Report } from "./read-report";

/** Reads what the sheet for finance tells of a ranking that was made with a version of the settings. */
export async function financeFacts(
  scope: WorkspaceScope,
  settingVersion: number,
  candidates: readonly ListedCandidate[],
): Promise<FinanceFacts> {
  const [history, approval] = await Promise.all([settingHistory(scope), standingApproval(scope)]);
  return {
    rates: new Map(candidates.map(({ taskId, cost }) => [taskId, parseCost(cost).rate ?? null])),
    history: history.filter(({ version }) => version <= settingVersion),
    approval,
  };
}

/** The report as it reads once the person of the scope has approved the tasks: the copy that is kept says by whom. */
export async function approvedReport(
  scope: WorkspaceScope,
  report: Report,
  taskIds: readonly string[],
): Promise<Report> {
  const by = nameOf(scope.actor, await namesOf([scope.actor]));
  const finance = { ...report.input.finance, approval: { taskIds, at: now(), by } };
  return { ...report, input: { ...report.input, finance } };
}
