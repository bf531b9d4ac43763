import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryIdentity, type Overlap } from "./carry-identity";
import { groupSignatures } from "./group-signatures";
import { type SignatureSummary, type TaskCluster, TITLE_ALONE } from "./signature-summary";

const ASKS = [
  "reset password",
  "unlock account",
  "order headset",
  "renew certificate",
  "restore folder backup",
  "install drawing software",
  "printer paper jam",
  "projector shows nothing",
  "vpn disconnects hourly",
  "coffee machine leaks",
  "badge does not open",
  "invoice copy missing",
];
const MANNERS = ["please", "again", "urgent", "for colleague", "in branch office", "since monday"];

type Ask = { readonly ask: number; readonly manner: number; readonly count: number };

function wordings(asks: readonly Ask[]): readonly SignatureSummary[] {
  const counts = new Map<string, number>();
  for (const { ask, manner, count } of asks) {
    const text = `${ASKS[ask]} ${MANNERS[manner]}`;
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return [...counts].map(([text, count]) => ({
    id: text,
    text,
    sourceKind: "human",
    ...TITLE_ALONE,
    example: text,
    count,
  }));
}

const asks = (length: number) =>
  fc.array(
    fc.record({
      ask: fc.nat(ASKS.length - 1),
      manner: fc.nat(MANNERS.length - 1),
      count: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: length, maxLength: length },
  );

function overlapsOf(
  before: readonly TaskCluster[],
  after: readonly TaskCluster[],
): readonly Overlap[] {
  const taskOf = new Map(
    before.flatMap(({ variants }, task) =>
      variants.map(({ signatureId, count }) => [signatureId, { taskId: `task ${task}`, count }]),
    ),
  );
  return after.flatMap(({ signatureIds }, cluster) => {
    const tickets = new Map<string, number>();
    for (const id of signatureIds) {
      const known = taskOf.get(id);
      if (known) tickets.set(known.taskId, (tickets.get(known.taskId) ?? 0) + known.count);
    }
    return [...tickets].map(([taskId, count]) => ({ cluster, taskId, tickets: count }));
  });
}

describe("ids of tasks", () => {
  test("mining again without new tickets gives every task its id", () => {
    fc.assert(
      fc.property(asks(40), (desk) => {
        const mined = groupSignatures(wordings(desk));
        const again = groupSignatures([...wordings(desk)].reverse());
        const carried = carryIdentity(overlapsOf(mined, again));
        expect(again.map((_, cluster) => carried.get(cluster))).toEqual(
          mined.map((_, task) => `task ${task}`),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("after 10,000 more tickets an id is only gone when its tickets went to tasks with other ids", () => {
    fc.assert(
      fc.property(asks(30), asks(1_000), (desk, added) => {
        const total = added.reduce((sum, { count }) => sum + count, 0);
        const more = added.map((ask) => ({ ...ask, count: (ask.count * 10_000) / total }));
        const before = groupSignatures(wordings(desk));
        const after = groupSignatures(wordings([...desk, ...more]));
        const overlaps = overlapsOf(before, after);
        const carried = carryIdentity(overlaps);
        const kept = new Set(carried.values());
        expect(kept.size).toBe(carried.size);
        for (const { taskId, cluster } of overlaps) {
          if (kept.has(taskId)) continue;
          expect(carried.get(cluster)).toBeDefined();
          expect(carried.get(cluster)).not.toBe(taskId);
        }
        const tickets = (some: readonly Overlap[]) =>
          some.reduce((sum, overlap) => sum + overlap.tickets, 0);
        const staying = overlaps.filter(({ cluster, taskId }) => carried.get(cluster) === taskId);
        expect(tickets(staying) / tickets(overlaps)).toBeGreaterThan(0.7);
      }),
      { numRuns: 20 },
    );
  });
});
