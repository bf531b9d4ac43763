import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Role } from "../access/roles";
import { uuidv7 } from "../uuid";
import { installationDb } from "./db";

/** True once somebody administers the installation; the sample's people never do. */
export async function ownerExists(): Promise<boolean> {
  return (await installationDb().user.count({ where: { installationOwner: true } })) > 0;
}

/** Whether somebody signs in with this address already. */
export async function emailTaken(email: string): Promise<boolean> {
  return (await installationDb().user.count({ where: { email: email.toLowerCase() } })) > 0;
}

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly installationOwner: boolean;
  readonly membership: { workspaceId: string; role: Role };
};

/** What is stored of a new person, with a password and a place in a workspace: one row that brings the others. */
export async function personRow(id: string, person: NewPerson) {
  const password = await hashPassword(person.password);
  return {
    id,
    name: person.name,
    email: person.email.toLowerCase(),
    emailVerified: true,
    installationOwner: person.installationOwner,
    accounts: { create: { id: uuidv7(), accountId: id, providerId: "credential", password } },
    memberships: { create: { ...person.membership } },
  };
}

/** Makes a person with a password and a place in a workspace, all or nothing. */
export async function createPerson(person: NewPerson): Promise<string> {
  const id = uuidv7();
  await installationDb().user.create({ data: await personRow(id, person) });
  return id;
}

/** Gives a person a place in one more workspace. */
export async function addToWorkspace(
  workspaceId: string,
  userId: string,
  role: Role,
): Promise<void> {
  await installationDb().membership.create({ data: { workspaceId, userId, role } });
}

/** Names by id; people that are gone are left out, and so are "worker" and "cli". */
export async function namesOf(actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors)].filter((actor) => z.uuid().safeParse(actor).success);
  if (ids.length === 0) return new Map();
  const rows = await installationDb().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The people of a workspace with their roles. */
export async function listPeople(
  workspaceId: string,
): Promise<{ id: string; name: string; email: string; role: string }[]> {
  const rows = await installationDb().membership.findMany({
    where: { workspaceId },
    select: { role: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: { user: { name: "asc" } },
  });
  return rows.map((row) => ({ ...row.user, role: row.role }));
}

/** One person of a workspace; null when they are not, or no longer, in it. */
export async function findMember(
  workspaceId: string,
  userId: string,
): Promise<{ name: string; email: string } | null> {
  const row = await installationDb().membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { user: { select: { name: true, email: true } } },
  });
  return row?.user ?? null;
}
