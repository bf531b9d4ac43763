import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { writeZip } from "../reading/write-zip-for-test";
import { writeXlsx } from "../reading/xlsx/write-xlsx-for-test";
import { withBulkScope } from "../store/db";
import { importSummaries, importSummary } from "../store/import-summaries";
import {
  findImport,
  type ImportRow,
  listPartImports,
  listRejectedRows,
  requestImport,
} from "../store/imports";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { rejectedRowsCsv } from "./rejected-rows-csv";
import { runImport } from "./run-import";

/** Uploads that are no delimited text, from their bytes to stored tickets. */

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-formats-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Uploads and imports, as the queue would: the whole first, then the imports that were made of it. */
async function importBytes(fileName: string, bytes: Uint8Array | string): Promise<ImportRow[]> {
  const received = await receiveFile(Readable.from([Buffer.from(bytes)]), {
    bytes: null,
    sha256: null,
  });
  if (!received.ok) throw new Error(received.problem.message);
  const upload = { ...received.value, fileName };
  const request = { batchId: uuidv7(), options: { sourceName: fileName } };
  const importId = await requestImport(desk.scope, upload, request);
  await runImport(desk.scope, importId, { lastTry: true });
  const whole = await findImport(desk.scope, importId);
  if (whole === null) throw new Error("the import is gone");
  for (const { id } of await listPartImports(desk.scope, whole)) {
    await runImport(desk.scope, id, { lastTry: true });
  }
  return listPartImports(desk.scope, whole);
}

async function ticketsOf(source: string): Promise<readonly { id: string; title: string | null }[]> {
  const rows = await withBulkScope(
    desk.scope,
    (sql) => sql<{ id: string; title: string | null }[]>`
      SELECT t.external_id AS id, t.title FROM ticket t
      JOIN source s ON s.workspace_id = t.workspace_id AND s.id = t.source_id
      WHERE s.name = ${source} ORDER BY t.external_id`,
  );
  return rows.map(({ id, title }) => ({ id, title }));
}

const receiptOf = ({ rowsRead, created, duplicates, rejected }: ImportRow) => ({
  rowsRead,
  created,
  duplicates,
  rejected,
});

const HEADER = ["Number", "Short description", "Opened"];

describe("an upload with several tables", () => {
  const sheet = (name: string, ...ids: string[]) => ({
    name,
    rows: [HEADER, ...ids.map((id) => [id, `Title of ${id}`, "2026-01-31 14:05"])],
  });

  test("becomes one import a sheet in the same batch; what is left out is told on the first", async () => {
    const sheets = [
      sheet("Open", "INC1", "INC2"),
      { name: "Empty", rows: [] },
      sheet("Done", "INC3"),
    ];
    const rows = await importBytes("desk.xlsx", writeXlsx({ sheets }));
    expect((await importSummaries(rows)).map((summary) => summary.fileName)).toEqual([
      "desk.xlsx#Open",
      "desk.xlsx#Done",
    ]);
    expect(rows.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(rows.map(({ created }) => created)).toEqual([2, 1]);
    expect(JSON.stringify(rows[0]?.warnings)).toContain("Empty");
    expect(JSON.stringify(rows[1]?.warnings)).not.toContain("Empty");
    expect(await ticketsOf("desk.xlsx")).toHaveLength(3);
  });

  test("a second worker goes on with the table that the first one took", async () => {
    const bytes = writeZip([
      { name: "a.csv", bytes: "Number,Title\nA1,a\n" },
      { name: "b.csv", bytes: "Number,Title\nB1,b\n" },
    ]);
    const [first, second] = await importBytes("all.zip", bytes);
    await withBulkScope(
      desk.scope,
      (sql) => sql`UPDATE import SET status = 'reading' WHERE id = ${first?.id ?? ""}`,
    );
    await runImport(desk.scope, first?.id ?? "", { lastTry: true });
    const again = await findImport(desk.scope, first?.id ?? "");
    expect(again).toMatchObject({ status: "done", created: 1, rowsRead: 1 });
    expect(await listPartImports(desk.scope, again ?? { batchId: "", uploadId: "" })).toHaveLength(
      2,
    );
    expect(second).toMatchObject({ status: "done", created: 1 });
  });

  test("the same workbook twice changes nothing", async () => {
    const bytes = writeXlsx({ sheets: [sheet("Open", "X1"), sheet("Done", "X2")] });
    await importBytes("twice.xlsx", bytes);
    const rows = await importBytes("twice.xlsx", bytes);
    expect(rows.map(({ created, unchanged }) => [created, unchanged])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe("rejected rows of a file without delimiters", () => {
  test("NDJSON: mended rows become tickets, and a broken line does not pass as one", async () => {
    const lines = [
      '{"number":"INC1","short_description":"a","opened_at":"2025-01-01T00:00:00Z"}',
      '{"number":"INC2","short_description":"b","opened_at":"bad"}',
      "{broken",
      '{"number":"INC3","short_description":"c","opened_at":"2025-01-01T00:00:00Z"}',
    ];
    const [row] = await importBytes("log.ndjson", lines.join("\n"));
    expect(row && receiptOf(row)).toEqual({ rowsRead: 4, created: 2, duplicates: 0, rejected: 2 });
    expect(JSON.stringify(row?.warnings)).not.toContain("NO_HEADER_ROW");
    const rejects = await listRejectedRows(desk.scope, row?.id ?? "");
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, "OPENED_AT_UNREADABLE"],
      [3, "RECORD_UNREADABLE"],
    ]);
    const csv = rejectedRowsCsv(row?.mapping, rejects);
    await importBytes("log.ndjson", csv.replace("INC2,b,bad", "INC2,b,2025-01-02T00:00:00Z"));
    expect((await ticketsOf("log.ndjson")).map(({ id }) => id)).toEqual(["INC1", "INC2", "INC3"]);
  });

  test("a workbook: the row comes back as it stood", async () => {
    const rows = [HEADER, ["INC1", "a", "2026-01-31 14:05"], ["INC2", 'b; "c"', "soon"]];
    const [row] = await importBytes("one.xlsx", writeXlsx({ sheets: [{ name: "T", rows }] }));
    expect(row && receiptOf(row)).toEqual({ rowsRead: 2, created: 1, duplicates: 0, rejected: 1 });
    expect(row && (await importSummary(row)).fileName).toBe("one.xlsx");
    const csv = rejectedRowsCsv(row?.mapping, await listRejectedRows(desk.scope, row?.id ?? ""));
    await importBytes("one.xlsx", csv.replace("soon", "2026-02-01 08:00"));
    expect(await ticketsOf("one.xlsx")).toContainEqual({ id: "INC2", title: 'b; "c"' });
  });
});

test("a workbook without column names says so once on its receipt", async () => {
  const rows = [
    ["INC1", "Reset password", "2026-01-31 14:05"],
    ["INC2", "Reset password", "2026-02-01 09:10"],
  ];
  const [row] = await importBytes("bare.xlsx", writeXlsx({ sheets: [{ name: "T", rows }] }));
  expect(row?.rowsRead).toBe(2);
  expect(JSON.stringify(row?.warnings).split("column names")).toHaveLength(2);
});

test("a bomb ends as a failed import with its reason, and stores nothing", async () => {
  const [row] = await importBytes(
    "bomb.zip",
    writeZip([{ name: "a.csv", bytes: Buffer.alloc(40_000_000, 0x30) }]),
  );
  expect(row).toMatchObject({ status: "failed", errorCode: "FILE_INFLATES_TOO_FAR", rowsRead: 0 });
});
