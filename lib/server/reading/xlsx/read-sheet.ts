import { ReadingProblem } from "../reading-problem";
import { type CellContext, cellText } from "./cell-reader";
import { readXml } from "./read-xml";
import { RowSpool } from "./row-spool";

/** The size of a sheet in Excel. */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
/** Merged places that are remembered; a sheet with more is a drawing, not a table. */
const MAX_MERGES = 100_000;

/** A cell whose value stands for those below it as well: `column`, and the rows after `first` up to `last`. */
export type DownMerge = { readonly column: number; readonly first: number; readonly last: number };

export type SheetRows = {
  readonly spool: RowSpool;
  /** Columns that hold something anywhere, in order. */
  readonly columns: readonly number[];
  readonly merges: readonly DownMerge[];
};

/**
 * Reads the XML of one sheet into a spool of its filled cells. Rows and cells without an address follow the one before.
 *
 * Memory: one row, the merged places and the strings that the context holds.
 */
export async function readSheet(
  source: AsyncIterable<Uint8Array>,
  { xmlBytes, context }: { xmlBytes: number; context: CellContext },
): Promise<SheetRows> {
  const spool = new RowSpool(xmlBytes);
  const reader = new SheetReader(spool, context);
  try {
    await readXml(source, {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (text) => reader.text(text),
    });
  } catch (error) {
    spool.close();
    throw error;
  }
  return { spool, columns: [...reader.used].sort((a, b) => a - b), merges: reader.merges };
}

type Attributes = Readonly<Record<string, string>>;

class SheetReader {
  readonly used = new Set<number>();
  readonly merges: DownMerge[] = [];
  private row = 0;
  private column = -1;
  private cells: [number, string][] = [];
  private type: string | undefined;
  private style: string | undefined;
  private value: string | null = null;
  private inline: string | null = null;
  /** What text belongs to now: a value, an inline string, or nothing that is read. */
  private into: "value" | "inline" | null = null;
  private isPhonetic = false;

  constructor(
    private readonly spool: RowSpool,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c":
        this.openCell(attributes);
        return;
      case "v":
        this.into = "value";
        this.value = "";
        return;
      case "t":
        if (!this.isPhonetic) this.into = "inline";
        this.inline ??= "";
        return;
      case "rPh":
        this.isPhonetic = true;
        return;
      case "row":
        this.openRow(attributes.r);
        return;
      case "mergeCell":
        this.merge(attributes.ref ?? "");
        return;
    }
  }

  close(name: string): void {
    switch (name) {
      case "v":
      case "t":
        this.into = null;
        return;
      case "rPh":
        this.isPhonetic = false;
        return;
      case "c":
        this.closeCell();
        return;
      case "row":
        if (this.cells.length > 0) this.spool.add({ row: this.row, cells: this.cells });
        this.cells = [];
    }
  }

  text(text: string): void {
    if (this.into === "value") this.value += text;
    else if (this.into === "inline") this.inline += text;
  }

  private openRow(address: string | undefined): void {
    const stated = Number(address);
    // Two rows of one number come from faulty programs: both are kept, one below the other.
    this.row = Number.isInteger(stated) && stated > this.row ? stated : this.row + 1;
    if (this.row > MAX_ROWS) throw new ReadingProblem("FILE_XLSX_BROKEN");
    this.column = -1;
    this.cells = [];
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.r;
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (this.column >= MAX_COLUMNS) throw new ReadingProblem("FILE_XLSX_BROKEN");
    this.type = attributes.t;
    this.style = attributes.s;
    this.value = null;
    this.inline = null;
  }

  private closeCell(): void {
    const { type, style, value, inline } = this;
    if (value === null && inline === null) return;
    const text = cellText({ type, style, value, inline }, this.context);
    if (text === "") return;
    this.used.add(this.column);
    this.cells.push([this.column, text]);
  }

  /** Merges to the right hold titles; those straight down hold a value of several rows, such as a ticket's number. */
  private merge(reference: string): void {
    const [from = "", to = ""] = reference.split(":");
    const column = columnOf(from);
    if (to === "" || columnOf(to) !== column) return;
    if (this.merges.length >= MAX_MERGES) throw new ReadingProblem("FILE_XLSX_BROKEN");
    this.merges.push({ column, first: rowOf(from), last: Math.min(MAX_ROWS, rowOf(to)) });
  }
}

/** 0-based column of an address: `A1` is 0, `AA7` is 26. Called for each cell, hence no regular expression. */
function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at === 4) throw new ReadingProblem("FILE_XLSX_BROKEN");
  return column - 1;
}

/** 1-based row of an address; NaN when it has none. */
function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0]);
}
