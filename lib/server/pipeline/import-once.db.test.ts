import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { uploadCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { withBulkScope } from "../store/db";
import { findImport } from "../store/imports";
import { runImport } from "./run-import";

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-once-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every twentieth row repeats the one before, and every five-hundredth cannot be read. */
const ROWS = process.env.TOILBOX_FULL ? 20_000 : 6_000;

function exportOf(rows: number): { csv: string; keys: number; unreadable: number } {
  const lines = ["number,short_description,opened_at"];
  const keys = new Set<number>();
  let unreadable = 0;
  for (let at = 0; at < rows; at += 1) {
    const number = at % 20 === 19 ? at - 1 : at;
    const isBad = at % 500 === 250;
    if (isBad) unreadable += 1;
    else keys.add(number);
    lines.push(`INC${number},Reset the password,2026-${isBad ? "31" : "01"}-05 08:00:00`);
  }
  return { csv: lines.join("\n"), keys: keys.size, unreadable };
}

test("two workers with the same job, given twice to each, store every key once and count every row once", async () => {
  const { csv, keys, unreadable } = exportOf(ROWS);
  const importId = await uploadCsv(desk.scope, csv);
  const job = () => runImport(desk.scope, importId, { lastTry: false });
  await Promise.all([job(), job(), job(), job()]);
  await job();
  const row = await findImport(desk.scope, importId);
  expect(row).toMatchObject({
    status: "done",
    rowsRead: ROWS,
    created: keys,
    rejected: unreadable,
  });
  expect(row?.duplicates).toBe(ROWS - keys - unreadable);
  const [stored] = await withBulkScope(
    desk.scope,
    (sql) => sql<{ rows: number; keys: number }[]>`
      SELECT count(*)::int AS rows, count(DISTINCT external_id)::int AS keys FROM ticket
      WHERE workspace_id = ${desk.scope.workspaceId}`,
  );
  expect(stored).toEqual({ rows: keys, keys });
});
