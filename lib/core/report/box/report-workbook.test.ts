import { describe, expect, test } from "vitest";
import { exampleReport, RANKED } from "../example-report";
import { reportSlides } from "./report-slides";
import { reportView } from "./report-view";
import { reportWorkbook } from "./report-workbook";
import type { WorkbookCell } from "./workbook-sheet";

function workbook(profile: "company" | "public") {
  const input = exampleReport(profile);
  const [report, tasks] = reportWorkbook(input, reportView(input));
  if (!report || !tasks) throw new Error("a workbook has two sheets");
  const lines = new Map(report.rows.map(([name, value]) => [name, value]));
  return { report, tasks, lines };
}

const amount = (cell: WorkbookCell | undefined): number => (typeof cell === "number" ? cell : 0);

describe("the workbook of the report", () => {
  test("totals are formulas over the tasks, and the tasks add up to the page", () => {
    const { tasks, lines } = workbook("company");
    expect(lines.get("Operational debt")).toEqual({ formula: "SUM(Tasks!K2:K9)" });
    expect(lines.get("Toil hours a year")).toEqual({ formula: "SUM(Tasks!H2:H9)" });
    expect(tasks.columns[7]?.head).toBe("Toil hours a year");
    expect(tasks.columns[10]?.head).toBe("Cost a year (USD)");
    expect(tasks.rows.reduce((sum, row) => sum + amount(row[7]), 0)).toBe(
      RANKED.reduce((sum, { hours }) => sum + hours, 0),
    );
  });

  test("people and share refer to the rows above them", () => {
    const { report, lines } = workbook("company");
    const at = (name: string) => report.rows.findIndex(([first]) => first === name) + 2;
    expect(lines.get("Toil, as people")).toEqual({ formula: `B${at("Toil hours a year")}/1650` });
    expect(lines.get("Debt share")).toEqual({ formula: `B${at("Operational debt")}/3760000` });
  });

  test("an axis without inputs is not priced, never 0", () => {
    const { lines } = workbook("company");
    expect(lines.get("Revenue a year (USD)")).toBe("not priced");
    expect(lines.get("Profit (capacity) a year (USD)")).toEqual({ formula: "SUM(Tasks!O2:O9)" });
  });

  test("a public body meets its own words", () => {
    const { report, tasks } = workbook("public");
    const text = JSON.stringify([report, tasks]);
    expect(text).toContain("Budget used by toil");
    expect(text).not.toMatch(/\b(?:profit|revenue|saving)s?\b/i);
  });
});

test("the slides carry the page's figures; the last bar is all other tasks", () => {
  const input = exampleReport("company");
  const view = reportView(input);
  const slides = reportSlides(input, view, "31 Oct 2026");
  expect(slides.numbers.map(({ value }) => value)).toEqual(view.numbers.map(({ value }) => value));
  expect(slides.tasks.names).toHaveLength(8);
  const many = exampleReport("company", {
    ranked: [...RANKED, ...RANKED.map((one) => ({ ...one, id: `${one.id} again` }))],
  });
  const { tasks } = reportSlides(many, view, "");
  expect(tasks.names.at(-1)).toBe("8 other tasks");
  expect(tasks.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
    many.ranked.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0),
    0,
  );
});
