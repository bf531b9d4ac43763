import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkspaceWithTasks, type TestWorkspace } from "@/scripts/test-workspace";
import { scopeOfJob } from "../access/scope";
import { uuidv7 } from "../uuid";
import { proposePlan, readPlan, removeScenario, savePlanItem, saveScenario } from "./plans";
import { createWorkspace } from "./workspaces";

let desk: TestWorkspace;
let owner: Client;
let drop: () => Promise<void>;
const first = uuidv7();
const second = uuidv7();

beforeAll(async () => {
  ({ desk, owner, drop } = await openWorkspaceWithTasks([first, second]));
});

afterAll(() => drop());

async function auditLines(action: string) {
  const { rows } = await owner.query(
    "SELECT actor, target, detail FROM audit_entry WHERE action = $1 ORDER BY id",
    [action],
  );
  return rows as { actor: string; target: string | null; detail: Record<string, unknown> }[];
}

describe("an item of the plan", () => {
  test("keeps each change with who, before and after, and gives back what undoes it", async () => {
    const before = await savePlanItem(desk.scope, first, { lock: "in", days: 2.5 });
    expect(before).toMatchObject({ lock: null, days: null });
    expect((await readPlan(desk.scope)).items.get(first)).toMatchObject({ lock: "in", days: 2.5 });

    await savePlanItem(desk.scope, first, { lock: before?.lock ?? null });
    expect((await readPlan(desk.scope)).items.get(first)).toMatchObject({ lock: null, days: 2.5 });

    const lines = await auditLines("plan.item-changed");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      actor: "worker",
      target: first,
      detail: { before: { lock: null, halfDays: null }, after: { lock: "in", halfDays: 5 } },
    });
    expect(lines[1]).toMatchObject({ detail: { before: { lock: "in" }, after: { lock: null } } });
  });

  test("said again leaves no line", async () => {
    await savePlanItem(desk.scope, second, { note: "ask the vendor" });
    await savePlanItem(desk.scope, second, { note: "ask the vendor" });
    const lines = await auditLines("plan.item-changed");
    expect(lines.filter(({ target }) => target === second)).toHaveLength(1);
  });

  test("of a task that is not there, or of another workspace, is refused", async () => {
    expect(await savePlanItem(desk.scope, uuidv7(), { lock: "in" })).toBeNull();
    const other = await createWorkspace({ slug: "other", name: "Other", isSample: false });
    const elsewhere = scopeOfJob(other.id, "worker");
    expect(await savePlanItem(elsewhere, first, { lock: "out" })).toBeNull();
    expect((await readPlan(elsewhere)).items.size).toBe(0);
  });
});

describe("scenarios", () => {
  test("are kept by name, replaced under the same name, and removed", async () => {
    const knobs = { days: 20, months: 36, rate: null, isCautious: false };
    const id = await saveScenario(desk.scope, { name: "Small", ...knobs });
    expect(await saveScenario(desk.scope, { name: "Small", ...knobs, days: 12.5 })).toBe(id);
    const { scenarios } = await readPlan(desk.scope);
    expect(scenarios).toEqual([{ id, name: "Small", ...knobs, days: 12.5 }]);
    expect((await auditLines("plan.scenario-saved"))[1]?.detail).toMatchObject({
      before: { halfDays: 40 },
      after: { halfDays: 25 },
    });
    await removeScenario(desk.scope, id);
    expect((await readPlan(desk.scope)).scenarios).toEqual([]);
  });
});

describe("a proposal", () => {
  test("says which tasks are in, and replaces the one before", async () => {
    const knobs = { days: 20, months: 36, isCautious: false };
    await proposePlan(desk.scope, knobs, [first, second]);
    expect((await readPlan(desk.scope)).proposal).toMatchObject({ days: 20, taskCount: 2 });
    await proposePlan(desk.scope, { ...knobs, days: 10 }, [second]);
    expect((await readPlan(desk.scope)).proposal).toMatchObject({
      days: 10,
      taskCount: 1,
      by: "Toilbox",
    });
    expect((await auditLines("plan.proposed"))[1]?.detail).toMatchObject({
      before: { halfDays: 40, tasks: expect.arrayContaining([first, second]) },
      after: { halfDays: 20, tasks: [second] },
    });
  });
});
