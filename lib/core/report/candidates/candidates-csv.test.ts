import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exampleCandidate, rankedByHours } from "../example-candidates";
import { candidateQuery, listCandidates } from "./candidate-list";
import { candidatesCsv } from "./candidates-csv";

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
