"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { sayPeople } from "@/lib/core/messages/people";
import { roleInside, roleName } from "@/lib/core/report/settings/role-words";
import { useAct } from "../use-act";
import { NewLink } from "./new-link";
import type { Member, PeopleActions } from "./people-actions";

type Props = {
  readonly people: readonly Member[];
  /** Roles that the visitor may give, and whose holders they may change. */
  readonly roles: readonly string[];
  readonly actions: PeopleActions;
};

type RowProps = Pick<Props, "roles" | "actions"> & {
  readonly person: Member;
  readonly onRemove: () => void;
  readonly onLink: (link: string) => void;
};

function RoleMenu({ person, roles, actions }: Pick<RowProps, "person" | "roles" | "actions">) {
  const formats = useFormats();
  const [isBusy, run] = useAct();
  const change = (role: string): void =>
    run(
      () => actions.setRole(person.id, role),
      sayPeople(formats, "{name} is now {role}.", {
        name: person.name,
        role: roleInside(role, formats),
      }),
    );
  return (
    <Select
      aria-label={sayPeople(formats, "Role of {name}", { name: person.name })}
      disabled={isBusy}
      value={person.role}
      onChange={(event) => change(event.currentTarget.value)}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleName(role, formats)}
        </option>
      ))}
    </Select>
  );
}

function MemberRow({ person, roles, actions, onRemove, onLink }: RowProps) {
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const mayChange = roles.includes(person.role);
  const makeLink = (): void =>
    start(async () => {
      const outcome = await actions.passwordLink(person.id);
      if ("link" in outcome) onLink(outcome.link);
      else toast.error(outcome.refusal);
    });
  return (
    <li className="grid items-center gap-x-4 gap-y-2 py-2.5 sm:grid-cols-[1fr_160px_auto]">
      <span className="min-w-0">
        <span className="block truncate font-medium">
          {person.name}{" "}
          {person.isSelf ? (
            <span className="font-normal text-text-3">{sayPeople(formats, "you")}</span>
          ) : null}
        </span>
        <span className="block truncate text-text-2">{person.email}</span>
      </span>
      {mayChange ? (
        <RoleMenu person={person} roles={roles} actions={actions} />
      ) : (
        <span className="text-text-2">{roleName(person.role, formats)}</span>
      )}
      <span className="flex gap-1 sm:w-[228px] sm:justify-end">
        {mayChange && !person.isSelf ? (
          <Button look="quiet" disabled={isBusy} onClick={makeLink}>
            {sayPeople(formats, "New password")}
          </Button>
        ) : null}
        {mayChange || person.isSelf ? (
          <Button look="quiet" onClick={onRemove}>
            {person.isSelf ? sayPeople(formats, "Leave") : sayPeople(formats, "Remove")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** The members with their roles; links to a new password are shown under the list, once. */
export function MembersCard({ people, roles, actions }: Props) {
  const formats = useFormats();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [link, setLink] = useState<{ link: string; name: string } | null>(null);
  const [isBusy, start] = useTransition();
  const remove = (person: Member): void =>
    start(async () => {
      const refusal = await actions.remove(person.id);
      if (refusal) toast.error(refusal);
      else if (person.isSelf) window.location.assign("/");
      else
        toast.success(
          sayPeople(formats, "{name} is not in the workspace any more.", { name: person.name }),
        );
      setLeaving(null);
    });
  return (
    <Card title={sayPeople(formats, "Members")}>
      <ul className="divide-y divide-line text-13">
        {people.map((person) => (
          <MemberRow
            key={person.id}
            person={person}
            roles={roles}
            actions={actions}
            onRemove={() => setLeaving(person)}
            onLink={(made) => setLink({ link: made, name: person.name })}
          />
        ))}
      </ul>
      {link ? (
        <NewLink
          link={link.link}
          note={sayPeople(
            formats,
            "Hand this link to {name}. It works once, for a day, and is not shown again.",
            { name: link.name },
          )}
        />
      ) : null}
      <ConfirmDialog
        isOpen={leaving !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setLeaving(null))}
        title={
          leaving?.isSelf
            ? sayPeople(formats, "Leave the workspace?")
            : sayPeople(formats, "Remove {name}?", { name: leaving?.name ?? "" })
        }
        confirm={
          leaving
            ? {
                label: leaving.isSelf ? sayPeople(formats, "Leave") : sayPeople(formats, "Remove"),
                isBusy,
                onConfirm: () => remove(leaving),
              }
            : null
        }
      >
        {leaving?.isSelf
          ? sayPeople(
              formats,
              "You lose access with the next click. What was uploaded and decided stays, under the same name. Coming back takes an invitation.",
            )
          : sayPeople(
              formats,
              "They lose access with the next click. What was uploaded and decided stays, under the same name. Coming back takes an invitation.",
            )}
      </ConfirmDialog>
    </Card>
  );
}
