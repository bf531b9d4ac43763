import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agreedMapping } from "@/lib/core/normalise/decide-columns";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { writeZip } from "../reading/write-zip-for-test";
import { findImport, requestImport } from "../store/imports";
import {
  answerBatch,
  confirmBatch,
  discardBatch,
  findBatch,
  findWaiting,
  readWaitingAs,
  reviewAgain,
} from "../store/reviews";
import { uuidv7 } from "../uuid";
import { runImport } from "./run-import";
import { recogniseWaiting, surveyWaiting } from "./survey-import";

const TRY = { lastTry: true };
let desk: TestWorkspace;
let folder: string;

/** Sixty tickets whose dates allow both readings, in which day and month are the same for ids and endings. */
function ambiguousExport(extra = ""): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const [a, b] = at % 2 === 0 ? ["03", "04"] : ["04", "03"];
    const priority = ["brennt", "hat Zeit", "hoch"][at % 3];
    const date = at === 7 ? "irgendwann" : `${a}/${b}/2025 09:${String(at).padStart(2, "0")}`;
    return `T-${(at * 37) % 97};${date};Drucker ${at % 5} druckt nicht;${priority};Ada Kern${extra && ";x"}`;
  });
  return [`Ticketnummer;Erstellt am;Betreff;Priorität;Melder${extra}`, ...rows].join("\n");
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-review-"));
  mkdirSync(path.join(folder, "uploads"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function upload(
  text: string | Buffer,
  name = "desk.csv",
): Promise<{ importId: string; batchId: string }> {
  const id = uuidv7();
  const file = path.join("uploads", id);
  writeFileSync(path.join(folder, file), text);
  const batchId = uuidv7();
  const importId = await requestImport(
    desk.scope,
    {
      id,
      fileName: name,
      path: file,
      bytes: text.length,
      sha256: createHash("sha256").update(text).digest("hex"),
    },
    { batchId, options: {}, waits: true },
  );
  return { importId, batchId };
}

async function waiting(importId: string) {
  const found = await findWaiting(desk.scope, importId);
  if (!found?.recognised) throw new Error("not recognised");
  return { ...found, recognised: found.recognised };
}

async function confirm(given: { importId: string; batchId: string }): Promise<void> {
  const { recognised, answers, survey } = await waiting(given.importId);
  const decided = new Map([[given.importId, agreedMapping(recognised, answers, survey)]]);
  expect(await confirmBatch(desk.scope, given.batchId, decided)).toEqual([given.importId]);
  await runImport(desk.scope, given.importId, TRY);
}

describe("an upload that waits for its review", () => {
  test("is counted before the import, asks what is in doubt, and follows the answers", async () => {
    const given = await upload(ambiguousExport());
    await recogniseWaiting(desk.scope, given.importId, TRY);
    const { recognised } = await waiting(given.importId);
    expect(recognised.dates).toMatchObject({ columns: ["Erstellt am"] });
    expect(recognised.needsZone).toBe(true);
    expect(recognised.isNewSource).toBe(true);

    await surveyWaiting(desk.scope, given.importId, TRY);
    const first = await waiting(given.importId);
    expect(first.survey).toMatchObject({
      rowsRead: 60,
      created: 59,
      rejected: 1,
      provedOrder: null,
    });
    expect(first.survey?.unknownValues.map(({ value, rows }) => [value, rows])).toEqual([
      ["brennt", 20],
      ["hat Zeit", 20],
    ]);
    expect(first.survey?.preview.map(({ part }) => part)).toEqual([
      ...Array(20).fill("first"),
      ...Array(5).fill("random"),
      ...Array(5).fill("last"),
    ]);
    expect(JSON.stringify([first.survey, recognised])).not.toContain("Ada Kern");

    const signature = recognised.signature;
    const stale = await answerBatch(
      desk.scope,
      { batchId: given.batchId, signature },
      { columns: {}, values: { priority: { brennt: 1 } }, dateOrder: "mdy" },
    );
    expect(stale).toEqual([given.importId]);
    expect((await waiting(given.importId)).survey).toBeNull();
    await surveyWaiting(desk.scope, given.importId, TRY);
    const { survey } = await waiting(given.importId);
    expect(survey?.warnings.map(({ code }) => code)).not.toContain("AMBIGUOUS_DATES");

    await confirm(given);
    const row = await findImport(desk.scope, given.importId);
    const { rowsRead, created, updated, unchanged, duplicates, rejected } = row ?? {};
    expect({ rowsRead, created, updated, unchanged, duplicates, rejected }).toEqual({
      rowsRead: survey?.rowsRead,
      created: survey?.created,
      updated: survey?.updated,
      unchanged: survey?.unchanged,
      duplicates: survey?.duplicates,
      rejected: survey?.rejected,
    });
    expect(row?.status).toBe("done");
    expect(await findWaiting(desk.scope, given.importId)).toBeNull();
  });

  test("next month nothing is asked: the mapping is remembered, and new columns are named", async () => {
    const same = await upload(ambiguousExport());
    await recogniseWaiting(desk.scope, same.importId, TRY);
    const exact = (await waiting(same.importId)).recognised;
    expect(exact.dates).toBeNull();
    expect(exact.remembered).toMatchObject({
      fit: "exact",
      confirmedBy: "worker",
      values: { priority: { brennt: 1, "hat zeit": "other" } },
    });

    const wider = await upload(ambiguousExport(";Standort"));
    await recogniseWaiting(desk.scope, wider.importId, TRY);
    const similar = (await waiting(wider.importId)).recognised;
    expect(similar.remembered).toMatchObject({ fit: "similar", newColumns: ["Standort"] });
    expect(similar.columns.filter(({ isNew }) => isNew).map(({ column }) => column)).toEqual([
      "Standort",
    ]);
  });

  test("an archive becomes one review a table, and tables of one header share an answer", async () => {
    const table = (month: string) => ambiguousExport().replaceAll("T-", `${month}-`);
    const zip = writeZip(
      ["may", "june"].map((name) => ({ name: `${name}.csv`, bytes: table(name) })),
    );
    const given = await upload(zip, "months.zip");
    await recogniseWaiting(desk.scope, given.importId, TRY);
    const parts = (await findBatch(desk.scope, given.batchId)).waiting;
    expect(parts.map(({ fileName }) => fileName)).toEqual([
      "months.zip/may.csv",
      "months.zip/june.csv",
    ]);
    for (const { importId } of parts) await recogniseWaiting(desk.scope, importId, TRY);
    const { signature } = (await waiting(given.importId)).recognised;
    const stale = await answerBatch(
      desk.scope,
      { batchId: given.batchId, signature },
      { columns: {}, values: {}, timeZone: "UTC" },
    );
    expect(stale).toHaveLength(2);
    for (const importId of stale) {
      await surveyWaiting(desk.scope, importId, TRY);
      expect((await waiting(importId)).survey).toMatchObject({ rowsRead: 60, created: 59 });
    }
    await discardBatch(desk.scope, given.batchId);
  });

  test("is read otherwise at a person's word, and as before when that makes no table", async () => {
    const given = await upload(`Bericht der Woche\n${ambiguousExport()}`, "moved.csv");
    await recogniseWaiting(desk.scope, given.importId, TRY);
    const found = await waiting(given.importId);
    expect(found.recognised.layout).toMatchObject({ delimiter: ";", headerLine: 2 });
    expect(JSON.stringify(found.recognised.layout)).not.toContain("Ada Kern");

    expect(await readWaitingAs(desk.scope, given.importId, { headerLine: 3 })).toBe(true);
    await recogniseWaiting(desk.scope, given.importId, TRY);
    expect((await waiting(given.importId)).recognised.layout?.headerLine).toBe(3);
    await surveyWaiting(desk.scope, given.importId, TRY);
    expect((await waiting(given.importId)).survey?.rowsRead).toBe(59);

    await readWaitingAs(desk.scope, given.importId, { encoding: "utf-32le" });
    await recogniseWaiting(desk.scope, given.importId, TRY);
    const { recognised } = await waiting(given.importId);
    expect(recognised.layout).toMatchObject({ encoding: "utf-8", headerLine: 2 });
    expect(recognised.warnings.map(({ code }) => code)).toContain("READ_AS_REFUSED");
    await discardBatch(desk.scope, given.batchId);
  });

  test("says when the very same file was imported before", async () => {
    const text = ambiguousExport().replaceAll("T-", "same-");
    const first = await upload(text, "same.csv");
    await recogniseWaiting(desk.scope, first.importId, TRY);
    await confirm(first);
    const second = await upload(text, "renamed.csv");
    await recogniseWaiting(desk.scope, second.importId, TRY);
    const codes = (await waiting(second.importId)).recognised.warnings.map(({ code }) => code);
    expect(codes).toContain("ALREADY_IMPORTED");
    await discardBatch(desk.scope, second.batchId);
  });

  test("can be discarded, with its file", async () => {
    const given = await upload(ambiguousExport());
    const paths = await discardBatch(desk.scope, given.batchId);
    expect(paths).toHaveLength(1);
    expect(await findImport(desk.scope, given.importId)).toBeNull();
  });

  test("a file that is no export fails at once, with its reason", async () => {
    const given = await upload("%PDF-1.7\n1 0 obj\n");
    await recogniseWaiting(desk.scope, given.importId, TRY);
    expect(await findBatch(desk.scope, given.batchId)).toMatchObject({
      waiting: [],
      others: [{ id: given.importId, status: "failed" }],
    });
  });

  test("a stored upload can be imported again with other columns", async () => {
    const given = await upload(ambiguousExport(), "again.csv");
    await recogniseWaiting(desk.scope, given.importId, TRY);
    await confirm(given);
    const again = await reviewAgain(desk.scope, given.importId);
    if (!again) throw new Error("no second review");
    await recogniseWaiting(desk.scope, again.importId, TRY);
    const { recognised } = await waiting(again.importId);
    await answerBatch(
      desk.scope,
      { batchId: again.batchId, signature: recognised.signature },
      { columns: { Betreff: { field: "category" } }, values: {} },
    );
    await surveyWaiting(desk.scope, again.importId, TRY);
    expect((await waiting(again.importId)).survey).toMatchObject({ created: 0, updated: 59 });
    await confirm(again);
    expect(await findImport(desk.scope, again.importId)).toMatchObject({ created: 0, updated: 59 });
  });

  test("one answer repairs all rows with the same fault", async () => {
    const given = await upload(ambiguousExport().replaceAll("T-", "fault-"), "fault.csv");
    await recogniseWaiting(desk.scope, given.importId, TRY);
    const { signature } = (await waiting(given.importId)).recognised;
    await answerBatch(
      desk.scope,
      { batchId: given.batchId, signature },
      { columns: {}, values: {}, repairs: { OPENED_AT_UNREADABLE: "keep" } },
    );
    await surveyWaiting(desk.scope, given.importId, TRY);
    expect((await waiting(given.importId)).survey).toMatchObject({
      created: 60,
      rejected: 0,
      repaired: { OPENED_AT_UNREADABLE: 1 },
    });
    await confirm(given);
    expect(await findImport(desk.scope, given.importId)).toMatchObject({
      created: 60,
      rejected: 0,
    });
  });
});
