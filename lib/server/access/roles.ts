/** From least to most. */
export const ROLES = ["member", "executive", "lead", "admin", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Everything a person can do in a workspace; each page, action and route names the one it needs. */
export type Permission =
  | "imports.read"
  | "imports.write"
  | "candidates.read"
  | "verdicts.write"
  | "annotations.write"
  /** What is left out of every total. */
  | "leaveOuts.write"
  | "tickets.read"
  | "tickets.readText"
  | "report.read"
  | "report.comment"
  | "report.decide"
  | "plan.read"
  | "plan.write"
  | "settings.read"
  | "settings.write"
  | "members.manage"
  | "data.erase"
  | "workspace.remove";

const READS: readonly Permission[] = [
  "imports.read",
  "candidates.read",
  "tickets.read",
  "report.read",
];

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  member: [...READS, "tickets.readText", "imports.write"],
  // Executives open rows with people pseudonymous and descriptions hidden.
  executive: [...READS, "plan.read", "report.comment", "report.decide"],
  lead: [
    ...READS,
    "tickets.readText",
    "imports.write",
    "verdicts.write",
    "annotations.write",
    "leaveOuts.write",
    "settings.read",
    "plan.read",
    "plan.write",
    // Leads answer; they do not approve their own plan.
    "report.comment",
  ],
  admin: [
    ...READS,
    "tickets.readText",
    "imports.write",
    "verdicts.write",
    "annotations.write",
    "leaveOuts.write",
    "settings.read",
    "settings.write",
    "plan.read",
    "plan.write",
    "report.comment",
    "report.decide",
    "members.manage",
    "data.erase",
  ],
  owner: [
    ...READS,
    "tickets.readText",
    "imports.write",
    "verdicts.write",
    "annotations.write",
    "leaveOuts.write",
    "settings.read",
    "settings.write",
    "plan.read",
    "plan.write",
    "report.comment",
    "report.decide",
    "members.manage",
    "data.erase",
    "workspace.remove",
  ],
};

/** Whether a role may do something. */
export function can(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}

/** Which pages of the settings a role sees beside the first. */
export function settingsPages(role: Role) {
  return {
    mayWrite: can(role, "settings.write"),
    mayManage: can(role, "members.manage"),
    mayErase: can(role, "data.erase"),
  };
}

/** Where the line of coverage leads a role in a workspace. */
export function coverageLinks(workspace: string, role: Role) {
  return { base: `/${workspace}`, mayManage: can(role, "settings.read") };
}

/** Nobody hands out more than they hold: owners name anybody, admins anybody below owner, others nobody. */
export function canAssignRole(actor: Role, target: Role): boolean {
  if (actor === "owner") return true;
  return actor === "admin" && target !== "owner";
}

/** Reads a role from the database or a form; null when it is none. */
export function parseRole(value: string): Role | null {
  return ROLES.find((role) => role === value) ?? null;
}
