import { describe, expect, test } from "vitest";
import { COMPANY } from "../example-candidates";
import { samplePreview } from "./sample-preview";

describe("what an empty workspace shows instead of its own figures", () => {
  const { pareto, rows, heat } = samplePreview(COMPANY);

  test("is in rank order, with the few tasks that make most of it in front", () => {
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(pareto.bars.map(({ height }) => height)).toEqual(
      pareto.bars.map(({ height }) => height).toSorted((a, b) => b - a),
    );
    expect(pareto.summary).toBe("3 tasks hold 67 % of the toil hours, 5 hold 80 %");
  });

  test("has a busy morning and a quiet night", () => {
    const monday = heat.days[0]?.cells.map(({ count }) => count) ?? [];
    expect(monday[9]).toBeGreaterThan(monday[3] ?? 0);
  });

  test("speaks German in a German workspace", () => {
    const { rows: told } = samplePreview({ ...COMPANY, locale: "de-DE" });
    expect(told[0]).toMatchObject({ name: "Passwort zurücksetzen", hours: "420 Std." });
  });
});
