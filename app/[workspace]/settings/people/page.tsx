import { PeopleScreen } from "@/components/toil/people-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { formatDate } from "@/lib/core/report/format";
import { titled } from "@/lib/server/access/page-title";
import { canAssignRole, ROLES, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { listInvitations } from "@/lib/server/store/invitations";
import { listPeople } from "@/lib/server/store/people";
import { readSettings } from "@/lib/server/store/settings";
import { invite, passwordLink, remove, setRole, takeBack } from "./people-actions";

export const generateMetadata = titled("People");

export default async function PeoplePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role, person } = await requireVisit(workspace, "members.manage");
  const people = await listPeople(scope.workspaceId);
  const links = await listInvitations(scope);
  const { settings } = await readSettings(scope);
  return (
    <PeopleScreen
      tabs={<SettingsTabs workspace={workspace} current="people" {...settingsPages(role)} />}
      people={people.map((one) => ({ ...one, isSelf: one.id === person.id }))}
      links={links.map(({ expiresAt, ...link }) => ({
        ...link,
        until: formatDate(expiresAt, settings),
      }))}
      roles={ROLES.filter((one) => canAssignRole(role, one))}
      actions={{
        invite: invite.bind(null, workspace),
        passwordLink: passwordLink.bind(null, workspace),
        takeBack: takeBack.bind(null, workspace),
        setRole: setRole.bind(null, workspace),
        remove: remove.bind(null, workspace),
      }}
    />
  );
}
