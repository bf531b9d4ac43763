import { officeParts } from "../scripts/office-parts";

type Cell = string | number | { readonly formula: string };
type Sheet = ReadonlyMap<string, Cell>;

/** A workbook as a spreadsheet program reads it. */
export type ReadWorkbook = {
  readonly sheets: readonly string[];
  /** Text of a row's cells, by column letter; numbers and formulas as their worth. */
  row(sheet: string, text: string): ReadonlyMap<string, string | number>;
  /** Head of a column by its letter: the texts of the first row. */
  head(sheet: string): ReadonlyMap<string, string>;
};

function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function cellsOf(xml: string, texts: readonly string[]): Sheet {
  const cells = new Map<string, Cell>();
  for (const [, place = "", rest = "", inside = ""] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const formula = /<f>(.*?)<\/f>/s.exec(inside)?.[1];
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
    if (formula !== undefined) cells.set(place, { formula: plain(formula).replace(/^=/, "") });
    else if (value !== undefined)
      cells.set(place, /t="s"/.test(rest) ? (texts[Number(value)] ?? "") : Number(value));
  }
  return cells;
}

/** Works out what the report writes: sums of a column, products, quotients, and what these add up to. */
function worker(sheets: ReadonlyMap<string, Sheet>) {
  function cell(sheet: string, place: string): number {
    const held = sheets.get(sheet)?.get(place);
    if (held === undefined || typeof held === "string") return 0;
    return typeof held === "number" ? held : worth(sheet, held.formula);
  }
  function factor(sheet: string, text: string): number {
    const [, of = sheet, column, from, to] =
      /^SUM\((?:(\w+)!)?([A-Z])(\d+):\2(\d+)\)$/.exec(text) ?? [];
    if (column) {
      let sum = 0;
      for (let row = Number(from); row <= Number(to); row += 1) sum += cell(of, `${column}${row}`);
      return sum;
    }
    return /^[A-Z]\d+$/.test(text) ? cell(sheet, text) : Number(text);
  }
  function worth(sheet: string, formula: string): number {
    return formula
      .split("+")
      .map((term) =>
        term
          .split("*")
          .map((one) => one.split("/").map((part) => factor(sheet, part)))
          .map(([first = Number.NaN, ...by]) => by.reduce((left, next) => left / next, first))
          .reduce((product, next) => product * next, 1),
      )
      .reduce((sum, next) => sum + next, 0);
  }
  return cell;
}

/** Reads the bytes of an XLSX file; its formulas are worked out here, from nothing but the file. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const parts = await officeParts(bytes);
  const shared = parts.get("xl/sharedStrings.xml") ?? "";
  const texts = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = ""]) => plain(inside));
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  const sheets = new Map(
    names.map(([, name = ""], at) => [
      name,
      cellsOf(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? "", texts),
    ]),
  );
  const worth = worker(sheets);
  const rowAt = (sheet: string, row: string) =>
    [...(sheets.get(sheet) ?? [])].filter(([place]) => place.replace(/^[A-Z]+/, "") === row);
  return {
    sheets: [...sheets.keys()],
    row: (sheet, text) => {
      const found = [...(sheets.get(sheet) ?? [])].find(([, value]) => value === text);
      const row = found?.[0].replace(/^[A-Z]+/, "") ?? "";
      return new Map(
        rowAt(sheet, row).map(([place, value]) => [
          place.replace(/\d+$/, ""),
          typeof value === "string" ? value : worth(sheet, place),
        ]),
      );
    },
    head: (sheet) =>
      new Map(
        rowAt(sheet, "1").map(([place, value]) => [place.replace(/\d+$/, ""), String(value)]),
      ),
  };
}
