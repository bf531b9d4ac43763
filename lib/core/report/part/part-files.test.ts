import { describe, expect, test } from "vitest";
import { examplePart } from "@/scripts/example-part";
import type { WorkbookCell } from "../box/workbook-sheet";
import { partFigures } from "./part-figures";
import { partSlides } from "./part-slides";
import { partView } from "./part-view";
import { partWorkbook } from "./part-workbook";

const INPUT = examplePart("company", "Network");
const VIEW = partView(INPUT);

/** Works out the formulas of the sheets, as a spreadsheet program does: a product of two cells, or a sum of a column. */
function worth(cell: WorkbookCell | undefined, rows: readonly (readonly WorkbookCell[])[]): number {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === undefined || typeof cell === "string") return 0;
  const at = (column: string, row: string | undefined) =>
    worth(rows[Number(row) - 2]?.[column.charCodeAt(0) - "A".charCodeAt(0)], rows);
  const [, left = "", row, right = ""] = /^([A-Z])(\d+)\*([A-Z])\2$/.exec(cell.formula) ?? [];
  if (left) return at(left, row) * at(right, row);
  const [, column = "", from, to] = /^SUM\(Tasks!([A-Z])(\d+):\1(\d+)\)$/.exec(cell.formula) ?? [];
  expect(column).not.toBe("");
  let sum = 0;
  for (let line = Number(from); line <= Number(to); line += 1) sum += at(column, String(line));
  return sum;
}

describe("the workbook of a part", () => {
  test("its formulas come to the figures of the page", () => {
    const [report, tasks] = partWorkbook(INPUT, VIEW);
    const figures = partFigures(INPUT);
    const lines = new Map(report?.rows.map(([name, value]) => [name, value]));
    const value = (name: string) => worth(lines.get(name), tasks?.rows ?? []);
    expect(value("Operational debt")).toBeCloseTo(figures.cost ?? Number.NaN, 6);
    expect(value("Toil hours a year")).toBeCloseTo(figures.hours, 6);
    expect(value("In the plan")).toBeCloseTo(figures.plan?.saving ?? Number.NaN, 6);
    expect(value("In the plan")).toBeGreaterThan(0);
    expect(lines.get("Toil, as people")).toEqual({
      formula: `B${(report?.rows.findIndex(([name]) => name === "Toil hours a year") ?? 0) + 2}/1650`,
    });
  });

  test("holds each of its tasks with the share of its tickets", () => {
    const [, tasks] = partWorkbook(INPUT, VIEW);
    expect(tasks?.rows.map((row) => [row[1], row[7]])).toEqual(
      partFigures(INPUT).tasks.map(({ task, share }) => [task.title, share]),
    );
  });
});

describe("the slides of a part", () => {
  test("carry the page's verdict, numbers, plan and decisions, and whose they are", () => {
    const slides = partSlides(INPUT, VIEW);
    expect(slides.verdict).toEqual(VIEW.verdict);
    expect(slides.words?.subject).toBe("Department: Network");
    expect(slides.numbers.map(({ value }) => value)).toEqual(
      VIEW.numbers.map(({ value }) => value),
    );
    expect(slides.axes.map(({ name }) => name)).toEqual(["In the plan", "Outside the plan"]);
    expect(slides.axes.every(({ figure }) => figure !== "")).toBe(true);
    expect(slides.decisions.map(([title]) => title)).toEqual(
      VIEW.decisions.map(({ title }) => title),
    );
    const bars = slides.tasks.values.reduce((sum, value) => sum + value, 0);
    expect(bars).toBeCloseTo(partFigures(INPUT).cost ?? Number.NaN, -1);
  });

  test("speak of no company to a public body", () => {
    const input = examplePart("public", "Desk");
    const view = partView(input);
    const text = JSON.stringify([partSlides(input, view), partWorkbook(input, view)]);
    expect(text).not.toMatch(/\b(revenue|profits?|customers?|margin|sales|turnover|company)\b/i);
  });
});
