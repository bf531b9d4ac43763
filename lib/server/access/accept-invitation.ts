import { z } from "zod";
import { bad, good, type Result } from "@/lib/core/domain/result";
import {
  type FoundInvitation,
  findInvitation,
  joinAsNewPerson,
  joinWorkspace,
  replacePassword,
} from "@/lib/server/store/invitations";
import { uuidv7 } from "@/lib/server/uuid";
import { newPassword, personName } from "./person-fields";
import { scopeOfMember } from "./scope";

const passwordForm = z.object({ password: newPassword });
const personForm = passwordForm.extend({ name: personName });

export type AcceptProblem =
  | { readonly code: "LINK_USELESS" }
  | { readonly code: "SIGN_IN_FIRST" }
  | { readonly code: "OTHER_PERSON"; readonly email: string }
  | { readonly code: "FORM_INVALID"; readonly message: string };

/** Where to go, and the password to sign in with when nobody is signed in yet. */
type Accepted = {
  readonly workspace: string;
  readonly email: string;
  readonly password: string | null;
};

type Visitor = { readonly id: string; readonly email: string } | null;
type Outcome = Result<Accepted, AcceptProblem>;

const USELESS = bad({ code: "LINK_USELESS" } as const);

function invalid(error: z.ZodError): Outcome {
  return bad({
    code: "FORM_INVALID",
    message: error.issues[0]?.message ?? "Fill in the form.",
  });
}

function accepted(invitation: FoundInvitation, clear: string | null): Outcome {
  return good({ workspace: invitation.workspace.slug, email: invitation.email, password: clear });
}

/** The link is the proof: it was made by somebody who may let this person in. */
function scopeOf(invitation: FoundInvitation, userId: string) {
  return scopeOfMember({ workspaceId: invitation.workspace.id, userId, role: invitation.role });
}

async function letKnownPersonIn(invitation: FoundInvitation, visitor: Visitor): Promise<Outcome> {
  if (!visitor) return bad({ code: "SIGN_IN_FIRST" });
  if (visitor.email.toLowerCase() !== invitation.email)
    return bad({ code: "OTHER_PERSON", email: visitor.email });
  const done = await joinWorkspace(scopeOf(invitation, visitor.id), invitation, visitor.id);
  return done ? accepted(invitation, null) : USELESS;
}

async function letNewPersonIn(invitation: FoundInvitation, form: unknown): Promise<Outcome> {
  const read = personForm.safeParse(form);
  if (!read.success) return invalid(read.error);
  const id = uuidv7();
  const done = await joinAsNewPerson(scopeOf(invitation, id), invitation, { id, ...read.data });
  return done ? accepted(invitation, read.data.password) : USELESS;
}

async function giveNewPassword(invitation: FoundInvitation, form: unknown): Promise<Outcome> {
  const read = passwordForm.safeParse(form);
  if (!read.success) return invalid(read.error);
  const scope = scopeOf(invitation, invitation.email);
  const done = await replacePassword(scope, invitation, read.data.password);
  return done ? accepted(invitation, read.data.password) : USELESS;
}

/** Uses a link once: a new person with a password, a known person as themselves, or a new password. */
export async function acceptInvitation(
  token: string,
  form: unknown,
  visitor: Visitor,
): Promise<Outcome> {
  const invitation = await findInvitation(token);
  if (!invitation) return USELESS;
  if (invitation.purpose === "password") return giveNewPassword(invitation, form);
  return invitation.isKnown
    ? letKnownPersonIn(invitation, visitor)
    : letNewPersonIn(invitation, form);
}
