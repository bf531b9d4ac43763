import { expect, test } from "vitest";
import { firstWeekdayOf } from "./first-weekday";

test.each([
  ["en-US", 7],
  ["en-GB", 1],
  ["de-DE", 1],
  ["de-AT", 1],
  ["ar-EG", 6],
])("weeks of %s begin on day %i", (locale, day) => {
  expect(firstWeekdayOf(locale)).toBe(day);
});
