import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { workspaceSettings } from "@/lib/core/domain/settings";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { scopeOfMember } from "../access/scope";
import { runMining, runRescoring } from "../pipeline/run-mining";
import { readReport } from "../report/read-report";
import { listRanking } from "../store/candidates";
import { createPerson } from "../store/people";
import { addComment } from "../store/report-comments";
import {
  addSchedule,
  claimDelivery,
  endSchedule,
  listDeliveries,
  type StoredSchedule,
} from "../store/report-schedules";
import { listSnapshots } from "../store/report-snapshots";
import { saveSettings } from "../store/settings";
import { giveVerdict } from "../store/verdicts";
import { dueSchedules, sendDueReport } from "./send-report";
import { tellReport } from "./tell-report";

/** Reports by mail: a real mail server, a mined desk, and a clock that the tests set. */

const MONTHLY = { rhythm: "monthly", period: "month" } as const;
const REFUSED = "nobody@example.net";

let desk: TestWorkspace;
let folder: string;
let mailServer: SMTPServer;
const mails: { to: string[]; content: string }[] = [];

/** 26 months of the same request, every fourth day: the last day is 30 Oct 2026. */
function exported(): string {
  const last = Date.UTC(2026, 9, 30, 9);
  const rows = Array.from({ length: 200 }, (_, at) => {
    const opened = new Date(last - at * 4 * 86_400_000)
      .toISOString()
      .slice(0, 19)
      .replace("T", " ");
    return `T${at},Reset password,${opened}`;
  });
  return ["number,short_description,opened_at", ...rows].join("\n");
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-mails-"));
  process.env.TOILBOX_DATA_DIR = folder;
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _, done) =>
      address === REFUSED ? done(new Error("no such box")) : done(),
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
  await new Promise<void>((ready) => mailServer.listen(0, "127.0.0.1", () => ready()));
  const { port } = mailServer.server.address() as AddressInfo;
  process.env.TOILBOX_SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.TOILBOX_URL = "https://toil.example";
  // Without a Chromium the mail goes without the page; printing has its journey.
  process.env.CHROMIUM_PATH = "none";
  process.env.TOILBOX_NOW = "2026-10-31T12:00:00Z";
  desk = await openTestWorkspace();
  await saveSettings(
    desk.scope,
    0,
    workspaceSettings.parse({ timeZone: "Europe/Berlin", annualCost: 118_000 }),
  );
  await importCsv(desk.scope, exported());
  await runMining(desk.scope);
  // Three columns are too little evidence for a rank: a person says what it is.
  const ranking = await listRanking(desk.scope);
  await giveVerdict(desk.scope, ranking?.candidates[0]?.taskId ?? "", {
    verdict: "toil",
    reason: "",
  });
  await runRescoring(desk.scope);
}, 60_000);

afterAll(async () => {
  for (const name of ["TOILBOX_SMTP_URL", "TOILBOX_URL", "TOILBOX_NOW", "CHROMIUM_PATH"])
    delete process.env[name];
  await desk.drop();
  await new Promise<void>((done) => mailServer.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  mails.length = 0;
});

async function schedule(
  wanted: Pick<StoredSchedule, "rhythm" | "period">,
  recipients: readonly string[] = ["elise@example.com"],
): Promise<string> {
  process.env.TOILBOX_NOW = "2026-10-31T12:00:00Z";
  return addSchedule(desk.scope, { ...wanted, recipients });
}

/** The plain text of a mail, with its line breaks undone. */
function textOf(content: string): string {
  return content.replaceAll("=\r\n", "").replaceAll("=20\r\n", " \r\n");
}

describe("a monthly mail", () => {
  test("goes on the first working day, with the answer in its subject, text, bars and the next date", async () => {
    const id = await schedule(MONTHLY);
    // 1 Nov 2026 is a Sunday; seven in Berlin is six in UTC.
    process.env.TOILBOX_NOW = "2026-11-02T05:59:00Z";
    expect(await dueSchedules(desk.scope)).toEqual([]);
    process.env.TOILBOX_NOW = "2026-11-02T06:00:00Z";
    expect((await dueSchedules(desk.scope)).map((due) => due.id)).toEqual([id]);
    await sendDueReport(desk.scope, id);
    expect(mails.map(({ to }) => to)).toEqual([["elise@example.com"]]);
    const text = textOf(mails[0]?.content ?? "");
    expect(text).toMatch(/Subject: .*Ops debt \$[\d.]+ ?k?\/yr/);
    expect(text).toContain("In Oct 2026: 8 tickets of ranked tasks");
    expect(text).toContain("Next: 1 Dec, covering Nov 2026.");
    expect(text).toContain("multipart/alternative");
    expect(text).toContain('bgcolor=3D"#0072b2"');
    // Elise has no account here: a link would lead her to a sign-in.
    expect(text).not.toContain("toil.example");
    expect((await listSnapshots(desk.scope))[0]?.reason).toBe("mailed");
    await endSchedule(desk.scope, id);
  });

  test("goes once for each period, however many try at once and however often", async () => {
    const id = await schedule(MONTHLY);
    process.env.TOILBOX_NOW = "2026-11-02T08:00:00Z";
    await Promise.all(Array.from({ length: 4 }, () => sendDueReport(desk.scope, id)));
    process.env.TOILBOX_NOW = "2026-11-20T08:00:00Z";
    await sendDueReport(desk.scope, id);
    expect(mails).toHaveLength(1);
    expect(await dueSchedules(desk.scope)).toEqual([]);
    process.env.TOILBOX_NOW = "2026-12-01T08:00:00Z";
    await sendDueReport(desk.scope, id);
    expect(mails).toHaveLength(2);
    const sent = (await listDeliveries(desk.scope)).filter(({ scheduleId }) => scheduleId === id);
    expect(sent.map(({ period, status }) => [period, status])).toEqual([
      ["2026-11", "sent"],
      ["2026-10", "sent"],
    ]);
    await endSchedule(desk.scope, id);
  });
});

test("a weekly rhythm over months sends each month once", async () => {
  const id = await schedule({ rhythm: "weekly", period: "month" });
  for (const monday of ["2026-11-02", "2026-11-09", "2026-11-16", "2026-12-07", "2026-12-14"]) {
    process.env.TOILBOX_NOW = `${monday}T09:00:00Z`;
    await sendDueReport(desk.scope, id);
  }
  expect(mails.map(({ content }) => /In (\w+ \d{4}):/.exec(textOf(content))?.[1])).toEqual([
    "Oct 2026",
    "Nov 2026",
  ]);
  await endSchedule(desk.scope, id);
});

test("who is refused keeps nobody else from the mail, and gets nobody a second one", async () => {
  const id = await schedule(MONTHLY, [REFUSED, "elise@example.com"]);
  process.env.TOILBOX_NOW = "2026-11-02T08:00:00Z";
  await sendDueReport(desk.scope, id);
  await sendDueReport(desk.scope, id);
  expect(mails).toHaveLength(1);
  const [delivery] = (await listDeliveries(desk.scope)).filter((one) => one.scheduleId === id);
  expect(delivery).toMatchObject({ status: "sent" });
  expect(delivery?.detail).toContain(REFUSED);
  await endSchedule(desk.scope, id);
});

test("what nobody took is tried again; what broke off in between is not sent twice", async () => {
  const id = await schedule(MONTHLY, [REFUSED]);
  process.env.TOILBOX_NOW = "2026-11-02T08:00:00Z";
  await expect(sendDueReport(desk.scope, id)).rejects.toThrow("no such box");
  expect((await dueSchedules(desk.scope)).map((due) => due.id)).toEqual([id]);
  expect(await claimDelivery(desk.scope, id, "2026-10")).toBe(true);
  expect(await claimDelivery(desk.scope, id, "2026-10")).toBe(false);
  expect(await dueSchedules(desk.scope)).toEqual([]);
  await endSchedule(desk.scope, id);
});

test("a question on the report reaches leads and executives but not whoever asked", async () => {
  const { workspaceId } = desk.scope;
  const made = async (role: "lead" | "executive" | "member") =>
    createPerson({
      name: `The ${role}`,
      email: `${role}@example.com`,
      password: "long enough a password",
      installationOwner: false,
      membership: { workspaceId, role },
    });
  const executive = await made("executive");
  await made("lead");
  await made("member");
  const asker = scopeOfMember({ workspaceId, userId: executive, role: "executive" });
  const id = await addComment(asker, { about: null, body: "Why is risk not priced?" });
  await tellReport(desk.scope, "said", id);
  expect(mails.map(({ to }) => to)).toEqual([["lead@example.com"]]);
  expect(textOf(mails[0]?.content ?? "")).toContain("The executive wrote on the report:");
  expect(textOf(mails[0]?.content ?? "")).toContain("https://toil.example/desk/report");

  const report = await readReport(desk.scope);
  const decision = "view" in report ? report.view.decisions[0] : undefined;
  const asked = await addComment(asker, { about: decision?.id ?? "", body: "By when?" });
  await tellReport(desk.scope, "said", asked);
  expect(textOf(mails[1]?.content ?? "")).toContain(
    `wrote about the decision "${decision?.title}":`,
  );

  const monthly = await schedule(MONTHLY, ["lead@example.com"]);
  process.env.TOILBOX_NOW = "2026-11-02T08:00:00Z";
  await sendDueReport(desk.scope, monthly);
  const [kept] = await listSnapshots(desk.scope);
  expect(textOf(mails[2]?.content ?? "")).toContain(
    `https://toil.example/desk/report/kept/${kept?.id}`,
  );
  await endSchedule(desk.scope, monthly);
});
