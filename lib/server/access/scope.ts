import type { Brand } from "@/lib/core/domain/brand";
import type { Role } from "./roles";

/**
 * Proof that somebody may act in a workspace. No query of `store/` compiles without one, and only the three makers
 * below can mint it; the architecture test lists who calls them.
 */
export type WorkspaceScope = Brand<
  {
    readonly workspaceId: string;
    /** User id, "worker", "cli" or "share-link:ID": who the audit log names. */
    readonly actor: string;
    /** Null for jobs and the command line, which act for the installation. */
    readonly role: Role | null;
  },
  "WorkspaceScope"
>;

/** The caller has read the membership of the signed-in person. */
export function scopeOfMember(membership: {
  workspaceId: string;
  userId: string;
  role: Role;
}): WorkspaceScope {
  return {
    workspaceId: membership.workspaceId,
    actor: membership.userId,
    role: membership.role,
  } as WorkspaceScope;
}

/** The caller is the worker or the command line, acting on a workspace that its job or operator named. */
export function scopeOfJob(workspaceId: string, actor: "worker" | "cli"): WorkspaceScope {
  return { workspaceId, actor, role: null } as WorkspaceScope;
}

/** The caller has found a share link that is still open: its reader sees the one report behind it. */
export function scopeOfShareLink(workspaceId: string, linkId: string): WorkspaceScope {
  return { workspaceId, actor: `share-link:${linkId}`, role: null } as WorkspaceScope;
}
