import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costTasks } from "../cost/cost-tasks";
import { exampleFacts } from "../cost/example-facts";
import { applicationFacts } from "../domain/application";
import { defaultSettings, type WorkspaceSettings } from "../domain/settings";
import type { TaskCost } from "../domain/task-cost";
import type { NamedCount, TaskFacts } from "../domain/task-facts";
import { splitCost } from "../stats/split-cost";
import { burdensOf } from "./application-burden";

const TEAMS = ["Database", "Service desk", "Contractor"] as const;
const SERVICES = ["SAP", "Exchange", "nobody's"] as const;
const WEEKS_A_MONTH = 4;

const named = (names: readonly string[]): fc.Arbitrary<NamedCount[]> =>
  fc
    .array(fc.nat(130), { minLength: names.length, maxLength: names.length })
    .map((counts) =>
      names.flatMap((name, at) => (counts[at] ? [{ name, count: counts[at] ?? 0 }] : [])),
    );

const someFacts: fc.Arbitrary<TaskFacts> = fc
  .record({
    perYear: fc.double({ min: 0, max: 5_000, noNaN: true }),
    minutes: fc.double({ min: 0.1, max: 240, noNaN: true }),
    teams: named(TEAMS),
    services: named(SERVICES),
    weeks: fc.array(fc.nat(20), { minLength: 52, maxLength: 52 }),
    events: fc.nat(5),
  })
  .map(({ perYear, minutes, teams, services, weeks, events }) =>
    exampleFacts({
      perYear,
      teams,
      services,
      weekCounts: weeks,
      lossEvents: { told: events > 3 ? 0 : 390, hits: Math.min(events, 3) },
      touch: {
        ...exampleFacts().touch,
        rungs: [{ rung: 3, tickets: 390, meanMinutes: minutes, reopens: 4 }],
      },
    }),
  );

const CONTRACTOR = { team: "Contractor", annualCost: 171_717, productiveHours: null };

/** Some inputs are blank, so that tasks are priced on some axes and not on others. */
const someSettings: fc.Arbitrary<WorkspaceSettings> = fc
  .record({
    profile: fc.constantFrom("company" as const, "public" as const),
    annualCost: fc.constantFrom(null, 118_000),
    risk: fc.constantFrom(null, { lossLow: 1_000, lossHigh: 20_000 }),
    teamCosts: fc.subarray([CONTRACTOR]),
  })
  .map((told) => ({ ...defaultSettings(), ...told }));

const cents = (amount: number) => Math.round(amount * 100);

function axesOf({ axes }: TaskCost): readonly (number | null)[] {
  const told = axes.profile === "company" ? [axes.profit, axes.revenue, axes.risk] : [axes.budget];
  return [...told, axes.total].map((axis) => axis?.expected ?? null);
}

const byTeam = ({ teams }: TaskFacts) =>
  teams.length > 0
    ? teams.map(({ name, count }) => [name, count] as const)
    : ([[null, 1]] as const);

function byMonth({ weekCounts }: TaskFacts) {
  const months = Array.from({ length: 13 }, (_, month) => {
    const weeks = weekCounts.slice(month * WEEKS_A_MONTH, (month + 1) * WEEKS_A_MONTH);
    return [month, weeks.reduce((sum, count) => sum + count, 0)] as const;
  });
  return months;
}

describe("the expected value split by something", () => {
  const drawn = fc.record({
    facts: fc.array(someFacts, { minLength: 1, maxLength: 5 }),
    settings: someSettings,
  });
  const costed = (facts: readonly TaskFacts[], settings: WorkspaceSettings) => {
    const inputs = facts.map((one, at) => ({
      taskId: `task ${at}`,
      title: "",
      facts: one,
      score: { chance: 0.3 + at / 10, toil: 70 },
    }));
    return costTasks(inputs, settings, 7).tasks;
  };

  test.each([
    ["team", byTeam],
    ["month", byMonth],
  ] as const)("by %s adds up to the whole to the cent, on every axis", (_name, sharesOf) => {
    fc.assert(
      fc.property(drawn, ({ facts, settings }) => {
        const costs = costed(facts, settings);
        for (const axis of axesOf(costs[0]!).keys()) {
          const amounts = costs.map((cost) => axesOf(cost)[axis] ?? null);
          const parts = splitCost<string | number | null>(
            facts.map((one, at) => {
              const amount = amounts[at] ?? null;
              return { amount: amount === null ? null : amount * 100, shares: sharesOf(one) };
            }),
          );
          const told = amounts.flatMap((amount) => (amount === null ? [] : [cents(amount)]));
          // Of nothing priced there is no part, not a part of 0.
          if (told.length === 0) expect(parts.size).toBe(0);
          const whole = told.reduce((sum, one) => sum + one, 0);
          expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBe(whole);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("by application adds up to the whole to the cent, and what is not priced stays so", () => {
    const applications = [
      { id: "erp", ...applicationFacts.parse({ name: "ERP", services: ["SAP"] }) },
      { id: "mail", ...applicationFacts.parse({ name: "Mail", services: ["Exchange"] }) },
    ];
    fc.assert(
      fc.property(drawn, ({ facts, settings }) => {
        const costs = costed(facts, settings);
        const burdens = burdensOf(
          costs.map(({ taskId, axes, hours }, at) => ({
            id: taskId,
            axes,
            hours: hours.expected,
            tickets: 390,
            teams: [],
            services: facts[at]!.services,
          })),
          applications,
        );
        const sum = (of: "toil" | "atRisk" | "risk") => {
          const parts = [...burdens.values()].flatMap((burden) => burden[of] ?? []);
          return parts.length === 0 ? null : parts.reduce((all, part) => all + part, 0);
        };
        const whole = (axis: number) => {
          const told = costs.flatMap((cost) => axesOf(cost)[axis] ?? []);
          return told.length === 0 ? null : told.reduce((all, one) => all + cents(one), 0);
        };
        expect(sum("toil")).toBe(whole(0));
        expect(sum("atRisk")).toBe(settings.profile === "company" ? whole(1) : null);
        expect(sum("risk")).toBe(settings.profile === "company" ? whole(2) : null);
      }),
      { numRuns: 20 },
    );
  });
});
