import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { scopeOfMember } from "../access/scope";
import { runImport } from "../pipeline/run-import";
import { installationDb, withBulkScope } from "../store/db";
import { findImport, requestImport } from "../store/imports";
import { markNoticesSeen, readNotices } from "../store/notices";
import { createPerson } from "../store/people";
import { findWebhook, setWebhook } from "../store/webhooks";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { webhookSecret } from "./call-webhook";
import { tellImportEnded } from "./tell-import-ended";

/** An import that ends is told to a real HTTP receiver, a real mail server and the bell. */

type Call = { readonly body: string; readonly headers: Readonly<Record<string, unknown>> };

let desk: TestWorkspace;
let folder: string;
let receiver: Server;
let mailServer: SMTPServer;
let answer = 204;
const calls: Call[] = [];
const mails: { to: string[]; content: string }[] = [];

const addressOf = (server: { address(): unknown }): number =>
  (server.address() as AddressInfo).port;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-notify-"));
  process.env.TOILBOX_DATA_DIR = folder;
  receiver = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      calls.push({ body: Buffer.concat(pieces).toString(), headers: request.headers });
      response.writeHead(answer).end();
    });
  });
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, content: Buffer.concat(pieces).toString() });
        done();
      });
    },
  });
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
  await new Promise<void>((ready) => {
    mailServer.listen(0, "127.0.0.1", () => ready());
  });
  process.env.TOILBOX_SMTP_URL = `smtp://127.0.0.1:${addressOf(mailServer.server)}`;
  process.env.TOILBOX_URL = "https://toil.example";
  desk = await openTestWorkspace();
});

afterAll(async () => {
  delete process.env.TOILBOX_SMTP_URL;
  delete process.env.TOILBOX_URL;
  await desk.drop();
  receiver.close();
  await new Promise<void>((done) => mailServer.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  calls.length = 0;
  mails.length = 0;
  answer = 204;
});

async function memberScope(email: string) {
  const { workspaceId } = desk.scope;
  const userId = await createPerson({
    name: "Maya Member",
    email,
    password: "long enough a password",
    installationOwner: false,
    membership: { workspaceId, role: "member" },
  });
  return scopeOfMember({ workspaceId, userId, role: "member" });
}

async function importAs(scope: TestWorkspace["scope"], fileName: string, csv: string) {
  const received = await receiveFile(Readable.from([Buffer.from(csv)]), {
    bytes: null,
    sha256: null,
  });
  if (!received.ok) throw new Error(received.problem.message);
  const upload = { ...received.value, fileName };
  const importId = await requestImport(scope, upload, { batchId: uuidv7(), options: {} });
  await runImport(desk.scope, importId, { lastTry: true });
  return importId;
}

const CSV = "number,short_description,opened_at\nA1,Reset password,2026-01-05 09:00:00\n";

function jobsFor(importId: string) {
  return withBulkScope(
    desk.scope,
    (sql) => sql<{ way: string }[]>`
      SELECT payload->>'way' AS way FROM graphile_worker._private_jobs
      WHERE payload->>'importId' = ${importId} AND payload->>'way' IS NOT NULL ORDER BY 1`,
  );
}

test("a program is called with a signature that only this workspace can make", async () => {
  await setWebhook(desk.scope, `http://127.0.0.1:${addressOf(receiver)}/hook`);
  const importId = await importAs(desk.scope, "desk.csv", CSV);
  await tellImportEnded(desk.scope, importId, "webhook");
  const [call] = calls;
  if (!call) throw new Error("nobody was called");
  const [, seconds, hash] =
    /^t=(\d+),v1=(\w+)$/.exec(String(call.headers["toilbox-signature"])) ?? [];
  const secret = webhookSecret(desk.scope.workspaceId);
  expect(hash).toBe(createHmac("sha256", secret).update(`${seconds}.${call.body}`).digest("hex"));
  expect(call.headers["toilbox-delivery"]).toBe(importId);
  expect(JSON.parse(call.body)).toMatchObject({
    event: "import.finished",
    text: "desk.csv: 1 ticket is in. Every row is accounted for.",
    receipt: `https://toil.example/desk/imports/${importId}`,
    import: { status: "done", rows: { read: 1, created: 1 } },
  });
  expect((await findWebhook(desk.scope))?.outcome).toBe("taken with 204");
});

test("a receiver that refuses is told of, and tried again by the queue", async () => {
  answer = 500;
  const importId = await importAs(desk.scope, "again.csv", CSV);
  await expect(tellImportEnded(desk.scope, importId, "webhook")).rejects.toThrow("500");
  expect((await findWebhook(desk.scope))?.outcome).toBe("the receiver answered 500");
});

test("an import asks for each way on its own", async () => {
  const importId = await importAs(desk.scope, "ways.csv", CSV);
  expect((await jobsFor(importId)).map(({ way }) => way)).toEqual(["mail", "webhook"]);
});

test("who waited longer than a minute gets a mail; who looked on does not", async () => {
  const maya = await memberScope("maya@example.com");
  const importId = await importAs(maya, "slow, long.csv", CSV);
  await tellImportEnded(desk.scope, importId, "mail");
  expect(mails).toEqual([]);
  await withBulkScope(
    desk.scope,
    (sql) =>
      sql`UPDATE import SET requested_at = requested_at - interval '2 minutes' WHERE id = ${importId}`,
  );
  await tellImportEnded(desk.scope, importId, "mail");
  expect(mails[0]?.to).toEqual(["maya@example.com"]);
  expect(mails[0]?.content).toContain(
    "Subject: slow, long.csv: Nothing new: the one ticket was known.",
  );
  const content = mails[0]?.content.replaceAll("=\r\n", "");
  expect(content).toContain(`https://toil.example/desk/imports/${importId}`);
});

test("the bell tells a person of their own imports until they have looked", async () => {
  const [row] = await installationDb().user.findMany({ where: { email: "maya@example.com" } });
  if (!row) throw new Error("the person of the test before is gone");
  const { workspaceId } = desk.scope;
  const maya = scopeOfMember({ workspaceId, userId: row.id, role: "member" });
  const broken = await importAs(maya, "report.csv", "%PDF-1.7\n1 0 obj\n");
  expect((await findImport(maya, broken))?.status).toBe("failed");
  const before = await readNotices(maya);
  expect(before.rows.map(({ fileName, isBad, isNew }) => [fileName, isBad, isNew])).toEqual([
    ["report.csv", true, true],
    ["slow, long.csv", false, true],
  ]);
  await markNoticesSeen(maya);
  const after = await readNotices(maya);
  expect(after.rows.map(({ isNew }) => isNew)).toEqual([false, false]);
});
