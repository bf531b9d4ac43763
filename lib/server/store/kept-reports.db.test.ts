import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportJson } from "@/lib/core/report/box/report-json";
import { reportSlides } from "@/lib/core/report/box/report-slides";
import { reportView } from "@/lib/core/report/box/report-view";
import { reportWorkbook } from "@/lib/core/report/box/report-workbook";
import { exampleReport } from "@/lib/core/report/example-report";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { KeptReport } from "../report/kept-report";
import { openShare, unlockShare } from "../report/open-share";
import { withScope } from "./db";
import { approvePlan, standingApproval, withdrawApproval } from "./plan-approvals";
import { addComment, listComments } from "./report-comments";
import { findSnapshot, findSnapshotOfMonth, keepSnapshot, listSnapshots } from "./report-snapshots";
import { createShareLink, listShareLinks, revokeShareLink } from "./share-links";

/** Reports that are kept, approved, asked about and shared, on a real database. */

const RUN = "01a20d98-50f8-7971-8f43-df3d12e15190";
const TASKS = [
  "01a20d98-50f8-7971-8f43-df3d12e15191",
  "01a20d98-50f8-7971-8f43-df3d12e15192",
] as const;
const FROM = { runId: RUN, settingVersion: 3, asOf: new Date("2026-10-31T12:00:00Z") };

function example(): KeptReport {
  const input = exampleReport("company");
  const view = reportView(input);
  return {
    version: 1,
    view,
    slides: reportSlides(input, view, view.asOf),
    workbook: reportWorkbook(input, view),
    json: reportJson(input, view),
  };
}

let desk: TestWorkspace;

beforeAll(async () => {
  desk = await openTestWorkspace();
});

afterAll(async () => {
  delete process.env.TOILBOX_NOW;
  await desk.drop();
});

async function audited(): Promise<readonly string[]> {
  const rows = await withScope(desk.scope, (db) =>
    db.auditEntry.findMany({
      where: { workspaceId: desk.scope.workspaceId },
      orderBy: { id: "asc" },
    }),
  );
  return rows.map(({ action }) => action);
}

describe("a kept report", () => {
  test("is read back as it was written, with its month, and listed", async () => {
    const kept = example();
    const id = await keepSnapshot(desk.scope, kept, FROM, "kept");
    expect((await findSnapshot(desk.scope, id))?.kept).toEqual(JSON.parse(JSON.stringify(kept)));
    expect((await findSnapshotOfMonth(desk.scope, "2026-10"))?.id).toBe(id);
    expect(await findSnapshotOfMonth(desk.scope, "2026-09")).toBeNull();
    expect((await listSnapshots(desk.scope)).map((line) => [line.period, line.reason])).toEqual([
      ["2026-10", "kept"],
    ]);
  });

  test("can be changed by nobody, and a change past the fences is noticed", async () => {
    const id = await keepSnapshot(desk.scope, example(), FROM, "kept");
    await expect(
      withScope(desk.scope, (db) =>
        db.reportSnapshot.updateMany({ where: { id }, data: { content: "{}" } }),
      ),
    ).rejects.toThrow(/permission denied/);
    const { Client } = await import("pg");
    const owner = new Client({ connectionString: desk.database.ownerUrl });
    await owner.connect();
    await owner.query(
      "UPDATE report_snapshot SET content = replace(content, '$210 k', '$2 k') WHERE id = $1",
      [id],
    );
    await owner.end();
    await expect(findSnapshot(desk.scope, id)).rejects.toThrow(/not what was written/);
  });
});

describe("an approval", () => {
  const plan = { taskIds: TASKS, halfDays: 40 };

  test("keeps the report, stands, and can be withdrawn once within its days", async () => {
    process.env.TOILBOX_NOW = "2026-11-02T09:00:00Z";
    const made = await approvePlan(desk.scope, { kept: example(), from: FROM }, plan);
    expect(made.withdrawUntil.toISOString()).toBe("2026-11-16T09:00:00.000Z");
    expect(await findSnapshot(desk.scope, made.snapshotId)).toMatchObject({ reason: "approved" });
    expect(await standingApproval(desk.scope)).toMatchObject({ id: made.id, taskIds: TASKS });
    process.env.TOILBOX_NOW = "2026-11-16T08:59:00Z";
    expect(await withdrawApproval(desk.scope, made.id)).toBe(true);
    expect(await withdrawApproval(desk.scope, made.id)).toBe(false);
    expect(await standingApproval(desk.scope)).toBeNull();
    expect(await audited()).toEqual(
      expect.arrayContaining(["report.approved", "plan.approved", "plan.approval-withdrawn"]),
    );
  });

  test("cannot be withdrawn afterwards", async () => {
    process.env.TOILBOX_NOW = "2026-11-02T09:00:00Z";
    const { id } = await approvePlan(desk.scope, { kept: example(), from: FROM }, plan);
    process.env.TOILBOX_NOW = "2026-11-16T09:01:00Z";
    expect(await withdrawApproval(desk.scope, id)).toBe(false);
    expect((await standingApproval(desk.scope))?.id).toBe(id);
  });
});

test("questions and answers keep their order", async () => {
  process.env.TOILBOX_NOW = "2026-11-02T09:00:00Z";
  await addComment(desk.scope, { about: "plan", body: "Why 20 days?" });
  await addComment(desk.scope, { about: null, body: "Because two people have a week." });
  expect((await listComments(desk.scope)).map(({ about, body }) => [about, body])).toEqual([
    ["plan", "Why 20 days?"],
    [null, "Because two people have a week."],
  ]);
});

describe("a shared link", () => {
  const visitor = (cookies: Readonly<Record<string, string>> = {}) => ({
    headers: new Headers({ "x-forwarded-for": "192.0.2.7" }),
    cookie: (name: string) => cookies[name],
  });

  beforeAll(() => {
    process.env.TOILBOX_NOW = "2026-11-02T09:00:00Z";
  });

  async function link(password: string | null, days = 7) {
    const snapshotId = await keepSnapshot(desk.scope, example(), FROM, "shared");
    const scope = { ...desk.scope, actor: "01a20d98-50f8-7971-8f43-df3d12e15199" };
    return createShareLink(scope, { snapshotId, days, password });
  }

  test("opens the one report without an account, is counted and audited, and its secret is not stored", async () => {
    const { token } = await link(null);
    const opened = await openShare(token, visitor());
    expect(opened).toMatchObject({ kind: "open", organisation: "desk" });
    const [line] = await listShareLinks(desk.scope);
    expect(line).toMatchObject({ opened: 1, hasPassword: false });
    expect(await audited()).toEqual(
      expect.arrayContaining(["share-link.created", "share-link.opened"]),
    );
    const { installationDb } = await import("./db");
    expect(JSON.stringify(await installationDb().shareLink.findMany())).not.toContain(token);
  });

  test("shows no rows: neither ids of tickets nor anything that is not on the page", async () => {
    const { token } = await link(null);
    const opened = await openShare(token, visitor());
    if (opened.kind !== "open") throw new Error(`the link is ${opened.kind}`);
    expect(Object.keys(opened.report.view)).not.toContain("candidates");
  });

  test("is over when it is too old, taken back, or unknown", async () => {
    const { token } = await link(null, 7);
    process.env.TOILBOX_NOW = "2026-11-09T08:59:00Z";
    expect((await openShare(token, visitor())).kind).toBe("open");
    process.env.TOILBOX_NOW = "2026-11-09T09:00:00Z";
    expect((await openShare(token, visitor())).kind).toBe("gone");
    const other = await link(null);
    const [line] = await listShareLinks(desk.scope);
    expect(await revokeShareLink(desk.scope, line?.id ?? "")).toBe(true);
    expect((await openShare(other.token, visitor())).kind).toBe("gone");
    expect((await openShare("nothing", visitor())).kind).toBe("gone");
  });

  test("with a password it opens only for who gave it, and tries are counted", async () => {
    const { token } = await link("open sesame");
    expect((await openShare(token, visitor())).kind).toBe("locked");
    expect((await unlockShare(token, "open says me")).kind).toBe("wrong");
    const unlocked = await unlockShare(token, "open sesame");
    if (unlocked.kind !== "unlocked") throw new Error(`the password is ${unlocked.kind}`);
    const cookies = { [unlocked.cookie]: unlocked.proof };
    expect((await openShare(token, visitor(cookies))).kind).toBe("open");
    expect((await openShare(token, visitor({ [unlocked.cookie]: "made up" }))).kind).toBe("locked");
    let last = "";
    for (let at = 0; at < 10; at++) last = (await unlockShare(token, "no")).kind;
    expect(last).toBe("too many");
  });

  test("one sender opens so many pages a minute", async () => {
    process.env.TOILBOX_NOW = "2026-11-10T09:00:00Z";
    const sender = { ...visitor(), headers: new Headers({ "x-forwarded-for": "192.0.2.99" }) };
    let last = "";
    for (let at = 0; at < 101; at++) last = (await openShare("nothing", sender)).kind;
    expect(last).toBe("too many");
    process.env.TOILBOX_NOW = "2026-11-10T09:01:01Z";
    expect((await openShare("nothing", sender)).kind).toBe("gone");
  });
});
