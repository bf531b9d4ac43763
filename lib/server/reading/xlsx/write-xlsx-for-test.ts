import { writeZip, type ZippedFile } from "../write-zip-for-test";

/** A cell of the test writer: text, a number with the index of its style, or XML as it is. */
export type TestCell =
  | string
  | { readonly number: number | string; readonly style?: number }
  | { readonly xml: string };

export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: "hidden";
  /** XML behind the rows, such as merged cells. */
  readonly after?: string;
};

export type TestBook = {
  readonly sheets: readonly TestSheet[];
  /** Whether texts go to the shared strings or stand in their cells. */
  readonly isShared?: boolean;
  /** Whether rows and cells say where they are. */
  readonly hasAddresses?: boolean;
  readonly is1904?: boolean;
  /** Number formats by code; style 1 is the first of them. */
  readonly formats?: readonly string[];
  readonly extra?: readonly ZippedFile[];
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** An Excel workbook, written as other programs write one. */
export function writeXlsx(book: TestBook): Buffer {
  return writeZip([...describe(book), ...sheetFiles(book), ...(book.extra ?? [])]);
}

function describe({ sheets, is1904, formats = [] }: TestBook): ZippedFile[] {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const related = sheets.map((_, index) =>
    relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return [
    { name: "[Content_Types].xml", bytes: "<Types/>" },
    {
      name: "_rels/.rels",
      bytes: relations([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    },
    {
      name: "xl/workbook.xml",
      bytes: `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: relations([
        ...related,
        relation("rIdS", "styles", "/xl/styles.xml"),
        relation("rIdT", "sharedStrings", "sharedStrings.xml"),
      ]),
    },
    {
      name: "xl/styles.xml",
      bytes: `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    },
  ];
}

function sheetFiles(book: TestBook): ZippedFile[] {
  const strings = new Map<string, number>();
  const files = book.sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    bytes: sheetXml(sheet, book, strings),
  }));
  const shared = [...strings.keys()].map((text) => `<si>${textXml(text)}</si>`);
  return [
    ...files,
    { name: "xl/sharedStrings.xml", bytes: `<sst xmlns="${MAIN}">${shared.join("")}</sst>` },
  ];
}

function sheetXml(sheet: TestSheet, book: TestBook, strings: Map<string, number>): string {
  const rows = sheet.rows.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cell, { row, column, book, strings }));
    return `<row${book.hasAddresses === false ? "" : ` r="${row + 1}"`}>${xml.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${sheet.after ?? ""}</worksheet>`;
}

type Place = {
  readonly row: number;
  readonly column: number;
  readonly book: TestBook;
  readonly strings: Map<string, number>;
};

function cellXml(cell: TestCell, { row, column, book, strings }: Place): string {
  const address = book.hasAddresses === false ? "" : ` r="${columnName(column)}${row + 1}"`;
  if (typeof cell !== "string") {
    if ("xml" in cell) return cell.xml;
    return `<c${address} s="${cell.style ?? 0}"><v>${cell.number}</v></c>`;
  }
  if (cell === "") return book.hasAddresses === false ? "<c/>" : "";
  if (book.isShared === false) return `<c${address} t="inlineStr"><is>${textXml(cell)}</is></c>`;
  const index = strings.get(cell) ?? strings.size;
  strings.set(cell, index);
  return `<c${address} t="s"><v>${index}</v></c>`;
}

function textXml(text: string): string {
  const escaped = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
  return `<t xml:space="preserve">${escapeXml(escaped)}</t>`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}

function relations(entries: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${entries.join("")}</Relationships>`;
}
