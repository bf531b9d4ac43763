/** Rows of (column, value) pairs, stored one after the other (compressed sparse rows). */
export type SparseMatrix = {
  readonly rows: number;
  readonly columns: number;
  /** Row i holds the entries from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
};

/** Collects rows without one object per entry: 50,000 rows of a hundred entries fit in 40 MB. */
export class SparseRows {
  private starts: number[] = [0];
  private index = new Int32Array(1 << 14);
  private value = new Float32Array(1 << 14);
  private size = 0;

  /** Appends the next row. */
  add(entries: ReadonlyMap<number, number>): void {
    this.reserve(this.size + entries.size);
    for (const [column, value] of entries) {
      this.index[this.size] = column;
      this.value[this.size] = value;
      this.size += 1;
    }
    this.starts.push(this.size);
  }

  matrix(columns: number): SparseMatrix {
    return {
      rows: this.starts.length - 1,
      columns,
      starts: Int32Array.from(this.starts),
      index: this.index.slice(0, this.size),
      value: this.value.slice(0, this.size),
    };
  }

  private reserve(size: number): void {
    if (size <= this.index.length) return;
    const index = new Int32Array(Math.max(size, this.index.length * 2));
    const value = new Float32Array(index.length);
    index.set(this.index);
    value.set(this.value);
    this.index = index;
    this.value = value;
  }
}

/** In how many rows each column occurs. */
export function rowsPerColumn(matrix: SparseMatrix): Int32Array {
  const counts = new Int32Array(matrix.columns);
  for (const column of matrix.index) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

/** The rows in which each column occurs, as a matrix of its own (columns become rows). */
export function transposed(matrix: SparseMatrix): SparseMatrix {
  const counts = rowsPerColumn(matrix);
  const starts = new Int32Array(matrix.columns + 1);
  for (let column = 0; column < matrix.columns; column += 1)
    starts[column + 1] = (starts[column] ?? 0) + (counts[column] ?? 0);
  const next = starts.slice();
  const index = new Int32Array(matrix.index.length);
  const value = new Float32Array(matrix.index.length);
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
      const column = matrix.index[at] ?? 0;
      const to = next[column] ?? 0;
      index[to] = row;
      value[to] = matrix.value[at] ?? 0;
      next[column] = to + 1;
    }
  }
  return { rows: matrix.columns, columns: matrix.rows, starts, index, value };
}

/** Leaves out the columns of fewer than `leastRows` rows and numbers the others anew, in order. */
export function withoutRareColumns(matrix: SparseMatrix, leastRows: number): SparseMatrix {
  const counts = rowsPerColumn(matrix);
  const renumbered = new Int32Array(matrix.columns).fill(-1);
  let columns = 0;
  for (const [column, count] of counts.entries()) {
    if (count < leastRows) continue;
    renumbered[column] = columns;
    columns += 1;
  }
  const starts = new Int32Array(matrix.rows + 1);
  const kept = matrix.index.reduce(
    (sum, column) => sum + ((renumbered[column] ?? -1) < 0 ? 0 : 1),
    0,
  );
  const index = new Int32Array(kept);
  const value = new Float32Array(kept);
  let to = 0;
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
      const column = renumbered[matrix.index[at] ?? 0] ?? -1;
      if (column < 0) continue;
      index[to] = column;
      value[to] = matrix.value[at] ?? 0;
      to += 1;
    }
    starts[row + 1] = to;
  }
  return { rows: matrix.rows, columns, starts, index, value };
}

/**
 * Weighs every entry by how rare its column is, ln(1 + rows / rows with it), and brings each row to length 1.
 * Source: TF-IDF (Salton; Spärck Jones 1972).
 */
export function weighedByRarity(matrix: SparseMatrix): SparseMatrix {
  const counts = rowsPerColumn(matrix);
  const value = matrix.value.map(
    (entry, at) =>
      entry * Math.log(1 + matrix.rows / Math.max(1, counts[matrix.index[at] ?? 0] ?? 0)),
  );
  for (let row = 0; row < matrix.rows; row += 1) {
    const part = value.subarray(matrix.starts[row] ?? 0, matrix.starts[row + 1] ?? 0);
    const length = Math.sqrt(part.reduce((sum, entry) => sum + entry * entry, 0));
    if (length > 0) for (let at = 0; at < part.length; at += 1) part[at] = (part[at] ?? 0) / length;
  }
  return { ...matrix, value };
}
