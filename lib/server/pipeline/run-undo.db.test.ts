import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateHash } from "@/scripts/state-hash";
import { importCsv, undoImport, uploadCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { beginStoring, ensureSource, findImport, releaseLease, takeLease } from "../store/imports";
import { requestUndo, takeUndoLease, undoBatch, undoOffer } from "../store/undo-import";
import { runImport } from "./run-import";
import { runUndo } from "./run-undo";

let desk: TestWorkspace;
let owner: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-undo-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  delete process.env.TOILBOX_NOW;
  await owner.end();
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** `state` differs between two exports of the same tickets. */
function exportOf(tickets: number, state: string, first = 0): string {
  const rows = Array.from(
    { length: tickets },
    (_, at) =>
      `INC${first + at},Reset password of ${at},2026-01-05 08:00:00,${state},told by phone`,
  );
  return ["number,short_description,opened_at,state,description", ...rows].join("\n");
}

async function rowOf(scope: WorkspaceScope, importId: string) {
  const row = await findImport(scope, importId);
  if (!row) throw new Error("no import");
  return row;
}

async function edit(scope: WorkspaceScope, externalId: string, field: string, column: string) {
  const source = "(SELECT id FROM source WHERE workspace_id = $1)";
  await owner.query(
    `INSERT INTO human_edit (workspace_id, source_id, external_id, field, value, edited_by)
     VALUES ($1, ${source}, $2, $3, '"mended"', 'somebody')`,
    [scope.workspaceId, externalId, field],
  );
  await owner.query(
    `UPDATE ticket SET ${column} = 'mended' WHERE workspace_id = $1 AND external_id = $2`,
    [scope.workspaceId, externalId],
  );
}

describe("undoing an import", () => {
  test("goes on where a killed worker stopped, and that worker can do no more", async () => {
    const scope = await addTestWorkspace("killed");
    await importCsv(scope, exportOf(4_500, "New"));
    const before = await stateHash(scope);
    const second = await importCsv(scope, exportOf(5_000, "Closed"));
    expect((await requestUndo(scope, second)).ok).toBe(true);
    const killed = await takeUndoLease(scope, second);
    if (!killed) throw new Error("no lease");
    expect(await undoBatch(scope, killed)).toBe(true);
    expect(await rowOf(scope, second)).toMatchObject({
      status: "undoing",
      undoRestored: 2_000,
    });
    await runUndo(scope, second, { lastTry: false });
    await expect(undoBatch(scope, killed)).rejects.toThrow(/taken over/);
    expect(await stateHash(scope)).toBe(before);
    expect(await rowOf(scope, second)).toMatchObject({
      status: "undone",
      undoRemoved: 500,
      undoRestored: 4_500,
      undoKept: [],
    });
    const left = await owner.query("SELECT 1 FROM ticket_version WHERE import_id = $1", [second]);
    expect(left.rowCount).toBe(0);
  });

  test("half of it done: the next import completes it first", async () => {
    const scope = await addTestWorkspace("half-undone");
    const first = await importCsv(scope, exportOf(2_100, "New"));
    await requestUndo(scope, first);
    const killed = await takeUndoLease(scope, first);
    if (!killed) throw new Error("no lease");
    await undoBatch(scope, killed);
    await releaseLease(scope, killed);
    await importCsv(scope, exportOf(10, "Closed"));
    expect((await rowOf(scope, first)).status).toBe("undone");
    const alone = await addTestWorkspace("alone");
    await importCsv(alone, exportOf(10, "Closed"));
    expect(await stateHash(scope, "tickets")).toBe(await stateHash(alone, "tickets"));
  });

  test("an import that stopped half-way is completed before the next one stores", async () => {
    const scope = await addTestWorkspace("half-stored");
    const first = await uploadCsv(scope, exportOf(20, "New"));
    const lease = await takeLease(scope, first);
    const sourceId = await ensureSource(scope, { name: "desk", tool: "generic" });
    const facts = { sourceId, dialect: {}, mapping: {}, warnings: [] };
    const held = { importId: first, leaseToken: lease?.leaseToken ?? "" };
    expect(await beginStoring(scope, held, facts)).toBeNull();
    await releaseLease(scope, held);
    const second = await importCsv(scope, exportOf(20, "Closed"));
    expect(await rowOf(scope, first)).toMatchObject({ status: "done", created: 20 });
    expect(await rowOf(scope, second)).toMatchObject({ status: "done", updated: 20 });
  });

  test("its file can be imported again, and the job that undid it changes nothing more", async () => {
    const scope = await addTestWorkspace("again");
    const first = await importCsv(scope, exportOf(5, "New"));
    const tickets = await stateHash(scope, "tickets");
    await undoImport(scope, first);
    await runUndo(scope, first, { lastTry: true });
    await runImport(scope, first, { lastTry: true });
    expect((await rowOf(scope, first)).status).toBe("undone");
    const again = await importCsv(scope, exportOf(5, "New"));
    expect(await rowOf(scope, again)).toMatchObject({ created: 5, updated: 0, unchanged: 0 });
    expect(await stateHash(scope, "tickets")).toBe(tickets);
  });

  test("keeps and names what a person changed", async () => {
    const scope = await addTestWorkspace("edited");
    await importCsv(scope, exportOf(2, "New"));
    const second = await importCsv(scope, exportOf(4, "Closed"));
    await edit(scope, "INC0", "closeCode", "close_code");
    await edit(scope, "INC2", "title", "title");
    expect(await undoOffer(scope, await rowOf(scope, second))).toMatchObject({
      kind: "possible",
      removes: 1,
      restores: 2,
      keeps: 2,
    });
    await undoImport(scope, second);
    expect(await rowOf(scope, second)).toMatchObject({
      undoRemoved: 1,
      undoRestored: 2,
      undoKept: ["INC0", "INC2"],
    });
    const { rows } = await owner.query(
      "SELECT external_id, state, close_code, title FROM ticket WHERE workspace_id = $1 ORDER BY 1",
      [scope.workspaceId],
    );
    expect(rows).toEqual([
      { external_id: "INC0", state: "open", close_code: "mended", title: "Reset password of 0" },
      { external_id: "INC1", state: "open", close_code: null, title: "Reset password of 1" },
      { external_id: "INC2", state: "closed", close_code: null, title: "mended" },
    ]);
  });

  test("leaves no wording behind that only the undone file had", async () => {
    const scope = await addTestWorkspace("wordings");
    await importCsv(
      scope,
      "number,short_description,opened_at\nB1,Disk full on host 7,2026-01-05\n",
    );
    const second = await importCsv(
      scope,
      "number,short_description,opened_at\nA1,Disk full on host 5,2026-01-05\nA2,Fire,2026-01-05\n",
    );
    await undoImport(scope, second);
    const { rows } = await owner.query("SELECT example FROM signature WHERE workspace_id = $1", [
      scope.workspaceId,
    ]);
    expect(rows).toEqual([{ example: "Disk full on host 7" }]);
  });

  test("notes who asked and what came of it in the audit log", async () => {
    const scope = await addTestWorkspace("audited");
    const first = await importCsv(scope, exportOf(3, "New"));
    await undoImport(scope, first);
    const { rows } = await owner.query(
      "SELECT actor, action, detail FROM audit_entry WHERE target = $1 ORDER BY id",
      [first],
    );
    expect(rows.map((row) => [row.actor, row.action])).toEqual([
      ["worker", "import.requested"],
      ["worker", "import.undo-requested"],
      ["worker", "import.undone"],
    ]);
    expect(rows[2].detail).toEqual({ removed: 3, restored: 0, kept: [] });
  });

  test("is refused after 30 days, twice, while under way, and for another workspace", async () => {
    const scope = await addTestWorkspace("refused");
    const first = await importCsv(scope, exportOf(3, "New"));
    const code = async (importId: string, by = scope) => {
      const asked = await requestUndo(by, importId);
      return asked.ok ? "ok" : asked.problem.code;
    };
    process.env.TOILBOX_NOW = new Date(Date.now() + 31 * 86_400_000).toISOString();
    expect(await code(first)).toBe("UNDO_TOO_LATE");
    expect(await undoOffer(scope, await rowOf(scope, first))).toBeNull();
    delete process.env.TOILBOX_NOW;
    expect(await code(first, await addTestWorkspace("strangers"))).toBe("NOT_FOUND");
    expect(await code(await uploadCsv(scope, exportOf(1, "New", 50)))).toBe("IMPORT_UNDER_WAY");
    expect(await code(await importCsv(scope, "%PDF-1.7\n"))).toBe("NOTHING_STORED");
    expect(await code(first)).toBe("ok");
    expect(await code(first)).toBe("ALREADY_UNDONE");
  });
});
