import type { Metadata } from "next";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { ReportScreen } from "@/components/toil/report-screen";
import { debtView } from "@/lib/core/report/debt-view";
import { formatDate } from "@/lib/core/report/format";
import { reportView } from "@/lib/core/report/report-view";
import { axisLines } from "@/lib/core/report/wording";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { debtOfDesk } from "@/lib/server/plan/debt-of-desk";
import { parseCost, parseRunTotals } from "@/lib/server/store/candidate-columns";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { listRanking } from "@/lib/server/store/candidates";
import { readPlan } from "@/lib/server/store/plans";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { readSettings } from "@/lib/server/store/settings";

export const metadata: Metadata = { title: "Report" };

export default async function ReportPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "report.read");
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  const run = ranking?.run;
  const totals = run ? parseRunTotals(run.totals) : null;
  if (!ranking || !run || !totals?.cost) {
    return (
      <NothingRanked
        workspace={workspace}
        tickets={run?.tickets ?? 0}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
      />
    );
  }
  const ranked = ranking.candidates.filter((row) => row.rank !== null);
  const interest = totals.cost.axes.total;
  const { items } = await readPlan(scope);
  const { candidates } = ranking;
  const debt =
    interest && debtView(debtOfDesk({ interest, candidates, items, settings }), settings);
  const view = reportView({
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
  });
  return (
    <ReportScreen
      workspace={workspace}
      view={view}
      debt={debt}
      profileWords={totals.cost.axes.profile === "public" ? "government" : "company"}
      asOf={formatDate(run.asOf, settings)}
      scoringVersion={run.scoringVersion}
      maySeeSettings={can(role, "settings.read")}
    />
  );
}
