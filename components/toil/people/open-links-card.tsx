"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Formats } from "@/lib/core/report/format";
import { roleInside } from "@/lib/core/report/settings/role-words";
import { useAct } from "../use-act";
import type { OpenLink, PeopleActions } from "./people-actions";

type Props = {
  readonly links: readonly OpenLink[];
  readonly takeBack: PeopleActions["takeBack"];
};

function purposeOf({ purpose, role }: OpenLink, formats: Formats): string {
  return purpose === "join" ? `to join as ${roleInside(role, formats)}` : "to a new password";
}

/** Links that were handed out and still work. */
export function OpenLinksCard({ links, takeBack }: Props) {
  const formats = useFormats();
  const [isBusy, run] = useAct();
  const stop = ({ id, email }: OpenLink): void =>
    run(() => takeBack(id), `The link for ${email} does not work any more.`);
  return (
    <Card title="Open links" note="Handed out and not used yet.">
      <ul className="divide-y divide-line text-13">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 truncate font-medium">{link.email}</span>
            <span className="text-text-2">
              {purposeOf(link, formats)}, until {link.until}
            </span>
            <Button look="quiet" disabled={isBusy} onClick={() => stop(link)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
