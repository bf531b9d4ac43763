import { describe, expect, test } from "vitest";
import { heldOutArea, VERDICTS_GIVEN } from "@/fixtures/learning-desk";

describe("a desk whose people see things otherwise than the defaults", () => {
  test("verdicts never make the order of unjudged tasks worse, and many make it better", () => {
    const areas = VERDICTS_GIVEN.map(heldOutArea);
    process.stdout.write(
      `held-out AUC: ${VERDICTS_GIVEN.map((n, at) => `${n} verdicts ${areas[at]?.toFixed(3)}`).join(", ")}\n`,
    );
    const before = areas[0] ?? 1;
    for (const [at, area] of areas.entries())
      expect(area).toBeGreaterThanOrEqual(areas[at - 1] ?? 0);
    expect(areas[areas.length - 1]).toBeGreaterThan(before + 0.01);
  });
});
