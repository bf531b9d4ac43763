import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportJson } from "@/lib/core/report/box/report-json";
import { reportSlides } from "@/lib/core/report/box/report-slides";
import { reportView } from "@/lib/core/report/box/report-view";
import { reportWorkbook } from "@/lib/core/report/box/report-workbook";
import { exampleReport } from "@/lib/core/report/example-report";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import type { KeptReport } from "../report/kept-report";
import { withBulkScope } from "./db";
import { erasePerson, findPerson } from "./erase-person";
import { findSnapshot, keepSnapshot } from "./report-snapshots";

const FROM = {
  runId: "01a20d98-50f8-7971-8f43-df3d12e15190",
  settingVersion: 3,
  asOf: new Date("2026-10-31T12:00:00Z"),
};

/** A report in which a task's title names somebody, and so does what is nearly her name. */
function named(): KeptReport {
  const input = exampleReport("company");
  const ranked = input.ranked.map((one, at) => ({
    ...one,
    title: ["Access for Anna Ng", "Mail to ANNA NG, Joanna Ng"][at] ?? one.title,
  }));
  const view = reportView({ ...input, ranked });
  return {
    version: 1,
    view,
    slides: reportSlides({ ...input, ranked }, view, view.asOf),
    workbook: reportWorkbook({ ...input, ranked }, view),
    json: reportJson({ ...input, ranked }, view),
  };
}

const NAME = /(?<!Jo)anna ng/gi;

let desk: TestWorkspace;
let neighbour: WorkspaceScope;
let owner: Client;

beforeAll(async () => {
  process.env.TOILBOX_DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "toilbox-erasure-"));
  process.env.TOILBOX_NOW = "2026-11-02T09:00:00Z";
  desk = await openTestWorkspace("erasing");
  neighbour = await addTestWorkspace("next-door");
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  delete process.env.TOILBOX_NOW;
  await owner.end();
  await desk.drop();
});

describe("a person who is erased", () => {
  test("becomes a pseudonym in kept reports, whose numbers stay and whose digest fits", async () => {
    const kept = named();
    const id = await keepSnapshot(desk.scope, kept, FROM, "approved");
    const theirs = await keepSnapshot(neighbour, kept, FROM, "kept");
    expect(JSON.stringify(kept).match(NAME)?.length).toBeGreaterThan(1);
    expect((await findPerson(desk.scope, "Anna Ng")).rows["kept reports"]).toBe(1);

    const erased = await erasePerson(desk.scope, "Anna Ng");
    expect([erased.rows["kept reports"], erased.after["kept reports"]]).toEqual([1, 0]);

    const found = await findSnapshot(desk.scope, id);
    expect(found?.namesErasedAt?.toISOString()).toBe("2026-11-02T09:00:00.000Z");
    const text = JSON.stringify(found?.kept);
    expect(text.match(NAME)).toBeNull();
    expect(text).toContain("Joanna Ng");
    const pseudonym = /person-[0-9a-f]{10}/.exec(text)?.[0] ?? "";
    expect(text).toBe(JSON.stringify(kept).replace(NAME, pseudonym));
    expect(found?.kept.json.figures).toEqual(JSON.parse(JSON.stringify(kept.json.figures)));

    const other = await findSnapshot(neighbour, theirs);
    expect(JSON.stringify(other?.kept)).toBe(JSON.stringify(kept));
    expect(other?.namesErasedAt).toBeNull();
    const { rows } = await owner.query(
      "SELECT detail->'before'->'kept reports' AS reports FROM audit_entry WHERE action = 'person.erased'",
    );
    expect(rows).toEqual([{ reports: 1 }]);
  });

  test("does not make a good report of one that somebody changed past the fences", async () => {
    const id = await keepSnapshot(desk.scope, named(), FROM, "kept");
    await owner.query(
      "UPDATE report_snapshot SET content = replace(content, '$210 k', '$2 k') WHERE id = $1",
      [id],
    );
    await erasePerson(desk.scope, "Anna Ng");
    await expect(findSnapshot(desk.scope, id)).rejects.toThrow(/not what was written/);
    const { rows } = await owner.query("SELECT content FROM report_snapshot WHERE id = $1", [id]);
    expect(rows[0].content.match(NAME)).toBeNull();
  });
});

describe("the app's role", () => {
  test("may put nothing but a pseudonym into a kept report, and sees no other workspace", async () => {
    const call = (scope: WorkspaceScope, stands: string) =>
      withBulkScope(scope, (sql) =>
        sql.unsafe("SELECT erase_from_report_snapshots('Password', $1, now()) AS rows", [stands]),
      );
    await expect(call(desk.scope, "$1 k")).rejects.toThrow(/not a pseudonym/);
    const empty = await addTestWorkspace("empty");
    expect([...(await call(empty, "person-0123456789"))]).toEqual([{ rows: 0 }]);
  });

  test("is the only one for whom functions act with the owner's rights, and there are two of them", async () => {
    const { rows } = await owner.query(`
      SELECT p.proname AS name, has_function_privilege('public', p.oid, 'EXECUTE') AS everybody,
        has_function_privilege('toilbox_app', p.oid, 'EXECUTE') AS app
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = 'public' AND p.prosecdef ORDER BY 1`);
    expect(rows).toEqual(
      ["erase_from_report_snapshots", "refresh_statistics"].map((name) => ({
        name,
        everybody: false,
        app: true,
      })),
    );
  });
});
