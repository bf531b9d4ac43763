import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Preferences } from "@/lib/core/domain/preferences";
import type { Formats } from "@/lib/core/report/format";
import { readSettings } from "@/lib/server/store/settings";
import {
  findMembership,
  listWorkspaces,
  type WorkspaceOfPerson,
} from "@/lib/server/store/workspaces";
import { ENGLISH } from "@/lib/speech/english";
import { speakIn } from "@/lib/speech/server-formats";
import { auth } from "./auth";
import { localeOfBrowser } from "./browser-locale";
import { can, type Permission, type Role } from "./roles";
import { scopeOfMember, type WorkspaceScope } from "./scope";

export type Person = { readonly id: string; readonly name: string; readonly email: string };

export type Visit = {
  readonly person: Person;
  readonly role: Role;
  readonly workspace: WorkspaceOfPerson;
  readonly scope: WorkspaceScope;
  readonly preferences: Preferences;
  /** How the workspace speaks: its language, currency and zone. */
  readonly formats: Formats;
};

/** The signed-in person, or null. Read once per request. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (!session) return null;
  return { id: session.user.id, name: session.user.name, email: session.user.email };
});

/** The person's place in a workspace, whose language the page then speaks; null when they are not signed in or not a member. */
export const findVisit = cache(async (slug: string): Promise<Visit | null> => {
  const person = await currentPerson();
  if (!person) return null;
  const membership = await findMembership(person.id, slug);
  if (!membership) return null;
  const scope = scopeOfMember({
    workspaceId: membership.workspace.id,
    userId: person.id,
    role: membership.role,
  });
  const { locale, currency, timeZone } = (await readSettings(scope)).settings;
  const formats = { locale, currency, timeZone };
  speakIn(formats);
  return {
    person,
    formats,
    scope,
    role: membership.role,
    workspace: membership.workspace,
    preferences: membership.preferences,
  };
});

/**
 * For pages: proves that the visitor is a member who may do this. Sends strangers to sign-in; to everybody else a
 * workspace that is not theirs, and a page their role does not have, look alike: not found.
 */
export async function requireVisit(slug: string, permission: Permission): Promise<Visit> {
  if (!(await currentPerson())) redirect(`/sign-in?next=${encodeURIComponent(`/${slug}`)}`);
  const visit = await findVisit(slug);
  if (!visit || !can(visit.role, permission)) notFound();
  return visit;
}

/** Why somebody may not, and how they are spoken to: as their workspace does, else as their browser asks. */
export type Refused = { readonly refusal: 401 | 403 | 404; readonly formats: Formats };

/** For routes: like requireVisit, as a value. */
export async function visitOrRefusal(
  slug: string,
  permission: Permission,
): Promise<{ visit: Visit } | Refused> {
  const visit = await findVisit(slug);
  if (visit)
    return can(visit.role, permission) ? { visit } : { refusal: 403, formats: visit.formats };
  const locale = localeOfBrowser((await headers()).get("accept-language"));
  const isKnown = (await currentPerson()) !== null;
  return { refusal: isKnown ? 404 : 401, formats: { ...ENGLISH, locale } };
}

/** Where a person lands after signing in: their first workspace. */
export async function homeOf(person: Person): Promise<string> {
  const [first] = await listWorkspaces(person.id);
  return first ? `/${first.slug}` : "/no-workspace";
}
