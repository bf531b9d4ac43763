import { type Simd, simdWith, strideOf } from "./simd-program";
import type { SparseMatrix } from "./sparse-matrix";

const FLOAT = 4;

/**
 * Products of a sparse matrix with dense ones of one width, row after row.
 *
 * What belongs to the columns stays in the program's memory (columns x width); the rows, of which there are many more,
 * go through it one by one.
 */
export class SparseProducts {
  private readonly simd: Simd;
  private readonly stride: number;
  private readonly numbers: Float32Array;
  private readonly index: Int32Array;
  private readonly value: Float32Array;
  /** Where the row stands that goes through. */
  private readonly one: number;

  constructor(
    private readonly matrix: SparseMatrix,
    private readonly width: number,
  ) {
    this.stride = strideOf(width);
    const most = longestRow(matrix);
    this.one = matrix.columns * this.stride;
    const entries = this.one + this.stride;
    this.simd = simdWith(entries + 2 * most);
    this.numbers = new Float32Array(this.simd.memory);
    this.index = new Int32Array(this.simd.memory, entries * FLOAT, most);
    this.value = this.numbers.subarray(entries + most, entries + 2 * most);
  }

  /** matrix x dense; `dense` is columns x width, the result rows x width. */
  times(dense: Float32Array): Float32Array {
    for (let column = 0; column < this.matrix.columns; column += 1)
      this.copyIn(dense, column * this.width, column * this.stride);
    return this.gathered();
  }

  /** transposed matrix x dense; `dense` is rows x width, the result columns x width. */
  transposedTimes(dense: Float32Array): Float32Array {
    this.scatter(dense);
    const result = new Float32Array(this.matrix.columns * this.width);
    for (let column = 0; column < this.matrix.columns; column += 1)
      this.copyOut(column * this.stride, result, column * this.width);
    return result;
  }

  /** matrix x transposed matrix x dense; `dense` and the result are rows x width. */
  forthAndBack(dense: Float32Array): Float32Array {
    this.scatter(dense);
    return this.gathered();
  }

  /** Adds every row to the columns that it has. */
  private scatter(dense: Float32Array): void {
    this.numbers.fill(0, 0, this.one);
    const [index, value, bytes] = [this.index.byteOffset, this.value.byteOffset, this.bytes];
    for (let row = 0; row < this.matrix.rows; row += 1) {
      const count = this.load(row);
      if (count === 0) continue;
      this.copyIn(dense, row * this.width, this.one);
      this.simd.scatter(index, value, count, 0, bytes, this.one * FLOAT);
    }
  }

  /** Every row as the sum of the columns that it has. */
  private gathered(): Float32Array {
    const result = new Float32Array(this.matrix.rows * this.width);
    const [index, value, bytes] = [this.index.byteOffset, this.value.byteOffset, this.bytes];
    for (let row = 0; row < this.matrix.rows; row += 1) {
      const count = this.load(row);
      if (count === 0) continue;
      for (let k = 0; k < this.width; k += 1) this.numbers[this.one + k] = 0;
      this.simd.gather(index, value, count, 0, bytes, this.one * FLOAT);
      this.copyOut(this.one, result, row * this.width);
    }
    return result;
  }

  private get bytes(): number {
    return this.stride * FLOAT;
  }

  /** Brings the entries of a row into the memory and says how many there are. */
  private load(row: number): number {
    const { starts, index, value } = this.matrix;
    const start = starts[row] ?? 0;
    const count = (starts[row + 1] ?? 0) - start;
    for (let at = 0; at < count; at += 1) {
      this.index[at] = index[start + at] ?? 0;
      this.value[at] = value[start + at] ?? 0;
    }
    return count;
  }

  private copyIn(dense: Float32Array, from: number, to: number): void {
    for (let k = 0; k < this.width; k += 1) this.numbers[to + k] = dense[from + k] ?? 0;
  }

  private copyOut(from: number, result: Float32Array, to: number): void {
    for (let k = 0; k < this.width; k += 1) result[to + k] = this.numbers[from + k] ?? 0;
  }
}

function longestRow({ rows, starts }: SparseMatrix): number {
  let most = 0;
  for (let row = 0; row < rows; row += 1)
    most = Math.max(most, (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  return most;
}
