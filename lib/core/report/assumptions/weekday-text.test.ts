import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWeekdays, weekdayText } from "./weekday-text";

describe("weekdays as text", () => {
  test.each([
    ["Mon-Fri", [1, 2, 3, 4, 5]],
    ["sat, sunday", [6, 7]],
    ["1–5", [1, 2, 3, 4, 5]],
    ["Fri - Mon", [1, 5, 6, 7]],
    ["Mon Mon 3", [1, 3]],
    ["Mo-Fr, Sonntag", [1, 2, 3, 4, 5, 7]],
    ["Di. Do.", [2, 4]],
    ["someday", null],
    ["m", null],
    ["8", null],
    ["", null],
  ])("%s", (typed, expected) => {
    expect(readWeekdays(typed)).toEqual(expected);
  });

  test("what is read back is read again as the same days", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (some) => {
        for (const locale of ["en-US", "de-DE"])
          expect(readWeekdays(weekdayText(some, { locale }))).toEqual(
            [...some].sort((a, b) => a - b),
          );
      }),
    );
  });
});
