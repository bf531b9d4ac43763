import { HelpScreen } from "@/components/toil/help-screen";
import { pagesOf } from "@/lib/core/report/palette/palette-pages";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";

export const generateMetadata = titled("Help");

export default async function HelpPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { role } = await requireVisit(workspace, "report.read");
  const may = { seeSettings: can(role, "settings.read"), seePlan: can(role, "plan.read") };
  return <HelpScreen workspace={workspace} pages={pagesOf(may)} />;
}
