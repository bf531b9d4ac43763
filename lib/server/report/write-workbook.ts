import writeXlsxFile, { type Cell } from "write-excel-file/node";
import type { WorkbookCell, WorkbookSheet } from "@/lib/core/report/box/workbook-sheet";
import { workedOut } from "@/lib/core/report/box/worked-out";

/** A cell beside a filled one hides what runs over its edge: text breaks into lines instead, and rows grow with it. */
const BROKEN = { wrap: true, alignVertical: "top" } as const;

function cellOf(cell: WorkbookCell, format: string | undefined): Cell {
  if (cell === null) return null;
  if (typeof cell === "string") return { type: String, value: cell, ...BROKEN };
  const look = { alignVertical: BROKEN.alignVertical, ...(format ? { format } : {}) };
  if (typeof cell === "number") return { type: Number, value: cell, ...look };
  return { type: "Formula", value: `=${cell.formula}`, ...look };
}

/** Points of one line of text. */
const LINE = 15;
/** Of a column's width: words rarely end where the line does, and bold is wider. */
const FILLED = 0.85;

/**
 * Points that a row's text needs once broken into lines; undefined for one line. Stated, because not every spreadsheet
 * program measures rows as it opens a file.
 */
function heightOf(
  cells: readonly WorkbookCell[],
  columns: WorkbookSheet["columns"],
): number | undefined {
  const lines = cells.map((cell, at) =>
    typeof cell === "string" ? Math.ceil(cell.length / ((columns[at]?.width ?? 1) * FILLED)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE : undefined;
}

function rowOf(
  cells: readonly WorkbookCell[],
  columns: WorkbookSheet["columns"],
  toCell: (cell: WorkbookCell, at: number) => Cell,
): Cell[] {
  const height = heightOf(cells, columns);
  return cells.map((cell, at) => {
    const written = toCell(cell, at);
    return height && written && typeof written === "object" && !(written instanceof Date)
      ? { ...written, height }
      : written;
  });
}

/** What the writer lets others add to its files; it exports no name for it that fits. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>[number];

const FORMULA_CELL = /(<c r="([A-Z]+\d+)"[^>]*>)(<f>[^<]*<\/f>)(?=<\/c>)/g;

/**
 * Writes beside each formula what it comes to: previewers, and programs that read a file without working it out, show
 * numbers then. Spreadsheet programs work them out anew all the same.
 */
function withResults(sheets: readonly WorkbookSheet[]): Feature {
  const results = workedOut(sheets);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(FORMULA_CELL, (cell, start: string, place: string, formula: string) => {
              const result = results[sheetIndex]?.get(place);
              return result === undefined ? cell : `${start}${formula}<v>${result}</v>`;
            }),
        },
      },
    },
  };
}

/** The bytes of an XLSX file; heads are bold and stay in sight, formulas have their results beside them. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      rowOf(
        columns.map(({ head }) => head),
        columns,
        (head): Cell => ({ type: String, value: String(head), fontWeight: "bold", ...BROKEN }),
      ),
      ...rows.map((row) => rowOf(row, columns, (cell, at) => cellOf(cell, columns[at]?.format))),
    ],
  }));
  return writeXlsxFile(written, { features: [withResults(sheets)] }).toBuffer();
}
