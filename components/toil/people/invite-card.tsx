"use client";

import { type FormEvent, useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field, Input, Select } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { sayPeople } from "@/lib/core/messages/people";
import { roleName, roleWords } from "@/lib/core/report/settings/role-words";
import { NewLink } from "./new-link";
import type { LinkOutcome, PeopleActions } from "./people-actions";

type Props = { readonly roles: readonly string[]; readonly invite: PeopleActions["invite"] };

/** Makes a link for one person; Toilbox sends no mail, so whoever invites hands it over. */
export function InviteCard({ roles, invite }: Props) {
  const formats = useFormats();
  const [role, setRole] = useState(roles[0] ?? "member");
  const [email, setEmail] = useState("");
  const [made, setMade] = useState<{ outcome: LinkOutcome; email: string } | null>(null);
  const [isBusy, start] = useTransition();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    start(async () => {
      const outcome = await invite({ email, role });
      setMade({ outcome, email });
      if ("link" in outcome) setEmail("");
    });
  };
  return (
    <Card
      title={sayPeople(formats, "Invite somebody")}
      note={sayPeople(
        formats,
        "You get a link to hand over. It works once, for 7 days, for this address only.",
      )}
    >
      <form onSubmit={send} className="grid items-start gap-3 sm:grid-cols-[1fr_220px_auto]">
        <Field label={sayPeople(formats, "E-mail")}>
          <Input
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            placeholder="dana@example.com"
          />
        </Field>
        <Field label={sayPeople(formats, "Role")} hint={roleWords(role, formats)?.may}>
          <Select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleName(one, formats)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" look="primary" disabled={isBusy} className="sm:mt-6">
          {isBusy ? sayPeople(formats, "Making the link …") : sayPeople(formats, "Make link")}
        </Button>
      </form>
      {made && "link" in made.outcome ? (
        <NewLink
          link={made.outcome.link}
          note={sayPeople(formats, "Send this link to {email}. It is not shown again.", {
            email: made.email,
          })}
        />
      ) : null}
      {made && "refusal" in made.outcome ? (
        <div className="mt-4">
          <Notice tone="bad" title={made.outcome.refusal} />
        </div>
      ) : null}
    </Card>
  );
}
