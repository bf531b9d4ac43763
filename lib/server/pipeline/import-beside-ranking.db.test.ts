import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskExport } from "@/scripts/kills/desk";
import { rankingHash } from "@/scripts/kills/ranking-hash";
import { stateHash } from "@/scripts/state-hash";
import { importCsv, undoImport } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { runMining } from "./run-mining";

const FIRST = deskExport(0, 900, "In Progress").toString();
const SECOND = deskExport(400, 1_300, "Closed").toString();

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-beside-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function stateOf(scope: WorkspaceScope) {
  return { tickets: await stateHash(scope, "tickets"), ranking: await rankingHash(scope) };
}

/** Ranks after each change, or beside it and then once more, as the worker does. */
async function work(scope: WorkspaceScope, how: "after" | "beside") {
  const change = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    const [value] = how === "beside" ? await Promise.all([act(), runMining(scope)]) : [await act()];
    await runMining(scope);
    return value;
  };
  await change(() => importCsv(scope, FIRST));
  const second = await change(() => importCsv(scope, SECOND));
  const between = await stateOf(scope);
  await change(() => undoImport(scope, second));
  return [between, await stateOf(scope)];
}

test("an import or an undo beside a ranking leaves what one after the other leaves", async () => {
  const alone = await addTestWorkspace("one-after-the-other");
  expect(await work(desk.scope, "beside")).toEqual(await work(alone, "after"));
}, 120_000);
