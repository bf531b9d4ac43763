import { type Preferences, preferences } from "@/lib/core/domain/preferences";
import { parseRole, type Role } from "../access/roles";
import { uuidv7 } from "../uuid";
import { installationDb } from "./db";

export type WorkspaceOfPerson = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isSample: boolean;
};

const NOUN = { id: true, slug: true, name: true, isSample: true } as const;

/** The workspaces a person belongs to, own ones before the sample. */
export async function listWorkspaces(
  userId: string,
): Promise<(WorkspaceOfPerson & { role: Role })[]> {
  const rows = await installationDb().membership.findMany({
    where: { userId },
    select: { role: true, workspace: { select: NOUN } },
    orderBy: [{ workspace: { isSample: "asc" } }, { workspace: { name: "asc" } }],
  });
  return rows.flatMap((row) => {
    const role = parseRole(row.role);
    return role ? [{ ...row.workspace, role }] : [];
  });
}

export type PlaceOfPerson = {
  readonly role: Role;
  readonly workspace: WorkspaceOfPerson;
  readonly preferences: Preferences;
};

/** A person's role in the workspace with this slug, and how they like it; null when there is none. */
export async function findMembership(userId: string, slug: string): Promise<PlaceOfPerson | null> {
  const row = await installationDb().membership.findFirst({
    where: { userId, workspace: { slug } },
    select: { role: true, preferences: true, workspace: { select: NOUN } },
  });
  const role = row ? parseRole(row.role) : null;
  return row && role
    ? { role, workspace: row.workspace, preferences: preferences.parse(row.preferences) }
    : null;
}

/** The workspace with this slug, for jobs and the command line. */
export async function findWorkspace(slug: string): Promise<WorkspaceOfPerson | null> {
  return installationDb().workspace.findUnique({ where: { slug }, select: NOUN });
}

/** The workspace with this id, for jobs. */
export async function findWorkspaceById(id: string): Promise<WorkspaceOfPerson | null> {
  return installationDb().workspace.findUnique({ where: { id }, select: NOUN });
}

/** The sample workspace while there is one. */
export async function findSample(): Promise<WorkspaceOfPerson | null> {
  return installationDb().workspace.findFirst({ where: { isSample: true }, select: NOUN });
}

/** Makes a workspace; the caller makes its people. */
export async function createWorkspace(workspace: {
  slug: string;
  name: string;
  isSample: boolean;
}): Promise<WorkspaceOfPerson> {
  return installationDb().workspace.create({ data: { id: uuidv7(), ...workspace }, select: NOUN });
}

/** How many workspaces the installation holds. */
export async function countWorkspaces(): Promise<number> {
  return installationDb().workspace.count();
}

const RESERVED = new Set([
  "api",
  "setup",
  "sign-in",
  "admin",
  "share",
  "invite",
  "docs",
  "no-workspace",
]);

/** A URL part from a name: lower case, ASCII, hyphens; never one the product uses itself. */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  const slug = plain || "workspace";
  return RESERVED.has(slug) ? `${slug}-workspace` : slug;
}
