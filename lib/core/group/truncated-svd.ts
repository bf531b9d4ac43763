import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type SparseMatrix, times, transposedTimes } from "./sparse-matrix";

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
  let range = orthonormal(times(matrix, randomNumbers(matrix.columns * width), width), width);
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    range = orthonormal(times(matrix, transposedTimes(matrix, range, width), width), width);
  }
  const projected = transposedTimes(matrix, range, width);
  const { values, vectors } = symmetricEigen(gram(projected, width), width);
  const kept = Math.min(rank, width);
  return {
    width: kept,
    vectors: rotated(range, { width, vectors, kept }),
    singular: values.slice(0, kept).map((value) => Math.sqrt(Math.max(0, value))),
  };
}

function randomNumbers(size: number): Float32Array {
  const generator = xoroshiro128plus(SEED);
  return Float32Array.from({ length: size }, () => generator.next() / 0x8000_0000);
}

/** Gram-Schmidt, twice per column ("twice is enough"); a column without anything new becomes zero. */
function orthonormal(matrix: Float32Array, width: number): Float32Array {
  const rows = matrix.length / width;
  const columns = Array.from({ length: width }, (_, k) => {
    const column = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) column[row] = matrix[row * width + k] ?? 0;
    return column;
  });
  for (const [k, column] of columns.entries()) {
    const before = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass += 1) {
      for (const earlier of columns.slice(0, k)) subtract(column, earlier, dot(column, earlier));
    }
    const norm = Math.sqrt(dot(column, column));
    const scale = norm > 1e-5 * before && norm > 0 ? 1 / norm : 0;
    for (let row = 0; row < rows; row += 1) column[row] = (column[row] ?? 0) * scale;
  }
  const result = new Float32Array(matrix.length);
  for (const [k, column] of columns.entries()) {
    for (let row = 0; row < rows; row += 1) result[row * width + k] = column[row] ?? 0;
  }
  return result;
}

function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

function subtract(target: Float32Array, direction: Float32Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1)
    target[at] = (target[at] ?? 0) - factor * (direction[at] ?? 0);
}

function gram(matrix: Float32Array, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let from = 0; from < matrix.length; from += width) {
    for (let i = 0; i < width; i += 1) {
      const left = matrix[from + i] ?? 0;
      for (let j = i; j < width; j += 1)
        result[i * width + j] = (result[i * width + j] ?? 0) + left * (matrix[from + j] ?? 0);
    }
  }
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < i; j += 1) result[i * width + j] = result[j * width + i] ?? 0;
  return result;
}

type Eigen = { readonly values: readonly number[]; readonly vectors: Float64Array };

/** Cyclic Jacobi rotations; `vectors` holds the eigenvectors as columns, by falling eigenvalue. */
function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  const total = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < 30 && offDiagonal(a, size) > 1e-18 * total; sweep += 1) {
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) rotate({ a, v, size }, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0) || i - j,
  );
  const vectors = new Float64Array(size * size);
  for (const [to, from] of order.entries())
    for (let row = 0; row < size; row += 1) vectors[row * size + to] = v[row * size + from] ?? 0;
  return { values: order.map((i) => a[i * size + i] ?? 0), vectors };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1)
    for (let j = i + 1; j < size; j += 1) sum += (a[i * size + j] ?? 0) ** 2;
  return sum;
}

type Rotation = { readonly a: Float64Array; readonly v: Float64Array; readonly size: number };

function rotate({ a, v, size }: Rotation, p: number, q: number): void {
  const pq = a[p * size + q] ?? 0;
  if (pq === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * pq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  turn(a, { size, p, q, c, s, stride: size, step: 1 });
  turn(a, { size, p, q, c, s, stride: 1, step: size });
  turn(v, { size, p, q, c, s, stride: size, step: 1 });
}

type Turn = {
  readonly size: number;
  readonly p: number;
  readonly q: number;
  readonly c: number;
  readonly s: number;
  readonly stride: number;
  readonly step: number;
};

function turn(matrix: Float64Array, { size, p, q, c, s, stride, step }: Turn): void {
  for (let k = 0; k < size; k += 1) {
    const atP = k * stride + p * step;
    const atQ = k * stride + q * step;
    const left = matrix[atP] ?? 0;
    const right = matrix[atQ] ?? 0;
    matrix[atP] = c * left - s * right;
    matrix[atQ] = s * left + c * right;
  }
}

function rotated(
  range: Float32Array,
  by: { readonly width: number; readonly vectors: Float64Array; readonly kept: number },
): Float32Array {
  const { width, vectors, kept } = by;
  const rows = range.length / width;
  const result = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < kept; k += 1) {
      let sum = 0;
      for (let j = 0; j < width; j += 1)
        sum += (range[row * width + j] ?? 0) * (vectors[j * width + k] ?? 0);
      result[row * kept + k] = sum;
    }
  }
  return result;
}
