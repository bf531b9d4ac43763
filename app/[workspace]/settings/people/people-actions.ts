"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import type { LinkOutcome } from "@/components/toil/people/people-actions";
import { sayPeople } from "@/lib/core/messages/people";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { publicAddress } from "@/lib/server/access/public-address";
import { canAssignRole, ROLES } from "@/lib/server/access/roles";
import { type Visit, visitOrRefusal } from "@/lib/server/access/session";
import { createInvitation, revokeInvitation } from "@/lib/server/store/invitations";
import {
  changeRole,
  type MemberProblem,
  mayReplacePassword,
  removeMember,
} from "@/lib/server/store/members";
import { listPeople } from "@/lib/server/store/people";

/** null: done; else what to tell the person. */
type Refusal = string | null;

const role = z.enum(ROLES);
const invitation = z.object({ email: z.email().max(254), role });

const NOT_ALLOWED = "Only administrators and owners look after people.";
const UNREADABLE = "That cannot be stored. Reload the page, then try again.";
const WORDS = {
  NOT_A_MEMBER: "This person is not in the workspace any more. Reload the page.",
  NOT_YOURS_TO_CHANGE: "Only owners change owners, or name new ones.",
  LAST_OWNER: "A workspace needs an owner. Make somebody else owner first.",
} as const satisfies Readonly<Record<MemberProblem, string>>;

function refused(speech: Speech, problem: MemberProblem): string {
  return sayPeople(speech, WORDS[problem]);
}

/** What is wrong with an invitation: its address, or else what only a changed page sends. */
function unreadable({ issues }: z.ZodError) {
  return issues[0]?.path[0] === "email"
    ? "Enter an e-mail address such as dana@example.com."
    : UNREADABLE;
}

async function asManager(
  workspace: string,
  work: (visit: Visit) => Promise<Refusal>,
): Promise<Refusal> {
  const entry = await visitOrRefusal(workspace, "members.manage");
  if ("refusal" in entry) return sayPeople(entry.formats, NOT_ALLOWED);
  const refusal = await work(entry.visit);
  revalidatePath(`/${workspace}/settings/people`);
  return refusal;
}

async function linkTo(token: string): Promise<string> {
  return `${publicAddress(await headers())}/invite/${token}`;
}

/** Makes a link that lets one person in. It is shown once. */
export async function invite(workspace: string, form: unknown): Promise<LinkOutcome> {
  const entry = await visitOrRefusal(workspace, "members.manage");
  if ("refusal" in entry) return { refusal: sayPeople(entry.formats, NOT_ALLOWED) };
  const { scope, formats, role: own } = entry.visit;
  const read = invitation.safeParse(form);
  if (!read.success) return { refusal: sayPeople(formats, unreadable(read.error)) };
  if (!canAssignRole(own, read.data.role))
    return { refusal: refused(formats, "NOT_YOURS_TO_CHANGE") };
  const made = await createInvitation(scope, { purpose: "join", ...read.data });
  if (!made.ok)
    return {
      refusal: sayPeople(formats, "{email} is in this workspace already.", {
        email: read.data.email,
      }),
    };
  revalidatePath(`/${workspace}/settings/people`);
  return { link: await linkTo(made.value.token) };
}

/** Makes a link by which a member chooses a new password. It is shown once. */
export async function passwordLink(workspace: string, userId: string): Promise<LinkOutcome> {
  const entry = await visitOrRefusal(workspace, "members.manage");
  if ("refusal" in entry) return { refusal: sayPeople(entry.formats, NOT_ALLOWED) };
  const { scope, formats } = entry.visit;
  const person = (await listPeople(scope.workspaceId)).find(({ id }) => id === userId);
  const theirs = role.safeParse(person?.role);
  if (!person || !theirs.success) return { refusal: refused(formats, "NOT_A_MEMBER") };
  if (!(await mayReplacePassword(scope, userId)))
    return {
      refusal: sayPeople(
        formats,
        "This password opens more than you look after. Ask an owner of the other workspaces, or of this one.",
      ),
    };
  const made = await createInvitation(scope, {
    purpose: "password",
    email: person.email,
    role: theirs.data,
  });
  if (!made.ok) return { refusal: sayPeople(formats, UNREADABLE) };
  revalidatePath(`/${workspace}/settings/people`);
  return { link: await linkTo(made.value.token) };
}

/** Makes a link useless. */
export async function takeBack(workspace: string, id: string): Promise<Refusal> {
  return asManager(workspace, async ({ scope, formats }) => {
    const read = z.uuid().safeParse(id);
    if (!read.success) return sayPeople(formats, UNREADABLE);
    return (await revokeInvitation(scope, read.data))
      ? null
      : sayPeople(formats, "This link was used or is too old already.");
  });
}

/** Gives a member another role. */
export async function setRole(workspace: string, userId: string, wanted: string): Promise<Refusal> {
  return asManager(workspace, async ({ scope, formats }) => {
    const read = z.object({ userId: z.uuid(), role }).safeParse({ userId, role: wanted });
    if (!read.success) return sayPeople(formats, UNREADABLE);
    const done = await changeRole(scope, read.data.userId, read.data.role);
    return done.ok ? null : refused(formats, done.problem);
  });
}

/** Takes a member out of the workspace. */
export async function remove(workspace: string, userId: string): Promise<Refusal> {
  return asManager(workspace, async ({ scope, formats }) => {
    const read = z.uuid().safeParse(userId);
    if (!read.success) return sayPeople(formats, UNREADABLE);
    const done = await removeMember(scope, read.data);
    return done.ok ? null : refused(formats, done.problem);
  });
}
