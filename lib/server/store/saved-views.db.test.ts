import { afterAll, beforeAll, expect, test } from "vitest";
import { PLAIN_LAYOUT } from "@/lib/core/domain/table-layout";
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

const VIEW = {
  query: "tab=growing&sort=toil",
  layout: {
    hidden: ["cost"],
    order: ["hours", "title"],
    pinned: ["title"],
    widths: { title: 320, hours: 84 },
  },
  defaultOf: null,
};

test("a personal view is seen by its owner alone, a shared one by all, and only its owner removes it", async () => {
  const [ann, bob] = [await person("ann@example.test"), await person("bob@example.test")];
  await saveView(ann, { name: "Mine", isShared: false, ...VIEW });
  await saveView(ann, { name: "Ours", isShared: true, ...VIEW });
  expect((await listSavedViews(ann)).map(({ name }) => name)).toEqual(["Mine", "Ours"]);
  const [ours, ...others] = await listSavedViews(bob);
  expect(others).toEqual([]);
  expect(ours).toMatchObject({ name: "Ours", isOwn: false, owner: "ann@example.test", ...VIEW });
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

test("a team opens with one view: the newest that was made its default, and never one that others cannot see", async () => {
  const [eve, finn] = [await person("eve@example.test"), await person("finn@example.test")];
  const defaults = async () =>
    (await listSavedViews(finn))
      .filter(({ name }) => name !== "Night")
      .map(({ name, defaultOf }) => [name, defaultOf]);
  await saveView(eve, { ...VIEW, name: "First", isShared: true, defaultOf: "Networks" });
  await saveView(finn, { ...VIEW, name: "Other", isShared: true, defaultOf: "Storage" });
  await saveView(finn, { ...VIEW, name: "Secret", isShared: false, defaultOf: "Networks" });
  expect(await defaults()).toEqual([
    ["First", "Networks"],
    ["Other", "Storage"],
    ["Secret", null],
  ]);
  await saveView(finn, { ...VIEW, name: "Second", isShared: true, defaultOf: "Networks" });
  await saveView(finn, { ...VIEW, name: "Second", isShared: true, defaultOf: "Networks" });
  expect(await defaults()).toEqual([
    ["First", null],
    ["Other", "Storage"],
    ["Second", "Networks"],
    ["Secret", null],
  ]);
  // The same team of another workspace keeps its own.
  const elsewhere = await addTestWorkspace("next-door");
  await saveView(elsewhere, { ...VIEW, name: "Theirs", isShared: true, defaultOf: "Networks" });
  expect(await defaults()).toContainEqual(["Second", "Networks"]);
});

test("what a person prefers is changed part by part, and a stranger has nothing to change", async () => {
  const dora = await person("dora@example.test");
  await changePreferences(dora, { letterKeys: false });
  await changePreferences(dora, { ticketTable: VIEW.layout });
  expect(await changePreferences(dora, { density: "compact" })).toEqual({
    comparison: "previous",
    letterKeys: false,
    density: "compact",
    candidateTable: PLAIN_LAYOUT,
    ticketTable: VIEW.layout,
    desk: null,
  });
  const stranger = scopeOfMember({ ...dora, userId: crypto.randomUUID(), role: "lead" });
  expect(await changePreferences(stranger, { density: "roomy" })).toBeNull();
});
