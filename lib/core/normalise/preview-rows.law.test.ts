import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedRecord } from "@/lib/core/domain/raw-row";
import { createChance } from "@/lib/core/simulate/chance";
import { PreviewSample } from "./preview-rows";

function recordsOf(count: number): ParsedRecord[] {
  return Array.from({ length: count }, (_, line) => ({ kind: "row", row: { line, cells: [] } }));
}

function linesOf(count: number, seed: number): { part: string; line: number }[] {
  const chance = createChance(seed);
  const sample = new PreviewSample(() => chance.uniform());
  for (const record of recordsOf(count)) sample.see(record);
  return sample
    .records()
    .map(({ part, record }) => ({ part, line: record.kind === "row" ? record.row.line : -1 }));
}

test("the preview holds the first 20, the last 5 and 5 between, each once and in file order", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer(), (count, seed) => {
      const shown = linesOf(count, seed);
      const lines = shown.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      expect(lines).toHaveLength(Math.min(count, 30));
      expect(lines.slice(0, 20)).toEqual([...Array(Math.min(count, 20)).keys()]);
      if (count >= 25) expect(lines.slice(-5)).toEqual([5, 4, 3, 2, 1].map((back) => count - back));
      expect(linesOf(count, seed)).toEqual(shown);
    }),
  );
});
