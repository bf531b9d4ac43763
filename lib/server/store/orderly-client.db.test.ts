import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { uploadCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { withScope } from "./db";
import { OrderlyClient } from "./orderly-client";

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-client-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("queries asked for at one time are answered in their order, and one that fails stops none", async () => {
  const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const client = new OrderlyClient({ connectionString: desk.database.ownerUrl });
  await client.connect();
  const seen: number[] = [];
  const ask = (value: number) =>
    client
      .query<{ value: number }>("SELECT $1::int AS value, pg_sleep($2)", [value, 0.02 / value])
      .then(({ rows }) => seen.push(rows[0]?.value ?? 0));
  const wrong = expect(client.query("SELECT nothing")).rejects.toThrow(/nothing/);
  await Promise.all([ask(1), wrong, ask(2), ask(3)]);
  await client.end();
  expect(seen).toEqual([1, 2, 3]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test("Prisma reads many relations of a row in one transaction without a warning of pg", async () => {
  await uploadCsv(desk.scope, "number,short_description\nA1,Reset my password\n");
  const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const include = { workspace: true, upload: true, source: true, review: true };
  const rows = await withScope(desk.scope, (db) => db.import.findMany({ include }));
  expect(rows).toMatchObject([{ upload: { fileName: "desk.csv" } }]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
