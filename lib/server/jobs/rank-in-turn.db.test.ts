import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importCsv, uploadCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { rankInTurn } from "./rank-in-turn";

let desk: TestWorkspace;
let owner: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-turn-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await owner.query("DELETE FROM graphile_worker._private_jobs");
});

/** The ranking that pages read; null before the first one. */
async function ranking(): Promise<string | null> {
  const { rows } = await owner.query<{ id: string | null }>(
    "SELECT active_mining_run AS id FROM workspace",
  );
  return rows[0]?.id ?? null;
}

/** Seconds until the waiting ranking looks again; null where none waits. */
async function looksAgainIn(): Promise<number | null> {
  const { rows } = await owner.query<{ seconds: number }>(
    `SELECT extract(epoch FROM j.run_at - now())::float8 AS seconds FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'mine'`,
  );
  return rows[0]?.seconds ?? null;
}

const csv = (number: string) =>
  `number,short_description,opened_at\n${number},Reset the password,2026-01-05\n`;

test("while another file waits to be stored a ranking stands back, and looks again by itself", async () => {
  const waiting = await uploadCsv(desk.scope, csv("A1"));
  await rankInTurn(desk.scope);
  expect(await ranking()).toBeNull();
  const seconds = await looksAgainIn();
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(5);

  // It failed for good: nothing will ask for a ranking again, but nothing is waited for either.
  await owner.query("UPDATE import SET status = 'failed' WHERE id = $1", [waiting]);
  await rankInTurn(desk.scope);
  expect(await ranking()).not.toBeNull();
});

test("the job of an import that has just ended holds no ranking up", async () => {
  const before = await ranking();
  // As the worker leaves it for a moment: all rows are stored, and its job is not yet taken out of the queue.
  await importCsv(desk.scope, csv("B1"));
  const { rows } = await owner.query(
    `SELECT FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'import'`,
  );
  expect(rows).toHaveLength(1);
  await rankInTurn(desk.scope);
  expect(await ranking()).not.toBe(before);
});

test("tickets that have waited for five minutes are ranked, whatever else is to be stored", async () => {
  const before = await ranking();
  await importCsv(desk.scope, csv("C1"));
  await uploadCsv(desk.scope, csv("C2"));
  await rankInTurn(desk.scope);
  expect(await ranking()).toBe(before);
  // The newest ranking kept is older than the import, which ended five minutes ago.
  await owner.query("UPDATE mining_run SET started_at = started_at - interval '1 hour'");
  await owner.query("UPDATE import SET finished_at = finished_at - interval '301 seconds'");
  await rankInTurn(desk.scope);
  expect(await ranking()).not.toBe(before);
});
