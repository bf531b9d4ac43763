import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeQueue } from "./edge-queue";

const edge = fc.record({
  likeness: fc.integer({ min: 0, max: 20 }).map((value) => value / 20),
  a: fc.nat(30),
  b: fc.nat(30),
  age: fc.nat(5),
});

describe("the queue of edges", () => {
  test("gives the most alike first, ties by the lower rows, whatever the order in which they came", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 3_000, size: "max" }), (edges) => {
        const queue = new EdgeQueue();
        for (const one of edges) queue.push(one);
        const given = edges.map(() => queue.pop());
        const keys = (one: (typeof edges)[number] | undefined) => [one?.likeness, one?.a, one?.b];
        const sorted = [...edges].sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
        expect(given.map(keys)).toEqual(sorted.map(keys));
        expect(queue.pop()).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});
