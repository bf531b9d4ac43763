import { csvLine, harmless } from "./csv-text";
import type { Formats } from "./format";

/** A table as rows of cells, its head first; null is an empty cell. */
export type TableCells = readonly (readonly (string | number | null)[])[];

/** A table as a CSV file. */
export function tableCsv(rows: TableCells): string {
  return rows.map((row) => `${csvLine(row)}\r\n`).join("");
}

/** Digits that a spreadsheet of the reader's language takes for a number: its own decimal mark and no groups. */
function pasted(value: string | number | null, { locale }: Formats): string {
  if (value === null) return "";
  if (typeof value === "string") return harmless(value);
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 }).format(
    value,
  );
}

/** A table as lines of tabs, as a spreadsheet takes them from the clipboard. */
export function tableTabs(rows: TableCells, formats: Formats): string {
  const line = (row: TableCells[number]) =>
    row.map((cell) => pasted(cell, formats).replace(/[\t\r\n]+/g, " ")).join("\t");
  return rows.map(line).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** A text as it stands in HTML, XML and SVG, in attributes as well. */
export function markupText(text: string): string {
  return text.replace(/[&<"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A table as HTML, as documents and mails take it from the clipboard. */
export function tableHtml(rows: TableCells, formats: Formats): string {
  const line = (row: TableCells[number], at: number) => {
    const tag = at === 0 ? "th" : "td";
    const cells = row.map((cell) => `<${tag}>${markupText(pasted(cell, formats))}</${tag}>`);
    return `<tr>${cells.join("")}</tr>`;
  };
  return `<table>${rows.map(line).join("")}</table>`;
}
