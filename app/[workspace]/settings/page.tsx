import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { SettingsScreen } from "@/components/toil/settings-screen";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { readSettings } from "@/lib/server/store/settings";
import { saveSettingsForm } from "./save-settings-form";

export const generateMetadata = titled("Settings");

export default async function SettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "settings.read");
  const { settings, version } = await readSettings(scope);
  return (
    <SettingsScreen
      tabs={<SettingsTabs workspace={workspace} current="workspace" {...settingsPages(role)} />}
      settings={settings}
      version={version}
      mayWrite={can(role, "settings.write")}
      save={saveSettingsForm.bind(null, workspace)}
    />
  );
}
