import type { Metadata } from "next";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { ReportScreen } from "@/components/toil/report-screen";
import { debtView } from "@/lib/core/report/debt-view";
import { formatDate } from "@/lib/core/report/format";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { debtOfDesk } from "@/lib/server/plan/debt-of-desk";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { readReport } from "@/lib/server/report/read-report";
import { readPlan } from "@/lib/server/store/plans";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";

export const metadata: Metadata = { title: "Report" };

export default async function ReportPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "report.read");
  const report = await readReport(scope);
  if ("tickets" in report) {
    return (
      <NothingRanked
        workspace={workspace}
        tickets={report.tickets}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
      />
    );
  }
  const { input, view, asOf, candidates } = report;
  const { settings, totals, scoringVersion } = input;
  const interest = totals.axes.total;
  const { items } = await readPlan(scope);
  return (
    <ReportScreen
      workspace={workspace}
      view={view}
      debt={interest && debtView(debtOfDesk({ interest, candidates, items, settings }), settings)}
      profileWords={totals.axes.profile === "public" ? "government" : "company"}
      asOf={formatDate(asOf, settings)}
      scoringVersion={scoringVersion}
      maySeeSettings={can(role, "settings.read")}
      hasPdf={printingBrowser() !== null}
    />
  );
}
