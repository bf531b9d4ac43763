import type { WorkbookCell, WorkbookSheet } from "./workbook-sheet";

/** The worth of each formula of a sheet by its place, "B3". */
export type WorkedOut = ReadonlyMap<string, number>;

const FIRST_COLUMN = "A".charCodeAt(0);
/** Rows are counted from 1, and the first holds the heads. */
const FIRST_ROW = 2;

const PLACE = /^([A-Z])(\d+)$/;
const SUM = /^SUM\((?:([^!]+)!)?([A-Z])(\d+):\2(\d+)\)$/;

/** Reads cells and works out formulas over them; NaN where one is of another kind than the product writes. */
function reader(sheets: readonly WorkbookSheet[]) {
  function at(sheet: WorkbookSheet | undefined, column: string, row: number): number {
    const place = column.charCodeAt(0) - FIRST_COLUMN;
    const cell: WorkbookCell | undefined = sheet?.rows[row - FIRST_ROW]?.[place];
    if (typeof cell === "number") return cell;
    if (cell === null || cell === undefined || typeof cell === "string") return 0;
    return sheet ? worth(sheet, cell.formula) : Number.NaN;
  }

  function factor(sheet: WorkbookSheet, text: string): number {
    const [, of, summed = "", from, to] = SUM.exec(text) ?? [];
    if (summed !== "") {
      const named = of === undefined ? sheet : sheets.find(({ name }) => name === of);
      let sum = 0;
      for (let row = Number(from); row <= Number(to); row += 1) sum += at(named, summed, row);
      return sum;
    }
    const [, column = "", row] = PLACE.exec(text) ?? [];
    return column === "" ? Number(text) : at(sheet, column, Number(row));
  }

  function term(sheet: WorkbookSheet, text: string): number {
    const [first = "", ...dividedBy] = text.split("/");
    const product = first.split("*").reduce((all, one) => all * factor(sheet, one), 1);
    return dividedBy.reduce((all, one) => all / factor(sheet, one), product);
  }

  function worth(sheet: WorkbookSheet, formula: string): number {
    return formula.split("+").reduce((sum, one) => sum + term(sheet, one), 0);
  }
  return worth;
}

/**
 * Works out the formulas of a workbook: sums of a column, and products and quotients of cells and numbers with what is
 * added to them. Sheets in their order; a formula of another kind, or one that divides by nothing, is left out. O(cells).
 */
export function workedOut(sheets: readonly WorkbookSheet[]): readonly WorkedOut[] {
  const worth = reader(sheets);
  return sheets.map((sheet) => {
    const told = sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): [string, number][] => {
        if (cell === null || typeof cell !== "object") return [];
        const value = worth(sheet, cell.formula);
        const place = `${String.fromCharCode(FIRST_COLUMN + column)}${row + FIRST_ROW}`;
        return Number.isFinite(value) ? [[place, value]] : [];
      }),
    );
    return new Map(told);
  });
}
