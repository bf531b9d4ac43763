import { expect, test } from "vitest";
import { selectionWords } from "./selection";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const row = (hours: number, cost: number | null) => ({ id: "x", title: "x", hours, cost });

test.each([
  ["hours and cost add up", [row(846, 64_000), row(542, 39_000)], "1,388 h and $103 k a year"],
  ["without prices there is no money", [row(8, null)], "8 h a year"],
  [
    "what is not priced is no zero",
    [row(8, 700), row(2, null)],
    "10 h and $700 a year, 1 not priced",
  ],
] as const)("%s", (_, rows, sums) => {
  const words = selectionWords(rows, FORMATS);
  expect(words.sums).toBe(sums);
  expect(words.count).toBe(rows.length === 1 ? "1 task selected" : "2 tasks selected");
});

test("a selection is told in German", () => {
  const german = { ...FORMATS, locale: "de-DE" };
  expect(selectionWords([row(1_200, 700), row(2, null)], german)).toEqual({
    count: "2 Aufgaben ausgewählt",
    sums: "1.202 Std. und 700\u00a0$ im Jahr, 1 nicht bewertet",
  });
});
