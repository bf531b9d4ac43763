import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOTHING_CONFIRMED } from "@/lib/core/domain/confirmed-mapping";
import { workspaceSettings } from "@/lib/core/domain/settings";
import { importCsv, uploadCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { requestImport } from "../store/imports";
import { unfinishedJobs } from "../store/queue-state";
import { addComment } from "../store/report-comments";
import { confirmBatch } from "../store/reviews";
import { saveSettings } from "../store/settings";
import { requestUndo } from "../store/undo-import";
import { giveVerdict } from "../store/verdicts";
import { uuidv7 } from "../uuid";

let desk: TestWorkspace;
let owner: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-jobs-"));
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

/** Names of the waiting jobs; of one import, or of the workspace as a whole. */
async function jobs(importId: string | null = null): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT t.identifier AS name FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.payload->>'importId' IS NOT DISTINCT FROM $1 ORDER BY j.id`,
    [importId],
  );
  return rows.map(({ name }) => name);
}

const CSV = "number,short_description,opened_at\nA1,Reset the password,2026-01-05\n";

describe("work is in the queue as soon as what it is for is recorded", () => {
  test("an upload has its import, and mining follows what was stored or taken back", async () => {
    const waiting = await uploadCsv(desk.scope, CSV);
    expect(await jobs(waiting)).toEqual(["import"]);
    await owner.query("DELETE FROM graphile_worker._private_jobs");
    const done = await importCsv(desk.scope, CSV);
    expect(await jobs()).toEqual(["mine"]);
    await owner.query("UPDATE import SET status = 'done' WHERE id = $1", [waiting]);
    expect((await requestUndo(desk.scope, done)).ok).toBe(true);
    expect(await jobs(done)).toEqual(["import", "undo"]);
  });

  test("an upload that waits has its look, and once it is confirmed its import", async () => {
    const batchId = uuidv7();
    const file = { fileName: "a.csv", path: "uploads/a", bytes: 1, sha256: "aa" };
    const importId = await requestImport(
      desk.scope,
      { id: uuidv7(), ...file },
      { batchId, options: {}, waits: true },
    );
    expect(await jobs(importId)).toEqual(["recognise"]);
    await confirmBatch(desk.scope, batchId, new Map([[importId, NOTHING_CONFIRMED]]));
    expect(await jobs(importId)).toEqual(["recognise", "import"]);
  });

  test("settings, a verdict and its taking back have the ranking follow, a repeated verdict has not", async () => {
    const taskId = uuidv7();
    await owner.query("INSERT INTO task (workspace_id, id) VALUES ($1, $2)", [
      desk.scope.workspaceId,
      taskId,
    ]);
    const asked = async (act: () => Promise<unknown>) => {
      await owner.query("DELETE FROM graphile_worker._private_jobs");
      await act();
      return jobs();
    };
    const settings = workspaceSettings.parse({});
    const toil = { verdict: "toil", reason: "" } as const;
    expect(await asked(() => saveSettings(desk.scope, 0, settings))).toEqual(["rescore"]);
    expect(await asked(() => giveVerdict(desk.scope, taskId, toil))).toEqual(["rescore"]);
    expect(await asked(() => giveVerdict(desk.scope, taskId, toil))).toEqual([]);
    const none = { verdict: null, reason: "" };
    expect(await asked(() => giveVerdict(desk.scope, taskId, none))).toEqual(["rescore"]);
    expect(await asked(() => addComment(desk.scope, { about: null, body: "Why?" }))).toEqual([
      "tell",
    ]);
  });

  test("what stores tickets stands in one line, and a ranking in another", async () => {
    await owner.query("DELETE FROM graphile_worker._private_jobs");
    await importCsv(desk.scope, CSV);
    await uploadCsv(desk.scope, CSV);
    const { rows } = await owner.query<{ name: string; queue: string }>(
      `SELECT t.identifier AS name, q.queue_name AS queue FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id ORDER BY j.id`,
    );
    const { workspaceId } = desk.scope;
    expect(rows).toEqual([
      { name: "import", queue: `storing:${workspaceId}` },
      { name: "mine", queue: `ranking:${workspaceId}` },
      { name: "import", queue: `storing:${workspaceId}` },
    ]);
    expect(await unfinishedJobs(desk.scope)).toBe(3);
  });
});
