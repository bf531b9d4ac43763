import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LeaveOutCondition, LeaveOutState } from "@/lib/core/domain/leave-out";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { readRanking } from "../store/candidates";
import { withBulkScope } from "../store/db";
import { requestImport } from "../store/imports";
import { coverageOf, listLeaveOuts, saveLeaveOut, setLeaveOutState } from "../store/leave-outs";
import { activeSignatureTasks } from "../store/mining-runs";
import { countTaken, takenTickets } from "../store/questions/leave-out-rows";
import { ticketsBehind } from "../store/questions/tickets-behind";
import { historySince } from "../store/questions/tickets-in-stretches";
import { unfinishedJobs } from "../store/queue-state";
import { giveVerdict } from "../store/verdicts";
import { uuidv7 } from "../uuid";
import { runImport } from "./run-import";
import { runMining, runRescoring } from "./run-mining";

let desk: TestWorkspace;
let folder: string;

/** Wordings of several tasks; a task has some of each team, and some belong to one team alone. */
const ASKED = [
  ["Password forgotten, please reset", "Service Desk"],
  ["Please reset my password", "Spam Desk"],
  ["Password reset needed", "Service Desk"],
  ["Printer on floor 3 has a paper jam", "Service Desk"],
  ["Paper jam in the printer", "Field"],
  ["VPN token expired", "Network"],
  ["New VPN token needed, old one expired", "Network"],
  ["You won a prize, click here", "Spam Desk"],
  ["TEST please ignore", "Network"],
] as const;

type Row = readonly [id: number, day: string, title: string, team: string];

function rowsOf(from: number, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 27)).padStart(2, "0");
    const [title, team] = ASKED[at % ASKED.length] ?? ASKED[0];
    return [from + at, `2026-0${1 + (at % 8)}-${day}`, title, team];
  });
}

function exported(rows: readonly Row[]): string {
  const lines = rows.map(
    ([id, day, title, team]) => `T-${id},${day} 09:00:00,"${title}","${team}"`,
  );
  return ["Number,Opened,Short description,Assignment group", ...lines].join("\n");
}

async function importRows(scope: WorkspaceScope, rows: readonly Row[]): Promise<void> {
  const id = uuidv7();
  const file = path.join("uploads", id);
  const text = exported(rows);
  writeFileSync(path.join(folder, file), text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const importId = await requestImport(
    scope,
    { id, fileName: "desk.csv", path: file, bytes: text.length, sha256 },
    { batchId: uuidv7(), options: { sourceName: "Desk" } },
  );
  await runImport(scope, importId, { lastTry: true });
  await runMining(scope);
}

/** The whole ranking, but for the run that it belongs to. */
async function ranking(scope = desk.scope) {
  const read = await readRanking(scope);
  if (!read) throw new Error("no ranking");
  return {
    run: read.run,
    tasks: read.candidates.map(({ runId: _, ...candidate }) => candidate),
    places: (await activeSignatureTasks(scope)).sort((a, b) =>
      a.signatureId < b.signatureId ? -1 : 1,
    ),
  };
}

async function leaveOut(name: string, condition: LeaveOutCondition): Promise<string> {
  const saved = await saveLeaveOut(desk.scope, { id: null, name, condition });
  if ("refusal" in saved) throw new Error(saved.refusal);
  await runMining(desk.scope);
  return saved.id;
}

async function set(id: string, state: LeaveOutState): Promise<void> {
  expect(await setLeaveOutState(desk.scope, id, state)).toBe(true);
  await runMining(desk.scope);
}

async function rows(filter: Parameters<typeof ticketsBehind>[1]): Promise<number> {
  return (await ticketsBehind(desk.scope, filter, { limit: 1 })).total;
}

/** The line, the count at each leave-out, and the rows that the line opens. */
async function expectCoverage(): Promise<void> {
  const { run, tasks } = await ranking();
  const coverage = coverageOf(run);
  expect(await rows({ isRanked: true })).toBe(coverage.covered);
  expect(await rows({})).toBe(coverage.all);
  expect(await rows({ leftOut: "no" })).toBe(run.tickets);
  for (const { id, tickets } of coverage.leftOut) expect(await rows({ leftOut: id })).toBe(tickets);
  for (const { taskId, tickets } of tasks) expect(await rows({ taskId })).toBe(tickets);
  expect(await rows({ inNoTask: true })).toBe(run.tickets - run.ticketsInTasks);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-leave-outs-"));
  mkdirSync(path.join(folder, "uploads"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  await importRows(desk.scope, rowsOf(0, 180));
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("tickets that are left out", () => {
  test("are in no total, stay in the list, and come back as they were", async () => {
    const before = await ranking();
    await expectCoverage();
    expect(await takenTickets(desk.scope, { team: "Spam Desk" }, null)).toMatchObject({
      tickets: 40,
      already: 0,
      examples: { length: 5 },
    });
    const id = await leaveOut("spam", { team: "Spam Desk" });
    await expectCoverage();
    const without = await ranking();
    expect(without.run.tickets).toBe(before.run.tickets - 40);
    expect(coverageOf(without.run)).toMatchObject({
      all: before.run.tickets,
      leftOut: [{ id, name: "spam", tickets: 40 }],
    });
    expect(without.tasks.flatMap(({ teams }) => teams)).not.toContain("Spam Desk");
    expect(await rows({ team: "Spam Desk" })).toBe(40);
    const page = await ticketsBehind(desk.scope, { leftOut: "yes" }, { limit: 100 });
    expect(page.tickets.map(({ taskId, leftOutBy }) => [taskId, leftOutBy])).toEqual(
      Array.from({ length: 40 }, () => [null, "spam"]),
    );
    await set(id, "paused");
    expect(coverageOf((await ranking()).run).leftOut).toEqual([]);
    const after = await ranking();
    expect(after.tasks).toEqual(before.tasks);
    expect(after.places).toEqual(before.places);
    expect(after.run.totals).toEqual(before.run.totals);
    await set(id, "removed");
    expect(await listLeaveOuts(desk.scope)).toEqual([]);
  });

  test("leave the ranking that there would be without them", async () => {
    const id = await leaveOut("spam", { team: "Spam Desk" });
    const other = await addTestWorkspace("never-had-them");
    await importRows(
      other,
      rowsOf(0, 180).filter(([, , , team]) => team !== "Spam Desk"),
    );
    const scores = async (scope: WorkspaceScope) =>
      (await ranking(scope)).tasks
        .map(({ title, tickets, toil, grade, weeks }) => ({ title, tickets, toil, grade, weeks }))
        .sort((a, b) => a.title.localeCompare(b.title));
    expect(await scores(desk.scope)).toEqual(await scores(other));
    await set(id, "removed");
  });

  test("count once, at the oldest leave-out that takes them; every condition must hold", async () => {
    const titles = ["PRIZE", "please ignore"];
    const first = await leaveOut("tests and prizes", { titles });
    const second = await leaveOut("spam", { team: "Spam Desk" });
    await expectCoverage();
    const { run } = await ranking();
    expect(coverageOf(run).leftOut).toEqual([
      { id: first, name: "tests and prizes", tickets: 40 },
      { id: second, name: "spam", tickets: 20 },
    ]);
    expect(await takenTickets(desk.scope, { team: "Spam Desk" }, second)).toMatchObject({
      tickets: 40,
      already: 20,
    });
    expect(
      await countTaken(desk.scope, [
        { team: "Spam Desk", titles: ["prize"] },
        { source: "Desk", since: "2026-02-01", until: "2026-03-01" },
        { source: "Another desk" },
        { team: "Network", type: "alert", channel: "phone", priority: 1 },
      ]),
    ).toEqual([20, 23, 0, 0]);
    await set(first, "removed");
    await set(second, "removed");
  });

  test("stay out when verdicts and settings are followed, and a verdict outlives the pause", async () => {
    const before = await ranking();
    const id = await leaveOut("spam", { team: "Spam Desk" });
    const task = (await ranking()).tasks[0]?.taskId ?? "";
    await giveVerdict(desk.scope, task, { verdict: "toil", reason: "" });
    await runRescoring(desk.scope);
    await expectCoverage();
    expect((await ranking()).run.tickets).toBe(before.run.tickets - 40);
    await set(id, "paused");
    const after = await ranking();
    expect(after.places).toEqual(before.places);
    expect(after.tasks.find(({ taskId }) => taskId === task)?.verdict).toBe("toil");
    await set(id, "removed");
  });

  test("are asked for a ranking by each change that changes what is counted, and say who did what", async () => {
    const saved = await saveLeaveOut(desk.scope, {
      id: null,
      name: "one desk",
      condition: { team: "Field" },
    });
    const id = "id" in saved ? saved.id : "";
    expect(await unfinishedJobs(desk.scope)).toBeGreaterThan(0);
    const again = { id: null, name: "one desk", condition: { team: "Network" } };
    expect(await saveLeaveOut(desk.scope, again)).toEqual({ refusal: "NAME_TAKEN" });
    expect(await saveLeaveOut(desk.scope, { ...again, id: uuidv7(), name: "x" })).toEqual({
      refusal: "GONE",
    });
    await saveLeaveOut(desk.scope, { id, name: "a desk", condition: { team: "Network" } });
    expect(await listLeaveOuts(desk.scope)).toMatchObject([
      { id, name: "a desk", condition: { team: "Network" }, state: "active", by: "Toilbox" },
    ]);
    await setLeaveOutState(desk.scope, id, "removed");
    const actions = await withBulkScope(
      desk.scope,
      (sql) => sql<{ action: string }[]>`
        SELECT action FROM audit_entry WHERE detail->>'id' = ${id} ORDER BY id`,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      "leave-out.made",
      "leave-out.changed",
      "leave-out.removed",
    ]);
  });

  test("are forgotten with the runs that left them out", async () => {
    const id = await leaveOut("all of it", { source: "Desk" });
    const empty = await ranking();
    expect(empty.tasks).toEqual([]);
    expect(coverageOf(empty.run)).toMatchObject({ covered: 0, all: 180 });
    expect(await historySince(desk.scope, empty.run.id)).toBeNull();
    await set(id, "removed");
    for (let run = 0; run < 3; run++) await runMining(desk.scope);
    const left = await withBulkScope(
      desk.scope,
      (sql) => sql<{ count: number }[]>`SELECT count(*)::int AS count FROM left_out_ticket`,
    );
    expect(left[0]?.count).toBe(0);
    expect((await ranking()).tasks.length).toBeGreaterThan(2);
  });
});
