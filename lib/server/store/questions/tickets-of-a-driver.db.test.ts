import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { assetGrowthView } from "@/lib/core/report/box/asset-growth-view";
import { ticketQuery } from "@/lib/core/report/tickets/ticket-query";
import { runMining } from "@/lib/server/pipeline/run-mining";
import { readReport } from "@/lib/server/report/read-report";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { listRanking } from "../candidates";
import { saveSettings } from "../settings";
import { ticketFilterOf } from "../ticket-filter";
import { giveVerdict } from "../verdicts";
import { ticketsBehind } from "./tickets-behind";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** A Monday at 2 in the night of UTC: in New York it is still Sunday, of the week before. */
const FIRST = Date.UTC(2024, 0, 1, 2);
const WEEKS = 53;
const ZONE = "America/New_York";
const TITLES = [
  "Reset my password for the VPN login",
  "Reboot hung virtual machine in the cloud",
  "Replace broken disk of the old server",
] as const;

let desk: TestWorkspace;
let folder: string;

/** A title each week, most of them about a host; every second opening is a day without a time. */
function rows(): readonly string[] {
  return Array.from({ length: WEEKS }, (_, week) =>
    TITLES.map((title, kind) => {
      const opened = new Date(FIRST + week * WEEK_MS).toISOString();
      const at = week % 2 === 0 ? opened.slice(0, 10) : opened;
      const host = (week + kind) % 4 === 0 ? "" : `host-${(week * kind) % 5}`;
      return `T-${week}-${kind},${title},${at},${host},3,closed,done,Desk`;
    }),
  ).flat();
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-driver-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  await saveSettings(desk.scope, 0, { ...defaultSettings(), timeZone: ZONE });
  const header =
    "number,short_description,opened_at,cmdb_ci,priority,state,close_code,assignment_group";
  await importCsv(desk.scope, [header, ...rows()].join("\n"));
  await runMining(desk.scope);
  for (const { taskId } of (await listRanking(desk.scope))?.candidates ?? [])
    await giveVerdict(desk.scope, taskId, { verdict: "toil", reason: "" });
  await runMining(desk.scope);
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function countAt(href: string | null): Promise<number> {
  const query = ticketQuery.parse(Object.fromEntries(new URL(href ?? "", "http://x").searchParams));
  const { total } = await ticketsBehind(desk.scope, ticketFilterOf(query, ZONE), { limit: 1 });
  return total;
}

test("each number of the growth by driver opens as many tickets as it counts", async () => {
  const report = await readReport(desk.scope);
  const growth = "assets" in report ? report.assets : undefined;
  const view = assetGrowthView(growth, { ...defaultSettings(), timeZone: ZONE }, "/desk/tickets");
  if (!growth || !view) throw new Error("the growth was not counted");
  expect(growth.drivers.length).toBeGreaterThan(1);
  const counted = [growth.stretches, ...growth.drivers.map(({ stretches }) => stretches)];
  for (const [at, stretches] of counted.entries()) {
    const row = view.rows[at];
    const opened = await Promise.all((row?.cells ?? []).map(({ href }) => countAt(href)));
    expect(opened).toEqual(stretches.map(({ tickets }) => tickets));
    const all = stretches.reduce((sum, { tickets }) => sum + tickets, 0);
    expect(await countAt(row?.href ?? null)).toBe(all);
  }
});
