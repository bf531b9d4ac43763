import { DataScreen } from "@/components/toil/data-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { removalView } from "@/lib/core/report/settings/removal-view";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { workspaceSize } from "@/lib/server/store/questions/workspace-size";
import { readSettings } from "@/lib/server/store/settings";
import { erase, lookForPerson, previewRetention, setRetention } from "./data-actions";
import { takeWorkspaceAway } from "./take-away";

export const generateMetadata = titled("Data");

export default async function DataPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const { scope, workspace, role } = await requireVisit(slug, "data.erase");
  const [size, { settings }] = await Promise.all([workspaceSize(scope), readSettings(scope)]);
  return (
    <DataScreen
      tabs={<SettingsTabs workspace={slug} current="data" {...settingsPages(role)} />}
      view={removalView({ ...workspace, ...size }, settings)}
      months={settings.retentionMonths}
      acts={{
        preview: previewRetention.bind(null, slug),
        retain: setRetention.bind(null, slug),
        look: lookForPerson.bind(null, slug),
        erase: erase.bind(null, slug),
      }}
      remove={can(role, "workspace.remove") ? takeWorkspaceAway.bind(null, slug) : null}
    />
  );
}
