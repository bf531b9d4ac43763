import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvOf, type DeskFile, deskFile, deskFileWithout } from "@/scripts/desk-files";
import { stateHash } from "@/scripts/state-hash";
import { importCsv, undoImport } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { findImport } from "../store/imports";
import { requestUndo } from "../store/undo-import";
import { runUndo } from "./run-undo";

/** Laws of what imports leave behind, on whole files and a real database. */

let desk: TestWorkspace;
let folder: string;
let workspaces = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-state-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

function emptyWorkspace(): Promise<WorkspaceScope> {
  workspaces += 1;
  return addTestWorkspace(`law-${workspaces}`);
}

function importFile(scope: WorkspaceScope, file: DeskFile): Promise<string> {
  return importCsv(scope, csvOf(file));
}

async function counts(scope: WorkspaceScope, importId: string) {
  const found = await findImport(scope, importId);
  if (!found) throw new Error("no import");
  const { status, created, updated, unchanged, duplicates, rejected, rowsRead } = found;
  expect(status).toBe("done");
  expect(created + updated + unchanged + duplicates + rejected).toBe(rowsRead);
  return { created, updated, unchanged };
}

/** Histories at once: each has its own workspace, so they only share the machine. */
const LANES = 3;
/** npm run test:full proves all of them. */
const isFull = Boolean(process.env.TOILBOX_FULL);
const HISTORIES = isFull ? 300 : 30;
const SHUFFLES = isFull ? 20 : 8;
const PAIRS_IN_TURN = isFull ? 20 : 8;
const PAIRS_AT_ONCE = isFull ? 50 : 15;
/** Half a minute when nothing else runs; a machine that is shared by others takes a multiple. */
const SLOW_MACHINE_MS = 300_000;

async function undoesToEachState(files: readonly DeskFile[]): Promise<void> {
  const scope = await emptyWorkspace();
  const states = [await stateHash(scope)];
  const imports: string[] = [];
  for (const file of files) {
    imports.push(await importFile(scope, file));
    states.push(await stateHash(scope));
  }
  for (const importId of imports.reverse()) {
    states.pop();
    await undoImport(scope, importId);
    expect(await stateHash(scope)).toBe(states.at(-1));
  }
}

describe("what imports leave behind", () => {
  test(
    "undoing every import of a history, newest first, restores each state on the way exactly",
    async () => {
      const history = fc.array(deskFile, { minLength: 1, maxLength: 3 });
      const histories = fc.array(history, { minLength: LANES, maxLength: LANES });
      await fc.assert(
        fc.asyncProperty(histories, async (lanes) => {
          await Promise.all(lanes.map(undoesToEachState));
        }),
        { numRuns: HISTORIES / LANES, endOnFailure: true },
      );
    },
    SLOW_MACHINE_MS,
  );

  test("the same file twice is the same as once, and so are its rows and columns in another order", async () => {
    const shuffled = deskFile.chain((file) =>
      fc.record({
        file: fc.constant(file),
        again: fc.record({
          columns: fc.shuffledSubarray([...file.columns], { minLength: file.columns.length }),
          rows: fc.shuffledSubarray([...file.rows], { minLength: file.rows.length }),
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ file, again }) => {
        const scope = await emptyWorkspace();
        const imports = [await importFile(scope, file)];
        const once = await stateHash(scope);
        const tickets = await stateHash(scope, "tickets");
        for (const next of [file, again]) {
          const importId = await importFile(scope, next);
          expect(await counts(scope, importId)).toMatchObject({ created: 0, updated: 0 });
          expect(await stateHash(scope)).toBe(once);
          imports.unshift(importId);
        }
        for (const importId of imports) await undoImport(scope, importId);
        await importFile(scope, again);
        expect(await stateHash(scope, "tickets")).toBe(tickets);
      }),
      { numRuns: SHUFFLES, endOnFailure: true },
    );
  });

  test("an older import is undone exactly where later ones met none of its source's tickets, else refused", async () => {
    const pair = fc.tuple(deskFileWithout("assigned_to"), deskFileWithout("assigned_to"));
    await fc.assert(
      fc.asyncProperty(pair, fc.boolean(), async ([older, drawn], isApart) => {
        const newer = isApart
          ? { ...drawn, rows: drawn.rows.map((one) => ({ ...one, number: `X${one.number}` })) }
          : { ...drawn, rows: [...drawn.rows, ...older.rows.slice(0, 1)] };
        const scope = await emptyWorkspace();
        const first = await importFile(scope, older);
        const second = await importFile(scope, newer);
        const before = await stateHash(scope);
        const asked = await requestUndo(scope, first);
        if (!isApart) {
          expect(asked).toMatchObject({
            ok: false,
            problem: { code: "LATER_IMPORTS", later: [{ id: second, fileName: "desk.csv" }] },
          });
          expect(await stateHash(scope)).toBe(before);
          return;
        }
        await runUndo(scope, first, { lastTry: true });
        const alone = await emptyWorkspace();
        await importFile(alone, newer);
        expect(await stateHash(scope, "tickets")).toBe(await stateHash(alone, "tickets"));
      }),
      { numRuns: PAIRS_IN_TURN, endOnFailure: true },
    );
  });

  test(
    "two imports at once end as if one had come after the other, and each can be undone",
    async () => {
      const pair = fc.tuple(deskFileWithout("assigned_to"), deskFileWithout("assigned_to"));
      await fc.assert(
        fc.asyncProperty(pair, async ([one, other]) => {
          const orders = [
            [one, other],
            [other, one],
          ].map(async (files) => {
            const scope = await emptyWorkspace();
            for (const file of files) await importFile(scope, file);
            return stateHash(scope, "tickets");
          });
          const scope = await emptyWorkspace();
          const empty = await stateHash(scope);
          const imports = await Promise.all([importFile(scope, one), importFile(scope, other)]);
          expect(await Promise.all(orders)).toContain(await stateHash(scope, "tickets"));
          for (const importId of imports) await counts(scope, importId);
          const [first = "", second = ""] = imports;
          const isFirstNewer = !(await requestUndo(scope, second)).ok;
          if (!isFirstNewer) await runUndo(scope, second, { lastTry: true });
          await undoImport(scope, first);
          if (isFirstNewer) await undoImport(scope, second);
          expect(await stateHash(scope)).toBe(empty);
        }),
        { numRuns: PAIRS_AT_ONCE, endOnFailure: true },
      );
    },
    SLOW_MACHINE_MS,
  );
});
