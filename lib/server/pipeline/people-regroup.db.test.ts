import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { readRanking } from "../store/candidates";
import { withBulkScope } from "../store/db";
import {
  decideGrouping,
  groupingHistory,
  successorOf,
  undoGrouping,
} from "../store/grouping-decisions";
import { requestImport } from "../store/imports";
import { activeSignatureTasks } from "../store/mining-runs";
import { giveVerdict } from "../store/verdicts";
import { uuidv7 } from "../uuid";
import { runImport } from "./run-import";
import { runMining, runRescoring } from "./run-mining";

let desk: TestWorkspace;
let folder: string;

/** Three tasks of two or three wordings each. */
const ASKED = [
  "Password forgotten, please reset",
  "Please reset my password",
  "Password reset needed",
  "Printer on floor 3 has a paper jam",
  "Paper jam in the printer",
  "VPN token expired",
  "New VPN token needed, old one expired",
];

function exported(from: number, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 27)).padStart(2, "0");
    return `T-${from + at},2026-0${1 + (at % 8)}-${day} 09:00:00,"${ASKED[at % ASKED.length]}"`;
  });
  return ["Number,Opened,Short description", ...rows].join("\n");
}

async function importText(text: string): Promise<void> {
  const id = uuidv7();
  const file = path.join("uploads", id);
  writeFileSync(path.join(folder, file), text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const importId = await requestImport(
    desk.scope,
    { id, fileName: "desk.csv", path: file, bytes: text.length, sha256 },
    { batchId: uuidv7(), options: { sourceName: "Desk" } },
  );
  await runImport(desk.scope, importId, { lastTry: true });
  await runMining(desk.scope);
}

/** The wordings of each task, by its id. */
async function tasks(): Promise<Map<string, string[]>> {
  const ranking = await readRanking(desk.scope);
  return new Map(
    (ranking?.candidates ?? []).map(({ taskId, variants }) => [
      taskId,
      (variants as { example: string }[]).map(({ example }) => example).sort(),
    ]),
  );
}

async function taskWith(wording: string): Promise<string> {
  for (const [id, wordings] of await tasks()) if (wordings.includes(wording)) return id;
  throw new Error(`no task with "${wording}"`);
}

async function signatureOf(wording: string): Promise<string> {
  const ranking = await readRanking(desk.scope);
  const variants = (ranking?.candidates ?? []).flatMap(
    (row) => row.variants as { signatureId: string; example: string }[],
  );
  const found = variants.find(({ example }) => example === wording);
  if (!found) throw new Error(`no wording "${wording}"`);
  return found.signatureId;
}

async function decide(wish: GroupingWish) {
  const decided = await decideGrouping(desk.scope, wish);
  if ("refusal" in decided) throw new Error(decided.refusal);
  await runRescoring(desk.scope);
  const shown = await tasks();
  // What is shown at once is what mining everything finds.
  await runMining(desk.scope);
  expect(await tasks()).toEqual(shown);
  return decided;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-regroup-"));
  mkdirSync(path.join(folder, "uploads"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  await importText(exported(0, 140));
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("people's word on groups", () => {
  test("a split makes a task of its own, outlives mining and new tickets, and can be taken back", async () => {
    const before = await tasks();
    const whole = await taskWith(ASKED[0]!);
    expect(before.get(whole)).toContain(ASKED[1]);
    const wording = await signatureOf(ASKED[0]!);
    const { decisionId, toTaskId } = await decide({
      kind: "split",
      taskId: whole,
      signatureIds: [wording],
      name: "",
    });
    expect((await tasks()).get(toTaskId)).toEqual([ASKED[0]]);
    expect((await tasks()).get(whole)).toEqual(
      before.get(whole)?.filter((one) => one !== ASKED[0]),
    );

    await importText(exported(140, 210));
    await runRescoring(desk.scope);
    expect((await tasks()).get(toTaskId)).toEqual([ASKED[0]]);

    expect(await undoGrouping(desk.scope, decisionId)).toBe("undone");
    expect(await undoGrouping(desk.scope, decisionId)).toBe("gone");
    await runRescoring(desk.scope);
    expect(await tasks()).toEqual(before);
    expect((await groupingHistory(desk.scope, whole))[0]).toMatchObject({
      kind: "split",
      wordings: 1,
      isUndone: true,
    });
  });

  test("a merge keeps the other task's id; undone, the first one has its id and verdict back", async () => {
    const before = await tasks();
    const printer = await taskWith(ASKED[3]!);
    const token = await taskWith(ASKED[5]!);
    await giveVerdict(desk.scope, printer, { verdict: "notToil", reason: "" });
    const { decisionId } = await decide({ kind: "merge", taskId: printer, toTaskId: token });
    const merged = await tasks();
    expect(merged.get(token)).toEqual(
      [...(before.get(printer) ?? []), ...(before.get(token) ?? [])].sort(),
    );
    expect(merged.has(printer)).toBe(false);
    expect(await successorOf(desk.scope, printer)).toBe(token);

    await undoGrouping(desk.scope, decisionId);
    await runRescoring(desk.scope);
    expect(await tasks()).toEqual(before);
    await runMining(desk.scope);
    expect(await tasks()).toEqual(before);
    const ranking = await readRanking(desk.scope);
    expect(ranking?.candidates.find(({ taskId }) => taskId === printer)?.verdict).toBe("notToil");
    expect(await successorOf(desk.scope, printer)).not.toBe(printer);
  });

  test("a ranking that began before a decision was taken back leaves it to the next one", async () => {
    const before = await tasks();
    const printer = await taskWith(ASKED[3]!);
    const signatureIds = [await signatureOf(ASKED[3]!)];
    const wish = { kind: "split", taskId: printer, signatureIds, name: "" } as const;
    const { decisionId } = await decide(wish);
    let mining = Promise.resolve();
    await withBulkScope(desk.scope, async (sql) => {
      // Mining has read the decisions and waits for the wordings while one of them is taken back.
      await sql`LOCK TABLE signature IN ACCESS EXCLUSIVE MODE`;
      mining = runMining(desk.scope);
      await expect
        .poll(async () => (await sql`SELECT FROM pg_locks WHERE NOT granted`).length)
        .toBeGreaterThan(0);
      await undoGrouping(desk.scope, decisionId);
    });
    await mining;
    await runRescoring(desk.scope);
    expect(await tasks()).toEqual(before);
  });

  test("a wording moves to another task; what later words stand on is not taken back", async () => {
    const password = await taskWith(ASKED[1]!);
    const token = await taskWith(ASKED[5]!);
    const signatureIds = [await signatureOf(ASKED[1]!)];
    const { decisionId } = await decide({
      kind: "move",
      taskId: password,
      toTaskId: token,
      signatureIds,
    });
    expect((await tasks()).get(token)).toContain(ASKED[1]);
    const later = await decide({ kind: "split", taskId: token, signatureIds, name: "Resets" });
    expect((await tasks()).get(later.toTaskId)).toEqual([ASKED[1]]);
    expect(await undoGrouping(desk.scope, decisionId)).toBe("built-upon");
    expect(await undoGrouping(desk.scope, later.decisionId)).toBe("undone");
    expect(await undoGrouping(desk.scope, decisionId)).toBe("undone");
    await runMining(desk.scope);
    expect((await tasks()).get(password)).toContain(ASKED[1]);
  });

  test("what cannot be is refused, and nothing is kept", async () => {
    const password = await taskWith(ASKED[0]!);
    const all = (await activeSignatureTasks(desk.scope))
      .filter(({ taskId }) => taskId === password)
      .map(({ signatureId }) => signatureId);
    const lines = (await groupingHistory(desk.scope, password)).length;
    const refusals = [
      await decideGrouping(desk.scope, {
        kind: "split",
        taskId: password,
        signatureIds: all,
        name: "",
      }),
      await decideGrouping(desk.scope, {
        kind: "split",
        taskId: password,
        signatureIds: [uuidv7()],
        name: "",
      }),
      await decideGrouping(desk.scope, { kind: "merge", taskId: password, toTaskId: password }),
      await decideGrouping(desk.scope, { kind: "merge", taskId: password, toTaskId: uuidv7() }),
      await decideGrouping(desk.scope, { kind: "merge", taskId: uuidv7(), toTaskId: password }),
    ];
    expect(refusals).toEqual(
      ["NOTHING_LEFT", "WORDINGS_GONE", "SAME_TASK", "TASK_GONE", "TASK_GONE"].map((refusal) => ({
        refusal,
      })),
    );
    expect(await groupingHistory(desk.scope, password)).toHaveLength(lines);
  });
});
