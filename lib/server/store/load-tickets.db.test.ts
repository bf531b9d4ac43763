import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "@/lib/core/domain/ticket";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { uuidv7 } from "../uuid";
import { ensureSource, findImport, listRejectedRows, requestImport, takeLease } from "./imports";
import { type Batch, judgeBatch, type LoadTarget, storeBatch } from "./load-tickets";

let desk: TestWorkspace;
let owner: Client;

beforeAll(async () => {
  desk = await openTestWorkspace();
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
});

async function openImport(sourceName: string): Promise<LoadTarget> {
  const upload = { id: uuidv7(), fileName: "a.csv", path: "uploads/a", bytes: 1, sha256: "00" };
  const importId = await requestImport(desk.scope, upload, { batchId: uuidv7(), options: {} });
  const sourceId = await ensureSource(desk.scope, { name: sourceName, tool: "generic" });
  const row = await takeLease(desk.scope, importId);
  return { importId, sourceId, leaseToken: row?.leaseToken ?? "" };
}

function batchOf(tickets: readonly Ticket[], rowsRead = tickets.length): Batch {
  return {
    tickets: tickets.map((ticket) => ({
      ticket,
      events: [],
      activityMinutes: null,
      signature: {
        id: "0123456789abcdef0123456789abcdef",
        text: "reset password",
        sourceKind: "human",
        fromStructure: false,
        maskVersion: 1,
      },
    })),
    rejects: [],
    items: tickets.length,
    rowsRead,
    bytesDone: 100,
    masked: {},
  };
}

async function receipt(target: LoadTarget) {
  const row = await findImport(desk.scope, target.importId);
  if (!row) throw new Error("no import");
  const { rowsRead, created, updated, unchanged, duplicates, rejected, cursor } = row;
  return { rowsRead, created, updated, unchanged, duplicates, rejected, cursor };
}

const second = (iso: string) => ({ at: Date.parse(iso), precision: "second" as const });

const FIRST = ticketWith({
  externalId: "INC1",
  title: "Reset password\twith a tab, a \\ and\nlines \0",
  description: "cannot log in",
  openedAt: second("2026-01-05T08:00:00Z"),
  updatedAt: second("2026-01-05T09:00:00Z"),
  attributes: { Floor: "3" },
});

describe("storing tickets", () => {
  test("the same rows twice are created once and unchanged once", async () => {
    const first = await openImport("twice");
    const other = ticketWith({ externalId: "INC2", title: "b" });
    await storeBatch(desk.scope, first, batchOf([FIRST, other]));
    expect(await receipt(first)).toMatchObject({ created: 2, updated: 0, unchanged: 0, cursor: 2 });
    const again = await openImport("twice");
    await storeBatch(desk.scope, again, batchOf([FIRST, other]));
    expect(await receipt(again)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  test("an export with fewer columns blanks nothing and counts as unchanged", async () => {
    const first = await openImport("fewer");
    await storeBatch(desk.scope, first, batchOf([FIRST]));
    const poorer = await openImport("fewer");
    await storeBatch(
      desk.scope,
      poorer,
      batchOf([ticketWith({ externalId: "INC1", title: FIRST.title })]),
    );
    expect(await receipt(poorer)).toMatchObject({ updated: 0, unchanged: 1 });
    const { rows } = await owner.query(
      "SELECT opened_at FROM ticket WHERE source_id = $1 AND external_id = 'INC1'",
      [first.sourceId],
    );
    expect(rows[0].opened_at.toISOString()).toBe("2026-01-05T08:00:00.000Z");
  });

  test("a newer state updates and keeps the image before it; an older one changes nothing", async () => {
    const first = await openImport("newer");
    await storeBatch(desk.scope, first, batchOf([FIRST]));
    const newer = { ...FIRST, state: "closed" as const, updatedAt: second("2026-02-01T09:00:00Z") };
    const second_ = await openImport("newer");
    await storeBatch(desk.scope, second_, batchOf([newer]));
    expect(await receipt(second_)).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    const older = await openImport("newer");
    await storeBatch(desk.scope, older, batchOf([{ ...FIRST, state: "open" as const }]));
    expect(await receipt(older)).toMatchObject({ updated: 0, unchanged: 1 });
    const { rows } = await owner.query("SELECT before FROM ticket_version WHERE import_id = $1", [
      second_.importId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0].before.ticket.state).toBeNull();
    expect(rows[0].before.text.description).toBe("cannot log in");
  });

  test("history rows count as duplicates, so that the receipt adds up", async () => {
    const target = await openImport("history");
    await storeBatch(desk.scope, target, batchOf([ticketWith({ externalId: "A" })], 4));
    expect(await receipt(target)).toEqual({
      rowsRead: 4,
      created: 1,
      updated: 0,
      unchanged: 0,
      duplicates: 3,
      rejected: 0,
      cursor: 1,
    });
  });

  test("rejected rows are kept in order with their reason", async () => {
    const target = await openImport("rejects");
    const rejection = {
      code: "OPENED_AT_UNREADABLE",
      line: 7,
      column: "Opened",
      seen: "31.31.2026",
      expected: "a date",
      hint: "Mend it.",
    } as const;
    const batch = {
      ...batchOf([]),
      rejects: [{ rejection, cells: ["a", "b\0"] }],
      items: 1,
      rowsRead: 1,
    };
    await storeBatch(desk.scope, target, batch);
    await storeBatch(desk.scope, target, batch);
    expect(await receipt(target)).toMatchObject({
      rowsRead: 2,
      rejected: 2,
      duplicates: 0,
      cursor: 2,
    });
    const kept = await listRejectedRows(desk.scope, target.importId);
    expect(kept.map((row) => [row.ordinal, row.value, row.cells])).toEqual([
      [0, "31.31.2026", ["a", "b"]],
      [1, "31.31.2026", ["a", "b"]],
    ]);
  });

  test("a worker that lost its lease cannot commit", async () => {
    const target = await openImport("lease");
    await takeLease(desk.scope, target.importId);
    await expect(storeBatch(desk.scope, target, batchOf([FIRST]))).rejects.toThrow(/taken over/);
    expect(
      (await owner.query("SELECT 1 FROM ticket WHERE source_id = $1", [target.sourceId])).rowCount,
    ).toBe(0);
  });

  test("two batches at once are judged one after the other", async () => {
    const targets = [await openImport("at once"), await openImport("at once")] as const;
    const newer = { ...FIRST, state: "closed" as const, updatedAt: second("2026-02-01T09:00:00Z") };
    await Promise.all([
      storeBatch(desk.scope, targets[0], batchOf([FIRST])),
      storeBatch(desk.scope, targets[1], batchOf([newer])),
    ]);
    const { created, updated, unchanged } = await receipt(targets[0]);
    const other = await receipt(targets[1]);
    expect(created + other.created).toBe(1);
    expect([updated + unchanged, other.updated + other.unchanged].sort()).toEqual([0, 1]);
    const { rows } = await owner.query("SELECT state FROM ticket WHERE source_id = $1", [
      targets[0].sourceId,
    ]);
    expect(rows).toEqual([{ state: "closed" }]);
  });

  test("a dry run counts like the import and leaves nothing behind", async () => {
    const target = await openImport("dry");
    const tickets = [FIRST, ticketWith({ externalId: "INC9" })];
    expect(await judgeBatch(desk.scope, target, batchOf(tickets))).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(
      (await owner.query("SELECT 1 FROM ticket WHERE source_id = $1", [target.sourceId])).rowCount,
    ).toBe(0);
  });

  test("a dry run gives way to whoever stores tickets of the workspace, and counts when they are done", async () => {
    const target = await openImport("busy");
    await storeBatch(desk.scope, target, batchOf([FIRST]));
    await owner.query("BEGIN");
    await owner.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      desk.scope.workspaceId,
    ]);
    await owner.query("UPDATE ticket SET title = 'changed' WHERE source_id = $1", [
      target.sourceId,
    ]);
    const changed = { ...FIRST, title: "changed" };
    const judged = judgeBatch(desk.scope, target, batchOf([changed]));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await owner.query("COMMIT");
    expect(await judged).toEqual({ created: 0, updated: 0, unchanged: 1 });
  });

  test("new, changed and unchanged rows of one batch are told apart, by a dry run and by storing alike", async () => {
    const first = await openImport("mixed");
    const kept = ticketWith({ externalId: "B", title: "b", attributes: { Floor: "3", Desk: "9" } });
    await storeBatch(desk.scope, first, batchOf([FIRST, kept]));
    const again = await openImport("mixed");
    const batch = batchOf([
      { ...FIRST, title: "changed" },
      { ...kept, attributes: { Desk: "9", Floor: "3" } },
      ticketWith({ externalId: "C", title: "c" }),
    ]);
    const counts = { created: 1, updated: 1, unchanged: 1 };
    expect(await judgeBatch(desk.scope, again, batch)).toEqual(counts);
    await storeBatch(desk.scope, again, batch);
    expect(await receipt(again)).toMatchObject(counts);
    const { rows } = await owner.query(
      "SELECT title FROM ticket WHERE source_id = $1 ORDER BY external_id",
      [first.sourceId],
    );
    expect(rows.map(({ title }) => title)).toEqual(["b", "c", "changed"]);
  });
});
