import { describe, expect, test } from "vitest";
import type { PlanLimits } from "../../domain/plan";
import type { Formats } from "../format";
import { limitsOf, limitTable } from "./limit-table";

const GERMAN: Formats = { locale: "de-DE", currency: "EUR", timeZone: "Europe/Berlin" };
const ENGLISH: Formats = { ...GERMAN, locale: "en-US" };
const LIMITS: PlanLimits = { quarters: [{ database: 12.5, engineer: 1_250 }, { engineer: 4 }] };

function typed(days: string, formats: Formats) {
  const { quarters } = limitTable({ quarters: [{}] }, formats);
  return limitsOf({ quarters, rows: [{ key: "a", skill: " engineer ", days: [days] }] }, formats);
}

describe("the limits of a plan", () => {
  test.each([ENGLISH, GERMAN])("typed as they stand there stay as they are: $locale", (formats) => {
    const read = limitsOf(limitTable(LIMITS, formats), formats);
    expect(read).toMatchObject({ limits: LIMITS });
  });

  test("are typed as the language writes numbers; an empty cell is no day", () => {
    expect(typed("1.250", GERMAN)).toEqual({ limits: { quarters: [{ engineer: 1_250 }] } });
    expect(typed("2,5", GERMAN)).toEqual({ limits: { quarters: [{ engineer: 2.5 }] } });
    expect(typed("1,250", ENGLISH)).toEqual({ limits: { quarters: [{ engineer: 1_250 }] } });
    expect(typed(" ", ENGLISH)).toEqual({ limits: { quarters: [{ engineer: 0 }] } });
  });

  test("name the cell that holds no number, instead of taking it for none", () => {
    expect(typed("1,50,0", GERMAN)).toEqual({
      problem:
        "engineer, Quartal 1: „1,50,0“ ist keine Zahl, wie sie hier geschrieben wird, etwa 1.234,5",
    });
  });
});
