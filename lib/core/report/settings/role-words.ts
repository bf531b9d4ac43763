/** What a role is called, and what it may do, in the words of the screens. */
export type RoleWords = { readonly name: string; readonly may: string };

export const ROLE_WORDS: Readonly<Record<string, RoleWords>> = {
  member: { name: "Team member", may: "Uploads exports and reads candidates and the report." },
  lead: { name: "Ops lead", may: "Also decides on candidates and makes the plan." },
  executive: {
    name: "Executive",
    may: "Reads candidates, plan and report; people stay pseudonymous.",
  },
  admin: { name: "Administrator", may: "Also changes settings and invites people." },
  owner: { name: "Owner", may: "Also names administrators and owners." },
};

/** The name of a role; the role itself when it is unknown. */
export function roleName(role: string): string {
  return ROLE_WORDS[role]?.name ?? role;
}
