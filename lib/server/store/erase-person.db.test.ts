import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { dataPath } from "../env";
import { runMining } from "../pipeline/run-mining";
import { listRanking } from "./candidates";
import { erasePerson, findPerson } from "./erase-person";
import { saveLeaveOut } from "./leave-outs";
import { savePlanItem } from "./plans";
import { storedUploads } from "./remove-workspace";
import { addComment, listComments } from "./report-comments";
import { giveVerdict, verdictHistory } from "./verdicts";

const CSV = `id,title,description,requester,assignee,opened at,notes by
1,reset my password,called Anna Ng about it,Anna Ng,Bo Ek,2026-01-05 10:00,Anna Ng
2,reset password for ANNA NG,she waits,Cy Oh,Anna Ng,2026-01-06 10:00,nobody
3,printer offline,Joanna Ng and Anna Nguyen were asked,Cy Oh,Bo Ek,2026-01-07 10:00,nobody
4,printer offline,for Anna Ng,Anna Ng,Bo Ek,not a date,nobody
`;
const OTHER = `id,title,requester,opened at
9,printer offline,Cy Oh,2026-01-07 10:00
`;

let desk: TestWorkspace;
let owner: Client;

beforeAll(async () => {
  process.env.TOILBOX_DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "toilbox-erasure-"));
  desk = await openTestWorkspace("erasing");
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
});

/** All that is stored of a workspace, as text, without what the name is not looked for in. */
async function dumpOf(workspaceId: string): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id' ORDER BY 1",
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ t: string }>(
      `SELECT to_jsonb(t)::text AS t FROM ${owner.escapeIdentifier(name)} t WHERE workspace_id = $1 ORDER BY 1`,
      [workspaceId],
    );
    lines.push(...rows.map(({ t }) => `${name} ${t}`));
  }
  return lines.join("\n");
}

test("a person goes from columns, texts, earlier versions, rejected rows and wordings; others stay as they were", async () => {
  const { scope } = desk;
  const neighbour = await addTestWorkspace("next-door");
  for (const one of [scope, neighbour]) {
    await importCsv(one, CSV);
    await importCsv(one, CSV.replace("she waits", "she waits still; says Anna Ng"));
    await importCsv(one, OTHER);
    await runMining(one);
  }
  const nextDoor = await dumpOf(neighbour.workspaceId);
  const files = await storedUploads(scope);

  const found = await findPerson(scope, "anna  ng");
  expect(found.rows).toMatchObject({ people: 2, "rejected rows": 2 });
  expect(found.rows.texts).toBeGreaterThanOrEqual(3);
  expect(found.files).toEqual(["desk.csv", "desk.csv"]);
  expect(found.rows.imports).toBeGreaterThan(0);

  const erased = await erasePerson(scope, "anna  ng");
  expect(erased.rows).toEqual(found.rows);
  expect(Object.values(erased.after)).toEqual(Object.values(erased.after).map(() => 0));
  const left = await dumpOf(scope.workspaceId);
  // A count, so that a failure does not print the whole database.
  expect(left.match(/(?<!Jo)anna ng(?!uyen)/gi) ?? []).toEqual([]);
  for (const kept of ["Joanna Ng and Anna Nguyen were asked", "reset password for [erased]"])
    expect([kept, left.includes(kept)]).toEqual([kept, true]);
  expect(erased.paths).toHaveLength(2);
  expect(erased.paths.every((file) => files.includes(file) && existsSync(dataPath(file)))).toBe(
    true,
  );

  const { rows: people } = await owner.query(
    "SELECT external_id AS id, requester IS NULL AS asks, assignee IS NULL AS does FROM ticket WHERE workspace_id = $1 ORDER BY 1",
    [scope.workspaceId],
  );
  expect(people.slice(0, 3)).toEqual([
    { id: "1", asks: true, does: false },
    { id: "2", asks: false, does: true },
    { id: "3", asks: false, does: false },
  ]);
  const { rows: told } = await owner.query<{ target: string }>(
    "SELECT target, detail FROM audit_entry WHERE workspace_id = $1 AND action = 'person.erased'",
    [scope.workspaceId],
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.target).toMatch(/^person-[0-9a-f]{10}( person-[0-9a-f]{10})*$/);
  expect((await dumpOf(neighbour.workspaceId)) === nextDoor).toBe(true);
});

test("what people wrote loses the name as well: reasons, notes of the plan, questions, names of leave-outs", async () => {
  const scope = await addTestWorkspace("writing");
  const rows = Array.from(
    { length: 60 },
    (_, at) => `${at},reset password,2026-0${1 + (at % 9)}-05 10:00`,
  );
  await importCsv(scope, ["id,title,opened at", ...rows].join("\n"));
  await runMining(scope);
  const task = (await listRanking(scope))?.candidates[0]?.taskId ?? "";
  await giveVerdict(scope, task, { verdict: "notToil", reason: "Anna Ng decides each time" });
  await savePlanItem(scope, task, { owner: "Anna Ng", note: "ask Anna Ng first" });
  await addComment(scope, { about: null, body: "Does Anna Ng agree?" });
  await saveLeaveOut(scope, { id: null, name: "what Anna Ng tried", condition: { team: "Lab" } });

  expect((await findPerson(scope, "Anna Ng")).rows["what people wrote"]).toBe(4);
  const { after } = await erasePerson(scope, "Anna Ng");
  expect(after["what people wrote"]).toBe(0);
  const [newest] = await verdictHistory(scope, task);
  expect(newest).toMatchObject({ verdict: "notToil", reason: "[erased] decides each time" });
  expect((await listComments(scope)).map(({ body }) => body)).toEqual(["Does [erased] agree?"]);
  await expect(
    owner.query("UPDATE verdict SET reason = 'something else' WHERE task_id = $1", [task]),
  ).rejects.toThrow("never changed");
});

test("a pseudonym finds the same person in the columns", async () => {
  const { scope } = desk;
  const { rows } = await owner.query<{ assignee: string }>(
    "SELECT assignee FROM ticket WHERE workspace_id = $1 AND external_id = '1'",
    [scope.workspaceId],
  );
  const pseudonym = rows[0]?.assignee ?? "";
  expect(pseudonym).toMatch(/^person-/);
  const byPseudonym = await findPerson(scope, pseudonym);
  expect(byPseudonym.rows.people).toBe(2);
  expect((await findPerson(scope, "Bo Ek")).rows.people).toBe(2);
});
