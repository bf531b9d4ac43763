import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMining, runRescoring } from "@/lib/server/pipeline/run-mining";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { lastImport } from "./last-import";

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-last-import-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

function exported(from: number, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `T-${from + at},Reset my password,2026-03-${String(1 + (at % 28)).padStart(2, "0")}`,
  );
  return ["number,short_description,opened_at", ...rows].join("\n");
}

test("the first import has nothing to be compared with, though settings had an empty desk ranked; the second has", async () => {
  await runRescoring(desk.scope);
  await importCsv(desk.scope, exported(0, 20));
  await runMining(desk.scope);
  expect(await lastImport(desk.scope)).toMatchObject({ rows: [{ created: 20 }], before: null });
  await importCsv(desk.scope, exported(20, 20));
  await runMining(desk.scope);
  const second = await lastImport(desk.scope);
  expect(second?.rows).toMatchObject([{ created: 20 }]);
  expect(second?.before).toHaveLength(1);
});
