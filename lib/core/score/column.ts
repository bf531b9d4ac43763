const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const WITHIN = CHUNK - 1;

type Numbers =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Int16Array
  | Uint8Array;

/** A growing column of numbers that never copies itself: one typed array per 65,536 rows. */
export class Column {
  private readonly chunks: Numbers[] = [];
  private length = 0;

  constructor(private readonly make: new (length: number) => Numbers) {}

  push(value: number): void {
    const at = this.length & WITHIN;
    if (at === 0) this.chunks.push(new this.make(CHUNK));
    const chunk = this.chunks[this.length >>> CHUNK_BITS];
    if (chunk) chunk[at] = value;
    this.length++;
  }

  /** The value of a row; 0 beyond the end. */
  at(row: number): number {
    return this.chunks[row >>> CHUNK_BITS]?.[row & WITHIN] ?? 0;
  }
}
