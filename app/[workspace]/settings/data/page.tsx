import type { Metadata } from "next";
import { DataScreen } from "@/components/toil/data-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { removalView } from "@/lib/core/report/settings/removal-view";
import { settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { workspaceSize } from "@/lib/server/store/questions/workspace-size";
import { readSettings } from "@/lib/server/store/settings";
import { takeWorkspaceAway } from "./take-away";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const { scope, workspace, role } = await requireVisit(slug, "workspace.remove");
  const [size, { settings }] = await Promise.all([workspaceSize(scope), readSettings(scope)]);
  return (
    <DataScreen
      tabs={<SettingsTabs workspace={slug} current="data" {...settingsPages(role)} />}
      view={removalView({ ...workspace, ...size }, settings)}
      remove={takeWorkspaceAway.bind(null, slug)}
    />
  );
}
