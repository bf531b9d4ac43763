import { ImportsScreen } from "@/components/toil/imports-screen";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { importSummaries } from "@/lib/server/store/import-summaries";
import { listImports } from "@/lib/server/store/imports";
import { findStandingSample } from "@/lib/server/store/sample-imports";
import { readSettings } from "@/lib/server/store/settings";

export const generateMetadata = titled("Imports");

export default async function ImportsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "imports.read");
  const [imports, sample, { settings }] = await Promise.all([
    listImports(scope).then(importSummaries),
    findStandingSample(scope),
    readSettings(scope),
  ]);
  return (
    <ImportsScreen
      workspace={workspace}
      imports={imports}
      sample={sample}
      mayImport={can(role, "imports.write")}
      formats={settings}
    />
  );
}
