import { expect, test } from "vitest";
import { exampleReport, RANKED } from "../example-report";
import { reportView } from "./report-view";
import { reportWorkbook } from "./report-workbook";
import { workedOut } from "./worked-out";

const COLUMNS = ["A", "B"].map((head) => ({ head, width: 8 }));

test("sums, products and quotients over this sheet and others come to their numbers", () => {
  const sheets = [
    { name: "One", columns: COLUMNS, rows: [[{ formula: "SUM(Two!B2:B3)" }, { formula: "A2/4" }]] },
    {
      name: "Two",
      columns: COLUMNS,
      rows: [
        [2, { formula: "A2*3+A3" }],
        [1.5, null],
      ],
    },
  ];
  expect(workedOut(sheets).map((one) => [...one])).toEqual([
    [
      ["A2", 7.5],
      ["B2", 1.875],
    ],
    [["B2", 7.5]],
  ]);
});

test("what divides by nothing, and what is no formula of ours, has no number", () => {
  const rows = [
    [{ formula: "B2/0" }, 0],
    [{ formula: "AVERAGE(B2:B3)" }, "text"],
  ];
  expect(workedOut([{ name: "One", columns: COLUMNS, rows }])[0]?.size).toBe(0);
});

test("every formula of the report's workbook is worked out", () => {
  const input = exampleReport("company");
  const sheets = reportWorkbook(input, reportView(input));
  const formulas = sheets.map(
    ({ rows }) => rows.flat().filter((cell) => cell !== null && typeof cell === "object").length,
  );
  const worked = workedOut(sheets);
  expect(worked.map(({ size }) => size)).toEqual(formulas);
  expect(worked[0]?.get("B3")).toBe(
    RANKED.reduce((sum, one) => sum + (one.cost?.expected ?? 0), 0),
  );
});
