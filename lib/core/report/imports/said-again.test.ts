import { describe, expect, test } from "vitest";
import { FILE_ERROR_CODES } from "../../domain/rejection";
import { repairWarnings } from "../../normalise/repair-warnings";
import { fileError } from "../../parse/recognise-file-type";
import { recognisedAs, saidAgain } from "./said-again";

const DE = { locale: "de-DE", currency: "EUR", timeZone: "Europe/Berlin" };
const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };

describe("what was stored in English", () => {
  test.each(FILE_ERROR_CODES)("of a file that cannot be read is said in German: %s", (code) => {
    const { message } = fileError(code);
    expect(saidAgain(DE, message)).not.toBe(message);
    expect(saidAgain(US, message)).toBe(message);
  });

  test.each([
    { ENDS_BEFORE_OPENING: 1, DATE_UNREADABLE: 1 },
    { ENDS_BEFORE_OPENING: 1_204, DATE_IN_FUTURE: 3 },
  ])("of repaired rows is said in German, whatever the count: %o", (counts) => {
    const told = [
      ...repairWarnings(counts),
      ...repairWarnings(counts, { ENDS_BEFORE_OPENING: "swap" }),
    ];
    for (const { message } of told)
      expect(saidAgain(DE, message)).toMatch(/Zeilen? (endet|enden|hat|haben) /);
  });

  test.each([
    [
      "12 cells, as in the header; the row has 1,300",
      "12 Zellen wie in der Kopfzeile; die Zeile hat 1.300",
    ],
    [
      'Sheet "Notes" was left out. It is empty.',
      "Das Blatt „Notes“ wurde ausgelassen. Es ist leer.",
    ],
    [
      'Day and month cannot be told apart in "Opened": "03/04/2026" is read as 3 April 2026; it could be 4 March 2026. Choose the order of the dates if this is wrong.',
      "Tag und Monat lassen sich in „Opened“ nicht unterscheiden: „03/04/2026“ wird als 3. April 2026 gelesen; möglich wäre auch 4. März 2026. Wählen Sie die Reihenfolge, wenn das nicht stimmt.",
    ],
    [
      "Looks like ServiceNow incident: 9 of 11 columns recognised",
      "Sieht aus wie Incidents aus ServiceNow: 9 von 11 Spalten erkannt",
    ],
    ["Nobody ever stored this.", "Nobody ever stored this."],
  ])("keeps its values: %s", (stored, said) => {
    expect(saidAgain(DE, stored)).toBe(said);
  });

  test("of a file's look is said without the columns too", () => {
    expect(recognisedAs(DE, "Looks like an event log: 3 of 4 columns recognised")).toBe(
      "Sieht aus wie ein Ereignisprotokoll",
    );
  });
});
