import { connection } from "next/server";
import type { ComponentProps, ReactNode } from "react";
import { useFormats } from "#formats";
import { Door } from "@/components/toil/door";
import { JsonForm } from "@/components/toil/json-form";
import { SignOutButton } from "@/components/toil/sign-out-button";
import { ButtonLink } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { sayDoor } from "@/lib/core/messages/door";
import { roleInside } from "@/lib/core/report/settings/role-words";
import { formatsOfBrowser } from "@/lib/server/access/page-language";
import { titled } from "@/lib/server/access/page-title";
import { currentPerson, type Person } from "@/lib/server/access/session";
import { type FoundInvitation, findInvitation } from "@/lib/server/store/invitations";

export const generateMetadata = titled("Invitation", { referrer: "no-referrer" });

function PasswordField({ label }: { label: string }) {
  const formats = useFormats();
  return (
    <Field label={label} hint={sayDoor(formats, "At least 10 characters.")}>
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
  const formats = useFormats();
  return (
    <Field label={sayDoor(formats, "E-mail")}>
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
  const formats = useFormats();
  return (
    <JsonForm
      action={`/api/invitations/${token}`}
      next={`/${invitation.workspace.slug}`}
      refused={sayDoor(formats, "That did not work. Try again, or ask for a new link.")}
      {...words}
    >
      {children}
    </JsonForm>
  );
}

function NewPassword({ token, invitation }: Props) {
  const formats = useFormats();
  return (
    <Door
      title={sayDoor(formats, "Choose a new password")}
      note={sayDoor(formats, "It signs you out everywhere else.")}
    >
      <LinkForm
        token={token}
        invitation={invitation}
        submit={sayDoor(formats, "Save and sign in")}
        busy={sayDoor(formats, "Saving …")}
      >
        <EmailField email={invitation.email} />
        <PasswordField label={sayDoor(formats, "New password")} />
      </LinkForm>
    </Door>
  );
}

function NewPerson({ token, invitation }: Props) {
  const formats = useFormats();
  return (
    <Door
      title={sayDoor(formats, "Join {workspace}", { workspace: invitation.workspace.name })}
      note={sayDoor(formats, "You were invited as {role}. Choose a name and a password.", {
        role: roleInside(invitation.role, formats),
      })}
    >
      <LinkForm
        token={token}
        invitation={invitation}
        submit={sayDoor(formats, "Join")}
        busy={sayDoor(formats, "Joining …")}
      >
        <EmailField email={invitation.email} />
        <Field label={sayDoor(formats, "Your name")}>
          <Input name="name" required maxLength={120} autoComplete="name" />
        </Field>
        <PasswordField label={sayDoor(formats, "Password")} />
      </LinkForm>
    </Door>
  );
}

function KnownPerson({ token, invitation, person }: Props & { person: Person | null }) {
  const formats = useFormats();
  const title = sayDoor(formats, "Join {workspace}", { workspace: invitation.workspace.name });
  if (!person)
    return (
      <Door
        title={title}
        note={sayDoor(formats, "{email} signs in to Toilbox already.", { email: invitation.email })}
      >
        <ButtonLink
          look="primary"
          className="w-full"
          href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}
        >
          {sayDoor(formats, "Sign in to join")}
        </ButtonLink>
      </Door>
    );
  if (person.email.toLowerCase() !== invitation.email)
    return (
      <Door
        title={title}
        note={sayDoor(
          formats,
          "The invitation is for {email}; you are signed in as {person}. Sign out, then open the link again.",
          { email: invitation.email, person: person.email },
        )}
      >
        <SignOutButton isWorded />
      </Door>
    );
  return (
    <Door
      title={title}
      note={sayDoor(formats, "You were invited as {role}.", {
        role: roleInside(invitation.role, formats),
      })}
    >
      <LinkForm
        token={token}
        invitation={invitation}
        submit={sayDoor(formats, "Join")}
        busy={sayDoor(formats, "Joining …")}
      />
    </Door>
  );
}

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  await connection();
  const formats = await formatsOfBrowser();
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation)
    return (
      <Door
        title={sayDoor(formats, "This link does not work any more")}
        note={sayDoor(
          formats,
          "It was used, taken back, or is too old. Ask the person who sent it for a new one.",
        )}
      >
        <a className="text-accent underline" href="/sign-in">
          {sayDoor(formats, "Sign in")}
        </a>
      </Door>
    );
  if (invitation.purpose === "password")
    return <NewPassword token={token} invitation={invitation} />;
  if (!invitation.isKnown) return <NewPerson token={token} invitation={invitation} />;
  return <KnownPerson token={token} invitation={invitation} person={await currentPerson()} />;
}
