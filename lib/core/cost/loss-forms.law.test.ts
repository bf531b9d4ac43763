import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOSS_FORMS, type LossForms, lossForms, lossRanges } from "@/lib/core/domain/loss-forms";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { lognormalFromRange, lognormalMean } from "@/lib/core/simulate/lognormal-range";
import { costTasks } from "./cost-tasks";
import { exampleFacts } from "./example-facts";
import { drawYearlyLosses } from "./risk";

const range = fc
  .tuple(fc.double({ min: 10, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 50, noNaN: true }))
  .map(([low, width]) => ({ low, high: low * width, source: "past events" }));
const entered = fc.option(range, { nil: null });
const inLabour = fc.option(
  fc.tuple(range, fc.boolean()).map(([one, isOnTop]) => ({ ...one, isOnTop })),
  { nil: null },
);
const forms: fc.Arbitrary<LossForms> = fc.record({
  productivity: inLabour,
  response: inLabour,
  replacement: entered,
  competitive: entered,
  fines: entered,
  reputation: entered,
});

const TASK = { taskId: "a", record: { events: 3, tickets: 390 }, perYear: 390 };

function drawsOf(ranges: ReturnType<typeof lossRanges>, record = TASK): Float64Array {
  const losses = new Float64Array(400);
  drawYearlyLosses(record, ranges, { seed: 7, losses });
  return losses;
}

function riskOf(told: Partial<WorkspaceSettings>) {
  const task = { taskId: "a", title: "", facts: exampleFacts(), score: { chance: 1, toil: 90 } };
  const { tasks, totals } = costTasks([task], { ...defaultSettings(), ...told }, 7);
  const { axes, unpriced } = tasks[0]!;
  if (axes.profile !== "company") throw new Error("not a company");
  return { risk: axes.risk, total: axes.total, unpriced, totals };
}

describe("laws of the forms of loss", () => {
  test("each draw of the whole loss is the sum of the draws of its forms", () => {
    fc.assert(
      fc.property(forms, fc.integer({ min: 0, max: 200 }), (told, events) => {
        const ranges = lossRanges({ risk: null, lossForms: told });
        const task = { ...TASK, record: { events, tickets: 390 } };
        const whole = drawsOf(ranges, task);
        const parts = ranges.map((one) => drawsOf([one], task));
        for (let at = 0; at < whole.length; at++) {
          const sum = parts.reduce((all, draws) => all + draws[at]!, 0);
          expect(whole[at]).toBeCloseTo(sum, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("productivity and response count exactly where they are ticked, the others always", () => {
    fc.assert(
      fc.property(forms, (told) => {
        const counted = lossRanges({ risk: null, lossForms: told }).map(({ form }) => form);
        const expected = LOSS_FORMS.filter((form) => {
          const one = told[form];
          return one !== null && (!("isOnTop" in one) || one.isOnTop);
        });
        expect(counted).toEqual(expected);
      }),
    );
  });

  test("another form never costs less, in any draw", () => {
    fc.assert(
      fc.property(forms, range, (told, fines) => {
        const less = lossRanges({ risk: null, lossForms: { ...told, fines: null } });
        const more = lossRanges({ risk: null, lossForms: { ...told, fines } });
        const [before, after] = [drawsOf(less), drawsOf(more)];
        after.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual(before[at]!);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("ranges of one value give events x the sum of the forms, in every draw", () => {
    const told = lossForms.parse({
      replacement: { low: 300, high: 300, source: "invoice" },
      fines: { low: 700, high: 700, source: "tariff" },
    });
    const sure = drawsOf(lossRanges({ risk: null, lossForms: told }));
    const events = drawsOf([{ form: "replacement", low: 1, high: 1 }]);
    sure.forEach((value, at) => {
      expect(value).toBeCloseTo(1_000 * events[at]!, 6);
    });
    const expected = riskOf({ lossForms: told }).risk!.expected;
    // (.5 + 3) / (50 + 390) x 390 = 3.1022727 events of 1,000
    expect(expected).toBe(3_102.27);
  });
});

describe("the one range and the forms", () => {
  const risk = { lossLow: 10_000, lossHigh: 200_000 };
  const fines = { low: 100_000, high: 1_000_000, source: "counsel" };

  test("the range of before keeps its figures to the byte while no form counts", () => {
    const alone = riskOf({ risk });
    expect(alone.risk!.expected).toBe(210_022.98);
    const unticked = lossForms.parse({ response: { low: 1, high: 2, source: "reviews" } });
    expect(riskOf({ risk, lossForms: unticked }).risk).toEqual(alone.risk);
  });

  test("forms that count take its place", () => {
    const { risk: priced } = riskOf({ risk, lossForms: lossForms.parse({ fines }) });
    const mean = lognormalMean(lognormalFromRange(fines.low, fines.high));
    expect(priced!.expected).toBeCloseTo((3.5 / 440) * 390 * mean, 2);
  });

  test("nothing that counts is not priced, and says why; never 0", () => {
    const blank = riskOf({});
    expect(blank.risk).toBeNull();
    expect(blank.unpriced).toContain("risk: no size of a loss is set");
    const told = lossForms.parse({ productivity: { low: 1, high: 2, source: "timesheets" } });
    const unticked = riskOf({ lossForms: told });
    expect(unticked.risk).toBeNull();
    expect(unticked.total).toBeNull();
    expect(unticked.unpriced).toContain(
      "risk: the forms of loss that are set are counted in labour already",
    );
  });

  test("the tornado has a bar for the size of each form, and names the widest to measure next", () => {
    const told = lossForms.parse({ fines, reputation: { low: 10, high: 20, source: "survey" } });
    const { totals } = riskOf({ lossForms: told });
    const sizes = totals.tornado!.filter(({ input }) => input === "loss size");
    expect(sizes.map(({ form }) => form)).toEqual(["fines", "reputation"]);
    expect(sizes[0]!.removed).toBeGreaterThan(sizes[1]!.removed);
  });
});
