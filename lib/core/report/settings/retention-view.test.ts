import { describe, expect, test } from "vitest";
import { COMPANY } from "../example-candidates";
import { personView, retentionPreview } from "./retention-view";

const GERMAN = { ...COMPANY, locale: "de-DE" };

const COUNTED = {
  months: 25,
  before: new Date("2024-10-28T12:00:00Z"),
  tickets: 12_400,
  rejectedRows: 1,
  files: 0,
};

describe("the words of retention", () => {
  test("say what goes, since when", () => {
    expect(retentionPreview(COUNTED, COMPANY)).toEqual({
      sentence:
        "Older than 28 Oct 2024, and removed tonight: 12,400 tickets, 1 rejected row and 0 files.",
      loses: null,
    });
    const none = { ...COUNTED, tickets: 0, rejectedRows: 0 };
    expect(retentionPreview(none, COMPANY).sentence).toBe("Nothing is older than 28 Oct 2024.");
  });

  test("say what is lost with it", () => {
    expect(retentionPreview({ ...COUNTED, months: 24 }, COMPANY).loses).toMatch(/a year ago/);
    expect(retentionPreview({ ...COUNTED, months: 6 }, COMPANY).loses).toMatch(/52 weeks/);
  });
});

test("what goes and where somebody was found is told in German", () => {
  expect(retentionPreview({ ...COUNTED, months: 24 }, GERMAN)).toEqual({
    sentence:
      "Was vor dem 28. Okt. 2024 liegt, wird heute Nacht entfernt: 12.400 Tickets, 1 abgewiesene Zeile und 0 Dateien.",
    loses:
      "Mit weniger als 25 Monaten kann der Bericht nicht mit dem Vorjahr vergleichen, und eine Einsparung lässt sich nicht am Jahr davor messen.",
  });
  const found = personView({ rows: { people: 1, "kept reports": 0 }, files: [] }, GERMAN);
  expect(found.sentence).toBe("In 1 Zeile gefunden.");
  expect(found.places).toEqual([{ name: "Anfragende oder Bearbeitende", rows: "1" }]);
});

describe("the words of an erasure", () => {
  test("name the places where somebody was found, and each file once", () => {
    expect(
      personView({ rows: { people: 2, texts: 0, imports: 1 }, files: ["a.csv", "a.csv"] }, COMPANY),
    ).toEqual({
      sentence: "Found in 3 rows.",
      places: [
        { name: "Requester or assignee", rows: "2" },
        { name: "Sample cells of imports", rows: "1" },
      ],
      files: ["a.csv"],
      isFound: true,
    });
  });

  test("say when nobody is there", () => {
    expect(personView({ rows: { people: 0 }, files: [] }, COMPANY)).toMatchObject({
      isFound: false,
      sentence: "Nobody of that name is in what is stored of tickets, nor in kept reports.",
    });
  });
});
