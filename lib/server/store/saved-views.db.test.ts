import { afterAll, beforeAll, expect, test } from "vitest";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { scopeOfMember } from "../access/scope";
import { createPerson } from "./people";
import { changePreferences } from "./preferences";
import { listSavedViews, removeView, saveView } from "./saved-views";

let desk: TestWorkspace;

beforeAll(async () => {
  desk = await openTestWorkspace();
});
afterAll(() => desk.drop());

async function person(email: string) {
  const { workspaceId } = desk.scope;
  const userId = await createPerson({
    name: email,
    email,
    password: "a long password",
    installationOwner: false,
    membership: { workspaceId, role: "lead" },
  });
  return scopeOfMember({ workspaceId, userId, role: "lead" });
}

const VIEW = { query: "tab=growing&sort=toil", hiddenColumns: ["cost"] };

test("a personal view is seen by its owner alone, a shared one by all, and only its owner removes it", async () => {
  const [ann, bob] = [await person("ann@example.test"), await person("bob@example.test")];
  await saveView(ann, { name: "Mine", isShared: false, ...VIEW });
  await saveView(ann, { name: "Ours", isShared: true, ...VIEW });
  expect((await listSavedViews(ann)).map(({ name }) => name)).toEqual(["Mine", "Ours"]);
  const [ours, ...others] = await listSavedViews(bob);
  expect(others).toEqual([]);
  expect(ours).toMatchObject({ name: "Ours", isOwn: false, ...VIEW });
  expect(await removeView(bob, ours?.id ?? "")).toBe(false);
  expect(await removeView(ann, ours?.id ?? "")).toBe(true);
  expect(await listSavedViews(bob)).toEqual([]);
});

test("saved again under its name a view is replaced, and another workspace has none", async () => {
  const cleo = await person("cleo@example.test");
  await saveView(cleo, { name: "Night", isShared: false, ...VIEW });
  await saveView(cleo, { name: "Night", isShared: true, ...VIEW, query: "tab=off-hours" });
  expect(await listSavedViews(cleo)).toMatchObject([{ query: "tab=off-hours", isShared: true }]);
  expect(await listSavedViews(await addTestWorkspace("elsewhere"))).toEqual([]);
});

test("what a person prefers is changed part by part, and a stranger has nothing to change", async () => {
  const dora = await person("dora@example.test");
  await changePreferences(dora, { letterKeys: false });
  expect(await changePreferences(dora, { density: "compact" })).toEqual({
    letterKeys: false,
    density: "compact",
    hiddenColumns: [],
    desk: null,
  });
  const stranger = scopeOfMember({ ...dora, userId: crypto.randomUUID(), role: "lead" });
  expect(await changePreferences(stranger, { density: "roomy" })).toBeNull();
});
