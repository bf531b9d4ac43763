import { describe, expect, test } from "vitest";
import { WEEKS_A_MONTH } from "../candidates/candidate-summary";
import { COMPANY, exampleCandidate } from "../example-candidates";
import { periodOf, periodQuery } from "../period";
import { type OverviewInput, overviewView } from "./overview-view";

const AS_OF = new Date("2026-09-30T10:00:00Z");
/** 52 tickets a year and 26 hours: half an hour each. */
const HALF_HOUR = { ticketsAMonth: WEEKS_A_MONTH, hours: 26 };
const resets = exampleCandidate({ id: "resets", title: "Reset", ...HALF_HOUR, teams: ["Desk"] });
const disks = exampleCandidate({
  id: "disks",
  title: "Disk",
  ...HALF_HOUR,
  rank: 2,
  teams: ["Ops"],
});
const vague = exampleCandidate({ id: "vague", ...HALF_HOUR, rank: null, grade: "D" });

function overview(told: Partial<OverviewInput> = {}) {
  const query = told.query ?? periodQuery.parse({});
  return overviewView({
    base: "/desk",
    team: null,
    candidates: [resets, disks, vague],
    run: { asOf: AS_OF },
    query,
    period: periodOf(query, AS_OF, "UTC"),
    tickets: [
      { taskId: "resets", now: 60, before: 100 },
      { taskId: "disks", now: 40, before: 20 },
      { taskId: "vague", now: 99, before: 99 },
    ],
    firstWeek: "2025-01-06",
    watch: { alarms: [], watched: 3, falseAlarms: 0 },
    heat: { counts: new Array<number>(168).fill(0), offHoursShare: null },
    imports: [],
    before: null,
    settings: { ...COMPANY, timeZone: "UTC" },
    ...told,
  });
}

describe("the overview", () => {
  test("tells the hours of ranked tasks and the change: 100 x .5 h against 120 x .5 h", () => {
    const view = overview();
    expect(view.headline).toBe(
      "The 4 weeks to 27 Sep 2026 took 50 hours of toil, 17 % less than the 4 weeks before. No task is new or growing.",
    );
    expect(view.tiles.map(({ value }) => value)).toEqual(["50 h", "100", "52 h", "0"]);
    expect(view.tiles[0]?.change).toEqual({ text: "17 % less", way: "down" });
  });

  test("speaks German, units and all", () => {
    const settings = { ...COMPANY, timeZone: "UTC", locale: "de-DE" };
    const view = overview({ settings });
    expect(view.headline).toBe(
      "Die 4 Wochen bis 27. Sept. 2026 kosteten 50 Stunden Handarbeit, 17 % weniger als in den 4 Wochen davor. Keine Aufgabe ist neu oder wächst.",
    );
    expect(view.moves.note).toBe("2 Aufgaben von 2 mit Veränderung, gegenüber den 4 Wochen davor");
    expect(view.moves.rows[0]?.change).toBe("−20 Std.");
  });

  test("a number of the period opens the tickets of ranked tasks in exactly these weeks", () => {
    expect(overview().tiles[1]?.href).toBe(
      "/desk/tickets?ranked=yes&since=2026-08-31&until=2026-09-28",
    );
    expect(overview({ team: "Ops" }).tiles[1]).toMatchObject({
      value: "40",
      href: "/desk/tickets?ranked=yes&since=2026-08-31&until=2026-09-28&desk=Ops",
    });
  });

  test("without data for the weeks before there is no change, and it says so", () => {
    const view = overview({ firstWeek: "2026-08-10" });
    expect(view.headline).toContain("took 50 hours of toil. No task");
    expect(view.tiles[0]).toMatchObject({ change: null, note: "no data for the 4 weeks before" });
    expect(view.moves.title).toBe("What took most");
  });

  test("a period that ends before the data begin has no number, which is not 0", () => {
    const view = overview({ firstWeek: "2026-09-28", tickets: [] });
    expect(view.headline).toBe(
      "2 ranked tasks take 52 hours a year. Changes can be told once whole weeks are known.",
    );
    expect(view.tiles.map(({ value }) => value)).toEqual(["–", "–", "52 h", "0"]);
  });

  test("a change on fewer than 30 tickets is not told", () => {
    expect(overview({ team: "Ops" }).tiles[0]).toMatchObject({
      change: null,
      note: "too few tickets in the 4 weeks before to compare",
    });
  });

  test("what moved most stands first; each count opens its tickets", () => {
    const { rows } = overview().moves;
    expect(rows.map(({ id, change, way }) => [id, change, way])).toEqual([
      ["resets", "−20 h", "down"],
      ["disks", "+10 h", "up"],
    ]);
    expect(rows[0]?.before).toEqual({
      text: "100",
      href: "/desk/tickets?task=resets&since=2026-08-03&until=2026-08-31",
    });
  });

  test("after an import the ranks and hours before it stand beside those of now", () => {
    const before = [
      { taskId: "resets", rank: 4, hours: 20 },
      { taskId: "disks", rank: 2, hours: 26 },
    ];
    const rows = overview({ before, candidates: [resets, disks] }).sinceImport?.rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]).toMatchObject({
      note: "rank 4 → 1",
      before: "20 h",
      now: "26 h",
      change: "+6 h",
    });
  });

  test("a task that came without a rank and without hours is no change; without any there is no list", () => {
    const before = [{ taskId: "resets", rank: 1, hours: 26 }];
    const old = exampleCandidate({ id: "old", title: "Slow leak", rank: null, hours: 0 });
    const unranked = exampleCandidate({ id: "new", title: "Noise", rank: null, hours: 3 });
    expect(overview({ before, candidates: [resets, old] }).sinceImport).toBeNull();
    const rows = overview({ before, candidates: [resets, old, unranked] }).sinceImport?.rows;
    expect(rows?.map(({ title, note }) => [title, note])).toEqual([["Noise", "new, not ranked"]]);
  });
});

describe("new and growing toil", () => {
  test("is told with its weeks, beside the rule and how often it is wrong", () => {
    const weeks = Array.from({ length: 52 }, (_, week) => (week < 47 ? 0 : 3));
    const begins = exampleCandidate({ id: "begins", title: "Dock tablet", weeks });
    const alarm = {
      id: "begins",
      kind: "new",
      statistic: 9.9,
      expected: 0,
      from: 47,
      tickets: 15,
      weekCount: 5,
    } as const;
    const watch = { alarms: [alarm], watched: 2, falseAlarms: 0.002 };
    const { alarms, headline } = overview({ candidates: [resets, begins], watch });
    expect(headline).toContain("1 task is new or growing.");
    expect(alarms.alarms[0]).toMatchObject({
      title: "Dock tablet",
      says: "15 tickets in 5 weeks, since the week of 31 Aug 2026; hardly any before.",
    });
    expect(alarms.alarms[0]?.bars.filter(({ isAlarm }) => isAlarm)).toHaveLength(5);
    expect(alarms.rule).toContain("2 tasks watched: expect hardly any false at one time");
  });
});
