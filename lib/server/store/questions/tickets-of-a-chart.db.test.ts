import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { calendarView } from "@/lib/core/report/calendar-view";
import { candidatePage, trendView } from "@/lib/core/report/candidate/trend-view";
import { type HeatView, heatView } from "@/lib/core/report/heat-view";
import { periodOf, trendQuery } from "@/lib/core/report/period";
import { ticketQuery } from "@/lib/core/report/tickets/ticket-query";
import { runMining } from "@/lib/server/pipeline/run-mining";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { parseRunTotals } from "../candidate-columns";
import { listRanking, readCandidate } from "../candidates";
import { saveSettings } from "../settings";
import { ticketFilterOf } from "../ticket-filter";
import { giveVerdict } from "../verdicts";
import { deskHeat } from "./desk-heat";
import { weeksOfTask } from "./period-tickets";
import { ticketsBehind } from "./tickets-behind";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** A Monday at 2 in the night of UTC: in New York it is still Sunday, of the week before. */
const FIRST = Date.UTC(2024, 0, 1, 2);
/** Longer than the scoring window, and over both changes of the clock. */
const WEEKS = 60;
const ZONE = "America/New_York";
const FORMATS = { ...defaultSettings(), timeZone: ZONE };
const TITLES = [
  ["Reset my password for the VPN login", "Desk"],
  ["Reboot hung virtual machine in the cloud", "Desk"],
  ["Replace broken disk of the old server", "Ops"],
] as const;

let desk: TestWorkspace;
let folder: string;

/** Each title each week at another hour of another day; every fifth opening is a day without a time. */
function rows(): readonly string[] {
  return Array.from({ length: WEEKS }, (_, week) =>
    TITLES.map(([title, team], kind) => {
      const hours = ((week * 5 + kind * 31) % 40) * 4;
      const opened = new Date(FIRST + week * WEEK_MS + hours * HOUR_MS).toISOString();
      const at = week % 5 === 0 ? opened.slice(0, 10) : opened;
      return `T-${week}-${kind},${title},${at},3,closed,done,${team}`;
    }),
  ).flat();
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-chart-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  await saveSettings(desk.scope, 0, FORMATS);
  const header = "number,short_description,opened_at,priority,state,close_code,assignment_group";
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

async function countAt(href: string | null): Promise<number> {
  const query = ticketQuery.parse(Object.fromEntries(new URL(href ?? "", "http://x").searchParams));
  const { total } = await ticketsBehind(desk.scope, ticketFilterOf(query, ZONE), { limit: 1 });
  return total;
}

async function expectCellsToOpenTheirTickets(view: HeatView | null): Promise<void> {
  const cells = view?.days.flatMap((day) => day.cells).filter(({ count }) => count > 0) ?? [];
  expect(cells.length).toBeGreaterThan(10);
  for (const { href, count } of cells) expect([href, await countAt(href)]).toEqual([href, count]);
}

test.each([null, "Desk"])(
  "each cell of the desk's heat map opens what it counts: %s",
  async (team) => {
    const { counts, offHoursShare } = await deskHeat(desk.scope, team);
    const ticketsHref = `/desk/tickets?ranked=yes${team ? `&desk=${team}` : ""}`;
    await expectCellsToOpenTheirTickets(
      heatView(counts, offHoursShare, { ticketsHref, formats: FORMATS }),
    );
  },
);

test("each day of a task's calendar opens what it counts, and its days add up to its weeks", async () => {
  const ranking = await listRanking(desk.scope);
  const id = ranking?.candidates[0]?.taskId ?? "";
  const detail = await readCandidate(desk.scope, id);
  const since = parseRunTotals(detail?.run.totals).since;
  if (!detail || !since) throw new Error("nothing was ranked");
  const { days: counts, weeks } = detail.candidate;
  expect(weeks.map((_, at) => sum(counts.slice(7 * at, 7 * at + 7)))).toEqual(weeks);
  const view = calendarView(
    { since, counts, newest: "2025-02-23", noted: [] },
    { ticketsHref: `/desk/tickets?task=${id}`, formats: FORMATS },
  );
  const days = view?.weeks.flatMap((week) => week.days).filter((day) => day?.href) ?? [];
  expect(days.length).toBeGreaterThan(40);
  for (const day of days)
    expect([day?.href, await countAt(day?.href ?? null)]).toEqual([day?.href, day?.count]);
});

test("each cell of a task's heat map and each of its weeks opens what it counts", async () => {
  const ranking = await listRanking(desk.scope);
  const id = ranking?.candidates[0]?.taskId ?? "";
  const detail = await readCandidate(desk.scope, id);
  const asOf = detail?.run.asOf;
  if (!detail || !asOf) throw new Error("nothing was ranked");
  const ticketsHref = `/desk/tickets?task=${id}`;
  const counts = new Array<number>(168).fill(0);
  for (const { weekday, hour, tickets } of detail.hours)
    counts[(weekday - 1) * 24 + hour] = tickets;
  await expectCellsToOpenTheirTickets(heatView(counts, 0, { ticketsHref, formats: FORMATS }));

  const query = trendQuery.parse({});
  const period = periodOf(query, asOf, ZONE);
  const { points } = trendView(
    { ...candidatePage("/desk/candidates", id), ticketsHref },
    {
      query,
      period,
      ...(await weeksOfTask(desk.scope, id, period)),
      noted: { said: [], known: [] },
    },
    FORMATS,
  );
  const counted = points.filter(({ tickets }) => tickets > 0);
  expect(counted.length).toBeGreaterThan(30);
  for (const { href, tickets } of counted)
    expect([href, await countAt(href)]).toEqual([href, tickets]);
});
