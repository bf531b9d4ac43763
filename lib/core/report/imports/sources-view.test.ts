import { describe, expect, test } from "vitest";
import { type ConfirmedSource, sourcesView } from "./sources-view";

const FORMATS = { locale: "en-US", timeZone: "UTC", currency: "USD" };
const SOURCE: ConfirmedSource = {
  signature: "s",
  mapping: {
    columns: {
      Nummer: { field: "externalId" },
      Melder: { field: "requester", privacy: "keep" },
      Passwort: { field: null, privacy: "drop" },
      Raum: { field: null },
    },
    values: { state: { erledigt: "closed" }, priority: { dringend: 1, egal: "other" } },
    dateOrder: "dmy",
    timeZone: "Europe/Berlin",
    repairs: { ENDS_BEFORE_OPENING: "swap" },
  },
  confirmedBy: "Maya Member",
  confirmedAt: new Date("2026-11-24T14:05:00Z"),
  sources: ["Service desk"],
  lastUsedAt: new Date("2026-11-25T08:00:00Z"),
};

describe("what is remembered of a header", () => {
  test("names who confirmed it, when, and every decision", () => {
    expect(sourcesView([SOURCE], FORMATS)).toEqual([
      {
        signature: "s",
        title: "Service desk",
        note: "Confirmed on 24 Nov 2026, 14:05 by Maya Member, last used on 25 Nov 2026.",
        columns: [
          { name: "Nummer", value: "External id" },
          { name: "Melder", value: "Requester, people by name" },
          { name: "Passwort", value: "not stored" },
        ],
        attributes: "1 column is kept as attributes: Raum.",
        choices: [
          { name: "Dates", value: "day / month / year" },
          { name: "Time zone", value: "Europe/Berlin" },
          { name: "Priority “dringend”", value: "P1" },
          { name: "Priority “egal”", value: "Other" },
          { name: "State “erledigt”", value: "Closed" },
          { name: "Rows that end before they were opened", value: "Swap the two" },
        ],
        forgotten: "Forgotten: the next file of Service desk is recognised anew.",
      },
    ]);
  });

  test("is named by its columns before a file used it", () => {
    const [card] = sourcesView([{ ...SOURCE, sources: [], lastUsedAt: null }], FORMATS);
    expect(card?.title).toBe("Files with Nummer, Melder, Passwort");
    expect(card?.note).toContain("not used yet");
  });

  test("is told in German", () => {
    const left = { ...SOURCE, confirmedBy: "somebody who left" };
    const [card] = sourcesView([left], { ...FORMATS, locale: "de-DE" });
    expect(card).toMatchObject({
      note: "Bestätigt am 24. Nov. 2026, 14:05 durch jemand, der nicht mehr da ist, zuletzt verwendet am 25. Nov. 2026.",
      attributes: "1 Spalte bleibt als Attribut erhalten: Raum.",
      forgotten: "„Service desk“ ist vergessen: Die nächste Datei wird neu erkannt.",
    });
    expect(card?.columns).toContainEqual({
      name: "Melder",
      value: "Gemeldet von, Menschen mit Namen",
    });
    expect(card?.choices).toContainEqual({ name: "Priorität „dringend“", value: "P1" });
  });
});
