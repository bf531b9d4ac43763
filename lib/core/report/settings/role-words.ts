import type { Speech } from "../../messages/plain-speaker";
import { sayShell } from "../../messages/shell";
import { inside } from "../number-words";

/** What a role is called, and what it may do, in the words of the screens. */
export type RoleWords = { readonly name: string; readonly may: string };

const ROLES = {
  member: { name: "Team member", may: "Uploads exports and reads candidates and the report." },
  lead: { name: "Ops lead", may: "Also decides on candidates and makes the plan." },
  executive: {
    name: "Executive",
    may: "Reads candidates, plan and report; people stay pseudonymous.",
  },
  admin: { name: "Administrator", may: "Also changes settings and invites people." },
  owner: { name: "Owner", may: "Also names administrators and owners." },
} as const;

function isRole(role: string): role is keyof typeof ROLES {
  return role in ROLES;
}

/** The words of a role; null when it is unknown. */
export function roleWords(role: string, speech: Speech): RoleWords | null {
  if (!isRole(role)) return null;
  return { name: sayShell(speech, ROLES[role].name), may: sayShell(speech, ROLES[role].may) };
}

/** The name of a role; the role itself when it is unknown. */
export function roleName(role: string, speech: Speech): string {
  return roleWords(role, speech)?.name ?? role;
}

/** The name of a role inside a sentence. */
export function roleInside(role: string, speech: Speech): string {
  return inside(roleName(role, speech), speech);
}
