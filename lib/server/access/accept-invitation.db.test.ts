import { verifyPassword } from "better-auth/crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { installationDb, withScope } from "../store/db";
import { createInvitation, listInvitations, revokeInvitation } from "../store/invitations";
import { changeRole, mayReplacePassword, removeMember } from "../store/members";
import { createPerson, listPeople } from "../store/people";
import { createWorkspace } from "../store/workspaces";
import { acceptInvitation } from "./accept-invitation";
import type { Role } from "./roles";
import { scopeOfMember } from "./scope";

let desk: TestWorkspace;
const FORM = { name: "Nina New", password: "a long password" };

beforeAll(async () => {
  desk = await openTestWorkspace();
});

afterAll(() => desk.drop());
afterEach(() => vi.unstubAllEnvs());

let people = 0;

async function person(role: Role, workspaceId = desk.scope.workspaceId) {
  people += 1;
  const email = `person${people}@example.test`;
  const id = await createPerson({
    name: `Person ${people}`,
    email,
    password: "the first password",
    installationOwner: false,
    membership: { workspaceId, role },
  });
  return { id, email, scope: scopeOfMember({ workspaceId, userId: id, role }) };
}

async function link(email: string, role: Role = "member", purpose: "join" | "password" = "join") {
  const made = await createInvitation(desk.scope, { purpose, email, role });
  if (!made.ok) throw new Error(made.problem);
  return made.value.token;
}

const roleOf = async (email: string) =>
  (await listPeople(desk.scope.workspaceId)).find((one) => one.email === email)?.role;

const auditOf = (action: string) =>
  withScope(desk.scope, (db) => db.auditEntry.count({ where: { action } }));

describe("a link to join", () => {
  test("lets a new person in once, with the role it names", async () => {
    const token = await link("Nina@Example.test", "lead");
    const outcome = await acceptInvitation(token, FORM, null);
    expect(outcome).toMatchObject({ ok: true, value: { workspace: "desk" } });
    expect(await roleOf("nina@example.test")).toBe("lead");
    expect(await acceptInvitation(token, FORM, null)).toMatchObject({
      ok: false,
      problem: { code: "LINK_USELESS" },
    });
  });

  test("lets in one of two who open it at the same moment", async () => {
    const token = await link("race@example.test");
    const outcomes = await Promise.all([
      acceptInvitation(token, FORM, null),
      acceptInvitation(token, FORM, null).catch(() => ({ ok: false })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await roleOf("race@example.test")).toBe("member");
  });

  test("is of no use when it is made up, taken back, replaced or too old", async () => {
    const useless = { ok: false, problem: { code: "LINK_USELESS" } };
    expect(await acceptInvitation("made-up", FORM, null)).toEqual(useless);
    const first = await link("late@example.test");
    const second = await link("late@example.test");
    expect(await acceptInvitation(first, FORM, null)).toEqual(useless);
    const open = await listInvitations(desk.scope);
    const mine = open.filter(({ email }) => email === "late@example.test");
    expect(mine).toHaveLength(1);
    vi.stubEnv("TOILBOX_NOW", new Date(Date.now() + 8 * 24 * 3600 * 1000).toISOString());
    expect(await acceptInvitation(second, FORM, null)).toEqual(useless);
    vi.unstubAllEnvs();
    expect(await revokeInvitation(desk.scope, mine[0]?.id ?? "")).toBe(true);
    expect(await revokeInvitation(desk.scope, mine[0]?.id ?? "")).toBe(false);
    expect(await acceptInvitation(second, FORM, null)).toEqual(useless);
  });

  test("keeps nothing that could open the door", async () => {
    const token = await link("secret@example.test");
    const rows = await installationDb().invitation.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test("asks somebody who has a sign-in to come as themselves", async () => {
    const other = await createWorkspace({ slug: "other", name: "Other", isSample: false });
    const known = await person("owner", other.id);
    const stranger = await person("member");
    const token = await link(known.email);
    const code = async (visitor: { id: string; email: string } | null) => {
      const outcome = await acceptInvitation(token, FORM, visitor);
      return outcome.ok ? "in" : outcome.problem.code;
    };
    expect(await code(null)).toBe("SIGN_IN_FIRST");
    expect(await code(stranger)).toBe("OTHER_PERSON");
    expect(await code(known)).toBe("in");
    expect(await roleOf(known.email)).toBe("member");
  });

  test("is not made for a member, and its form is checked", async () => {
    const member = await person("member");
    const wanted = { purpose: "join", email: member.email.toUpperCase(), role: "lead" } as const;
    expect(await createInvitation(desk.scope, wanted)).toEqual({
      ok: false,
      problem: "ALREADY_MEMBER",
    });
    const token = await link("form@example.test");
    const short = await acceptInvitation(token, { name: "F", password: "short" }, null);
    expect(short).toMatchObject({ ok: false, problem: { code: "FORM_INVALID" } });
  });
});

describe("a link to a new password", () => {
  test("replaces the password and signs the person out everywhere", async () => {
    const forgetful = await person("member");
    const db = installationDb();
    await db.session.create({
      data: {
        id: crypto.randomUUID(),
        token: crypto.randomUUID(),
        userId: forgetful.id,
        expiresAt: new Date(Date.now() + 3600_000),
      },
    });
    const token = await link(forgetful.email, "member", "password");
    const done = await acceptInvitation(token, { password: "the second password" }, null);
    expect(done.ok).toBe(true);
    expect(await db.session.count({ where: { userId: forgetful.id } })).toBe(0);
    const account = await db.account.findFirst({ where: { userId: forgetful.id } });
    const hash = account?.password ?? "";
    expect(await verifyPassword({ hash, password: "the second password" })).toBe(true);
    expect(await verifyPassword({ hash, password: "the first password" })).toBe(false);
    expect(await auditOf("password.replaced")).toBe(1);
  });

  test("is made by those only who look after every workspace it opens", async () => {
    const admin = await person("admin");
    const member = await person("member");
    const owner = await person("owner");
    expect(await mayReplacePassword(admin.scope, member.id)).toBe(true);
    expect(await mayReplacePassword(admin.scope, owner.id)).toBe(false);
    expect(await mayReplacePassword(member.scope, admin.id)).toBe(false);
    const elsewhere = await createWorkspace({ slug: "third", name: "Third", isSample: false });
    await installationDb().membership.create({
      data: { workspaceId: elsewhere.id, userId: member.id, role: "member" },
    });
    expect(await mayReplacePassword(admin.scope, member.id)).toBe(false);
  });
});

describe("a member's role", () => {
  const problemOf = (done: { ok: boolean; problem?: string }) => (done.ok ? null : done.problem);

  test.each<[Role, Role, Role, string | null]>([
    ["admin", "member", "lead", null],
    ["admin", "member", "owner", "NOT_YOURS_TO_CHANGE"],
    ["admin", "owner", "member", "NOT_YOURS_TO_CHANGE"],
    ["owner", "admin", "owner", null],
    ["lead", "member", "lead", "NOT_YOURS_TO_CHANGE"],
  ])("%s takes %s to %s: %s", async (actorRole, from, to, problem) => {
    const actor = await person(actorRole);
    const target = await person(from);
    expect(problemOf(await changeRole(actor.scope, target.id, to))).toBe(problem);
    expect(await roleOf(target.email)).toBe(problem ? from : to);
  });

  test("the last owner stays, even when both of two leave at once", async () => {
    const own = await createWorkspace({ slug: "own", name: "Own", isSample: false });
    const one = await person("owner", own.id);
    const two = await person("owner", own.id);
    const outcomes = await Promise.all([
      removeMember(one.scope, one.id),
      removeMember(two.scope, two.id),
    ]);
    expect(outcomes.map(problemOf).sort()).toEqual(["LAST_OWNER", null]);
    expect(await listPeople(own.id)).toHaveLength(1);
  });

  test("anybody may leave, and a person elsewhere cannot be touched", async () => {
    const member = await person("member");
    const owner = await person("owner");
    const apart = await createWorkspace({ slug: "apart", name: "Apart", isSample: false });
    const foreign = await person("member", apart.id);
    expect(problemOf(await removeMember(owner.scope, foreign.id))).toBe("NOT_A_MEMBER");
    expect(problemOf(await removeMember(member.scope, member.id))).toBeNull();
    expect(await roleOf(member.email)).toBeUndefined();
  });
});
