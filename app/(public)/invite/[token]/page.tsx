import type { Metadata } from "next";
import { connection } from "next/server";
import type { ComponentProps, ReactNode } from "react";
import { Door } from "@/components/toil/door";
import { JsonForm } from "@/components/toil/json-form";
import { SignOutButton } from "@/components/toil/sign-out-button";
import { ButtonLink } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { roleName } from "@/lib/core/report/settings/role-words";
import { currentPerson, type Person } from "@/lib/server/access/session";
import { type FoundInvitation, findInvitation } from "@/lib/server/store/invitations";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

function PasswordField({ label }: { label: string }) {
  return (
    <Field label={label} hint="At least 10 characters.">
      <Input
        name="password"
        type="password"
        required
        minLength={10}
        maxLength={128}
        autoComplete="new-password"
      />
    </Field>
  );
}

/** Lets password managers store the new password under the right name. */
function EmailField({ email }: { email: string }) {
  return (
    <Field label="E-mail">
      <Input type="email" value={email} readOnly autoComplete="username" />
    </Field>
  );
}

type Props = { readonly token: string; readonly invitation: FoundInvitation };

/** Posts to the link and goes to its workspace. */
function LinkForm({
  token,
  invitation,
  children,
  ...words
}: Props & Pick<ComponentProps<typeof JsonForm>, "submit" | "busy"> & { children?: ReactNode }) {
  return (
    <JsonForm
      action={`/api/invitations/${token}`}
      next={`/${invitation.workspace.slug}`}
      refused="That did not work. Try again, or ask for a new link."
      {...words}
    >
      {children}
    </JsonForm>
  );
}

function NewPassword({ token, invitation }: Props) {
  return (
    <Door title="Choose a new password" note="It signs you out everywhere else.">
      <LinkForm token={token} invitation={invitation} submit="Save and sign in" busy="Saving …">
        <EmailField email={invitation.email} />
        <PasswordField label="New password" />
      </LinkForm>
    </Door>
  );
}

function NewPerson({ token, invitation }: Props) {
  return (
    <Door
      title={`Join ${invitation.workspace.name}`}
      note={`You were invited as ${roleName(invitation.role).toLowerCase()}. Choose a name and a password.`}
    >
      <LinkForm token={token} invitation={invitation} submit="Join" busy="Joining …">
        <EmailField email={invitation.email} />
        <Field label="Your name">
          <Input name="name" required maxLength={120} autoComplete="name" />
        </Field>
        <PasswordField label="Password" />
      </LinkForm>
    </Door>
  );
}

function KnownPerson({ token, invitation, person }: Props & { person: Person | null }) {
  const title = `Join ${invitation.workspace.name}`;
  if (!person)
    return (
      <Door title={title} note={`${invitation.email} signs in to Toilbox already.`}>
        <ButtonLink
          look="primary"
          className="w-full"
          href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}
        >
          Sign in to join
        </ButtonLink>
      </Door>
    );
  if (person.email.toLowerCase() !== invitation.email)
    return (
      <Door
        title={title}
        note={`The invitation is for ${invitation.email}; you are signed in as ${person.email}. Sign out, then open the link again.`}
      >
        <SignOutButton isWorded />
      </Door>
    );
  return (
    <Door title={title} note={`You were invited as ${roleName(invitation.role).toLowerCase()}.`}>
      <LinkForm token={token} invitation={invitation} submit="Join" busy="Joining …" />
    </Door>
  );
}

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  await connection();
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation)
    return (
      <Door
        title="This link does not work any more"
        note="It was used, taken back, or is too old. Ask the person who sent it for a new one."
      >
        <a className="text-accent underline" href="/sign-in">
          Sign in
        </a>
      </Door>
    );
  if (invitation.purpose === "password")
    return <NewPassword token={token} invitation={invitation} />;
  if (!invitation.isKnown) return <NewPerson token={token} invitation={invitation} />;
  return <KnownPerson token={token} invitation={invitation} person={await currentPerson()} />;
}
