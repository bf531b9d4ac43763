import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicationFacts, TIERS, type Tier } from "@/lib/core/domain/application";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { costTasks } from "./cost-tasks";
import { exampleFacts } from "./example-facts";
import { taskTierWeight, tierWeights } from "./tier-weight";

const PUBLIC: WorkspaceSettings = {
  ...defaultSettings(),
  profile: "public",
  mission: { peopleAffected: 3, impactShare: 0.5, tierWeight: 1 },
};

const application = (name: string, tier: Tier | null) => ({
  ...applicationFacts.parse({ name, services: [name], tier }),
  id: name,
});

const REGISTER = [
  application("Payments", 1),
  application("Permits", 2),
  application("Intranet", 4),
  application("Unsorted", null),
];
const weightOf = tierWeights(REGISTER, PUBLIC);

function weightFor(services: readonly [string, number][], scoredCount = 100) {
  const counts = services.map(([name, count]) => ({ name, count }));
  return taskTierWeight({ services: counts, scoredCount }, weightOf, PUBLIC);
}

describe("mission tiers", () => {
  test("tiers 1 to 4 weigh 1, .6, .3 and .1", () => {
    expect(TIERS.map((tier) => defaultSettings().tierWeights[tier])).toEqual([1, 0.6, 0.3, 0.1]);
  });

  test.each([
    ["all of one tier", [["Permits", 100]], 0.6],
    ["names as people write them", [["  permits ", 100]], 0.6],
    [
      "half and half: (50 x .6 + 50 x .1) / 100",
      [
        ["Permits", 50],
        ["Intranet", 50],
      ],
      0.35,
    ],
    ["tickets of none at the weight for all: (40 x .6 + 60 x 1) / 100", [["Permits", 40]], 0.84],
    [
      "a service without a tier as well",
      [
        ["Permits", 40],
        ["Unsorted", 60],
      ],
      0.84,
    ],
    ["nothing with a tier", [["Unsorted", 100]], null],
    ["no service at all", [], null],
  ] as [string, [string, number][], number | null][])("%s", (_name, services, expected) => {
    const weight = weightFor(services);
    if (expected === null) expect(weight).toBeNull();
    else expect(weight).toBeCloseTo(expected, 12);
  });

  test("390 x 4 h x 3 people x .5 x .6 = 1,404 beneficiary-hours for tier 2, told with its weight", () => {
    const facts = exampleFacts({ services: [{ name: "Permits", count: 390 }] });
    const tierWeight = taskTierWeight(facts, weightOf, PUBLIC);
    const task = { taskId: "a", title: "", facts, score: { chance: 1, toil: 90 }, tierWeight };
    const { axes, tierWeight: told } = costTasks([task], PUBLIC, 1).tasks[0]!;
    expect(axes.profile === "public" && axes.mission?.expected).toBeCloseTo(1_404, 9);
    expect(told).toBe(0.6);
  });

  test("a more essential tier never counts less, and a weight lies between the least and the greatest", () => {
    const services = fc.array(
      fc.tuple(fc.constantFrom("Payments", "Permits", "Intranet", "Unsorted"), fc.nat(30)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(services, (told) => {
        const weight = weightFor(told) ?? 1;
        expect(weight).toBeGreaterThanOrEqual(0.1 - 1e-12);
        expect(weight).toBeLessThanOrEqual(1 + 1e-12);
        const raised = told.map(([name, count]): [string, number] => [
          name === "Intranet" ? "Payments" : name,
          count,
        ]);
        expect(weightFor(raised) ?? 1).toBeGreaterThanOrEqual(weight - 1e-12);
      }),
    );
  });
});
