import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { RowProducts } from "./row-products";
import type { SparseMatrix } from "./sparse-matrix";
import { SparseProducts } from "./sparse-products";
import { symmetricEigen } from "./symmetric-eigen";

/** Left factor of a matrix: `rows` x `width`, row after row, columns by falling singular value. */
export type LeftFactor = {
  readonly width: number;
  readonly vectors: Float32Array;
  readonly singular: readonly number[];
};

const OVERSAMPLING = 10;
const POWER_ROUNDS = 3;
const SEED = 20_260_101;

/**
 * The largest singular values of a sparse matrix and their left vectors (orthonormal columns).
 *
 * Deterministic: the seed is fixed. About (2 x rounds + 2) x entries x width multiplications.
 * Source: randomised range finder with power rounds (Halko, Martinsson, Tropp 2011, algorithms 4.4 and 5.1).
 */
export function truncatedSvd(matrix: SparseMatrix, rank: number): LeftFactor {
  const width = Math.min(rank + OVERSAMPLING, matrix.rows, matrix.columns);
  const products = new SparseProducts(matrix, width);
  let range = orthonormal(products.times(randomNumbers(matrix.columns * width)), width);
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    range = orthonormal(products.forthAndBack(range), width);
  }
  const projected = products.transposedTimes(range);
  const { values, vectors } = symmetricEigen(gram(projected, width), width);
  const kept = Math.min(rank, width);
  return {
    width: kept,
    vectors: turned(range, { width, vectors, kept }),
    singular: values.slice(0, kept).map((value) => Math.sqrt(Math.max(0, value))),
  };
}

function randomNumbers(size: number): Float32Array {
  const generator = xoroshiro128plus(SEED);
  return Float32Array.from({ length: size }, () => generator.next() / 0x8000_0000);
}

/** Directions below this share of the strongest eigenvalue are rounding, not direction. */
const LEAST_EIGENVALUE = 1e-10;

/**
 * An orthonormal basis of the columns; what adds no direction becomes a column of zeros.
 *
 * By the eigenvectors of the Gram matrix: one pass to sum it up and one to turn the rows, where Gram-Schmidt goes
 * through all columns twice for each column.
 */
function orthonormal(matrix: Float32Array, width: number): Float32Array {
  const { values, vectors } = symmetricEigen(gram(matrix, width), width);
  const least = LEAST_EIGENVALUE * (values[0] ?? 0);
  for (const [k, value] of values.entries()) {
    const scale = value > least ? 1 / Math.sqrt(value) : 0;
    for (let j = 0; j < width; j += 1)
      vectors[j * width + k] = (vectors[j * width + k] ?? 0) * scale;
  }
  return turned(matrix, { width, vectors, kept: width });
}

/** Products of all pairs of columns. */
function gram(matrix: Float32Array, width: number): Float64Array {
  const result = new Float64Array(width * width);
  const row = new Float64Array(width);
  for (let from = 0; from < matrix.length; from += width) {
    for (let i = 0; i < width; i += 1) row[i] = matrix[from + i] ?? 0;
    for (let i = 0; i < width; i += 1) {
      const left = row[i] ?? 0;
      const to = i * width;
      for (let j = i; j < width; j += 1)
        result[to + j] = (result[to + j] ?? 0) + left * (row[j] ?? 0);
    }
  }
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < i; j += 1) result[i * width + j] = result[j * width + i] ?? 0;
  return result;
}

type Turn = { readonly width: number; readonly vectors: Float64Array; readonly kept: number };

/** Every row times the first `kept` columns of a square matrix. */
function turned(matrix: Float32Array, { width, vectors, kept }: Turn): Float32Array {
  const rows = width === 0 ? 0 : matrix.length / width;
  const columns = new Float32Array(kept * width);
  for (let k = 0; k < kept; k += 1)
    for (let j = 0; j < width; j += 1) columns[k * width + j] = vectors[j * width + k] ?? 0;
  const products = new RowProducts({ width, values: columns }, kept);
  for (let k = 0; k < kept; k += 1) products.add(k);
  const result = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row += 1) {
    products.with(row, { width, values: matrix });
    for (let k = 0; k < kept; k += 1) result[row * kept + k] = products.results[k] ?? 0;
  }
  return result;
}
