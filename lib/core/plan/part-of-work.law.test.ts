import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NamedTickets } from "../domain/part-of-work";
import type { CostedTask } from "../domain/weighed-applications";
import { partOfWork, partsWithWork } from "./part-of-work";
import { byTeam, splitWork, type TicketSplit, ticketsByName } from "./split-work";

const byService: TicketSplit = ({ services, tickets }) =>
  ticketsByName({ names: services, tickets }, (name) => name);

const counts = (names: readonly string[]): fc.Arbitrary<NamedTickets[]> =>
  fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), count: fc.integer({ min: 1, max: 90 }) }),
    {
      selector: ({ name }) => name,
    },
  );

/** Tasks whose tickets lie with some teams and none, and are about some services and none. */
const tasks = fc
  .array(
    fc.record({
      cents: fc.integer({ min: 0, max: 1_000_000 }),
      hours: fc.double({ min: 0, max: 500, noNaN: true }),
      teams: counts(["Desk", "Network", "Plant"]),
      services: counts(["Mail", "ERP"]),
      without: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ cents, hours, teams, services, without }, at): CostedTask => {
      const amount = cents / 100;
      const price = { expected: amount, p10: amount, p50: amount, p90: amount };
      const told = (names: readonly NamedTickets[]) =>
        names.reduce((sum, { count }) => sum + count, 0);
      return {
        id: `task-${at}`,
        hours,
        teams,
        services,
        tickets: Math.max(told(teams), told(services)) + without,
        axes: { profile: "company", profit: price, revenue: null, risk: null, total: price },
      };
    }),
  );

describe("parts of the work", () => {
  test("of all teams and of none add up to the whole: money to the cent, hours, and every task once", () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const whole = Math.round(
          all.reduce((sum, { axes }) => sum + (axes.total?.expected ?? 0), 0) * 100,
        );
        const parts = ["Desk", "Network", "Plant"].map((key) =>
          partOfWork(all, { key, split: byTeam, beside: byService }),
        );
        const none = splitWork(all, byTeam).get(null);
        const burdens = [...parts.map((part) => part?.burden), none];
        expect(burdens.reduce((sum, one) => sum + (one?.toil ?? 0), 0)).toBe(whole);
        const hours = all.reduce((sum, task) => sum + task.hours, 0);
        expect(burdens.reduce((sum, one) => sum + (one?.hours ?? 0), 0)).toBeCloseTo(hours, 6);
        for (const { id, teams, tickets } of all) {
          const inTeams = parts.reduce((sum, part) => sum + (part?.shares.get(id) ?? 0), 0);
          const told = teams.reduce((sum, { count }) => sum + count, 0);
          expect(inTeams).toBeCloseTo(told === 0 ? 0 : told / Math.max(told, tickets), 9);
        }
      }),
    );
  });

  test("the other side of a part's tickets never has more hours than the part", () => {
    fc.assert(
      fc.property(tasks, (all) => {
        for (const { key } of partsWithWork(all, byTeam)) {
          const part = partOfWork(all, { key, split: byTeam, beside: byService });
          const beside = part?.beside.reduce((sum, { hours }) => sum + hours, 0) ?? 0;
          expect(beside).toBeLessThanOrEqual((part?.burden.hours ?? 0) + 1e-6);
        }
      }),
    );
  });

  test("a name that no ticket carries has no part", () => {
    fc.assert(
      fc.property(tasks, (all) => {
        expect(partOfWork(all, { key: "Nobody", split: byTeam, beside: byService })).toBeNull();
      }),
    );
  });
});
