import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIGNALS } from "@/lib/core/domain/candidate";
import { periodOf, periodQuery, type Span } from "@/lib/core/report/period";
import { judgeScore } from "@/lib/core/score/learn-model";
import { generateSample, type TruthEntry } from "@/prisma/seed/generate-sample";
import { writeSample } from "@/prisma/seed/write-sample";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { SAMPLE_SETTINGS } from "../setup/sample-settings";
import { parseScore } from "../store/candidate-columns";
import { type CandidateRow, listRanking, readRanking } from "../store/candidates";
import { withBulkScope } from "../store/db";
import { findImport, requestImport } from "../store/imports";
import { findTickets } from "../store/questions/find-tickets";
import { ticketsOfPeriod } from "../store/questions/period-tickets";
import { ticketsBehind } from "../store/questions/tickets-behind";
import { readSettings, saveSettings } from "../store/settings";
import { parseModel, parseMoves, parseVerdict } from "../store/verdict-columns";
import { giveVerdict } from "../store/verdicts";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { runImport } from "./run-import";
import { runMining, runRescoring } from "./run-mining";

/** The whole way, from files to ranking, on the sample company: what was planted must come out. */

let desk: TestWorkspace;
let folder: string;
let truth: readonly TruthEntry[];
let ranked: readonly CandidateRow[];
let all: readonly CandidateRow[];
/** Planted key of each ticket of a candidate. */
let contents: ReadonlyMap<string, readonly TruthEntry[]>;
const importIds: string[] = [];
const CANDIDATES_OPENED = 40;

async function importFiles(paths: readonly string[]): Promise<void> {
  for (const file of paths) {
    const received = await receiveFile(createReadStream(file), { bytes: null, sha256: null });
    if (!received.ok) throw new Error(received.problem.message);
    const upload = { ...received.value, fileName: path.basename(file) };
    const importId = await requestImport(desk.scope, upload, { batchId: uuidv7(), options: {} });
    await runImport(desk.scope, importId, { lastTry: true });
    importIds.push(importId);
  }
}

async function readContents(): Promise<ReadonlyMap<string, readonly TruthEntry[]>> {
  const byId = new Map(
    truth.flatMap(
      (entry) =>
        [
          [entry.id, entry],
          [entry.otherId ?? entry.id, entry],
        ] as const,
    ),
  );
  const rows = await withBulkScope(
    desk.scope,
    (sql) => sql<{ externalId: string; taskId: string }[]>`
    SELECT t.external_id AS "externalId", st.task_id AS "taskId" FROM ticket t
    JOIN workspace w ON w.id = t.workspace_id
    JOIN signature_task st ON st.workspace_id = t.workspace_id AND st.run_id = w.active_mining_run
      AND st.signature_id = t.signature_id`,
  );
  const found = new Map<string, TruthEntry[]>();
  for (const row of rows) {
    const entry = byId.get(row.externalId);
    if (!entry) continue;
    const known = found.get(row.taskId) ?? [];
    known.push(entry);
    found.set(row.taskId, known);
  }
  return found;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-sample-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace("sample");
  const sample = generateSample({ seed: 20_261, endingMonth: "2026-10" });
  truth = [...sample.truth];
  const { paths } = await writeSample(sample, path.join(folder, "files"));
  await saveSettings(desk.scope, 0, SAMPLE_SETTINGS);
  await importFiles(paths);
  await runMining(desk.scope);
  const ranking = await readRanking(desk.scope);
  all = ranking?.candidates ?? [];
  ranked = all.filter((candidate) => candidate.rank !== null);
  contents = await readContents();
}, 300_000);

afterAll(async () => {
  await desk?.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Planted tasks of which half the tickets lie in one of these candidates, and make up half of it. */
function foundIn(candidates: readonly CandidateRow[]): Set<string> {
  const totals = new Map<string, number>();
  for (const entry of truth) totals.set(entry.task, (totals.get(entry.task) ?? 0) + 1);
  const found = new Set<string>();
  for (const candidate of candidates) {
    const entries = contents.get(candidate.taskId) ?? [];
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(entry.task, (counts.get(entry.task) ?? 0) + 1);
    for (const [task, count] of counts) {
      if (count >= (totals.get(task) ?? 0) / 2 && count >= entries.length / 2) found.add(task);
    }
  }
  return found;
}

/** The first candidates, and for each signal the first that tells it. */
function toOpen(): ReadonlySet<CandidateRow> {
  const tells = (candidate: CandidateRow, name: string) =>
    parseScore(candidate.score).criteria.some(({ signals }) =>
      signals.some((signal) => signal.name === name && signal.value !== null),
    );
  const firsts = SIGNALS.flatMap((name) => all.find((candidate) => tells(candidate, name)) ?? []);
  return new Set([...all.slice(0, CANDIDATES_OPENED), ...firsts]);
}

/** Opens the rows of every signal that these candidates tell: how often each, and where the number differs. */
async function openSignals(candidates: Iterable<CandidateRow>) {
  const { timeZone } = SAMPLE_SETTINGS;
  const opened = new Map<string, number>();
  const wrong: string[] = [];
  for (const candidate of candidates) {
    const { criteria } = parseScore(candidate.score);
    for (const { name, value, rows, ticketCount } of criteria.flatMap(({ signals }) => signals)) {
      if (value === null) continue;
      expect(rows, `${name} names its rows`).toBeDefined();
      const filter = { taskId: candidate.taskId, rows, timeZone };
      const { total } = await ticketsBehind(desk.scope, filter, { limit: 1 });
      if (total !== ticketCount)
        wrong.push(`${name} of ${candidate.title}: ${total}, not ${ticketCount}`);
      opened.set(name, (opened.get(name) ?? 0) + 1);
    }
  }
  return { opened, wrong };
}

function planted(kinds: readonly string[]): string[] {
  return [
    ...new Set(truth.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.task)),
  ].sort();
}

function mainKind(candidate: CandidateRow): string {
  const counts = new Map<string, number>();
  for (const entry of contents.get(candidate.taskId) ?? []) {
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function figuresOf(ranking: Awaited<ReturnType<typeof readRanking>>) {
  return (ranking?.candidates ?? []).map((candidate) => ({
    taskId: candidate.taskId,
    rank: candidate.rank,
    score: candidate.score,
    cost: candidate.cost,
    costPerYear: Number(candidate.costPerYear),
  }));
}

describe("the sample company", () => {
  test("every receipt adds up, and the dirty rows are on them", async () => {
    const rows = await Promise.all(importIds.map((id) => findImport(desk.scope, id)));
    for (const row of rows) {
      expect(row?.status).toBe("done");
      const parts = (row?.created ?? 0) + (row?.updated ?? 0) + (row?.unchanged ?? 0);
      expect(parts + (row?.duplicates ?? 0) + (row?.rejected ?? 0)).toBe(row?.rowsRead);
    }
    expect(rows.reduce((sum, row) => sum + (row?.rejected ?? 0), 0)).toBe(2);
  });

  test("at least .8 of the planted toil is in the first 20 + K ranks, .95 in the whole ranking", () => {
    const tasks = planted(["toil", "drift"]);
    const missingEarly = tasks.filter(
      (task) => !foundIn(ranked.slice(0, 20 + tasks.length)).has(task),
    );
    const missing = tasks.filter((task) => !foundIn(ranked).has(task));
    process.stdout.write(
      `planted ${tasks.length}; not in the first ${20 + tasks.length}: ${missingEarly}; nowhere: ${missing}\n`,
    );
    expect(1 - missingEarly.length / tasks.length).toBeGreaterThanOrEqual(0.8);
    expect(1 - missing.length / tasks.length).toBeGreaterThanOrEqual(0.95);
  });

  test("the alert storm scores below 20 and the page says why", () => {
    const storms = all.filter((candidate) => mainKind(candidate) === "storm");
    expect(storms.length).toBeGreaterThan(0);
    for (const storm of storms) expect(storm.toil).toBeLessThan(20);
    const notes = storms.flatMap((storm) => (storm.score as { notes: string[] }).notes);
    expect(notes.join(" ")).toMatch(/24 hours/);
  });

  test("no engineering work is among the first 20", () => {
    const engineering = ranked
      .slice(0, 20)
      .filter((candidate) => mainKind(candidate) === "engineering");
    expect(engineering.map((candidate) => candidate.title)).toEqual([]);
  });

  test("every signal says how many tickets it was read from, and exactly these open", async () => {
    const { opened, wrong } = await openSignals(toOpen());
    expect(wrong).toEqual([]);
    const never = SIGNALS.filter((name) => !opened.has(name));
    process.stdout.write(
      `signals opened: ${JSON.stringify(Object.fromEntries(opened))}; never: ${never}\n`,
    );
    expect([...opened.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(8 * CANDIDATES_OPENED);
  });

  test("a list has the same candidates and notes without carrying scores and wordings", async () => {
    const list = await listRanking(desk.scope);
    expect(list?.candidates.map(({ taskId, notes }) => ({ taskId, notes }))).toEqual(
      all.map(({ taskId, score }) => ({ taskId, notes: parseScore(score).notes })),
    );
    const bytes = [list?.candidates, all].map((rows) => JSON.stringify(rows).length);
    process.stdout.write(`bytes of the list and of the whole ranking: ${bytes}\n`);
    expect(bytes[0]).toBeLessThan((bytes[1] ?? 0) / 2);
  });

  test("a period and the same weeks a year before count exactly the tickets that they open", async () => {
    const { timeZone } = SAMPLE_SETTINGS;
    const asOf = (await listRanking(desk.scope))?.run.asOf ?? new Date(0);
    const period = periodOf(periodQuery.parse({ range: "13w", vs: "year" }), asOf, timeZone);
    const { tasks, firstWeek } = await ticketsOfPeriod(desk.scope, period);
    expect(firstWeek && firstWeek < (period.before?.since ?? "")).toBe(true);
    const ids = new Set(ranked.map(({ taskId }) => taskId));
    const sum = (read: (row: (typeof tasks)[number]) => number) =>
      tasks.reduce((all, row) => all + (ids.has(row.taskId) ? read(row) : 0), 0);
    const opened = async (span: Span | null) =>
      (
        await ticketsBehind(
          desk.scope,
          { isRanked: true, timeZone, since: span?.since, until: span?.until },
          { limit: 1 },
        )
      ).total;
    expect(await opened(period.now)).toBe(sum(({ now }) => now));
    expect(await opened(period.before)).toBe(sum(({ before }) => before));
    expect(sum(({ before }) => before)).toBeGreaterThan(500);
  });

  test("what came in and was ranked has been counted, so that no page joins by guesses", async () => {
    const counted = await withBulkScope(
      desk.scope,
      (sql) => sql<{ relname: string; reltuples: number }[]>`
        SELECT relname, reltuples FROM pg_class
        WHERE relname IN ('ticket', 'ticket_text', 'signature', 'signature_task', 'candidate') ORDER BY 1`,
    );
    expect(counted).toHaveLength(5);
    for (const { relname, reltuples } of counted) expect(reltuples, relname).toBeGreaterThan(100);
  });

  test("the palette finds a ticket by the start of its id, and by words of its title", async () => {
    const byId = await findTickets(desk.scope, "inc005");
    expect(byId.length).toBeGreaterThan(0);
    expect(byId.every(({ externalId }) => externalId.startsWith("INC005"))).toBe(true);
    const byWords = await findTickets(desk.scope, "password");
    expect(byWords.length).toBeGreaterThan(2);
    expect(byWords.every(({ title }) => /password/i.test(title ?? ""))).toBe(true);
    expect(await findTickets(desk.scope, "100% _nobody_ wrote this")).toEqual([]);
  });

  test("mining again keeps every task's id, and another name of the workspace changes no figure", async () => {
    const { workspaceId } = desk.scope;
    const before = figuresOf(await readRanking(desk.scope));
    const [named] = await withBulkScope(
      desk.scope,
      (sql) => sql<{ name: string }[]>`SELECT name FROM workspace WHERE id = ${workspaceId}`,
    );
    const rename = (name: string) =>
      withBulkScope(
        desk.scope,
        (sql) => sql`UPDATE workspace SET name = ${name} WHERE id = ${workspaceId}`,
      );
    await rename("Another Name Ltd");
    await runMining(desk.scope);
    const again = await readRanking(desk.scope);
    expect(new Set(again?.candidates.map((candidate) => candidate.taskId))).toEqual(
      new Set(all.map((candidate) => candidate.taskId)),
    );
    expect(figuresOf(again)).toEqual(before);
    await rename(named?.name ?? "");
  });

  test("scoring anew without grouping gives the same bytes, and new settings reach it", async () => {
    const mined = await readRanking(desk.scope);
    await runRescoring(desk.scope);
    const rescored = await readRanking(desk.scope);
    expect(rescored?.candidates).toHaveLength(mined?.candidates.length ?? 0);
    expect(JSON.stringify(figuresOf(rescored))).toBe(JSON.stringify(figuresOf(mined)));

    const dearer = { ...SAMPLE_SETTINGS, annualCost: 236_000 };
    await saveSettings(desk.scope, 1, dearer);
    await runRescoring(desk.scope);
    const [before] = figuresOf(mined);
    const [after] = figuresOf(await readRanking(desk.scope));
    expect(after?.costPerYear).toBeCloseTo(2 * (before?.costPerYear ?? 0), 1);
  });

  test("verdicts override their tasks, teach the others, and every chance can be computed again", async () => {
    const before = (await readRanking(desk.scope))?.candidates ?? [];
    const inRank = before.filter(({ rank }) => rank !== null);
    const [top, , third] = inRank;
    const inTray = before.find(({ grade }) => grade === "D");
    if (!top || !third || !inTray) throw new Error("the sample has a ranking and a tray");
    for (const [taskId, verdict] of [
      [top.taskId, "notToil"],
      [third.taskId, "needsDesign"],
      [inTray.taskId, "toil"],
    ] as const)
      await giveVerdict(desk.scope, taskId, { verdict, reason: "" });
    await runRescoring(desk.scope);
    const ranking = await readRanking(desk.scope);
    const of = (id: string) => ranking?.candidates.find(({ taskId }) => taskId === id);
    expect(of(top.taskId)).toMatchObject({ rank: null, chance: 0, verdict: "notToil" });
    expect(of(third.taskId)).toMatchObject({ chance: 1, remedy: "redesign" });
    expect(of(inTray.taskId)).toMatchObject({ chance: 1, rank: expect.any(Number) });

    const model = parseModel(ranking?.run.model);
    expect(model).toMatchObject({ method: 2, isOn: true, notToil: 1 });
    for (const { score, chance, verdict } of ranking?.candidates ?? []) {
      const parsed = parseScore(score);
      expect(judgeScore(parsed, model?.weights ?? {}, parseVerdict(verdict)).chance).toBe(chance);
    }
    const moves = parseMoves(ranking?.run.moves);
    expect(moves.find(({ taskId }) => taskId === top.taskId)).toMatchObject({
      from: top.rank,
      to: null,
      because: { kind: "verdict", verdict: "notToil" },
    });

    await runRescoring(desk.scope);
    const again = await readRanking(desk.scope);
    expect(JSON.stringify(figuresOf(again))).toBe(JSON.stringify(figuresOf(ranking)));
    expect(again?.run.model).toEqual(ranking?.run.model);
    // Nothing new moved, and within one sitting what moved before is still told.
    expect(again?.run.moves).toEqual(ranking?.run.moves);

    const { settings, version } = await readSettings(desk.scope);
    await saveSettings(desk.scope, version, { ...settings, learning: false });
    await runRescoring(desk.scope);
    const off = await readRanking(desk.scope);
    expect(parseModel(off?.run.model)).toMatchObject({ isOn: false, weights: {}, notToil: 1 });
    expect(off?.candidates.find(({ taskId }) => taskId === top.taskId)?.chance).toBe(0);

    for (const taskId of [top.taskId, third.taskId, inTray.taskId])
      await giveVerdict(desk.scope, taskId, { verdict: null, reason: "" });
    await runRescoring(desk.scope);
    expect(figuresOf(await readRanking(desk.scope))).toEqual(
      before.map(({ taskId, rank, score, cost, costPerYear }) => {
        return { taskId, rank, score, cost, costPerYear: Number(costPerYear) };
      }),
    );
  });

  test("a second upload of the same files creates and updates nothing", async () => {
    const sample = generateSample({ seed: 20_261, endingMonth: "2026-10" });
    const { paths } = await writeSample(sample, path.join(folder, "again"));
    importIds.length = 0;
    await importFiles(paths);
    const rows = await Promise.all(importIds.map((id) => findImport(desk.scope, id)));
    expect(rows.map((row) => [row?.created, row?.updated])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test("approvals, which the sample's exports lack, open their tickets too", async () => {
    await withBulkScope(
      desk.scope,
      (sql) => sql`UPDATE ticket SET approval = external_id LIKE '%1' WHERE md5(external_id) < '8'`,
    );
    await runRescoring(desk.scope);
    const again = await readRanking(desk.scope);
    const { opened, wrong } = await openSignals(again?.candidates.slice(0, 10) ?? []);
    expect(wrong).toEqual([]);
    expect(opened.get("noEscalation")).toBe(10);
  });
});
