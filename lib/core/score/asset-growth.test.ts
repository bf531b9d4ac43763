import { describe, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { assetGrowthOf, type DrivenTask } from "./asset-growth";
import { bareTicket, minutesAfter, momentAt } from "./example-tickets";
import { createScoringPass } from "./scoring-pass";
import type { ScoringTicket } from "./scoring-ticket";

const MONDAY = momentAt("2025-01-06T09:00Z");
const WEEK = 7 * 24 * 60;
const WEEKS = 52;

/** One ticket of a task in each of some weeks about something. */
function weekly(taskId: string, about: (week: number) => Partial<ScoringTicket>, from = 0) {
  return Array.from({ length: WEEKS - from }, (_, at) =>
    bareTicket({ taskId, openedAt: minutesAfter(MONDAY, (from + at) * WEEK), ...about(from + at) }),
  );
}

function growthOf(tickets: readonly ScoringTicket[], ranked: readonly DrivenTask[]) {
  const pass = createScoringPass({ settings: defaultSettings() });
  for (const ticket of tickets) pass.add(ticket);
  return assetGrowthOf(ranked, pass.finish().assets);
}

const task = (taskId: string, drivers: DrivenTask["drivers"], hours = 10): DrivenTask => ({
  taskId,
  drivers,
  hours,
});

describe("tickets per asset", () => {
  test("counts different items in four stretches of 12 weeks that end before the newest week", () => {
    // Weeks 3 to 14, 15 to 26, 27 to 38, 39 to 50 of 0 to 51; another host each week from week 27 on.
    const tickets = weekly("a", (week) => ({
      configurationItem: week < 27 ? "host 0" : `host ${week}`,
    }));
    const growth = growthOf(tickets, [task("a", ["legacy/hardware"])]);
    expect(growth).toMatchObject({
      kind: "item",
      told: 1,
      weeks: 12,
      firstDay: "2025-01-27",
      joined: [],
    });
    expect(growth.stretches).toEqual([
      { tickets: 12, assets: 1 },
      { tickets: 12, assets: 1 },
      { tickets: 12, assets: 12 },
      { tickets: 12, assets: 12 },
    ]);
  });

  test("an asset that two tasks name is one, and a task counts under each of its drivers", () => {
    const tickets = [
      ...weekly("a", () => ({ configurationItem: "host" })),
      ...weekly("b", () => ({ configurationItem: "host" })),
    ];
    const growth = growthOf(tickets, [
      task("a", ["identity/access", "public cloud"], 30),
      task("b", ["identity/access"], 5),
    ]);
    expect(growth.stretches[0]).toEqual({ tickets: 24, assets: 1 });
    expect(growth.drivers.map(({ driver, hours }) => [driver, hours])).toEqual([
      ["identity/access", 35],
      ["public cloud", 30],
    ]);
    expect(growth.drivers[1]?.stretches[0]).toEqual({ tickets: 12, assets: 1 });
  });

  test("tasks that are not ranked take no part", () => {
    const tickets = [
      ...weekly("a", () => ({ configurationItem: "host" })),
      ...weekly("tray", () => ({ configurationItem: "other" })),
    ];
    expect(growthOf(tickets, [task("a", ["unknown"])]).stretches[0]).toEqual({
      tickets: 12,
      assets: 1,
    });
  });

  test("services stand in where most tickets name no item, and nothing where they name neither", () => {
    const services = weekly("a", () => ({ configurationItem: null, service: "Payroll" }));
    expect(growthOf(services, [task("a", ["unknown"])]).kind).toBe("service");
    const none = weekly("a", () => ({ configurationItem: null, service: null }));
    expect(growthOf(none, [task("a", ["unknown"])])).toMatchObject({ kind: null, told: 0 });
  });

  test("a source that begins later is named: what it brings is no growth of the others", () => {
    const tickets = [
      ...weekly("a", () => ({ configurationItem: "host", sourceId: "Desk" })),
      ...weekly("a", () => ({ configurationItem: "host", sourceId: "Tool" }), 30),
    ];
    expect(growthOf(tickets, [task("a", ["unknown"])]).joined).toEqual(["Tool"]);
  });
});
