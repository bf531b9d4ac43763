import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { dataPath } from "../env";
import { installationDb } from "../store/db";
import { createPerson } from "../store/people";
import { shutWorkspace, storedUploads } from "../store/remove-workspace";
import { findSample, findWorkspace, listWorkspaces } from "../store/workspaces";
import { runMining } from "./run-mining";
import { runRemoval } from "./run-removal";

const CSV = `id,title,opened at
1,reset my password,2026-01-05 10:00
2,reset my password,2026-01-06 10:00
3,printer offline,not a date
`;
const PERSON = { name: "P", password: "a long password", installationOwner: false };

let desk: TestWorkspace;
let owner: Client;

beforeAll(async () => {
  process.env.TOILBOX_DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "toilbox-removal-"));
  desk = await openTestWorkspace("going");
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
});

/** Rows of a workspace by table; tables without any are left out. */
async function rowsOf(workspaceId: string): Promise<Record<string, number>> {
  const { rows: tables } = await owner.query<{ table_name: string }>(
    "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id'",
  );
  const counts: Record<string, number> = {};
  for (const { table_name } of tables) {
    const { rows } = await owner.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${owner.escapeIdentifier(table_name)} WHERE workspace_id = $1`,
      [workspaceId],
    );
    if (Number(rows[0]?.n) > 0) counts[table_name] = Number(rows[0]?.n);
  }
  return counts;
}

test("a removed workspace leaves its line in the audit log and nothing else; its neighbour stays whole", async () => {
  const { scope } = desk;
  const neighbour = await addTestWorkspace("staying");
  for (const one of [scope, neighbour]) {
    await importCsv(one, CSV);
    await runMining(one);
  }
  const before = await rowsOf(neighbour.workspaceId);
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(["ticket", "import", "upload", "source", "rejected_row", "mining_run"]),
  );
  const files = await storedUploads(scope);
  expect(files.map((file) => existsSync(dataPath(file)))).toEqual([true]);
  await shutWorkspace(scope);
  expect(await findWorkspace("going")).toBeNull();
  // Asked for with the shutting: afterwards nobody belongs to it who could ask again.
  const { rows: queued } = await owner.query(
    "SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'remove' AND key = $1",
    [`remove:${scope.workspaceId}`],
  );
  expect(queued).toHaveLength(1);
  await runRemoval(scope);
  await runRemoval(scope);
  const left = await rowsOf(scope.workspaceId);
  expect(Object.keys(left)).toEqual(["audit_entry"]);
  expect(files.map((file) => existsSync(dataPath(file)))).toEqual([false]);
  expect(await rowsOf(neighbour.workspaceId)).toEqual(before);
});

test("people made for the sample go with it; whoever has another workspace, and the owner of all, stay", async () => {
  const db = installationDb();
  const sample = await addTestWorkspace("sample");
  await db.workspace.update({ where: { id: sample.workspaceId }, data: { isSample: true } });
  const elsewhere = await addTestWorkspace("elsewhere");
  const place = { workspaceId: sample.workspaceId, role: "lead" as const };
  await createPerson({ ...PERSON, email: "made@sample.test", membership: place });
  const guest = await createPerson({ ...PERSON, email: "guest@example.test", membership: place });
  await db.membership.create({
    data: { workspaceId: elsewhere.workspaceId, userId: guest, role: "lead" },
  });
  await createPerson({
    ...PERSON,
    email: "owner@example.test",
    installationOwner: true,
    membership: { ...place, role: "owner" },
  });
  expect((await findSample())?.id).toBe(sample.workspaceId);
  await shutWorkspace(sample);
  expect(await findSample()).toBeNull();
  const left = await db.user.findMany({ orderBy: { email: "asc" } });
  expect(left.map(({ email }) => email)).toEqual(["guest@example.test", "owner@example.test"]);
  expect((await listWorkspaces(guest)).map(({ slug }) => slug)).toEqual(["elsewhere"]);
});
