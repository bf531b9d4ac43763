import { expect, test } from "vitest";
import { channelWord, measuredWords, retellMeasureNext, retellNote } from "./measured-words";

const DE = { locale: "de-DE" };
const US = { locale: "en-US" };

test.each([
  ["volume", "6,742 a year, 129.7 a week", "6.742 im Jahr, 129,7 pro Woche"],
  [
    "oneWay",
    '"Solved (1,2)" closes 3.1 %, 12 ways in all',
    "„Solved (1,2)“ schließt 3,1 %, insgesamt 12 Wege",
  ],
  ["channel", "email 44 %, phone 3.1 %", "E-Mail 44 %, Telefon 3,1 %"],
  ["urgency", "P3 in 61 %", "P3 bei 61 %"],
  ["offHours", "16 % out of hours, 4.0 % at night", "16 % außerhalb der Arbeitszeit, 4,0 % nachts"],
] as const)("what was measured for %s is said in German", (name, words, german) => {
  expect(measuredWords({ name, words }, DE)).toBe(german);
  expect(measuredWords({ name, words }, US)).toBe(words);
});

test("stored notes are said in German; what nobody knows stays", () => {
  expect(retellNote(DE, "one person handles 72 % of it")).toBe(
    "eine einzige Person bearbeitet 72 % davon",
  );
  expect(retellNote(DE, "too broad: 1,238 wordings with little in common")).toBe(
    "zu breit: 1.238 Formulierungen mit wenig Gemeinsamem",
  );
  expect(retellNote(DE, "seen only once or twice: not yet repeated work")).toMatch(/^erst ein-/);
  expect(retellNote(DE, "only 3 weeks of history")).toBe("only 3 weeks of history");
});

test("what to measure next is said with the input it names", () => {
  const words =
    "a work log on the tickets that have only notes would narrow the range from ±35 % to ±12 %";
  expect(retellMeasureNext(DE, words)).toBe(
    "Ein Arbeitsprotokoll zu den Tickets, die nur Notizen haben, würde die Spanne von ±35 % auf ±12 % verengen",
  );
});

test("a channel that is none of the known ones stays as it is", () => {
  expect([channelWord("walk-in", DE), channelWord("fax", DE)]).toEqual(["persönlich", "fax"]);
});
