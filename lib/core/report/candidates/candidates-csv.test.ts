import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exampleCandidate, rankedByHours } from "../example-candidates";
import { columnChoices } from "./candidate-columns";
import { candidateQuery, listCandidates } from "./candidate-list";
import { candidatesCsv, shownCandidatesCsv } from "./candidates-csv";

const RANKED = rankedByHours([1_200, 600, 400]);
const TRAY = { ...exampleCandidate(), id: "tray", rank: null, title: "=HYPERLINK(1)", cost: null };

function rowsOf(query: Record<string, string>): Record<string, string>[] {
  return parse(
    candidatesCsv({
      candidates: [...RANKED, TRAY],
      query: candidateQuery.parse(query),
      formats: { locale: "en-US", currency: "EUR", timeZone: "UTC" },
      base: "https://toil.example.test/desk/candidates",
    }),
    { columns: true },
  );
}

describe("the candidates as a file", () => {
  test("holds all rows of the view in its order, the tray last", () => {
    const rows = rowsOf({ show: "1" });
    expect(rows.map((row) => row.rank)).toEqual(["1", "2", "3", ""]);
    expect(rows.map((row) => Number(row["toil hours a year"]))).toEqual([
      1_200,
      600,
      400,
      TRAY.hours,
    ]);
    expect(rows[0]?.address).toBe(`https://toil.example.test/desk/candidates/${RANKED[0]?.id}`);
  });

  test("of a filtered view it holds what matches, and no tray", () => {
    const query = candidateQuery.parse({ q: RANKED[1]?.title ?? "" });
    const matching = listCandidates(RANKED, query).rows.map(({ title }) => title);
    expect(rowsOf({ q: RANKED[1]?.title ?? "" }).map((row) => row.task)).toEqual(
      matching.length === RANKED.length ? [...matching, `'${TRAY.title}`] : matching,
    );
  });

  test("a formula stays text, and what is not priced is empty", () => {
    const tray = rowsOf({}).at(-1);
    expect(tray?.task).toBe("'=HYPERLINK(1)");
    expect(tray?.["cost a year (EUR)"]).toBe("");
  });

  test("in German its notes and verdicts are German too", () => {
    const told = { verdict: "notToil", notes: ["one person handles 3.1 % of it"] } as const;
    const [row] = parse(
      candidatesCsv({
        candidates: [{ ...TRAY, ...told }],
        query: candidateQuery.parse({}),
        formats: { locale: "de-DE", currency: "EUR", timeZone: "UTC" },
        base: "",
      }),
      { columns: true },
    );
    expect(row).toMatchObject({
      Urteil: "Keine Handarbeit",
      Hinweise: "eine einzige Person bearbeitet 3,1 % davon",
    });
  });
});

describe("what is shown as a file", () => {
  const shown = (query: Record<string, string>, columns: readonly string[]) =>
    parse(
      shownCandidatesCsv(
        {
          candidates: [...RANKED, TRAY],
          query: candidateQuery.parse(query),
          formats: { locale: "en-US", currency: "EUR", timeZone: "UTC" },
          base: "",
        },
        columns,
      ),
    ) as string[][];

  test("holds the columns in the order of the page, and of the rows only those of the page", () => {
    expect(shown({ show: "2", dir: "asc" }, ["title", "hours", "cost", "remedy"])).toEqual([
      [
        "rank",
        "task",
        "toil hours a year",
        "cost a year (EUR)",
        "cost a year P10 (EUR)",
        "cost a year P90 (EUR)",
        "remedy",
      ],
      ["3", "Task 3", "400", "28000", "14000", "42000", "Self-service"],
      ["2", "Task 2", "600", "42000", "21000", "63000", "Self-service"],
    ]);
  });

  test("holds no tray, and passes over what names no column", () => {
    expect(shown({}, ["title", "nonsense", ""]).map(([rank]) => rank)).toEqual([
      "rank",
      "1",
      "2",
      "3",
    ]);
  });

  test("every column of the page has fields in the file", () => {
    for (const { key } of columnChoices({ locale: "en-US", currency: "EUR", timeZone: "UTC" }))
      expect(shown({}, ["title", key])[0]?.length, key).toBeGreaterThan(2);
  });
});
