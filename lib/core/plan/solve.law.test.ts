import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SolverItem } from "./dependent-groups";
import { greedyPlan } from "./greedy";
import { prepareSolver, type Solution } from "./solve";

/** A task by itself; ties are added by place. */
const plainItem = fc.record({
  halfDays: fc.integer({ min: 1, max: 24 }),
  value: fc.integer({ min: -20, max: 200 }),
  lock: fc.constantFrom(null, null, null, null, null, "in" as const, "out" as const),
});

/** Up to `most` tasks with some ties between them. */
function someItems(most: number): fc.Arbitrary<SolverItem[]> {
  return fc
    .record({
      plain: fc.array(plainItem, { minLength: 1, maxLength: most }),
      needs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: 4 }),
      excludes: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: 3 }),
    })
    .map(({ plain, needs, excludes }) => {
      const tied = (pairs: [number, number][], at: number) =>
        pairs.filter(([from, to]) => from === at && to !== at).map(([, to]) => `t${to}`);
      return plain.map((item, at) => ({
        ...item,
        id: `t${at}`,
        needs: tied(needs, at),
        excludes: tied(excludes, at),
      }));
    });
}

function keepsRules(items: readonly SolverItem[], ids: ReadonlySet<string>): boolean {
  const known = new Set(items.map(({ id }) => id));
  return items.every((item) => {
    const isIn = ids.has(item.id);
    if (item.lock === "in" && !isIn) return false;
    if (!isIn) return true;
    if (item.lock === "out") return false;
    if (item.excludes.some((id) => ids.has(id))) return false;
    return item.needs.every((id) => !known.has(id) || ids.has(id));
  });
}

/** Every subset of the items; the value of the best that fits and keeps all rules, null when none does. */
function bruteForce(items: readonly SolverItem[], capacity: number): number | null {
  let best: number | null = null;
  for (let mask = 0; mask < 2 ** items.length; mask++) {
    let length = 0;
    let value = 0;
    items.forEach((item, at) => {
      if ((mask >> at) & 1) {
        length += item.halfDays;
        value += item.value;
      }
    });
    if (length > capacity || (best !== null && value <= best)) continue;
    const ids = new Set(items.filter((_, at) => (mask >> at) & 1).map(({ id }) => id));
    if (keepsRules(items, ids)) best = value;
  }
  return best;
}

function sizeOf(items: readonly SolverItem[], { ids }: Solution): number {
  return items.reduce((sum, item) => sum + (ids.has(item.id) ? item.halfDays : 0), 0);
}

const SCORES = [
  (item: SolverItem) => item.value / item.halfDays,
  (item: SolverItem) => item.value,
  (item: SolverItem) => (item.halfDays * 7919) % 101,
];

const isFull = Boolean(process.env.TOILBOX_FULL);
/** Trying every subset of 18 takes a second; the full run does it. */
const MOST = isFull ? 18 : 12;

describe("the best plan", () => {
  test(`is worth what trying every subset finds, with locks, needs and exclusives (up to ${MOST} tasks)`, () => {
    fc.assert(
      fc.property(someItems(MOST), fc.integer({ min: 0, max: 120 }), (items, capacity) => {
        const solver = prepareSolver(items, capacity);
        const best = bruteForce(items, capacity);
        if (best === null) {
          expect(solver.contradictions.length > 0 || solver.leastHalfDays > capacity).toBe(true);
          return;
        }
        const plan = solver.at(capacity);
        expect(solver.isExact).toBe(true);
        expect(plan.value).toBe(best);
        expect(plan.halfDays).toBe(sizeOf(items, plan));
        expect(plan.halfDays).toBeLessThanOrEqual(capacity);
        expect(keepsRules(items, plan.ids)).toBe(true);
      }),
      { numRuns: isFull ? 40 : 300 },
    );
  });

  test("is worth what trying every subset finds among 18 tasks", () => {
    fc.assert(
      fc.property(someItems(18), fc.integer({ min: 20, max: 120 }), (items, capacity) => {
        const best = bruteForce(items, capacity);
        if (best !== null) expect(prepareSolver(items, capacity).at(capacity).value).toBe(best);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test("is never below any greedy, on 1,000 random cases", () => {
    fc.assert(
      fc.property(someItems(40), fc.integer({ min: 1, max: 200 }), (items, capacity) => {
        const solver = prepareSolver(items, capacity);
        fc.pre(solver.contradictions.length === 0 && solver.isExact);
        const box = Math.max(capacity, solver.leastHalfDays);
        const best = solver.at(box);
        const locked = solver.at(solver.leastHalfDays);
        for (const score of SCORES) {
          const greedy = greedyPlan(items, locked, { halfDays: box, score });
          expect(keepsRules(items, greedy.ids)).toBe(true);
          expect(greedy.halfDays).toBeLessThanOrEqual(box);
          expect(best.value).toBeGreaterThanOrEqual(greedy.value);
        }
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test("never loses value when the box grows", () => {
    fc.assert(
      fc.property(someItems(15), (items) => {
        const solver = prepareSolver(items, 150);
        let before = Number.NEGATIVE_INFINITY;
        for (let capacity = solver.leastHalfDays; capacity <= 150; capacity++) {
          const { value } = solver.at(capacity);
          expect(value).toBeGreaterThanOrEqual(before);
          before = value;
        }
      }),
    );
  });
});
