import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { withScope } from "./db";
import { renameTask } from "./rename-task";

let desk: TestWorkspace;

beforeAll(async () => {
  desk = await openTestWorkspace();
});

afterAll(() => desk.drop());

test("a name is given, given back, and told to the audit log; nobody renames another desk's task", async () => {
  const { scope } = desk;
  const id = randomUUID();
  await withScope(scope, (db) => db.task.create({ data: { workspaceId: scope.workspaceId, id } }));
  expect(await renameTask(scope, id, "Reset passwords")).toBeNull();
  expect(await renameTask(scope, id, "Reset passwords")).toBe("Reset passwords");
  expect(await renameTask(scope, id, null)).toBe("Reset passwords");
  expect(await renameTask(scope, randomUUID(), "Nothing")).toBeUndefined();
  const other = await addTestWorkspace("other");
  expect(await renameTask(other, id, "Theirs")).toBeUndefined();
  const lines = await withScope(scope, (db) =>
    db.auditEntry.findMany({ where: { action: "task.renamed" }, orderBy: { id: "asc" } }),
  );
  expect(lines.map(({ target, detail }) => [target, detail])).toEqual([
    [id, { before: null, after: "Reset passwords" }],
    [id, { before: "Reset passwords", after: null }],
  ]);
});
