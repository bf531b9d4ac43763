import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Application, applicationFacts } from "../domain/application";
import type { Estimate } from "../domain/money";
import type { CostedTask } from "../domain/weighed-applications";
import { burdensOf } from "./application-burden";

const sure = (amount: number): Estimate => ({
  expected: amount,
  p10: amount,
  p50: amount,
  p90: amount,
});

const application = (id: string, services: string[]): Application => ({
  id,
  ...applicationFacts.parse({ name: id, services }),
});

function task(
  id: string,
  profit: number | null,
  services: CostedTask["services"],
  tickets = 10,
): CostedTask {
  const priced = profit === null ? null : sure(profit);
  return {
    id,
    tickets,
    hours: 10,
    services,
    teams: [],
    axes: { profile: "company", profit: priced, revenue: null, risk: null, total: priced },
  };
}

describe("the burden of applications", () => {
  const desks = [application("mail", ["Exchange", "Mail gateway"]), application("erp", ["SAP"])];

  test("is what the tickets about their services cost, by tickets", () => {
    const burdens = burdensOf(
      [
        task("a", 100, [
          { name: "exchange ", count: 6 },
          { name: "SAP", count: 3 },
        ]),
        task("b", 50, [{ name: "Mail Gateway", count: 10 }]),
      ],
      desks,
    );
    expect(burdens.get("mail")).toMatchObject({ toil: 11_000, hours: 16, taskIds: ["a", "b"] });
    expect(burdens.get("erp")).toMatchObject({ toil: 3_000, atRisk: null });
    expect(burdens.get(null)).toMatchObject({ toil: 1_000, taskIds: ["a"] });
  });

  test("a task without a price adds hours and no money; without services it belongs to none", () => {
    const burdens = burdensOf([task("a", null, [])], desks);
    expect(burdens.get(null)).toEqual({
      toil: null,
      atRisk: null,
      risk: null,
      hours: 10,
      taskIds: ["a"],
    });
  });

  test("law: the parts of all applications add up to the whole to the cent", () => {
    const services = fc.array(
      fc.record({
        name: fc.constantFrom("Exchange", "SAP", "Unknown thing", "mail gateway"),
        count: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 4 },
    );
    const tasks = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        services,
        fc.integer({ min: 1, max: 300 }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(tasks, (drawn) => {
        const all = drawn.map(([cost, about, tickets], at) => task(`t${at}`, cost, about, tickets));
        const burdens = burdensOf(all, desks);
        const cents = [...burdens.values()].reduce((sum, { toil }) => sum + (toil ?? 0), 0);
        expect(cents).toBe(Math.round(drawn.reduce((sum, [cost]) => sum + cost * 100, 0)));
      }),
    );
  });
});
