import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { dataPath } from "../env";
import { runMining } from "../pipeline/run-mining";
import { runRetention } from "../pipeline/run-retention";
import { storedUploads } from "./remove-workspace";
import { countOldRows } from "./retention";
import { readSettings, saveSettings } from "./settings";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) =>
  new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 16).replace("T", " ");
const CSV = `id,title,description,opened at
1,reset my password,I forgot it,${daysAgo(900)}
2,reset my password,I forgot it again,${daysAgo(800)}
3,printer offline,it is dark,${daysAgo(40)}
4,printer offline,it is dark,${daysAgo(20)}
5,printer offline,it is dark,not a date
`;

let desk: TestWorkspace;
let owner: Client;

beforeAll(async () => {
  process.env.TOILBOX_DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "toilbox-retention-"));
  desk = await openTestWorkspace("old");
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
});

async function idsIn(table: string, workspaceId: string): Promise<string[]> {
  const { rows } = await owner.query<{ external_id: string }>(
    `SELECT DISTINCT external_id FROM ${owner.escapeIdentifier(table)} WHERE workspace_id = $1 ORDER BY 1`,
    [workspaceId],
  );
  return rows.map(({ external_id }) => external_id);
}

test("a rule of months removes older tickets with their texts, tells the audit log, and leaves the neighbour whole", async () => {
  const { scope } = desk;
  const neighbour = await addTestWorkspace("neighbour");
  for (const one of [scope, neighbour]) {
    await importCsv(one, CSV);
    await importCsv(one, CSV.replace("I forgot it again", "I forgot it twice"));
  }
  await runMining(scope);

  await runRetention(scope);
  expect(await idsIn("ticket", scope.workspaceId)).toEqual(["1", "2", "3", "4"]);

  const before = new Date(Date.now() - 365 * DAY_MS);
  expect(await countOldRows(scope, before)).toEqual({ tickets: 2, rejectedRows: 0, files: 0 });
  const { version, settings } = await readSettings(scope);
  await saveSettings(scope, version, { ...settings, retentionMonths: 12 });
  await runRetention(scope);
  await runRetention(scope);

  for (const table of ["ticket", "ticket_text"])
    expect(await idsIn(table, scope.workspaceId)).toEqual(["3", "4"]);
  expect(await idsIn("ticket_version", scope.workspaceId)).toEqual([]);
  const { rows: wordings } = await owner.query(
    "SELECT example FROM signature WHERE workspace_id = $1",
    [scope.workspaceId],
  );
  expect(wordings).toEqual([{ example: "printer offline" }]);
  const { rows: told } = await owner.query(
    "SELECT detail FROM audit_entry WHERE workspace_id = $1 AND action = 'retention.applied'",
    [scope.workspaceId],
  );
  expect(told).toEqual([{ detail: { tickets: 2, rejectedRows: 0, files: 0 } }]);
  expect(await idsIn("ticket", neighbour.workspaceId)).toEqual(["1", "2", "3", "4"]);
  expect(await idsIn("ticket_version", neighbour.workspaceId)).toEqual(["2"]);
});

test("files and rejected rows go with the age of their upload", async () => {
  const { scope } = desk;
  const files = await storedUploads(scope);
  expect(files.every((file) => existsSync(dataPath(file)))).toBe(true);
  await owner.query(
    "UPDATE upload SET uploaded_at = now() - interval '2 years' WHERE workspace_id = $1",
    [scope.workspaceId],
  );
  await owner.query(
    "UPDATE import SET requested_at = now() - interval '2 years' WHERE workspace_id = $1",
    [scope.workspaceId],
  );
  await runRetention(scope);
  expect(files.some((file) => existsSync(dataPath(file)))).toBe(false);
  const { rows } = await owner.query(
    "SELECT count(*)::int AS n FROM rejected_row WHERE workspace_id = $1",
    [scope.workspaceId],
  );
  expect(rows).toEqual([{ n: 0 }]);
  const { rows: mappings } = await owner.query(
    "SELECT mapping::text AS text FROM import WHERE workspace_id = $1",
    [scope.workspaceId],
  );
  expect(mappings).toHaveLength(2);
  expect(JSON.stringify(mappings)).not.toContain("reset my password");
  expect(await idsIn("ticket", scope.workspaceId)).toEqual(["3", "4"]);
});
