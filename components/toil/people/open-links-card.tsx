"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { sayPeople } from "@/lib/core/messages/people";
import type { Formats } from "@/lib/core/report/format";
import { roleInside } from "@/lib/core/report/settings/role-words";
import { useAct } from "../use-act";
import type { OpenLink, PeopleActions } from "./people-actions";

type Props = {
  readonly links: readonly OpenLink[];
  readonly takeBack: PeopleActions["takeBack"];
};

function purposeOf({ purpose, role, until }: OpenLink, formats: Formats): string {
  return purpose === "join"
    ? sayPeople(formats, "to join as {role}, until {day}", {
        role: roleInside(role, formats),
        day: until,
      })
    : sayPeople(formats, "to a new password, until {day}", { day: until });
}

/** Links that were handed out and still work. */
export function OpenLinksCard({ links, takeBack }: Props) {
  const formats = useFormats();
  const [isBusy, run] = useAct();
  const stop = ({ id, email }: OpenLink): void =>
    run(
      () => takeBack(id),
      sayPeople(formats, "The link for {email} does not work any more.", { email }),
    );
  return (
    <Card
      title={sayPeople(formats, "Open links")}
      note={sayPeople(formats, "Handed out and not used yet.")}
    >
      <ul className="divide-y divide-line text-13">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 truncate font-medium">{link.email}</span>
            <span className="text-text-2">{purposeOf(link, formats)}</span>
            <Button look="quiet" disabled={isBusy} onClick={() => stop(link)}>
              {sayPeople(formats, "Take back")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
