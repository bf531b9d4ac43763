import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { writeXlsx } from "../reading/xlsx/write-xlsx-for-test";
import { parseWarnings } from "../store/import-columns";
import { findImport, listPartImports, requestImport } from "../store/imports";
import { findWaiting } from "../store/reviews";
import { nameWaitingSource } from "../store/settle-source";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { dryRunImport } from "./dry-run-import";
import { runImport } from "./run-import";
import { recogniseWaiting } from "./survey-import";

const TRY = { lastTry: true };
let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-sources-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

const INCIDENTS = [
  "number,short_description,opened_at,assignment_group,close_code",
  "1001,Reset password,2026-01-05 08:00:00,Desk,Solved",
].join("\n");
const TASKS = [
  "number,request_item,assigned_to,sys_updated_on,sys_created_on,approval",
  "1001,Laptop for a new starter,Ada Kern,2026-01-07 09:00:00,2026-01-06 09:00:00,approved",
].join("\n");

async function ask(
  scope: WorkspaceScope,
  file: { name: string; bytes: Uint8Array | string },
  request: { batchId: string; waits?: boolean },
): Promise<string> {
  const received = await receiveFile(Readable.from([Buffer.from(file.bytes)]), {
    bytes: null,
    sha256: null,
  });
  if (!received.ok) throw new Error(received.problem.message);
  return requestImport(
    scope,
    { ...received.value, fileName: file.name },
    { options: {}, ...request },
  );
}

async function outcome(scope: WorkspaceScope, importId: string) {
  await runImport(scope, importId, TRY);
  const row = await findImport(scope, importId);
  const codes = parseWarnings(row?.warnings).map(({ code }) => code);
  return {
    source: row?.source?.name,
    created: row?.created,
    isTold: codes.includes("SOURCE_OF_ITS_OWN"),
  };
}

test("two different tables of one batch with one name do not share a source, this month and next", async () => {
  const scope = await addTestWorkspace("two-tables");
  const batchId = uuidv7();
  const incidents = await ask(scope, { name: "incident.csv", bytes: INCIDENTS }, { batchId });
  const tasks = await ask(scope, { name: "sc_task_2026-01.csv", bytes: TASKS }, { batchId });
  expect(await outcome(scope, incidents)).toEqual({
    source: "ServiceNow",
    created: 1,
    isTold: false,
  });
  expect(await outcome(scope, tasks)).toEqual({
    source: "ServiceNow: sc task",
    created: 1,
    isTold: true,
  });
  const next = await ask(
    scope,
    { name: "sc_task_2026-02.csv", bytes: TASKS },
    { batchId: uuidv7() },
  );
  expect(await outcome(scope, next)).toEqual({
    source: "ServiceNow: sc task",
    created: 0,
    isTold: true,
  });
  const alone = await ask(
    scope,
    { name: "incident_2026-02.csv", bytes: INCIDENTS },
    { batchId: uuidv7() },
  );
  expect(await outcome(scope, alone)).toEqual({ source: "ServiceNow", created: 0, isTold: false });
});

test("two sheets of a workbook, told before the import by a dry run as well", async () => {
  const scope = await addTestWorkspace("two-sheets");
  const sheet = (csv: string) => csv.split("\n").map((line) => line.split(","));
  const bytes = writeXlsx({
    sheets: [
      { name: "Incidents", rows: sheet(INCIDENTS) },
      { name: "Tasks", rows: sheet(TASKS) },
    ],
  });
  const file = path.join(folder, "desk.xlsx");
  writeFileSync(file, bytes);
  const told = await dryRunImport(scope, { label: "desk.xlsx", path: file }, {});
  expect(told.map(({ source }) => source)).toEqual(["ServiceNow", "ServiceNow: Tasks"]);
  const whole = await ask(scope, { name: "desk.xlsx", bytes }, { batchId: uuidv7() });
  await runImport(scope, whole, TRY);
  const row = await findImport(scope, whole);
  if (!row) throw new Error("no import");
  const sources = [];
  for (const { id } of await listPartImports(scope, row))
    sources.push((await outcome(scope, id)).source);
  expect(sources).toEqual(["ServiceNow", "ServiceNow: Tasks"]);
});

test("a review tells it, and a person may name the source otherwise", async () => {
  const scope = await addTestWorkspace("two-reviewed");
  const request = { batchId: uuidv7(), waits: true };
  const incidents = await ask(scope, { name: "incident.csv", bytes: INCIDENTS }, request);
  const tasks = await ask(scope, { name: "sc_task.csv", bytes: TASKS }, request);
  await Promise.all([recogniseWaiting(scope, incidents, TRY), recogniseWaiting(scope, tasks, TRY)]);
  const names = async () =>
    Promise.all(
      [incidents, tasks].map(async (id) => (await findWaiting(scope, id))?.recognised?.sourceName),
    );
  expect(new Set(await names()).size).toBe(2);
  const signature = (await findWaiting(scope, tasks))?.recognised?.signature ?? "";
  expect(
    await nameWaitingSource(scope, { batchId: request.batchId, signature }, "Requests"),
  ).toEqual([tasks]);
  await recogniseWaiting(scope, tasks, TRY);
  expect((await names())[1]).toBe("Requests");
  expect(
    (await findWaiting(scope, tasks))?.recognised?.warnings.map(({ code }) => code),
  ).not.toContain("SOURCE_OF_ITS_OWN");
});
