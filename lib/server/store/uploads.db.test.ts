import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import { findImport, listImports } from "./imports";
import { acceptUpload, refusalBefore, requestAgain, storedBytes } from "./uploads";

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

const WIDE = { storedBytes: 1_000, importsPerHour: 100 };

function send(scope: WorkspaceScope, sha256: string, key: string | null, limits = WIDE) {
  const id = uuidv7();
  const upload = { id, fileName: "a.csv", path: `uploads/${id}`, bytes: 400, sha256 };
  return acceptUpload(
    scope,
    upload,
    { batchId: uuidv7(), options: { sourceName: "desk" }, idempotencyKey: key },
    limits,
  );
}

function codeOf(outcome: Awaited<ReturnType<typeof send>>): string {
  return outcome.ok ? "ok" : outcome.problem.code;
}

describe("an upload that is sent again", () => {
  test("with the same key and bytes is one import, also five times at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => send(desk.scope, "aa", "key-1")),
    );
    const ids = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.importId : "")));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.isRepeated)).toHaveLength(1);
    expect(await listImports(desk.scope)).toHaveLength(1);
  });

  test("with the same key and other bytes is refused; another workspace may use the key", async () => {
    expect(codeOf(await send(desk.scope, "bb", "key-1"))).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(codeOf(await send(await addTestWorkspace("others"), "bb", "key-1"))).toBe("ok");
  });

  test("without a key is another import", async () => {
    const scope = await addTestWorkspace("keyless");
    await send(scope, "aa", null);
    await send(scope, "aa", null);
    expect(await listImports(scope)).toHaveLength(2);
  });
});

describe("the limits of a workspace", () => {
  test("refuse what does not fit, but not the answer to what was taken before", async () => {
    const scope = await addTestWorkspace("full");
    await send(scope, "aa", "first");
    await send(scope, "bb", "second");
    expect(codeOf(await send(scope, "cc", "third"))).toBe("WORKSPACE_FULL");
    expect(codeOf(await send(scope, "bb", "second"))).toBe("ok");
    const before = (idempotencyKey: string | null) =>
      refusalBefore(scope, { bytes: 400, idempotencyKey }, WIDE);
    expect((await before(null))?.message).toContain("800 B of at most 1.0 kB");
    expect(await before("second")).toBeNull();
  });

  test("count imports within the last hour", async () => {
    const scope = await addTestWorkspace("busy");
    const one = { storedBytes: 1_000_000, importsPerHour: 1 };
    expect(codeOf(await send(scope, "aa", null, one))).toBe("ok");
    expect(codeOf(await send(scope, "bb", null, one))).toBe("TOO_MANY_IMPORTS");
    await owner.query(
      "UPDATE import SET requested_at = now() - interval '61 minutes' WHERE workspace_id = $1",
      [scope.workspaceId],
    );
    expect(codeOf(await send(scope, "bb", null, one))).toBe("ok");
  });
});

describe("an upload whose imports were all undone", () => {
  test("counts no more, and goes when its room is needed: the oldest first, and no more than needed", async () => {
    const scope = await addTestWorkspace("undone");
    const sent = [await send(scope, "aa", null), await send(scope, "bb", null)];
    const [oldest = "", newer = ""] = sent.map((one) => (one.ok ? one.value.importId : ""));
    await owner.query("UPDATE import SET status = 'undone' WHERE workspace_id = $1", [
      scope.workspaceId,
    ]);
    expect(await storedBytes(scope)).toBe(0);
    const gone = (await findImport(scope, oldest))?.upload.path;
    expect(await send(scope, "cc", null)).toMatchObject({ ok: true, value: { freed: [gone] } });
    expect(await storedBytes(scope)).toBe(400);
    expect(await requestAgain(scope, oldest, WIDE)).toMatchObject({
      problem: { code: "FILE_GONE" },
    });
    expect((await requestAgain(scope, newer, WIDE)).ok).toBe(true);
    expect(await storedBytes(scope)).toBe(800);
    expect(codeOf(await send(scope, "dd", null))).toBe("WORKSPACE_FULL");
  });

  test("stays while another import of it stands", async () => {
    const scope = await addTestWorkspace("half-undone");
    const first = await send(scope, "aa", null);
    const importId = first.ok ? first.value.importId : "";
    await owner.query("UPDATE import SET status = 'undone' WHERE id = $1", [importId]);
    expect((await requestAgain(scope, importId, WIDE)).ok).toBe(true);
    await send(scope, "bb", null);
    expect(codeOf(await send(scope, "cc", null))).toBe("WORKSPACE_FULL");
  });
});

describe("running a file again", () => {
  test("waits for its import, then makes another one of the same file with the same choices", async () => {
    const scope = await addTestWorkspace("again");
    const first = await send(scope, "aa", null);
    const importId = first.ok ? first.value.importId : "";
    const early = await requestAgain(scope, importId, WIDE);
    expect(early).toMatchObject({ ok: false, problem: { code: "IMPORT_UNDER_WAY" } });
    await owner.query("UPDATE import SET status = 'undone' WHERE id = $1", [importId]);
    const again = await requestAgain(scope, importId, WIDE);
    const row = again.ok ? await findImport(scope, again.value) : null;
    expect(row).toMatchObject({ status: "queued", options: { sourceName: "desk" } });
    expect(row?.uploadId).toBe((await findImport(scope, importId))?.uploadId);
  });
});
