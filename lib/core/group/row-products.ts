import { type Simd, simdWith, strideOf } from "./simd-program";
import type { Vectors } from "./vectors";

const FLOAT = 4;

/**
 * Products of one row with each of a block of rows. The block is copied side by side first, so that it stays in the
 * processor's cache. Sums are of 32-bit floats.
 */
export class RowProducts {
  /** Products with the rows of the block, in their order, after `with`. */
  readonly results: Float32Array;
  private readonly memory: Float32Array;
  private readonly stride: number;
  private readonly simd: Simd;
  private count = 0;

  constructor(
    private readonly vectors: Vectors,
    mostRows: number,
  ) {
    this.stride = strideOf(vectors.width);
    const resultsFrom = (mostRows + 1) * this.stride;
    this.simd = simdWith(resultsFrom + mostRows);
    this.memory = new Float32Array(this.simd.memory);
    this.results = this.memory.subarray(resultsFrom, resultsFrom + mostRows);
  }

  /** Begins an empty block. */
  clear(): void {
    this.count = 0;
  }

  /** Adds a row to the block. */
  add(row: number): void {
    this.count += 1;
    this.copy(row, this.count * this.stride);
  }

  /** Multiplies a row, of other vectors of the same width if given, with every row of the block. */
  with(row: number, vectors: Vectors = this.vectors): void {
    this.copy(row, 0, vectors);
    const bytes = this.stride * FLOAT;
    if (this.count > 0) this.simd.products(0, bytes, this.count, bytes, this.results.byteOffset);
  }

  private copy(row: number, to: number, { width, values }: Vectors = this.vectors): void {
    const from = row * width;
    for (let k = 0; k < width; k += 1) this.memory[to + k] = values[from + k] ?? 0;
  }
}
