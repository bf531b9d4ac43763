import { hashPassword } from "better-auth/crypto";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { linkDigest, newLinkSecret } from "../access/link-secret";
import { parseRole, type Role } from "../access/roles";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { installationDb, type ScopedDb, withScope } from "./db";
import { emailTaken, personRow } from "./people";

export type Purpose = "join" | "password";

const HOUR_MS = 60 * 60 * 1000;
const LIVES_MS: Readonly<Record<Purpose, number>> = {
  join: 7 * 24 * HOUR_MS,
  password: 24 * HOUR_MS,
};

export type OpenInvitation = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
};

type Row = {
  id: string;
  purpose: string;
  email: string;
  role: string;
  expiresAt: Date;
};

function openOf(row: Row): OpenInvitation | null {
  const role = parseRole(row.role);
  if (!role) return null;
  const { id, email, expiresAt } = row;
  return { id, email, expiresAt, role, purpose: row.purpose === "password" ? "password" : "join" };
}

/** Rows that still open a door. */
function stillOpen() {
  return { usedAt: null, revokedAt: null, expiresAt: { gt: now() } };
}

export type NewInvitation = {
  readonly purpose: Purpose;
  readonly email: string;
  readonly role: Role;
};

/**
 * Makes a link's secret and takes back earlier links for the same address and purpose, so that one works at a time.
 * The secret is told once and never again.
 */
export function createInvitation(
  scope: WorkspaceScope,
  wanted: NewInvitation,
): Promise<Result<{ token: string; expiresAt: Date }, "ALREADY_MEMBER">> {
  const { workspaceId } = scope;
  const email = wanted.email.toLowerCase();
  return withScope(scope, async (db) => {
    const isMember = await db.membership.count({ where: { workspaceId, user: { email } } });
    if (wanted.purpose === "join" && isMember > 0) return bad("ALREADY_MEMBER");
    const token = newLinkSecret();
    const expiresAt = new Date(now().getTime() + LIVES_MS[wanted.purpose]);
    await db.invitation.updateMany({
      where: { workspaceId, email, purpose: wanted.purpose, ...stillOpen() },
      data: { revokedAt: now() },
    });
    const { id } = await db.invitation.create({
      data: {
        id: uuidv7(),
        workspaceId,
        email,
        purpose: wanted.purpose,
        role: wanted.role,
        tokenHash: linkDigest(token),
        createdBy: scope.actor,
        expiresAt,
      },
    });
    await audit(db, scope, {
      action: wanted.purpose === "join" ? "invitation.created" : "password.link-created",
      target: id,
      detail: { email, role: wanted.role },
    });
    return good({ token, expiresAt });
  });
}

/** Links of a workspace that still work, newest first. */
export async function listInvitations(scope: WorkspaceScope): Promise<OpenInvitation[]> {
  const rows = await installationDb().invitation.findMany({
    where: { workspaceId: scope.workspaceId, ...stillOpen() },
    orderBy: { createdAt: "desc" },
  });
  return rows.flatMap((row) => openOf(row) ?? []);
}

/** Makes a link useless; false when there is none that still works. */
export function revokeInvitation(scope: WorkspaceScope, id: string): Promise<boolean> {
  return withScope(scope, async (db) => {
    const { count } = await db.invitation.updateMany({
      where: { workspaceId: scope.workspaceId, id, ...stillOpen() },
      data: { revokedAt: now() },
    });
    if (count === 0) return false;
    await audit(db, scope, { action: "invitation.revoked", target: id });
    return true;
  });
}

export type FoundInvitation = OpenInvitation & {
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string };
  /** Somebody signs in with this address already. */
  readonly isKnown: boolean;
};

/** What a link is good for; null when it is unknown, used, taken back or too old. */
export async function findInvitation(token: string): Promise<FoundInvitation | null> {
  const row = await installationDb().invitation.findFirst({
    where: { tokenHash: linkDigest(token), ...stillOpen() },
    include: { workspace: { select: { id: true, slug: true, name: true } } },
  });
  const open = row ? openOf(row) : null;
  if (!row || !open) return null;
  return { ...open, workspace: row.workspace, isKnown: await emailTaken(open.email) };
}

/** Marks a link as used; false when somebody was faster. */
async function use(db: ScopedDb, id: string): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, ...stillOpen() },
    data: { usedAt: now() },
  });
  return count === 1;
}

/** Lets a person in who has signed in before. False when the link was used in the meantime. */
export function joinWorkspace(
  scope: WorkspaceScope,
  invitation: FoundInvitation,
  userId: string,
): Promise<boolean> {
  return withScope(scope, async (db) => {
    if (!(await use(db, invitation.id))) return false;
    const { workspaceId } = scope;
    await db.membership.upsert({
      where: { workspaceId_userId: { workspaceId, userId } },
      create: { workspaceId, userId, role: invitation.role },
      update: {},
    });
    await audit(db, scope, {
      action: "member.joined",
      target: userId,
      detail: { role: invitation.role },
    });
    return true;
  });
}

/** Makes a person with a password and lets them in, all or nothing. False when the link was used in the meantime. */
export async function joinAsNewPerson(
  scope: WorkspaceScope,
  invitation: FoundInvitation,
  person: { readonly id: string; readonly name: string; readonly password: string },
): Promise<boolean> {
  const { workspaceId } = scope;
  const data = await personRow(person.id, {
    name: person.name,
    email: invitation.email,
    password: person.password,
    installationOwner: false,
    membership: { workspaceId, role: invitation.role },
  });
  return withScope(scope, async (db) => {
    if (!(await use(db, invitation.id))) return false;
    await db.user.create({ data });
    await audit(db, scope, {
      action: "member.joined",
      target: person.id,
      detail: { role: invitation.role },
    });
    return true;
  });
}

/** Sets a new password and signs the person out everywhere. False when the link was used in the meantime. */
export async function replacePassword(
  scope: WorkspaceScope,
  invitation: FoundInvitation,
  clear: string,
): Promise<boolean> {
  const password = await hashPassword(clear);
  return withScope(scope, async (db) => {
    if (!(await use(db, invitation.id))) return false;
    const user = { email: invitation.email };
    await db.account.updateMany({ where: { user, providerId: "credential" }, data: { password } });
    await db.session.deleteMany({ where: { user } });
    await audit(db, scope, { action: "password.replaced", target: invitation.email });
    return true;
  });
}
