import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMining } from "@/lib/server/pipeline/run-mining";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { listRanking } from "../candidates";
import { ticketsOfPeriod, weeksOfTask } from "./period-tickets";
import { weeksBeforeWindow } from "./weeks-before-window";

const DAY_MS = 86_400_000;
/** A Wednesday; its week began on 1 Jan 2024. */
const FIRST = Date.UTC(2024, 0, 3, 9);
const WEEKS = 104;
const ticketsOf = (week: number): number => 1 + (week % 3);

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-period-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  const opened = Array.from({ length: WEEKS }, (_, week) =>
    new Array<number>(ticketsOf(week)).fill(FIRST + week * 7 * DAY_MS),
  ).flat();
  const rows = opened.map((at, id) => `T-${id},Reset my password,${new Date(at).toISOString()}`);
  await importCsv(desk.scope, ["number,short_description,opened_at", ...rows].join("\n"));
  await runMining(desk.scope);
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("the weeks of a task add up to what the overview counts, before the scored year too", async () => {
  const id = (await listRanking(desk.scope))?.candidates[0]?.taskId ?? "";
  const now = { since: "2024-01-29", until: "2024-02-26" };
  const before = { since: "2024-01-01", until: "2024-01-29" };
  const seen = await weeksOfTask(desk.scope, id, { now, before });
  expect(seen.firstWeek).toBe("2024-01-01");
  expect(seen.weeks.map(({ week, tickets }) => `${week} ${tickets}`)).toEqual([
    "2024-01-01 1",
    "2024-01-08 2",
    "2024-01-15 3",
    "2024-01-22 1",
    "2024-01-29 2",
    "2024-02-05 3",
    "2024-02-12 1",
    "2024-02-19 2",
  ]);
  expect((await ticketsOfPeriod(desk.scope, { now, before })).tasks).toEqual([
    { taskId: id, now: 8, before: 7 },
  ]);
  const alone = await weeksOfTask(desk.scope, id, { now, before: null });
  expect(alone.weeks.map(({ week }) => week)[0]).toBe("2024-01-29");
});

test("the year before the window is counted by week, and joins the window without a gap", async () => {
  const candidate = (await listRanking(desk.scope))?.candidates[0];
  const before = await weeksBeforeWindow(desk.scope, "UTC");
  expect([...before.keys()]).toEqual([candidate?.taskId]);
  expect([...(before.get(candidate?.taskId ?? "") ?? []), ...(candidate?.weeks ?? [])]).toEqual(
    Array.from({ length: WEEKS }, (_, week) => ticketsOf(week)),
  );
});
