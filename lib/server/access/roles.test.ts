import { describe, expect, test } from "vitest";
import { can, canAssignRole, parseRole, ROLES } from "./roles";

describe("roles", () => {
  test.each([
    ["member", { imports: true, settings: false, text: true, seesSettings: false }],
    ["lead", { imports: true, settings: false, text: true, seesSettings: true }],
    ["executive", { imports: false, settings: false, text: false, seesSettings: false }],
    ["admin", { imports: true, settings: true, text: true, seesSettings: true }],
    ["owner", { imports: true, settings: true, text: true, seesSettings: true }],
  ] as const)("%s may do what its work needs", (role, expected) => {
    expect({
      imports: can(role, "imports.write"),
      settings: can(role, "settings.write"),
      text: can(role, "tickets.readText"),
      seesSettings: can(role, "settings.read"),
    }).toEqual(expected);
  });

  test.each([
    ["member", { reads: false, writes: false }],
    ["executive", { reads: true, writes: false }],
    ["lead", { reads: true, writes: true }],
    ["admin", { reads: true, writes: true }],
    ["owner", { reads: true, writes: true }],
  ] as const)("%s reads or changes the plan as far as its work needs", (role, expected) => {
    expect({ reads: can(role, "plan.read"), writes: can(role, "plan.write") }).toEqual(expected);
  });

  test.each(["verdicts.write", "annotations.write"] as const)(
    "leads and above may do %s",
    (permission) => {
      expect(ROLES.filter((role) => can(role, permission))).toEqual(["lead", "admin", "owner"]);
    },
  );

  test("what is left out of every total is said by leads and above", () => {
    expect(ROLES.filter((role) => can(role, "leaveOuts.write"))).toEqual([
      "lead",
      "admin",
      "owner",
    ]);
  });

  test("only owners take a workspace away", () => {
    expect(ROLES.filter((role) => can(role, "workspace.remove"))).toEqual(["owner"]);
  });

  test("everybody may read the report", () => {
    expect(ROLES.every((role) => can(role, "report.read"))).toBe(true);
  });

  test("nobody hands out a role above their own", () => {
    const allowed = ROLES.flatMap((actor) =>
      ROLES.filter((target) => canAssignRole(actor, target)).map((target) => `${actor}>${target}`),
    );
    expect(allowed).toEqual([
      "admin>member",
      "admin>executive",
      "admin>lead",
      "admin>admin",
      "owner>member",
      "owner>executive",
      "owner>lead",
      "owner>admin",
      "owner>owner",
    ]);
  });

  test("a role that is none is null, not a member", () => {
    expect(parseRole("superuser")).toBeNull();
  });
});
