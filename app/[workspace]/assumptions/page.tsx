import { AssumptionsScreen } from "@/components/toil/assumptions-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { assumptionsView } from "@/lib/core/report/assumptions/assumptions-view";
import { formatDate } from "@/lib/core/report/format";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { parseRunTotals } from "@/lib/server/store/candidate-columns";
import { listRanking } from "@/lib/server/store/candidates";
import { readMiningProgress } from "@/lib/server/store/mining-progress";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { settingHistory } from "@/lib/server/store/setting-history";
import { readSettings } from "@/lib/server/store/settings";
import { saveAssumption } from "./change-assumption";

export const generateMetadata = titled("Assumptions");

export default async function AssumptionsPage({
  params,
}: {
  params: Promise<{ workspace: string }>;
}) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "report.read");
  // Before the ranking: a job that ends in between must not leave old figures that nothing refreshes.
  const isComputing = (await unfinishedJobs(scope)) > 0;
  const [ranking, { settings, version }, history, progress] = await Promise.all([
    listRanking(scope),
    readSettings(scope),
    settingHistory(scope),
    readMiningProgress(scope),
  ]);
  const totals = ranking ? parseRunTotals(ranking.run.totals).cost : null;
  return (
    <AssumptionsScreen
      tabs={
        can(role, "settings.read") ? (
          <SettingsTabs workspace={workspace} current="assumptions" {...settingsPages(role)} />
        ) : null
      }
      view={assumptionsView(settings, history, totals)}
      version={version}
      run={
        ranking && {
          settingVersion: ranking.run.settingVersion,
          asOf: formatDate(ranking.run.asOf, settings),
        }
      }
      computing={isComputing ? { step: progress?.step ?? null, share: progress?.share ?? 0 } : null}
      save={can(role, "settings.write") ? saveAssumption.bind(null, workspace) : null}
    />
  );
}
