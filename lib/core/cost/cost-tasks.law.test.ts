import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import type { CostInput } from "./cost-one-task";
import { costTasks } from "./cost-tasks";
import { exampleFacts } from "./example-facts";

const SETTINGS = {
  ...defaultSettings(),
  annualCost: 118_000,
  risk: { lossLow: 10_000, lossHigh: 200_000 },
};

const rung = fc.record({
  rung: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  meanMinutes: fc.double({ min: 0.1, max: 300, noNaN: true }),
  reopens: fc.nat(40),
});

const inputs: fc.Arbitrary<CostInput[]> = fc
  .array(
    fc.record({
      rung,
      perYear: fc.double({ min: 0, max: 5000, noNaN: true }),
      interruptions: fc.double({ min: 0, max: 1, noNaN: true }),
      chance: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      events: fc.nat(20),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((tasks) =>
    tasks.map((task, at) => ({
      taskId: `task ${at}`,
      title: "",
      score: { chance: task.chance, toil: 70 },
      facts: exampleFacts({
        perYear: task.perYear,
        interruptionsPerTicket: task.interruptions,
        lossEvents: { told: 390, hits: task.events },
        touch: { ...exampleFacts().touch, rungs: [{ ...task.rung, tickets: 390 }] },
      }),
    })),
  );

const cents = (amount: number | undefined) => Math.round((amount ?? 0) * 100);

describe("laws of costing", () => {
  test("expected money adds up to the cent, over tasks and over axes", () => {
    fc.assert(
      fc.property(inputs, (tasks) => {
        const { tasks: costs, totals } = costTasks(tasks, SETTINGS, 7);
        const sum = costs.reduce((total, { axes }) => total + cents(axes.total?.expected), 0);
        expect(cents(totals.axes.total?.expected)).toBe(sum);
        for (const { axes } of [...costs, totals]) {
          if (axes.profile !== "company") throw new Error("not a company");
          const axesSum = cents(axes.profit?.expected) + cents(axes.risk?.expected);
          expect(cents(axes.total?.expected)).toBe(axesSum);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the same seed gives the same bytes, in whatever order the tasks come", () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (tasks, seed) => {
        const once = costTasks(tasks, SETTINGS, seed);
        const again = costTasks([...tasks].reverse(), SETTINGS, seed);
        expect(JSON.stringify([...again.tasks].reverse())).toBe(JSON.stringify(once.tasks));
        expect(JSON.stringify(again.totals)).toBe(JSON.stringify(once.totals));
      }),
      { numRuns: 15 },
    );
  });

  test("more minutes never cost less", () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 1, max: 10, noNaN: true }), (tasks, factor) => {
        const longer = tasks.map((task) => ({
          ...task,
          facts: {
            ...task.facts,
            touch: {
              ...task.facts.touch,
              rungs: task.facts.touch.rungs.map((one) => ({
                ...one,
                meanMinutes: one.meanMinutes * factor,
              })),
            },
          },
        }));
        const before = costTasks(tasks, SETTINGS, 7).totals;
        const after = costTasks(longer, SETTINGS, 7).totals;
        expect(after.hours.p10).toBeGreaterThanOrEqual(before.hours.p10 - 1e-9);
        expect(after.hours.p90).toBeGreaterThanOrEqual(before.hours.p90 - 1e-9);
        expect(after.axes.total!.expected).toBeGreaterThanOrEqual(before.axes.total!.expected);
      }),
      { numRuns: 25 },
    );
  });

  test("a wider input never narrows the band of hours, of labour, or of the total", () => {
    const widened = (by: number) => ({
      ...SETTINGS,
      refocusMinutes: { p10: 8 / (1 + by), p50: 8, p90: 8 * (1 + by) },
      touchError: { 1: 0.1 + by, 2: 0.3 + by, 3: 0.4 + by, 4: 0.5 + by },
    });
    fc.assert(
      fc.property(inputs, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (tasks, by) => {
        const narrow = costTasks(tasks, widened(0), 7).totals;
        const wide = costTasks(tasks, widened(by), 7).totals;
        const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10;
        // Of draws, so that the last digits may differ.
        expect(width(wide.hours)).toBeGreaterThanOrEqual(width(narrow.hours) * 0.999 - 1e-9);
        if (wide.axes.profile !== "company" || narrow.axes.profile !== "company") return;
        expect(width(wide.axes.profit!)).toBeGreaterThanOrEqual(
          width(narrow.axes.profit!) * 0.999 - 0.02,
        );
      }),
      { numRuns: 6 },
    );
  });

  test("a blank price stays not priced in every sum, whatever else is entered", () => {
    const blanks = fc.record({
      annualCost: fc.constantFrom(null, 118_000),
      risk: fc.constantFrom(null, SETTINGS.risk),
      cashableShare: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, blanks, (tasks, told) => {
        const { tasks: costs, totals } = costTasks(tasks, { ...defaultSettings(), ...told }, 7);
        for (const { axes, kinds } of [...costs, totals]) {
          if (axes.profile !== "company") throw new Error("not a company");
          expect(axes.profit === null).toBe(told.annualCost === null);
          expect(axes.risk === null).toBe(told.risk === null);
          expect(axes.revenue).toBeNull();
          expect(axes.total === null).toBe(told.annualCost === null && told.risk === null);
          expect(kinds!.cashable === null).toBe(told.annualCost === null);
          expect(kinds!.capacity === null).toBe(told.annualCost === null);
          expect(kinds!.avoided === null).toBe(told.risk === null);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("kinds of value add up to the axes, to the cent, over tasks and in all", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(inputs, share, (tasks, cashableShare) => {
        const { tasks: costs, totals } = costTasks(tasks, { ...SETTINGS, cashableShare }, 7);
        for (const { axes, kinds } of [...costs, totals]) {
          const sum = cents(kinds!.cashable!) + cents(kinds!.capacity!) + cents(kinds!.avoided!);
          expect(sum).toBe(cents(axes.total?.expected));
        }
      }),
      { numRuns: 6 },
    );
  });

  test("bands are in order and nothing is negative or undefined", () => {
    fc.assert(
      fc.property(inputs, (tasks) => {
        const { tasks: costs, totals } = costTasks(tasks, SETTINGS, 3);
        for (const { hours, axes } of [...costs, totals]) {
          for (const band of [hours, axes.total!]) {
            expect(band.p10).toBeGreaterThanOrEqual(0);
            expect(band.p50).toBeGreaterThanOrEqual(band.p10);
            expect(band.p90).toBeGreaterThanOrEqual(band.p50);
            expect(Number.isFinite(band.expected)).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test("ranges of one value give the closed form in every percentile", () => {
    const sure = { p10: 8, p50: 8, p90: 8 };
    const facts = exampleFacts({
      touch: {
        rungs: [{ rung: 5, tickets: 390, meanMinutes: 8, reopens: 0 }],
        assumed: { ...exampleFacts().touch.assumed, request: 390 },
        meanMinutes: 8,
      },
    });
    const settings = {
      ...defaultSettings(),
      refocusMinutes: sure,
      defaultMinutes: { ...defaultSettings().defaultMinutes, request: sure },
    };
    const task = { taskId: "a", title: "", facts, score: { chance: 0.5, toil: 60 } };
    const { hours } = costTasks([task], settings, 1).tasks[0]!;
    // .5 x 390 x (8 + .9 x 8) / 60
    for (const value of Object.values(hours)) expect(value).toBeCloseTo(49.4, 9);
  });
});
