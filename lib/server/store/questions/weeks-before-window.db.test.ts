import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMining } from "@/lib/server/pipeline/run-mining";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { listRanking } from "../candidates";
import { weeksBeforeWindow } from "./weeks-before-window";

const DAY_MS = 86_400_000;
/** A Wednesday, two years before the newest ticket. */
const FIRST = Date.UTC(2024, 0, 3, 9);
const WEEKS = 104;

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-weeks-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("the year before the window is counted by week, and joins the window without a gap", async () => {
  // Week n has 1 + n mod 3 tickets.
  const opened = Array.from({ length: WEEKS }, (_, week) =>
    new Array<number>(1 + (week % 3)).fill(FIRST + week * 7 * DAY_MS),
  ).flat();
  const rows = opened.map((at, id) => `T-${id},Reset my password,${new Date(at).toISOString()}`);
  await importCsv(desk.scope, ["number,short_description,opened_at", ...rows].join("\n"));
  await runMining(desk.scope);
  const candidate = (await listRanking(desk.scope))?.candidates[0];
  const before = await weeksBeforeWindow(desk.scope, "UTC");
  expect([...before.keys()]).toEqual([candidate?.taskId]);
  expect([...(before.get(candidate?.taskId ?? "") ?? []), ...(candidate?.weeks ?? [])]).toEqual(
    Array.from({ length: WEEKS }, (_, week) => 1 + (week % 3)),
  );
});
