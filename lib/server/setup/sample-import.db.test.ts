import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stateHash } from "@/scripts/state-hash";
import { importCsv, undoImport } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { runImport } from "../pipeline/run-import";
import { importSummary } from "../store/import-summaries";
import { findImport } from "../store/imports";
import { findStandingSample } from "../store/sample-imports";
import { undoOffer } from "../store/undo-import";
import { importSampleFile } from "./sample-import";

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-sample-import-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  delete process.env.TOILBOX_NOW;
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

const OWN = "number,short_description,opened_at\nINC1,Reset password,2026-01-05 08:00:00";

async function bring(scope: WorkspaceScope): Promise<string> {
  const asked = await importSampleFile(scope);
  if (!asked.ok) throw new Error(asked.problem.code);
  await runImport(scope, asked.value, { lastTry: true });
  return asked.value;
}

async function rowOf(scope: WorkspaceScope, importId: string) {
  const row = await findImport(scope, importId);
  if (!row) throw new Error("no import");
  return row;
}

test("sample tickets come once, say what they are, and leave nothing behind", async () => {
  const scope = await addTestWorkspace("tries");
  await importCsv(scope, OWN);
  const before = await stateHash(scope);
  const [one, other] = await Promise.all([importSampleFile(scope), importSampleFile(scope)]);
  expect(one).toEqual(other);
  const importId = await bring(scope);
  const summary = await importSummary(await rowOf(scope, importId));
  expect(summary).toMatchObject({
    isSample: true,
    source: "Sample data",
    created: 48,
    rejected: 0,
    rowsRead: 48,
  });
  expect(await findStandingSample(scope)).toBe(importId);
  await undoImport(scope, importId);
  expect(await stateHash(scope)).toBe(before);
  expect(await findStandingSample(scope)).toBeNull();
  const again = await bring(scope);
  expect(again).not.toBe(importId);
});

test("sample tickets can be removed after the days in which others can be undone", async () => {
  const scope = await addTestWorkspace("tries-late");
  const own = await importCsv(scope, OWN);
  const sample = await bring(scope);
  process.env.TOILBOX_NOW = new Date(Date.now() + 400 * 86_400_000).toISOString();
  expect(await undoOffer(scope, await rowOf(scope, own))).toBeNull();
  expect(await undoOffer(scope, await rowOf(scope, sample))).toMatchObject({
    kind: "possible",
    removes: 48,
    until: null,
  });
  await undoImport(scope, sample);
  expect((await rowOf(scope, sample)).status).toBe("undone");
});
