import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headerSignature } from "@/lib/core/normalise/header-signature";
import { importCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { listConfirmed, setForgotten } from "./confirmed-sources";
import { withScope } from "./db";
import { findRememberedMapping, rememberMapping } from "./remembered-mappings";

const HEADERS = ["Ticket No", "What", "Opened", "Room"];
const MAPPING = {
  columns: {
    "Ticket No": { field: "externalId" as const },
    What: { field: "title" as const },
    Opened: { field: "openedAt" as const },
    Room: { field: null },
  },
  values: {},
  dateOrder: "dmy" as const,
};
const SIGNATURE = headerSignature(HEADERS);

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-sources-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("what was confirmed is listed with its sources, forgotten for the next file, and taken back as it was", async () => {
  const { scope } = desk;
  await withScope(scope, (db) => rememberMapping(db, scope, MAPPING));
  await importCsv(scope, `${HEADERS.join(",")}\nA1,Reset the password,03/04/2026,12\n`);
  const [before] = await listConfirmed(scope);
  expect(before).toMatchObject({ signature: SIGNATURE, mapping: MAPPING, sources: ["desk"] });
  expect((await findRememberedMapping(scope, HEADERS))?.fit).toBe("exact");

  const stranger = await addTestWorkspace("strangers");
  expect(await setForgotten(stranger, SIGNATURE, true)).toBe(false);
  expect(await setForgotten(scope, SIGNATURE, true)).toBe(true);
  expect(await setForgotten(scope, SIGNATURE, true)).toBe(false);
  expect(await listConfirmed(scope)).toEqual([]);
  expect(await findRememberedMapping(scope, HEADERS)).toBeNull();
  expect(await findRememberedMapping(scope, [...HEADERS, "Floor"])).toBeNull();

  expect(await setForgotten(scope, SIGNATURE, false)).toBe(true);
  expect(await listConfirmed(scope)).toEqual([before]);
  const audited = await withScope(scope, (db) =>
    db.auditEntry.findMany({ where: { target: SIGNATURE }, orderBy: { id: "asc" } }),
  );
  expect(audited.map(({ action }) => action)).toEqual(["mapping.forgotten", "mapping.restored"]);
});

test("what is confirmed anew is remembered again", async () => {
  const { scope } = desk;
  await setForgotten(scope, SIGNATURE, true);
  await withScope(scope, (db) => rememberMapping(db, scope, MAPPING));
  expect((await findRememberedMapping(scope, HEADERS))?.fit).toBe("exact");
});
