import { describe, expect, test } from "vitest";
import { COMPANY, labourAxes } from "../example-candidates";
import { exampleReport, RANKED } from "../example-report";
import { axisLines } from "../wording";
import { financeSheet } from "./finance-sheet";
import type { ReportInput } from "./report-input";
import type { WorkbookCell, WorkbookSheet } from "./workbook-sheet";

const APPROVAL = {
  taskIds: RANKED.slice(0, 2).map(({ id }) => id),
  at: new Date("2026-11-05T10:00:00Z"),
  by: "Elise Moreau",
};

const LOSS = { expected: 500.25, p10: 0, p50: 400, p90: 900 };

/** The example with a loss of the first task, whose labour is partly dearer than the rate. */
function withLosses(): ReportInput {
  const [first, ...others] = RANKED;
  if (!first) throw new Error("there is a first task");
  const labour = labourAxes("company", first.hours * 75);
  if (labour.profile !== "company") throw new Error("a company has three axes of money");
  const axes = axisLines({ ...labour, risk: LOSS }, COMPANY);
  const plain = exampleReport("company");
  const cost = { expected: first.hours * 75 + LOSS.expected, p10: 0, p50: 0, p90: 0 };
  return exampleReport("company", {
    ranked: [{ ...first, cost }, ...others],
    axesOf: new Map([...plain.axesOf, [first.id, axes]]),
    finance: { ...plain.finance, approval: APPROVAL },
  });
}

function only(input: ReportInput): WorkbookSheet {
  const [sheet] = financeSheet(input);
  if (!sheet) throw new Error("something is priced");
  return sheet;
}

const column = (sheet: WorkbookSheet, head: string) =>
  sheet.columns.findIndex((one) => one.head.startsWith(head));

/** Works out a product of two cells and what is added to it, or the sum of a column. */
function worth({ rows }: WorkbookSheet, cell: WorkbookCell | undefined): number {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === undefined || typeof cell === "string") return 0;
  const at = (place: string) =>
    worth(
      { name: "", columns: [], rows },
      rows[Number(place.slice(1)) - 2]?.[place.charCodeAt(0) - 65],
    );
  const [, letter = "", from, to] = /^SUM\(([A-Z])(\d+):\1(\d+)\)$/.exec(cell.formula) ?? [];
  const places = letter
    ? Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, step) => `${letter}${Number(from) + step}`,
      )
    : cell.formula.split("+");
  return places
    .map((place) => place.split("*").reduce((product, factor) => product * at(factor), 1))
    .reduce((sum, value) => sum + value, 0);
}

describe("the sheet for finance", () => {
  test("each line's formula comes to the task's expected cost, and their total to the report's", () => {
    const input = withLosses();
    const sheet = only(input);
    const cost = column(sheet, "Cost a year");
    expect(sheet.rows).toHaveLength(RANKED.length + 1);
    for (const [at, { cost: stored }] of input.ranked.entries())
      expect(worth(sheet, sheet.rows[at]?.[cost])).toBeCloseTo(stored?.expected ?? Number.NaN, 6);
    const total = input.ranked.reduce((sum, one) => sum + (one.cost?.expected ?? 0), 0);
    expect(worth(sheet, sheet.rows.at(-1)?.[cost])).toBeCloseTo(total, 6);
    expect(sheet.rows.at(-1)?.[1]).toBe("Operational debt");
    expect(sheet.rows[0]?.[cost]).toEqual({ formula: "C2*D2+E2+F2+G2" });
  });

  test("a line tells hours, rate, what comes on top, and the formula in words", () => {
    const [line, next] = only(withLosses()).rows;
    expect(line?.slice(1, 7)).toEqual(["Task 1", 1_200, 70, 6_000, null, 500.25]);
    expect(line).toContain("Cost = hours x rate + dearer hours and fees + risk");
    expect(next).toContain("Cost = hours x rate + dearer hours and fees");
  });

  test("approver and day stand only where the task is in the plan that was approved", () => {
    const sheet = only(withLosses());
    const by = column(sheet, "Approved by");
    const told = sheet.rows.slice(0, -1).map((row) => row.slice(by, by + 2));
    expect(told.slice(0, 3)).toEqual([
      ["Elise Moreau", "5 Nov 2026"],
      ["Elise Moreau", "5 Nov 2026"],
      [null, null],
    ]);
  });

  test("a task that is not priced has no line, and where none is there is no sheet", () => {
    const [first, ...others] = RANKED.map((one) => ({ ...one, cost: null }));
    expect(first && financeSheet(exampleReport("company", { ranked: [first, ...others] }))).toEqual(
      [],
    );
    const some = exampleReport("company", { ranked: [...others, ...RANKED.slice(0, 1)] });
    expect(only(some).rows.map((row) => row[1])).toEqual(["Task 1", "Operational debt"]);
  });

  test("a ranking that kept no rate shows its labour in one piece", () => {
    const { finance } = exampleReport("company");
    const sheet = only(exampleReport("company", { finance: { ...finance, rates: new Map() } }));
    expect(sheet.rows[0]?.slice(3, 5)).toEqual([null, 84_000]);
    expect(sheet.rows[0]).toContain("Cost = labour, of which the ranking kept no rate");
  });

  test("a public body has no column of losses and meets its own words", () => {
    const sheet = only(exampleReport("public"));
    expect(sheet.rows[0]?.[5]).toEqual({ formula: "C2*D2+E2" });
    expect(JSON.stringify(sheet)).not.toMatch(
      /\b(?:revenue|profit|saving|customer|margin|company|sale)s?\b/i,
    );
  });

  test("in German it is called Finanzen", () => {
    const { settings } = exampleReport("company");
    const german = exampleReport("company", { settings: { ...settings, locale: "de-DE" } });
    expect(only(german).name).toBe("Finanzen");
  });
});
