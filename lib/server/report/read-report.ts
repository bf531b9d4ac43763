import { type ReportInput, type ReportView, reportView } from "@/lib/core/report/report-view";
import { axisLines } from "@/lib/core/report/wording";
import type { WorkspaceScope } from "../access/scope";
import { parseCost, parseRunTotals } from "../store/candidate-columns";
import { summaryOf } from "../store/candidate-summaries";
import { type ListedCandidate, listRanking } from "../store/candidates";
import { readSettings } from "../store/settings";

/** The report as the page, the workbook and the slides tell it: one set of figures for all. */
export type Report = {
  readonly input: ReportInput;
  readonly view: ReportView;
  readonly asOf: Date | null;
  /** Ranked ones and those in no ranking. */
  readonly candidates: readonly ListedCandidate[];
};

/** Reads the active ranking as a report; without one, how many tickets there are. */
export async function readReport(
  scope: WorkspaceScope,
): Promise<Report | { readonly tickets: number }> {
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  const run = ranking?.run;
  const totals = run ? parseRunTotals(run.totals) : null;
  if (!ranking || !run || !totals?.cost) return { tickets: run?.tickets ?? 0 };
  const ranked = ranking.candidates.filter((row) => row.rank !== null);
  const input: ReportInput = {
    ranked: ranked.map(summaryOf),
    axesOf: new Map(ranked.map((row) => [row.taskId, axisLines(parseCost(row.cost).axes)])),
    totals: totals.cost,
    tickets: run.tickets,
    ticketsInTasks: run.ticketsInTasks,
    trayCount: ranking.candidates.length - ranked.length,
    rungMix: totals.rungMix,
    spanWeeks: totals.spanWeeks,
    scoringVersion: run.scoringVersion,
    settings,
  };
  return { input, view: reportView(input), asOf: run.asOf, candidates: ranking.candidates };
}
