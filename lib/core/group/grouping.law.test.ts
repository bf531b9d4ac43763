import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupSignatures } from "./group-signatures";
import type { SignatureSummary } from "./signature-summary";

const WORDS = [
  "reset",
  "password",
  "printer",
  "paper",
  "jam",
  "vpn",
  "renew",
  "quota",
  "slow",
  "mail",
];

const signatureParts = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom("human", "alert", "structure"),
  service: fc.constantFrom(null, "Mail", "Network"),
  resolution: fc.constantFrom(null, "done by phone", "replaced on site"),
  count: fc.integer({ min: 1, max: 30 }),
});

function summaries(
  parts: readonly (typeof signatureParts extends fc.Arbitrary<infer T> ? T : never)[],
) {
  return parts.map(({ words, kind, service, resolution, count }, at): SignatureSummary => {
    return {
      id: at.toString(16).padStart(32, "0"),
      text: words.join(" "),
      sourceKind: kind === "alert" ? "alert" : "human",
      fromStructure: kind === "structure",
      example: kind === "structure" ? null : words.join(" "),
      description: null,
      resolution,
      category: null,
      service,
      team: null,
      closeCode: null,
      count,
    };
  });
}

const someSignatures = fc.array(signatureParts, { minLength: 1, maxLength: 40 }).map(summaries);

describe("laws of grouping", () => {
  test("every signature is in exactly one cluster, and its tickets with it", () => {
    fc.assert(
      fc.property(someSignatures, (signatures) => {
        const clusters = groupSignatures(signatures);
        const ids = clusters.flatMap((cluster) => cluster.signatureIds);
        expect([...ids].sort()).toEqual(signatures.map(({ id }) => id).sort());
        for (const { variants, signatureIds, sameness } of clusters) {
          expect(variants.map(({ signatureId }) => signatureId).sort()).toEqual([...signatureIds]);
          expect(sameness).toBeGreaterThanOrEqual(0);
          expect(sameness).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the order of the input never changes the result", () => {
    const shuffled = someSignatures.chain((signatures) =>
      fc.tuple(
        fc.constant(signatures),
        fc.shuffledSubarray(signatures, { minLength: signatures.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([signatures, otherOrder]) => {
        expect(groupSignatures(otherOrder)).toEqual(groupSignatures(signatures));
      }),
      { numRuns: 100 },
    );
  });

  test("what people gave to one task stays together, and to two tasks apart", () => {
    const pinned = someSignatures.chain((signatures) =>
      fc.tuple(
        fc.constant(signatures),
        fc.array(fc.constantFrom("", "one", "two", "three"), {
          minLength: signatures.length,
          maxLength: signatures.length,
        }),
      ),
    );
    fc.assert(
      fc.property(pinned, ([signatures, tasks]) => {
        const pins = new Map(
          signatures.flatMap(({ id }, at) => (tasks[at] ? [[id, tasks[at]] as const] : [])),
        );
        const clusters = groupSignatures(signatures, { pins });
        for (const { signatureIds, pinnedTo } of clusters) {
          const given = new Set(signatureIds.flatMap((id) => pins.get(id) ?? []));
          expect([...given]).toEqual(pinnedTo === null ? [] : [pinnedTo]);
        }
        const tasksOfClusters = clusters.flatMap(({ pinnedTo }) => pinnedTo ?? []);
        expect(tasksOfClusters.sort()).toEqual([...new Set(pins.values())].sort());
      }),
      { numRuns: 150 },
    );
  });

  test("structure is grouped only when it is equal", () => {
    fc.assert(
      fc.property(someSignatures, (signatures) => {
        const structured = new Map(
          signatures.filter((one) => one.fromStructure).map((one) => [one.id, one.text]),
        );
        for (const { signatureIds } of groupSignatures(signatures)) {
          const texts = signatureIds.map((id) => structured.get(id));
          expect(
            new Set(texts.map((text) => text ?? "by meaning")).size === 1 || !texts.some(Boolean),
          ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
