import { bad, good, type Result } from "@/lib/core/domain/result";
import { canAssignRole, parseRole, type Role } from "../access/roles";
import type { WorkspaceScope } from "../access/scope";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";

export type MemberProblem = "NOT_A_MEMBER" | "NOT_YOURS_TO_CHANGE" | "LAST_OWNER";

/** Everybody's roles, held until the transaction ends: two owners must not step down at the same time. */
async function lockedRoles(
  db: ScopedDb,
  workspaceId: string,
): Promise<ReadonlyMap<string, Role | null>> {
  const rows = await db.$queryRaw<{ user_id: string; role: string }[]>`
    SELECT user_id, role FROM membership WHERE workspace_id = ${workspaceId}::uuid FOR UPDATE`;
  return new Map(rows.map(({ user_id, role }) => [user_id, parseRole(role)]));
}

/** Whether the actor may take the person from the role they have to another one, or out (null). */
async function checkChange(
  db: ScopedDb,
  scope: WorkspaceScope,
  userId: string,
  to: Role | null,
): Promise<Result<Role, MemberProblem>> {
  const roles = await lockedRoles(db, scope.workspaceId);
  const from = roles.get(userId);
  if (!from) return bad("NOT_A_MEMBER");
  const actor = roles.get(scope.actor);
  const leaves = to === null && scope.actor === userId;
  const mayAssign =
    actor && canAssignRole(actor, from) && (to === null || canAssignRole(actor, to));
  if (!leaves && !mayAssign) return bad("NOT_YOURS_TO_CHANGE");
  const owners = [...roles.values()].filter((role) => role === "owner").length;
  if (from === "owner" && to !== "owner" && owners === 1) return bad("LAST_OWNER");
  return good(from);
}

/** Gives a member another role; it counts from their next request on. */
export function changeRole(
  scope: WorkspaceScope,
  userId: string,
  role: Role,
): Promise<Result<null, MemberProblem>> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const checked = await checkChange(db, scope, userId, role);
    if (!checked.ok) return checked;
    await db.membership.update({
      where: { workspaceId_userId: { workspaceId, userId } },
      data: { role },
    });
    const detail = { from: checked.value, to: role };
    await audit(db, scope, { action: "member.role-changed", target: userId, detail });
    return good(null);
  });
}

/** Takes a member out of the workspace; what they did stays under their name. */
export function removeMember(
  scope: WorkspaceScope,
  userId: string,
): Promise<Result<null, MemberProblem>> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const checked = await checkChange(db, scope, userId, null);
    if (!checked.ok) return checked;
    await db.membership.delete({ where: { workspaceId_userId: { workspaceId, userId } } });
    const detail = { role: checked.value };
    await audit(db, scope, { action: "member.removed", target: userId, detail });
    return good(null);
  });
}

/**
 * Whether the actor may give a person a way to a new password: only when they could also name the person's role in
 * every workspace that person belongs to, because the password opens them all.
 */
export function mayReplacePassword(scope: WorkspaceScope, userId: string): Promise<boolean> {
  return withScope(scope, async (db) => {
    const theirs = await db.membership.findMany({ where: { userId } });
    const own = await db.membership.findMany({ where: { userId: scope.actor } });
    const ownRoles = new Map(own.map((row) => [row.workspaceId, parseRole(row.role)]));
    const isOwner = await db.user.count({ where: { id: userId, installationOwner: true } });
    return (
      isOwner === 0 &&
      theirs.length > 0 &&
      theirs.every(({ workspaceId, role }) => {
        const actor = ownRoles.get(workspaceId);
        const target = parseRole(role);
        return actor && target && canAssignRole(actor, target);
      })
    );
  });
}
