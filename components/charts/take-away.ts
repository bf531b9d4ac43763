import type { Formats } from "@/lib/core/report/format";
import { type TableCells, tableCsv, tableHtml, tableTabs } from "@/lib/core/report/table-text";
import { cardSvg, pngOf } from "./card-picture";

const NO_TABLE = "The browser does not give the clipboard. Download the file instead.";
const NO_LINK = "The browser does not give the clipboard. Copy the address instead.";
const NO_PICTURE = "The browser could not draw the picture. Take the SVG instead.";

/** What a cell says to programs (`data`, `time`) where it does, else what it shows. */
function cellOf(cell: HTMLTableCellElement): string | number | null {
  const exact = cell.querySelector("data")?.value;
  if (exact !== undefined && Number.isFinite(Number(exact))) return Number(exact);
  return cell.querySelector("time")?.dateTime ?? (cell.textContent.trim() || null);
}

/** The rows of the table that a card's drawing stands beside. */
function cellsOf(card: HTMLElement): TableCells {
  const table = card.querySelector<HTMLTableElement>("table[data-twin]");
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map(cellOf));
}

function save(card: HTMLElement, kind: string, content: Blob): null {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `toilbox-${card.id}.${kind}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return null;
}

/** Puts contents on the clipboard, by their types; false where the browser gives none, as on addresses without https. */
async function copied(contents: Readonly<Record<string, string>>): Promise<boolean> {
  const blobs = Object.entries(contents).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

async function workbookOf(rows: TableCells): Promise<Blob> {
  const { default: write } = await import("write-excel-file/browser");
  return write(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBlob();
}

async function copyTable(card: HTMLElement, formats: Formats) {
  const cells = cellsOf(card);
  const isCopied = await copied({
    "text/plain": tableTabs(cells, formats),
    "text/html": tableHtml(cells, formats),
  });
  return isCopied ? ("The table is on the clipboard." as const) : NO_TABLE;
}

async function copyLink(card: HTMLElement) {
  const address = new URL(window.location.href);
  address.hash = card.id;
  const isCopied = await copied({ "text/plain": address.href });
  return isCopied ? ("The link is on the clipboard." as const) : NO_LINK;
}

async function savePng(card: HTMLElement) {
  const png = await pngOf(cardSvg(card));
  return png ? save(card, "png", png) : NO_PICTURE;
}

/** What a menu offers; each gives what is to be said about it, or null where the browser shows it itself. */
export const TAKE_AWAY = [
  {
    name: "Download CSV",
    act: async (card: HTMLElement) =>
      save(card, "csv", new Blob([tableCsv(cellsOf(card))], { type: "text/csv;charset=utf-8" })),
  },
  {
    name: "Download XLSX",
    act: async (card: HTMLElement) => save(card, "xlsx", await workbookOf(cellsOf(card))),
  },
  { name: "Download PNG", act: savePng },
  {
    name: "Download SVG",
    act: async (card: HTMLElement) =>
      save(card, "svg", new Blob([cardSvg(card).text], { type: "image/svg+xml" })),
  },
  { name: "Copy as table", act: copyTable },
  { name: "Copy link", act: copyLink },
] as const;
