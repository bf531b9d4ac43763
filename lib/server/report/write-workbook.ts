import writeXlsxFile, { type Cell } from "write-excel-file/node";
import type { WorkbookCell, WorkbookSheet } from "@/lib/core/report/box/report-workbook";

function cellOf(cell: WorkbookCell, format: string | undefined): Cell {
  if (cell === null) return null;
  if (typeof cell === "string") return { type: String, value: cell, wrap: false };
  if (typeof cell === "number") return { type: Number, value: cell, ...(format ? { format } : {}) };
  return { type: "Formula", value: `=${cell.formula}`, ...(format ? { format } : {}) };
}

/** The bytes of an XLSX file; heads are bold and stay in sight. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ head }): Cell => ({ type: String, value: head, fontWeight: "bold" })),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.format))),
    ],
  }));
  return writeXlsxFile(written).toBuffer();
}
