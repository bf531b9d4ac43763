import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { SourcesScreen } from "@/components/toil/sources-screen";
import { sourcesView } from "@/lib/core/report/imports/sources-view";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { listConfirmed } from "@/lib/server/store/confirmed-sources";
import { readSettings } from "@/lib/server/store/settings";
import { forgetSource } from "./forget-source";

export const generateMetadata = titled("Sources");

export default async function SourcesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "settings.read");
  const [confirmed, { settings }] = await Promise.all([listConfirmed(scope), readSettings(scope)]);
  return (
    <SourcesScreen
      tabs={<SettingsTabs workspace={workspace} current="sources" {...settingsPages(role)} />}
      sources={sourcesView(confirmed, settings)}
      setForgotten={can(role, "imports.write") ? forgetSource.bind(null, workspace) : null}
    />
  );
}
