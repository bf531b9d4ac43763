import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { scopeOfMember } from "../access/scope";
import { withScope } from "../store/db";
import { answerResumable, ownerOf, RESUMABLE_PATH } from "./resumable";

const CONTENT = Buffer.from(`id,title\n${"1,Reset the password of a caller\n".repeat(4_000)}`);
const BATCH = randomUUID();

let desk: TestWorkspace;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-resumable-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

/** A person of the desk, and how they send requests. */
function person(actor = randomUUID()) {
  const scope = scopeOfMember({
    workspaceId: desk.scope.workspaceId,
    userId: actor,
    role: "member",
  });
  const owner = { workspace: "desk", actor, name: "june.csv", batch: BATCH };
  return (method: string, place: string, headers: Record<string, string>, body?: Uint8Array) =>
    answerResumable(
      new Request(`http://localhost${place}`, {
        method,
        headers: { "tus-resumable": "1.0.0", ...headers },
        ...(body ? { body: Buffer.from(body) } : {}),
      }),
      scope,
      owner,
    );
}

type Send = ReturnType<typeof person>;

async function begin(send: Send, length = CONTENT.length): Promise<string> {
  const answer = await send("POST", RESUMABLE_PATH, { "upload-length": String(length) });
  expect(answer.status).toBe(201);
  return new URL(answer.headers.get("location") ?? "", "http://localhost").pathname;
}

const piece = (send: Send, place: string, from: number, to: number) =>
  send(
    "PATCH",
    place,
    { "upload-offset": String(from), "content-type": "application/offset+octet-stream" },
    CONTENT.subarray(from, to),
  );

const uploads = () =>
  withScope(desk.scope, (db) => db.upload.findMany({ orderBy: { uploadedAt: "asc" } }));

describe("an upload in pieces", () => {
  test("goes on where it broke off, and its bytes are those of the file", async () => {
    const send = person();
    const place = await begin(send);
    const cuts = [0, 1, 777, 20_000, 65_537, CONTENT.length];
    for (const [at, to] of cuts.slice(1).entries()) {
      const head = await send("HEAD", place, {});
      expect(head.headers.get("upload-offset")).toBe(String(cuts[at]));
      expect(head.headers.get("toilbox-import")).toBeNull();
      const answer = await piece(send, place, cuts[at] ?? 0, to);
      expect(answer.status).toBe(204);
      if (to === CONTENT.length)
        expect(answer.headers.get("toilbox-import")).toMatch(/^[\w-]{36}$/);
    }
    const [upload] = await uploads();
    const sha256 = createHash("sha256").update(CONTENT).digest("hex");
    expect(upload).toMatchObject({ fileName: "june.csv", sha256, bytes: BigInt(CONTENT.length) });
    expect(readFileSync(path.join(folder, upload?.path ?? "")).equals(CONTENT)).toBe(true);
  });

  test("is recorded once, however often its end is asked for, also at once", async () => {
    const before = (await uploads()).length;
    const send = person();
    const place = await begin(send);
    const last = await piece(send, place, 0, CONTENT.length);
    const again = await Promise.all([1, 2, 3].map(() => send("HEAD", place, {})));
    const names = [last, ...again].map(({ headers }) => headers.get("toilbox-import"));
    expect(new Set(names).size).toBe(1);
    expect(names[0]).not.toBeNull();
    expect((await uploads()).length).toBe(before + 1);
  });

  test("refuses a piece that does not begin where the last one ended", async () => {
    const send = person();
    const place = await begin(send);
    expect((await piece(send, place, 0, 100)).status).toBe(204);
    expect((await piece(send, place, 50, 100)).status).toBe(409);
    expect((await send("HEAD", place, {})).headers.get("upload-offset")).toBe("100");
  });

  test("is not found by anybody else, and is gone when its owner drops it", async () => {
    const send = person();
    const stranger = person();
    const place = await begin(send);
    expect((await stranger("HEAD", place, {})).status).toBe(404);
    expect((await piece(stranger, place, 0, 10)).status).toBe(404);
    expect((await stranger("DELETE", place, {})).status).toBe(404);
    expect((await send("DELETE", place, {})).status).toBe(204);
    expect((await send("HEAD", place, {})).status).toBe(404);
    expect(await ownerOf("../../etc/passwd")).toBeNull();
  });

  test("is refused before a byte is sent when it is empty or too large", async () => {
    const send = person();
    const refusal = async (length: string) =>
      (await send("POST", RESUMABLE_PATH, { "upload-length": length })).status;
    expect(await refusal("0")).toBe(400);
    expect(await refusal("much")).toBe(400);
    expect(await refusal(String(3 * 1024 ** 3))).toBe(413);
  });

  test("counts towards the workspace's room from its first byte on, until it is dropped", async () => {
    const send = person();
    const most = 2 * 1024 ** 3;
    const places = [];
    while (places.length < 23) places.push(await begin(send, most));
    const next = () => send("POST", RESUMABLE_PATH, { "upload-length": String(most) });
    const refused = await next();
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain("WORKSPACE_FULL");
    for (const place of places) await send("DELETE", place, {});
    expect((await next()).status).toBe(201);
  });

  test("is swept away a day later, while what was finished stays", async () => {
    const send = person();
    const place = await begin(send);
    const partial = path.join(folder, "uploads", "partial");
    const old = new Date(Date.now() - 25 * 3600 * 1000);
    for (const name of readdirSync(partial)) utimesSync(path.join(partial, name), old, old);
    const finished = await uploads();
    await begin(send);
    expect((await send("HEAD", place, {})).status).toBe(404);
    for (const upload of finished)
      expect(readFileSync(path.join(folder, upload.path)).length).toBe(CONTENT.length);
  });
});
