import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { withBulkScope } from "../store/db";
import { findImport, requestImport } from "../store/imports";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { mendImport, readMendable } from "./mend-import";
import { runImport } from "./run-import";

/** Rejected rows typed over on the screen become tickets of the same source. */

const LIMITS = { storedBytes: 1e9, importsPerHour: 100 };

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-mend-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function imported(importId: string) {
  await runImport(desk.scope, importId, { lastTry: true });
  const row = await findImport(desk.scope, importId);
  if (!row) throw new Error("the import is gone");
  return row;
}

/** Day before month, which only the file as a whole shows. */
const EXPORT = [
  "number,short_description,opened_at",
  "INC1,Reset password,03/04/2026 08:00",
  "INC2,=Reset password,31/31/2026 08:00",
  'INC3,"Unlock, please",32/04/2026 09:00',
  "INC4,Order a mouse,28/04/2026 10:00",
].join("\n");

test("a mended row lands in its source, read as its file was; untouched rows stay rejected", async () => {
  const received = await receiveFile(Readable.from([Buffer.from(EXPORT)]), {
    bytes: null,
    sha256: null,
  });
  if (!received.ok) throw new Error(received.problem.message);
  const first = await imported(
    await requestImport(
      desk.scope,
      { ...received.value, fileName: "desk.csv" },
      { batchId: uuidv7(), options: { sourceName: "Desk" } },
    ),
  );
  expect(first).toMatchObject({ created: 2, rejected: 2 });

  const mendable = await readMendable(desk.scope, first.id);
  if (!mendable) throw new Error("there are rows to mend");
  const [second, third] = mendable.rejects;
  const untouched = new Map([[third?.ordinal ?? -1, "32/04/2026 09:00"]]);
  const nothing = await mendImport(desk.scope, mendable, { typed: untouched, limits: LIMITS });
  expect(nothing.ok).toBe(false);

  const typed = new Map([...untouched, [second?.ordinal ?? -1, "05/04/2026 08:00"]]);
  const mended = await mendImport(desk.scope, mendable, { typed, limits: LIMITS });
  if (!mended.ok) throw new Error(mended.problem.message);
  const again = await imported(mended.value);
  expect(again).toMatchObject({ rowsRead: 1, created: 1, rejected: 0, sourceId: first.sourceId });
  expect(again.upload.fileName).toBe("desk mended.csv");

  const [ticket] = await withBulkScope(
    desk.scope,
    (sql) => sql<{ title: string; openedAt: Date }[]>`
      SELECT title, opened_at AS "openedAt" FROM ticket WHERE external_id = 'INC2'`,
  );
  expect(ticket?.title).toBe("=Reset password");
  expect(ticket?.openedAt.toISOString()).toBe("2026-04-05T08:00:00.000Z");
});
