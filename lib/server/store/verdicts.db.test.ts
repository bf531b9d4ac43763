import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addTestWorkspace,
  openWorkspaceWithTasks,
  type TestWorkspace,
} from "@/scripts/test-workspace";
import { uuidv7 } from "../uuid";
import { newestVerdicts } from "./questions/newest-verdicts";
import { giveVerdict, verdictHistory } from "./verdicts";

let desk: TestWorkspace;
let owner: Client;
let drop: () => Promise<void>;
const first = uuidv7();
const second = uuidv7();
const NOTHING = { verdict: null, reason: "" };

beforeAll(async () => {
  ({ desk, owner, drop } = await openWorkspaceWithTasks([first, second]));
});

afterAll(() => drop());

async function auditLines(target: string) {
  const { rows } = await owner.query(
    "SELECT actor, action, detail FROM audit_entry WHERE target = $1 ORDER BY id",
    [target],
  );
  return rows as { actor: string; action: string; detail: Record<string, unknown> }[];
}

describe("a verdict", () => {
  test("is a line; the newest counts, and what is taken back counts no more", async () => {
    const toil = { verdict: "toil", reason: "every Monday the same" } as const;
    expect(await giveVerdict(desk.scope, first, toil)).toEqual(NOTHING);
    const notToil = { verdict: "notToil", reason: "" } as const;
    expect(await giveVerdict(desk.scope, first, notToil)).toEqual(toil);
    expect(await newestVerdicts(desk.scope)).toEqual([{ taskId: first, ...notToil }]);

    expect(await giveVerdict(desk.scope, first, NOTHING)).toEqual(notToil);
    expect(await newestVerdicts(desk.scope)).toEqual([]);
    expect((await verdictHistory(desk.scope, first)).map(({ verdict }) => verdict)).toEqual([
      null,
      "notToil",
      "toil",
    ]);
  });

  test("leaves who, before and after in the audit log", async () => {
    const lines = await auditLines(first);
    expect(lines.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      "worker verdict.given",
      "worker verdict.given",
      "worker verdict.withdrawn",
    ]);
    expect(lines[1]?.detail).toEqual({
      before: { verdict: "toil", reason: "every Monday the same" },
      after: { verdict: "notToil", reason: "" },
    });
  });

  test("said again leaves no line; with a reason it does", async () => {
    const split = { verdict: "split", reason: "" } as const;
    await giveVerdict(desk.scope, second, split);
    await giveVerdict(desk.scope, second, split);
    await giveVerdict(desk.scope, second, { ...split, reason: "two desks" });
    expect(await verdictHistory(desk.scope, second)).toHaveLength(2);
    expect(await auditLines(second)).toHaveLength(2);
  });

  test("of a task that is not there, or of another workspace, is refused", async () => {
    const toil = { verdict: "toil", reason: "" } as const;
    expect(await giveVerdict(desk.scope, uuidv7(), toil)).toBeNull();
    const elsewhere = await addTestWorkspace("other");
    expect(await giveVerdict(elsewhere, first, toil)).toBeNull();
    expect(await newestVerdicts(elsewhere)).toEqual([]);
    expect(await verdictHistory(elsewhere, first)).toEqual([]);
  });

  test("is never changed, not even by the owner of the tables", async () => {
    await expect(owner.query("UPDATE verdict SET kind = 'toil'")).rejects.toThrow(/never changed/);
  });

  test("given twice at one time leaves two lines, each with the one before", async () => {
    const both = await Promise.all([
      giveVerdict(desk.scope, first, { verdict: "toil", reason: "a" }),
      giveVerdict(desk.scope, first, { verdict: "toil", reason: "b" }),
    ]);
    expect(both.map((before) => before?.reason).sort()).toEqual(["", expect.stringMatching(/a|b/)]);
  });
});
