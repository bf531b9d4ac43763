import { expect, test } from "vitest";
import { exampleReport } from "../example-report";
import { keptComparison } from "./kept-comparison";
import { reportJson } from "./report-json";
import { reportView } from "./report-view";

const input = exampleReport("company");
const { figures } = reportJson(input, reportView(input));
const report = (asOf: string, at: number, hours: number) => ({
  figures: { ...figures, toilHours: { ...figures.toilHours, expected: hours } },
  asOf,
  at,
});
const JULY = report("31 Jul 2026", 1, 4_000);
const AUGUST = report("31 Aug 2026", 2, 3_000);
const TODAY = report("31 Oct 2026", 3, 2_000);
const hoursOf = (told: ReturnType<typeof keptComparison>) =>
  told?.figures.find(({ name }) => name === "Toil hours a year");

test("without another report a kept one stands beside today's", () => {
  const told = keptComparison(JULY, { today: TODAY, other: null }, input.settings);
  expect(told?.heads).toEqual(["This one, as of 31 Jul 2026", "Today, as of 31 Oct 2026"]);
  expect(hoursOf(told)).toMatchObject({ earlier: "4,000 h", later: "2,000 h", change: "−50 %" });
});

test("with neither there is nothing to compare", () => {
  expect(keptComparison(JULY, { today: null, other: null }, input.settings)).toBeNull();
});

test("of two kept ones the earlier stands first, whichever is open", () => {
  const heads = ["This one, as of 31 Jul 2026", "The other, as of 31 Aug 2026"];
  const told = keptComparison(JULY, { today: TODAY, other: AUGUST }, input.settings);
  expect(told?.heads).toEqual(heads);
  const turned = keptComparison(AUGUST, { today: TODAY, other: JULY }, input.settings);
  expect(turned?.heads).toEqual(["The other, as of 31 Jul 2026", "This one, as of 31 Aug 2026"]);
  expect(hoursOf(turned)).toEqual(hoursOf(told));
  expect(hoursOf(told)).toMatchObject({ change: "−25 %" });
});
