import { ReadingProblem } from "../reading-problem";
import { TempFile } from "../temp-file";

/** Cells that hold something, by their 0-based column. */
export type SheetRow = {
  readonly row: number;
  readonly cells: readonly (readonly [number, string])[];
};

/**
 * Text of a sheet may be this much longer than its XML: one long shared string can stand in many cells. Below
 * HARMLESS_CHARACTERS it may grow as it likes.
 */
const GROWTH_LIMIT = 20;
const HARMLESS_CHARACTERS = 16 * 1024 * 1024;

/** The rows of one sheet in a file without a name: XML is read once, and its rows as often as needed. */
export class RowSpool {
  private readonly file = new TempFile();
  private readBytes = 0;

  constructor(private readonly xmlBytes: number) {}

  add(row: SheetRow): void {
    this.file.append(Buffer.from(`${JSON.stringify([row.row, row.cells])}\n`, "utf8"));
    if (this.file.size > HARMLESS_CHARACTERS && this.file.size > this.xmlBytes * GROWTH_LIMIT) {
      throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
    }
  }

  /** How much the latest reading got through, 0 to 1. */
  share(): number {
    return this.file.size === 0 ? 1 : this.readBytes / this.file.size;
  }

  /** Rows in the order of the sheet, with the characters that each took. */
  async *read(): AsyncGenerator<SheetRow & { readonly characters: number }> {
    const decoder = new TextDecoder();
    let rest = "";
    this.readBytes = 0;
    for await (const bytes of this.file.bytes()) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      this.readBytes += bytes.length;
      for (const line of lines) {
        const [row, cells]: [number, SheetRow["cells"]] = JSON.parse(line);
        yield { row, cells, characters: line.length };
      }
    }
  }

  close(): void {
    this.file.close();
  }
}
