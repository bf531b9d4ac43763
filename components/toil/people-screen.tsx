import type { ReactNode } from "react";
import { PageHeader } from "./page-header";
import { InviteCard } from "./people/invite-card";
import { MembersCard } from "./people/members-card";
import { OpenLinksCard } from "./people/open-links-card";
import type { Member, OpenLink, PeopleActions } from "./people/people-actions";

type Props = {
  readonly tabs: ReactNode;
  readonly people: readonly Member[];
  readonly links: readonly OpenLink[];
  readonly roles: readonly string[];
  readonly actions: PeopleActions;
};

/** Who is in the workspace, who was asked to come, and a way to ask more. */
export function PeopleScreen({ tabs, people, links, roles, actions }: Props) {
  const count = people.length === 1 ? "One person" : `${people.length} people`;
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">Settings</strong>}
        title="People"
        note={`${count} in this workspace. A change of role counts from their next click on.`}
      />
      {tabs}
      <div className="grid gap-4">
        <InviteCard roles={roles} invite={actions.invite} />
        {links.length > 0 ? <OpenLinksCard links={links} takeBack={actions.takeBack} /> : null}
        <MembersCard people={people} roles={roles} actions={actions} />
      </div>
    </>
  );
}
