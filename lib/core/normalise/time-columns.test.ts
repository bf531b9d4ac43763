import { describe, expect, test } from "vitest";
import { proposeMapping } from "./propose-mapping";
import { createRowMapper } from "./row-mapper";
import { withTime } from "./time-columns";

const DAYS = ["2026-03-02", "2026-03-03", "2026-03-14"];
const TIMES = ["08:15", "17:40:30", "23:05"];

function read(columns: readonly string[], cells: readonly (readonly string[])[]) {
  const rows = cells.map((row, at) => ({ line: at + 2, cells: row }));
  const proposal = proposeMapping({ columns, sample: rows, timeZone: "UTC", locale: "en-US" });
  const mapper = createRowMapper(proposal.mapping, {
    pseudonym: (clear) => clear,
    hashCells: (row) => row.join("|"),
    importedAt: Date.UTC(2026, 5, 1),
    maskPersonalData: true,
  });
  return { ...proposal, mapped: rows.map((row) => mapper.map(row)) };
}

function openings(columns: readonly string[], cells: readonly (readonly string[])[]) {
  return read(columns, cells).mapped.map((row) => {
    const opened = row.ok ? row.value.ticket.openedAt : null;
    if (!opened) return null;
    const iso = new Date(opened.at).toISOString();
    return opened.precision === "day" ? iso.slice(0, 10) : iso.slice(0, 19);
  });
}

/** Three tickets whose opening stands in two columns. */
function split(days: readonly string[] = DAYS, times: readonly string[] = TIMES) {
  return days.map((day, at) => [`INC${100 + at}`, `Reset password ${at}`, day, times[at] ?? ""]);
}

const MOMENTS = ["2026-03-02T08:15:00", "2026-03-03T17:40:30", "2026-03-14T23:05:00"];

describe("a date and a time of day in two columns are one moment", () => {
  test.each([
    ["Number", "Short description", "Opened date", "Opened time"],
    ["Number", "Short description", "Opened", "Opened time"],
    ["Number", "Short description", "Opened on", "Time opened"],
    ["Ticket ID", "Subject", "Date", "Time"],
    ["ID", "Title", "Creation date", "Creation time"],
    ["Nummer", "Titel", "Erstelldatum", "Erstellzeit"],
    ["Nummer", "Titel", "Erstellungsdatum", "Erstellungsuhrzeit"],
    ["Nummer", "Titel", "Datum", "Uhrzeit"],
    ["Nummer", "Titel", "Erstellt am", "Erstellt um"],
    ["ID", "Titre", "Date d'ouverture", "Heure d'ouverture"],
    ["ID", "Título", "Fecha de apertura", "Hora de apertura"],
    ["ID", "Título", "Data de abertura", "Hora de abertura"],
    ["ID", "Titolo", "Data di apertura", "Ora di apertura"],
  ])("%s | %s | %s | %s", (...columns) => {
    expect(openings(columns, split())).toEqual(MOMENTS);
    const { warnings, guessed } = read(columns, split());
    expect(guessed).toEqual([]);
    expect(warnings).toEqual([
      {
        code: "DATE_AND_TIME_JOINED",
        message: `"${columns[2]}" and "${columns[3]}" are read as one moment: the day and its time.`,
      },
    ]);
  });

  test.each([
    ["days first", ["02.03.2026", "03.03.2026", "14.03.2026"], TIMES],
    ["am and pm", DAYS, ["8:15 AM", "5:40:30 PM", "11:05 pm"]],
    ["midnight behind each day", DAYS.map((day) => `${day} 00:00:00`), TIMES],
    ["a spreadsheet's day 0 before each time", DAYS, TIMES.map((time) => `1899-12-30 ${time}`)],
    ["German clocks", DAYS, ["8.15 Uhr", "17:40:30 Uhr", "23:05 Uhr"]],
  ])("%s", (_, days, times) => {
    expect(
      openings(["Number", "Short description", "Opened date", "Opened time"], split(days, times)),
    ).toEqual(MOMENTS);
  });

  test("a row without a time keeps its day, and a wrong time is told with the row", () => {
    const rows = [...split(), ...split(), ["INC9", "x", "2026-03-20", ""]];
    const columns = ["Number", "Short description", "Opened date", "Opened time"];
    expect(openings(columns, rows).at(-1)).toBe("2026-03-20");
    const many = Array.from({ length: 40 }, (_, at) => [
      "INC1",
      "x",
      "2026-03-02",
      `08:${10 + at}`,
    ]);
    const { mapped } = read(columns, [...many, ["INC2", "x", "2026-03-20", "25:99"]]);
    expect(mapped.at(-1)).toMatchObject({
      ok: false,
      problem: { code: "OPENED_AT_UNREADABLE", seen: "2026-03-20 25:99" },
    });
  });

  test("day and month are asked for as in any other column", () => {
    const { warnings } = read(
      ["Number", "Short description", "Opened date", "Opened time"],
      split(["02/03/2026", "03/04/2026", "05/06/2026"]),
    );
    expect(warnings.map(({ code }) => code)).toEqual(["AMBIGUOUS_DATES", "DATE_AND_TIME_JOINED"]);
  });
});

describe("what is no time of day stays apart", () => {
  test.each([
    [
      "a duration beside its own date",
      ["Number", "Short description", "Resolved date", "Resolution time"],
      TIMES,
    ],
    [
      "hours worked",
      ["Number", "Short description", "Opened date", "Time worked"],
      ["01:15", "00:30", "02:00"],
    ],
    ["the time until due", ["Number", "Short description", "Opened date", "Due time"], TIMES],
    [
      "a time of something else",
      ["Number", "Short description", "Opened date", "Response time"],
      TIMES,
    ],
    [
      "more hours than a day has",
      ["Number", "Short description", "Opened date", "Opened time"],
      ["30:15", "49:00", "26:10"],
    ],
    [
      "decimal hours",
      ["Number", "Short description", "Opened date", "Opened time"],
      ["1.25", "0.50", "12.30"],
    ],
    [
      "midnight in every row",
      ["Number", "Short description", "Opened date", "Opened time"],
      ["00:00", "00:00", "00:00"],
    ],
  ])("%s", (_, columns, times) => {
    const { mapping, mapped } = read(columns, split(DAYS, times));
    expect(mapping.columns[3]?.dateFormat).toBeNull();
    expect(mapped.every((row) => row.ok)).toBe(true);
  });

  test("a time beside a date that has its own", () => {
    const { mapping } = read(
      ["Number", "Short description", "Opened date", "Opened time"],
      split(["2026-03-02 09:00", "2026-03-03 10:00", "2026-03-14 11:30"]),
    );
    expect(mapping.columns[3]?.field).toBeNull();
  });
});

test("a header that may name a duration is asked about, where the file splits another date", () => {
  const columns = [
    "Number",
    "Short description",
    "Opened date",
    "Opened time",
    "Resolution date",
    "Resolution time",
  ];
  const rows = split().map((row, at) => [...row, "2026-03-20", TIMES[at] ?? ""]);
  const { mapping, guessed } = read(columns, rows);
  expect(mapping.columns[5]).toMatchObject({ field: "resolvedAt", confidence: "check" });
  expect(guessed).toEqual([5]);
});

test("a day in a spreadsheet's numbers takes its time from the other cell", () => {
  expect(withTime("46083", "0.5")).toBe("46083.5");
  expect(withTime("46083", "18:00")).toBe("46083.75");
  expect(withTime("2026-03-02", "0.5")).toBe("2026-03-02 12:00:00");
});
