import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../domain/settings";
import { wordingOf } from "../wording";
import { limitsView } from "./limits-view";

function headline(quarterDays: number, freeValue: number) {
  const answer = {
    status: "optimal" as const,
    value: 1_000,
    inside: [{ id: "a", quarter: 0, skill: "engineer" }],
    outside: [],
    left: [],
    funds: [],
  };
  return limitsView(answer, {
    entries: [],
    limits: { quarters: [{ engineer: quarterDays }, { engineer: quarterDays }] },
    funds: [],
    units: {
      formats: defaultSettings(),
      wording: wordingOf("company", defaultSettings()),
      knobs: { days: 20, months: 36, rate: 70, isCautious: false },
    },
    freeValue,
  }).headline;
}

describe("what limits cost", () => {
  test("is told against a box of as many days", () => {
    expect(headline(10, 1_000)).toContain("the limits cost nothing");
    expect(headline(10, 1_500)).toContain("would be worth $500 more");
  });

  test("is not told where the quarters hold other days than the box", () => {
    expect(headline(20, 500)).not.toContain("cost nothing");
    expect(headline(20, 1_500)).not.toContain("would be worth");
  });
});
