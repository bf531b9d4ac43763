import { TempFile } from "../temp-file";

/** Bytes of one block, and how many blocks stay in memory. */
const BLOCK_BYTES = 1024 * 1024;
const BLOCKS_KEPT = 32;

/**
 * Many texts by number, in bounded memory: blocks of UTF-8, the latest used ones in memory, the others in a file. Used for
 * the shared strings of a workbook, which can be as large as the sheet.
 */
export class TextStore {
  private readonly file = new TempFile();
  /** Where each text ends; the one before is where it begins. */
  private ends = new Float64Array(1024);
  private count = 0;
  private readonly blocks = new Map<number, Buffer>();

  get size(): number {
    return this.count;
  }

  get bytes(): number {
    return this.file.size;
  }

  add(text: string): void {
    this.file.append(Buffer.from(text, "utf8"));
    if (this.count === this.ends.length) {
      const wider = new Float64Array(this.count * 2);
      wider.set(this.ends);
      this.ends = wider;
    }
    this.ends[this.count] = this.file.size;
    this.count += 1;
  }

  /** The text of that number; undefined when there is none. */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const start = index === 0 ? 0 : (this.ends[index - 1] ?? 0);
    const end = this.ends[index] ?? 0;
    const block = Math.floor(start / BLOCK_BYTES);
    const base = block * BLOCK_BYTES;
    if (end <= base + BLOCK_BYTES)
      return this.block(block).toString("utf8", start - base, end - base);
    return this.file.read(start, end - start).toString("utf8");
  }

  private block(number: number): Buffer {
    const known = this.blocks.get(number);
    if (known !== undefined) {
      // The one used last goes to the end; the first one is the next to leave.
      if (this.blocks.size > 1) {
        this.blocks.delete(number);
        this.blocks.set(number, known);
      }
      return known;
    }
    const [oldest] = this.blocks.keys();
    if (this.blocks.size >= BLOCKS_KEPT && oldest !== undefined) this.blocks.delete(oldest);
    this.file.flush();
    const block = this.file.read(number * BLOCK_BYTES, BLOCK_BYTES);
    this.blocks.set(number, block);
    return block;
  }

  close(): void {
    this.file.close();
    this.blocks.clear();
  }
}
