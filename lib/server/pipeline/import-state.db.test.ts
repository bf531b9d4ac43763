import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateHash } from "@/scripts/state-hash";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { findImport, requestImport } from "../store/imports";
import { requestUndo } from "../store/undo-import";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { runImport } from "./run-import";
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

const COLUMNS = [
  "number",
  "short_description",
  "opened_at",
  "sys_updated_on",
  "state",
  "assignment_group",
  "assigned_to",
  "close_notes",
  "description",
  "u_floor",
  "u_badge",
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;
type DeskFile = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const TITLES = ["Reset password", "Printer jams", "Disk full on host", "Access to folder", ""];
const STATES = ["New", "In Progress", "On Hold", "Resolved", "Closed"];
const GROUPS = ["Service Desk", "Network", "Database"];

function moment(minutes: number): string {
  return new Date(Date.UTC(2026, 0, 5) + minutes * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
}

const row = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    title: fc.constantFrom(...TITLES),
    updated: fc.option(fc.integer({ min: 0, max: 40_000 })),
    state: fc.constantFrom(...STATES),
    group: fc.constantFrom(...GROUPS),
    person: fc.constantFrom("Ann", "Bob", ""),
    notes: fc.constantFrom("", "done by hand", "restarted\nthe service", 'said "no"'),
    floor: fc.constantFrom("", "3", "4"),
  })
  .map(
    (drawn): Row => ({
      number: `INC${1000 + drawn.id}`,
      short_description: drawn.title,
      opened_at: moment(drawn.id * 60),
      sys_updated_on: drawn.updated === null ? "" : moment(drawn.updated),
      state: drawn.state,
      assignment_group: drawn.group,
      assigned_to: drawn.person,
      close_notes: drawn.notes,
      description: drawn.title && `${drawn.title}, please`,
      u_floor: drawn.floor,
      u_badge: drawn.floor && drawn.group,
    }),
  );

const columns = fc
  .subarray(COLUMNS.slice(1), { minLength: 3 })
  .map((chosen): readonly Column[] => ["number", ...chosen]);

/** One row a ticket: overlapping ids, missing columns, newer and older states. */
const list = fc.record({
  columns,
  rows: fc.uniqueArray(row, { minLength: 5, maxLength: 30, selector: ({ number }) => number }),
});
/** One row an event: several rows a ticket, each at a time of its own. */
const eventLog = fc.record({
  columns: fc.constant<readonly Column[]>(COLUMNS),
  rows: fc.array(row, { minLength: 8, maxLength: 30 }).map((rows) =>
    rows.map((one, place) => ({
      ...one,
      number: `INC${1001 + (place % 5)}`,
      sys_updated_on: moment(place * 7),
    })),
  ),
});
const deskFile: fc.Arbitrary<DeskFile> = fc.oneof({ arbitrary: list, weight: 3 }, eventLog);

function csvOf(file: DeskFile): string {
  const cell = (text: string): string =>
    /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = file.rows.map((one) => file.columns.map((column) => cell(one[column])).join(","));
  return `${[file.columns.join(","), ...lines].join("\n")}\n`;
}

async function upload(scope: WorkspaceScope, file: DeskFile): Promise<string> {
  const received = await receiveFile(
    (async function* () {
      yield Buffer.from(csvOf(file));
    })(),
    { bytes: null, sha256: null },
  );
  if (!received.ok) throw new Error(received.problem.message);
  return requestImport(
    scope,
    { ...received.value, fileName: "desk.csv" },
    { batchId: uuidv7(), options: { sourceName: "desk", dateOrder: "ymd" } },
  );
}

async function importFile(scope: WorkspaceScope, file: DeskFile): Promise<string> {
  const importId = await upload(scope, file);
  await runImport(scope, importId, { lastTry: true });
  return importId;
}

async function counts(scope: WorkspaceScope, importId: string) {
  const found = await findImport(scope, importId);
  if (!found) throw new Error("no import");
  const { status, created, updated, unchanged, duplicates, rejected, rowsRead } = found;
  expect(status).toBe("done");
  expect(created + updated + unchanged + duplicates + rejected).toBe(rowsRead);
  return { created, updated, unchanged };
}

async function undo(scope: WorkspaceScope, importId: string): Promise<void> {
  const asked = await requestUndo(scope, importId);
  if (!asked.ok) throw new Error(asked.problem.code);
  await runUndo(scope, importId, { lastTry: true });
}

describe("what imports leave behind", () => {
  test("undoing every import of a history, newest first, restores each state on the way exactly", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deskFile, { minLength: 1, maxLength: 4 }), async (files) => {
        const scope = await emptyWorkspace();
        const states = [await stateHash(scope)];
        const imports: string[] = [];
        for (const file of files) {
          imports.push(await importFile(scope, file));
          states.push(await stateHash(scope));
        }
        for (const importId of imports.reverse()) {
          states.pop();
          await undo(scope, importId);
          expect(await stateHash(scope)).toBe(states.at(-1));
        }
      }),
      { numRuns: 30 },
    );
  });

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
        for (const importId of imports) await undo(scope, importId);
        await importFile(scope, again);
        expect(await stateHash(scope, "tickets")).toBe(tickets);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
