/** Eigenvalues, falling, and the eigenvectors as columns. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: Float64Array };

/** The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations. */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  const total = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < 30 && offDiagonal(a, size) > 1e-26 * total; sweep += 1) {
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
