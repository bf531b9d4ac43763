import { PersonalScreen } from "@/components/toil/personal-screen";
import { roleName } from "@/lib/core/report/settings/role-words";
import { titled } from "@/lib/server/access/page-title";
import { requireVisit } from "@/lib/server/access/session";
import { savePreferences } from "./change-preferences";

export const generateMetadata = titled("Your settings");

export default async function PersonalPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { person, role, preferences, formats } = await requireVisit(workspace, "report.read");
  return (
    <PersonalScreen
      person={{ name: person.name, email: person.email, role: roleName(role, formats) }}
      preferences={preferences}
      save={savePreferences.bind(null, workspace)}
    />
  );
}
