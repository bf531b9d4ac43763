import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addTestWorkspace, openWorkspaceWithTasks } from "@/scripts/test-workspace";
import {
  addAnnotation,
  annotationsOfTask,
  changeAnnotation,
  removeAnnotation,
} from "./annotations";
import { erasePerson, findPerson } from "./erase-person";
import { removeRows } from "./remove-workspace";

const [TASK, OTHER, MERGED] = [1, 2, 3].map((at) => `0190a000-0000-7000-8000-00000000000${at}`) as [
  string,
  string,
  string,
];
const FACTS = { day: "2026-03-03", text: "Password portal live", team: null, taskId: null };

let opened: Awaited<ReturnType<typeof openWorkspaceWithTasks>>;
let owner: Client;

beforeAll(async () => {
  opened = await openWorkspaceWithTasks([TASK, OTHER, MERGED]);
  owner = opened.owner;
});

afterAll(async () => {
  await opened.drop();
});

const scope = () => opened.desk.scope;

async function textsOf(id: string, teams: readonly string[], since = "2026-01-01") {
  return (await annotationsOfTask(scope(), { id, teams }, since)).map(({ text }) => text);
}

test("a task shows what is noted of it, of its teams and of the whole workspace, by day", async () => {
  await addAnnotation(scope(), FACTS);
  await addAnnotation(scope(), { ...FACTS, day: "2026-04-01", text: "desk", team: "Desk" });
  await addAnnotation(scope(), { ...FACTS, day: "2026-02-01", text: "task", taskId: TASK });
  await addAnnotation(scope(), { ...FACTS, day: "2026-02-02", text: "other", taskId: OTHER });
  await addAnnotation(scope(), { ...FACTS, day: "2025-12-31", text: "before" });
  expect(await textsOf(TASK, ["Desk"])).toEqual(["task", "Password portal live", "desk"]);
  expect(await textsOf(OTHER, ["Ops"])).toEqual(["other", "Password portal live"]);
});

test("what was noted of a task that was merged into another stands there, until that is undone", async () => {
  const { workspaceId } = scope();
  await addAnnotation(scope(), { ...FACTS, day: "2026-01-02", text: "merged", taskId: MERGED });
  await owner.query(
    "INSERT INTO grouping_decision (workspace_id, id, kind, from_task_id, to_task_id, wordings, made_by) VALUES ($1, gen_random_uuid(), 'merge', $2, $3, 1, 'cli')",
    [workspaceId, MERGED, OTHER],
  );
  expect(await textsOf(OTHER, [])).toContain("merged");
  await owner.query("UPDATE grouping_decision SET undone_at = now() WHERE workspace_id = $1", [
    workspaceId,
  ]);
  expect(await textsOf(OTHER, [])).not.toContain("merged");
});

test("a note is said anew and removed with a line in the audit log, which never holds its text", async () => {
  const id = (await addAnnotation(scope(), { ...FACTS, text: "a secret word" })) ?? "";
  expect(await changeAnnotation(scope(), id, { ...FACTS, text: "two secret words" })).toBe(true);
  expect(await textsOf(TASK, [])).toContain("two secret words");
  expect(await removeAnnotation(scope(), id)).toBe(true);
  expect(await removeAnnotation(scope(), id)).toBe(false);
  expect(await changeAnnotation(scope(), id, FACTS)).toBe(false);
  const { rows } = await owner.query<{ action: string; entry: string }>(
    "SELECT action, to_jsonb(a)::text AS entry FROM audit_entry a WHERE target = $1 ORDER BY id",
    [id],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    "annotation.added",
    "annotation.changed",
    "annotation.removed",
  ]);
  expect(rows.filter(({ entry }) => entry.includes("secret"))).toEqual([]);
});

test("nothing is noted of a task of another workspace, and another workspace sees and changes nothing", async () => {
  const neighbour = await addTestWorkspace("next-door");
  expect(await addAnnotation(neighbour, { ...FACTS, taskId: TASK })).toBeNull();
  expect(await annotationsOfTask(neighbour, { id: TASK, teams: ["Desk"] }, "2025-01-01")).toEqual(
    [],
  );
  const [first] = await annotationsOfTask(scope(), { id: TASK, teams: [] }, "2026-01-01");
  expect(await removeAnnotation(neighbour, first?.id ?? "")).toBe(false);
});

test("erasing a person empties their name from notes; removing the workspace leaves none", async () => {
  await addAnnotation(scope(), { ...FACTS, day: "2026-05-01", text: "Anna Ng leaves the desk" });
  expect((await findPerson(scope(), "Anna Ng")).rows["what people wrote"]).toBe(1);
  const { after } = await erasePerson(scope(), "Anna Ng");
  expect(after["what people wrote"]).toBe(0);
  expect(await textsOf(TASK, [])).toContain("[erased] leaves the desk");
  await removeRows(scope());
  const { rows } = await owner.query("SELECT count(*)::int AS left FROM annotation");
  expect(rows).toEqual([{ left: 0 }]);
});
