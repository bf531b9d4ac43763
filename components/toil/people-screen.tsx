import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayPeople } from "@/lib/core/messages/people";
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
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{sayPeople(formats, "Settings")}</strong>}
        title={sayPeople(formats, "People")}
        note={
          people.length === 1
            ? sayPeople(
                formats,
                "One person in this workspace. A change of role counts from their next click on.",
              )
            : sayPeople(
                formats,
                "{count} people in this workspace. A change of role counts from their next click on.",
                { count: people.length },
              )
        }
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
