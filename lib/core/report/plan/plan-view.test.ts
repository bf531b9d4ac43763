import { describe, expect, test } from "vitest";
import { type PlanItem, type PlanKnobs, type PlanTask, UNTOUCHED } from "../../domain/plan";
import { defaultSettings, type WorkspaceSettings } from "../../domain/settings";
import { createDrawSource } from "../../plan/case-draws";
import { makePlan } from "../../plan/make-plan";
import { bandAround, COMPANY, PUBLIC_BODY } from "../example-candidates";
import { wordingOf } from "../wording";
import { compareRows, scenarioWords } from "./plan-compare";
import { roadmap } from "./plan-roadmap";
import { defaultKnobs, proposalSentence, rateNote } from "./plan-start";
import { planView } from "./plan-view";

function exampleTask(id: string, hours: number, told: Partial<PlanTask> = {}): PlanTask {
  return {
    id,
    title: `Task ${id}`,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: bandAround(hours),
    isCommon: false,
    toolCount: 1,
    rung: 1,
    mandate: null,
    ...told,
  };
}

const TASKS = [
  exampleTask("a", 400),
  exampleTask("b", 300, { remedy: "self-service" }),
  exampleTask("c", 250),
  exampleTask("d", 200, { remedy: "enforced-state" }),
  exampleTask("e", 3),
];
const DAYS = { a: 10, b: 7, c: 5, d: 5, e: 5 };

function viewOf(
  settings: WorkspaceSettings,
  told: Readonly<Record<string, Partial<PlanItem>>> = {},
  knobs: Partial<PlanKnobs> = {},
) {
  const items = new Map(
    Object.entries(DAYS).map(([id, days]) => [id, { ...UNTOUCHED, days, ...told[id] }]),
  );
  const input = { tasks: TASKS, items, settings: settings.automation };
  const source = createDrawSource(settings.automation.coverage, 3);
  const plan = makePlan({ ...input, knobs: { ...defaultKnobs(settings, null), ...knobs } }, source);
  const units = {
    formats: settings,
    wording: wordingOf(settings.profile, settings),
    knobs: plan.knobs,
  };
  return { plan, units, view: planView(plan, units) };
}

describe("the page of a plan", () => {
  test("opens with the answer and with what ten more days buy", () => {
    const { view } = viewOf(COMPANY);
    expect(view.headline[0]).toMatch(
      /^20 engineer-days fit 3 of 4 tasks that pay back, worth \$[\d.]+ k over 3 years\.$/,
    );
    expect(view.headline[1]).toMatch(/^10 more days buy \$[\d.]+ k\.$/);
  });

  test("speaks German, horizon and units as well", () => {
    const german = { ...COMPANY, locale: "de-DE" };
    const { plan, units, view } = viewOf(german);
    expect(view.headline[0]).toMatch(
      /^20 Entwicklertage reichen für 3 von 4 lohnenden Aufgaben im Wert von .+ in 3 Jahren\.$/,
    );
    const around = { toilHours: 1_153, productiveHours: 1_650 };
    const [first] = compareRows(plan, null, around, units);
    expect(first?.name).toBe("Genutzte Entwicklertage");
    expect(roadmap(plan, 1_153, german)[3]?.figures).toBe("Nichts in diesem Plan.");
  });

  test("says for each task outside why, the first to enter first", () => {
    const { view } = viewOf(COMPANY, { c: { lock: "out", note: "The vendor does it" } });
    expect(view.inside.map(({ title }) => title)).toEqual(["Task a", "Task b"]);
    expect(view.outside.map(({ title, state, why }) => [title, state, why])).toEqual([
      ["Task d", "First left out", "Enters with 22 days"],
      ["Task c", "Left out", "The vendor does it"],
    ]);
    expect(view.noReturn.map(({ title }) => title)).toEqual(["Task e"]);
  });

  test("draws areas as shares of the days, with a place for the idle ones", () => {
    const { view } = viewOf(COMPANY, {}, { days: 24 });
    const area = ({ width, height }: { width: number; height: number }) => (width * height) / 100;
    const places = [...view.box.tiles, ...(view.box.idle ? [view.box.idle] : [])];
    expect(places.reduce((sum, { rect }) => sum + area(rect), 0)).toBeCloseTo(100, 6);
    const tile = view.box.tiles.find(({ id }) => id === "a");
    expect(tile && area(tile.rect)).toBeCloseTo((10 / 24) * 100, 6);
    expect(view.box.idle?.text).toBe("2 d idle");
  });

  test("tells when more is locked than fits, and by how much", () => {
    const { view } = viewOf(COMPANY, { a: { lock: "in" }, b: { lock: "in" } }, { days: 10 });
    expect(view.problems).toEqual([
      "What is locked in takes 17 days, 7 more than the box holds. Unlock a task or add days.",
    ]);
  });

  test("without an hourly cost speaks of hours, never of money", () => {
    const { view } = viewOf(defaultSettings());
    expect(view.headline[0]).toMatch(/worth [\d,]+ h over 3 years/);
    expect(JSON.stringify(view)).not.toContain("$");
  });

  test("a public body reads no word of a company", () => {
    const { view } = viewOf(PUBLIC_BODY);
    expect(JSON.stringify(view)).not.toMatch(/\b(profit|revenue|cash|by saving)\b/i);
    expect(view.numbers[0]?.note).toContain("cost avoidance");
  });

  test("no hours left over: in FTE, toil left and distance to the target line add up", () => {
    const { plan, units } = viewOf(COMPANY);
    const toilHours = 1_153;
    const rows = compareRows(plan, null, { toilHours, productiveHours: 1_650 }, units);
    const text = (name: string) => rows.find((row) => row.name === name)?.a;
    const released = plan.expected.hoursReleased;
    expect(text("Hours released a year")).toBe(`${Math.round(released)} h`);
    expect(text("Toil left a year")).toBe(`${Math.round(toilHours - released)} h`);
  });

  test("two scenarios differ by B less A, and not at all in different units", () => {
    const { plan, units } = viewOf(COMPANY);
    const { plan: larger } = viewOf(COMPANY, {}, { days: 27 });
    const around = { toilHours: 1_153, productiveHours: 1_650 };
    const change = (rows: ReturnType<typeof compareRows>, name: string) =>
      rows.find((row) => row.name === name)?.change;
    const rows = compareRows(plan, larger, around, units);
    expect(change(rows, "Tasks in the box")).toBe("+1");
    expect(change(rows, "Net value")).toMatch(/^\+\$/);
    expect(change(rows, "P10–P90")).toBeNull();
    const { plan: inHours } = viewOf(defaultSettings());
    expect(change(compareRows(plan, inHours, around, units), "Net value")).toBeNull();
  });

  test("puts each task of the plan on its step of the roadmap", () => {
    const { plan } = viewOf(COMPANY, {}, { days: 27 });
    const steps = roadmap(plan, 1_153, COMPANY);
    expect(steps.map(({ tasks }) => tasks)).toEqual([
      ["Task b"],
      ["Task a", "Task c"],
      ["Task d"],
      [],
    ]);
    expect(steps[3]?.reached).toBeCloseTo(plan.expected.hoursReleased / 1_153, 10);
  });
});

describe("where a plan starts", () => {
  test("from the last proposal, else 20 days and three years at the workspace's own cost", () => {
    expect(defaultKnobs(COMPANY, null)).toMatchObject({ days: 20, months: 36 });
    expect(defaultKnobs(COMPANY, null).rate).toBeCloseTo(71.515, 3);
    const at = new Date("2026-11-03T10:00:00Z");
    const proposal = { days: 12.5, months: 24, isCautious: true, at, by: "Dana", taskCount: 1 };
    expect(defaultKnobs(COMPANY, proposal)).toMatchObject({
      days: 12.5,
      months: 24,
      isCautious: true,
    });
    expect(proposalSentence(proposal, COMPANY)).toBe(
      "Proposed on 3 Nov 2026 by Dana: 12.5 days, 1 task.",
    );
  });

  test("says where the hourly cost comes from, or that there is none", () => {
    expect(rateNote(COMPANY)).toBe("Settings: $118 k / 1,650 h = $71.52.");
    expect(rateNote(defaultSettings())).toBe("No cost is entered in Settings: values are hours.");
  });

  test("a scenario reads as its knobs", () => {
    const knobs = { ...defaultKnobs(COMPANY, null), isCautious: true };
    expect(scenarioWords({ knobs }, COMPANY)).toBe("20 days, 3 years, $71.52 an hour, cautious");
  });
});
