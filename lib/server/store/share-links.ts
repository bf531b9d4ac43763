import { hashPassword, verifyPassword } from "better-auth/crypto";
import { linkDigest, newLinkSecret } from "../access/link-secret";
import { scopeOfShareLink, type WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { installationDb, withScope } from "./db";
import { namesOf } from "./people";

const DAY_MS = 86_400_000;
const OWN_ACTORS = ["worker", "cli"];

function stillOpen() {
  return { revokedAt: null, expiresAt: { gt: now() } };
}

/** Makes a link to one kept report. The secret is told once; only its hash is stored. */
export async function createShareLink(
  scope: WorkspaceScope,
  wanted: {
    readonly snapshotId: string;
    readonly days: number;
    /** Null: whoever has the link may read. */
    readonly password: string | null;
  },
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const { workspaceId, actor } = scope;
  const { snapshotId, days, password } = wanted;
  const token = newLinkSecret();
  const expiresAt = new Date(now().getTime() + days * DAY_MS);
  const passwordHash = password === null ? null : await hashPassword(password);
  return withScope(scope, async (db) => {
    const { id } = await db.shareLink.create({
      data: {
        id: uuidv7(),
        workspaceId,
        snapshotId,
        tokenHash: linkDigest(token),
        passwordHash,
        createdAt: now(),
        createdBy: actor,
        expiresAt,
      },
    });
    await audit(db, scope, {
      action: "share-link.created",
      target: id,
      detail: { snapshotId, expiresAt: expiresAt.toISOString(), hasPassword: password !== null },
    });
    return { token, expiresAt };
  });
}

export type ShareLinkLine = {
  readonly id: string;
  readonly snapshotId: string;
  readonly at: Date;
  readonly by: string;
  readonly expiresAt: Date;
  readonly hasPassword: boolean;
  readonly opened: number;
};

/** Links that still open something, newest first. */
export async function listShareLinks(scope: WorkspaceScope): Promise<readonly ShareLinkLine[]> {
  const rows = await installationDb().shareLink.findMany({
    where: { workspaceId: scope.workspaceId, createdBy: { notIn: OWN_ACTORS }, ...stillOpen() },
    orderBy: { id: "desc" },
  });
  const names = await namesOf(rows.map(({ createdBy }) => createdBy));
  return rows.map((row) => ({
    id: row.id,
    snapshotId: row.snapshotId,
    at: row.createdAt,
    by: nameOf(row.createdBy, names),
    expiresAt: row.expiresAt,
    hasPassword: row.passwordHash !== null,
    opened: row.opened,
  }));
}

/** Makes a link useless at once; false when there is none that still works. */
export function revokeShareLink(scope: WorkspaceScope, id: string): Promise<boolean> {
  return withScope(scope, async (db) => {
    const { count } = await db.shareLink.updateMany({
      where: { workspaceId: scope.workspaceId, id, ...stillOpen() },
      data: { revokedAt: now() },
    });
    if (count === 0) return false;
    await audit(db, scope, { action: "share-link.revoked", target: id });
    return true;
  });
}

export type FoundShareLink = {
  readonly id: string;
  readonly snapshotId: string;
  readonly passwordHash: string | null;
  readonly expiresAt: Date;
  readonly organisation: string;
  /** Made for one print by the worker or the command line. */
  readonly isOwn: boolean;
  /** Reads this one workspace; may do nothing else. */
  readonly scope: WorkspaceScope;
};

/** What a link is good for; null when it is unknown, taken back or too old. */
export async function findShareLink(token: string): Promise<FoundShareLink | null> {
  const row = await installationDb().shareLink.findFirst({
    where: { tokenHash: linkDigest(token), ...stillOpen() },
    include: { workspace: { select: { name: true } } },
  });
  if (!row) return null;
  const { id, snapshotId, passwordHash, expiresAt, workspaceId } = row;
  return {
    id,
    snapshotId,
    passwordHash,
    expiresAt,
    organisation: row.workspace.name,
    isOwn: OWN_ACTORS.includes(row.createdBy),
    scope: scopeOfShareLink(workspaceId, id),
  };
}

/** Whether a password opens the link. */
export async function opensWith(link: FoundShareLink, password: string): Promise<boolean> {
  if (link.passwordHash === null) return true;
  return verifyPassword({ hash: link.passwordHash, password });
}

/** Counts that a link was opened, and leaves a line in the audit log. */
export async function noteOpened({ id, scope, isOwn }: FoundShareLink): Promise<void> {
  if (isOwn) return;
  await withScope(scope, async (db) => {
    await db.shareLink.update({
      where: { id },
      data: { opened: { increment: 1 }, openedAt: now() },
    });
    await audit(db, scope, { action: "share-link.opened", target: id });
  });
}

/** Makes the link of a secret useless at once. */
export async function revokeShareLinkByToken(scope: WorkspaceScope, token: string): Promise<void> {
  await installationDb().shareLink.updateMany({
    where: { workspaceId: scope.workspaceId, tokenHash: linkDigest(token), revokedAt: null },
    data: { revokedAt: now() },
  });
}
