import { describe, expect, test } from "vitest";
import { type PlanKnobs, type PlanTask, UNTOUCHED } from "../../domain/plan";
import { defaultSettings, type WorkspaceSettings } from "../../domain/settings";
import { createDrawSource } from "../../plan/case-draws";
import { makePlan } from "../../plan/make-plan";
import { bandAround, COMPANY, exampleTotals, labourAxes, PUBLIC_BODY } from "../example-candidates";
import { wordingOf } from "../wording";
import { bridgeStart, bridgeView } from "./bridge-view";
import { defaultKnobs } from "./plan-start";

const HOURS = 3_000;

function exampleTask(at: number): PlanTask {
  return {
    id: `t${at}`,
    title: `Task ${at}`,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: bandAround(300 - at * 20),
    isCommon: false,
    toolCount: 1,
    rung: 1,
    mandate: null,
  };
}

function bridgeOf(settings: WorkspaceSettings, knobs: Partial<PlanKnobs> = {}, tasks = 10) {
  const rate = settings.annualCost ? settings.annualCost / settings.productiveHours : null;
  const all = Array.from({ length: tasks }, (_, at) => exampleTask(at));
  const items = new Map(all.map(({ id }) => [id, { ...UNTOUCHED, days: 5 }]));
  const plan = makePlan(
    {
      tasks: all,
      items,
      settings: settings.automation,
      knobs: { ...defaultKnobs(settings, null), days: 50, ...knobs },
    },
    createDrawSource(settings.automation.coverage, 3),
  );
  const units = {
    formats: settings,
    wording: wordingOf(settings.profile, settings),
    knobs: plan.knobs,
  };
  const axes = labourAxes(settings.profile, HOURS * (rate ?? 0));
  const start = {
    ...bridgeStart(exampleTotals(axes, HOURS), rate),
    ...(rate ? {} : { labour: null }),
  };
  return { plan, start, view: bridgeView(start, plan, units) };
}

const amountOf = (text: string) => Number(text.replace("−", "-").replace(/[^\d.-]/g, ""));

describe("the savings bridge", () => {
  test("adds up to the cent: today less every step is what is left", () => {
    const { view } = bridgeOf(COMPANY);
    const of = (kind: string) => view.bars.filter((bar) => bar.kind === kind);
    const [today, after] = [of("today")[0], of("after")[0]];
    const cents = of("step").reduce((sum, { full }) => sum + Math.round(amountOf(full) * 100), 0);
    expect(Math.round(amountOf(today?.full ?? "") * 100) + cents).toBe(
      Math.round(amountOf(after?.full ?? "") * 100),
    );
    expect(of("target")[0]?.full).toBe("$107,272.73");
    // Files have the amounts of the table, cent for cent.
    for (const { full, exact } of view.bars) expect(amountOf(full)).toBeCloseTo(exact, 2);
  });

  test("names the largest tasks and puts the others into one bar, each where the last one ended", () => {
    const { view, plan } = bridgeOf(COMPANY);
    const steps = view.bars.filter(({ kind }) => kind === "step");
    expect(plan.inside).toHaveLength(10);
    expect(steps.map(({ name }) => name)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6].map((at) => `Task ${at}`),
      "3 smaller tasks",
    ]);
    steps.slice(1).forEach((step, at) => {
      expect(step.to).toBeCloseTo(steps[at]?.from ?? 0, 9);
    });
    expect(steps.at(-1)?.taskId).toBeNull();
  });

  test("its whisker lies around what is left, and is gone where nothing is planned", () => {
    const { view } = bridgeOf(COMPANY);
    const after = view.bars.find(({ kind }) => kind === "after");
    expect(view.whisker?.from).toBeLessThan(after?.to ?? 0);
    expect(view.whisker?.to).toBeGreaterThan(after?.to ?? 0);
    const { view: empty } = bridgeOf(COMPANY, { days: 0 });
    expect(empty.whisker).toBeNull();
    expect(empty.bars.map(({ kind }) => kind)).toEqual(["today", "after", "find", "target"]);
  });

  test("other axes stay as they are, and labour follows the cost of an hour", () => {
    const { plan, start } = bridgeOf(COMPANY);
    const units = { formats: COMPANY, wording: wordingOf("company", COMPANY), knobs: plan.knobs };
    const today = (from: typeof start, rate: number) => {
      const knobs = { ...plan.knobs, rate };
      return bridgeView(from, { ...plan, knobs }, { ...units, knobs }).bars[0]?.full;
    };
    const own = start.ownRate ?? 0;
    expect(today(start, own)).toBe("$214,545.45");
    expect(today({ ...start, other: 1_000 }, own)).toBe("$215,545.45");
    expect(today({ ...start, other: 1_000 }, own * 2)).toBe("$430,090.91");
  });

  test("without a rate it counts hours; a public body reads no word of a company", () => {
    const { view } = bridgeOf(defaultSettings());
    expect(view.bars[0]?.text).toBe("3,000 h");
    expect(JSON.stringify(view)).not.toContain("$");
    const { view: city } = bridgeOf(PUBLIC_BODY);
    expect(JSON.stringify(city)).not.toMatch(/\b(profit|revenue|customer|debt)\b/i);
  });

  test("says how far beyond the line a plan goes", () => {
    const { view } = bridgeOf(COMPANY, {}, 10);
    const find = view.bars.find(({ kind }) => kind === "find");
    expect(find?.name).toBe("Still to find");
    const { plan, start } = bridgeOf(COMPANY);
    const units = { formats: COMPANY, wording: wordingOf("company", COMPANY), knobs: plan.knobs };
    const small = { ...start, labour: 120_000 };
    expect(bridgeView(small, plan, units).bars.find(({ kind }) => kind === "find")?.name).toBe(
      "Beyond the line",
    );
  });
});
