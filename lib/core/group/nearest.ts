import { type Steps, within } from "../domain/steps";
import { RowProducts } from "./row-products";
import { cosine, unitRows, type Vectors } from "./vectors";

/** The nearest others of each row, nearest first; -1 fills up where there are fewer. */
export type Neighbours = {
  readonly perRow: number;
  readonly index: Int32Array;
  /** The rows in an order in which near ones stand together; by their numbers when it is missing. */
  readonly order?: Int32Array;
};

/** Up to so many rows every pair is compared; beyond, only rows that share a cell of a coarse partition. */
const MOST_ROWS_COMPARED = 5000;
/** Cells looked into for each row: .98 of the five nearest and .96 of the twenty nearest of 6,083 real titles are found. */
const CELLS_VISITED = 8;
const PARTITION_ROUNDS = 4;
const SAMPLE_PER_CELL = 24;
const ROWS_A_STEP = 1_000;

/**
 * The `perRow` nearest rows of each row by cosine. Ties go to the lower row, so the result is a function of the rows.
 *
 * Exact up to 5,000 rows, O(n^2); above by inverted cells (k-means on the sphere, about 1.5 sqrt(n) cells), O(n^1.5).
 */
export function* nearestRows(vectors: Vectors, perRow: number): Steps<Neighbours> {
  const rows = vectors.width === 0 ? 0 : vectors.values.length / vectors.width;
  const found = new NearestLists(rows, perRow);
  if (rows > MOST_ROWS_COMPARED) {
    const order = yield* compareWithinCells(vectors, rows, found);
    return { perRow, index: found.index, order };
  }
  compareAll(vectors, rows, found);
  return { perRow, index: found.index };
}

class NearestLists {
  readonly index: Int32Array;
  private readonly cosines: Float32Array;

  constructor(
    rows: number,
    private readonly perRow: number,
  ) {
    this.index = new Int32Array(rows * perRow).fill(-1);
    this.cosines = new Float32Array(rows * perRow).fill(-2);
  }

  offer(row: number, other: number, likeness: number): void {
    const first = row * this.perRow;
    let at = first + this.perRow - 1;
    if (!this.isBetter(likeness, other, at)) return;
    while (at > first && this.isBetter(likeness, other, at - 1)) {
      this.cosines[at] = this.cosines[at - 1] ?? 0;
      this.index[at] = this.index[at - 1] ?? -1;
      at -= 1;
    }
    this.cosines[at] = likeness;
    this.index[at] = other;
  }

  /** Offers several rows; most are no better than what is known. */
  offerAll(row: number, others: Int32Array, likeness: Float32Array): void {
    const last = (row + 1) * this.perRow - 1;
    for (let at = 0; at < others.length; at += 1) {
      const value = likeness[at] ?? 0;
      const other = others[at] ?? 0;
      if (value >= (this.cosines[last] ?? 0) && other !== row) this.offer(row, other, value);
    }
  }

  /** Offers the rows of another list, a row being allowed to be its own. */
  offerEach(row: number, likeness: Float32Array): void {
    const last = (row + 1) * this.perRow - 1;
    for (let other = 0; other < likeness.length; other += 1) {
      const value = likeness[other] ?? 0;
      if (value >= (this.cosines[last] ?? 0)) this.offer(row, other, value);
    }
  }

  private isBetter(likeness: number, other: number, at: number): boolean {
    const known = this.cosines[at] ?? 0;
    return likeness > known || (likeness === known && other < (this.index[at] ?? 0));
  }
}

function compareAll(vectors: Vectors, rows: number, found: NearestLists): void {
  const products = new RowProducts(vectors, rows);
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  for (const row of all) products.add(row);
  for (let left = 0; left < rows; left += 1) {
    products.with(left);
    found.offerAll(left, all, products.results);
  }
}

/** Gives the rows cell by cell. */
function* compareWithinCells(
  vectors: Vectors,
  rows: number,
  found: NearestLists,
): Steps<Int32Array> {
  const centres = yield* within(cellCentres(vectors, rows), { from: 0, to: 0.2 });
  const cellCount = centres.values.length / centres.width;
  const asked = { rows, centres, count: CELLS_VISITED };
  const nearestCells = yield* within(nearestCentres(vectors, asked), { from: 0.2, to: 0.5 });
  const members: number[][] = Array.from({ length: cellCount }, () => []);
  const visitors: number[][] = Array.from({ length: cellCount }, () => []);
  for (const [at, cell] of nearestCells.entries()) {
    const row = Math.floor(at / CELLS_VISITED);
    visitors[cell]?.push(row);
    if (at % CELLS_VISITED === 0) members[cell]?.push(row);
  }
  const most = members.reduce((high, own) => Math.max(high, own.length), 0);
  const products = new RowProducts(vectors, most);
  for (const [cell, own] of members.entries()) {
    products.clear();
    for (const row of own) products.add(row);
    const rowsOfCell = Int32Array.from(own);
    for (const visitor of visitors[cell] ?? []) {
      products.with(visitor);
      found.offerAll(visitor, rowsOfCell, products.results);
    }
    yield 0.5 + (0.5 * (cell + 1)) / cellCount;
  }
  return Int32Array.from(members.flat());
}

type Centres = { readonly rows: number; readonly centres: Vectors; readonly count: number };

function* nearestCentres(vectors: Vectors, { rows, centres, count }: Centres): Steps<Int32Array> {
  const cells = centres.values.length / centres.width;
  const lists = new NearestLists(rows, count);
  const products = new RowProducts(centres, cells);
  for (let cell = 0; cell < cells; cell += 1) products.add(cell);
  for (let row = 0; row < rows; row += 1) {
    products.with(row, vectors);
    lists.offerEach(row, products.results);
    if (row % ROWS_A_STEP === 0) yield row / rows;
  }
  return lists.index;
}

/** Centres of about 1.5 sqrt(n) cells: rows spread over the list, then a few rounds of spherical k-means on a sample. */
function* cellCentres(vectors: Vectors, rows: number): Steps<Vectors> {
  const { width } = vectors;
  const cells = Math.ceil(1.5 * Math.sqrt(rows));
  const sample = everyNth(vectors, rows, Math.min(rows, cells * SAMPLE_PER_CELL));
  const sampled = sample.values.length / width;
  let centres = everyNth(vectors, rows, cells);
  for (let round = 0; round < PARTITION_ROUNDS; round += 1) {
    const assigned = yield* within(nearestCentres(sample, { rows: sampled, centres, count: 1 }), {
      from: round / PARTITION_ROUNDS,
      to: (round + 1) / PARTITION_ROUNDS,
    });
    const sums = new Float32Array(cells * width);
    for (let row = 0; row < sampled; row += 1) {
      const to = (assigned[row] ?? 0) * width;
      for (let k = 0; k < width; k += 1)
        sums[to + k] = (sums[to + k] ?? 0) + (sample.values[row * width + k] ?? 0);
    }
    centres = unitRows({ width, values: sums });
  }
  return centres;
}

function everyNth({ width, values }: Vectors, rows: number, count: number): Vectors {
  const picked = new Float32Array(count * width);
  for (let at = 0; at < count; at += 1) {
    const row = Math.floor((at * rows) / count);
    picked.set(values.subarray(row * width, (row + 1) * width), at * width);
  }
  return { width, values: picked };
}

/**
 * The nearest rows after the vectors have moved a little: only rows that were near before, or near those, are compared.
 * O(n perRow^2), in the order in which near rows are still in the processor's cache. Source: "a neighbour of a neighbour is likely a neighbour" (NN-descent, Dong et al. 2011).
 */
export function nearestAmongKnown(moved: Vectors, before: Neighbours): Neighbours {
  const { perRow, index, order } = before;
  const rows = index.length / perRow;
  const found = new NearestLists(rows, perRow);
  const asked = new Int32Array(rows).fill(-1);
  const ask = (row: number, other: number) => {
    if (other < 0 || asked[other] === row) return;
    asked[other] = row;
    found.offer(row, other, Math.fround(cosine(moved, row, other)));
  };
  for (let turn = 0; turn < rows; turn += 1) {
    const row = order?.[turn] ?? turn;
    asked[row] = row;
    for (let at = row * perRow; at < (row + 1) * perRow; at += 1) {
      const near = index[at] ?? -1;
      ask(row, near);
      for (let next = near * perRow; near >= 0 && next < (near + 1) * perRow; next += 1)
        ask(row, index[next] ?? -1);
    }
  }
  return { perRow, index: found.index };
}

const OWN_SHARE = 0.5;
/** Below it a neighbour is only there because a small set has no others. */
const LEAST_LIKENESS = 0.1;

/** Each row drawn halfway towards the mean of its nearest `count` others, which closes gaps inside a task. */
export function smoothed(vectors: Vectors, neighbours: Neighbours, count: number): Vectors {
  const { width, values } = vectors;
  const result = values.map((value) => value * OWN_SHARE);
  const rows = neighbours.index.length / neighbours.perRow;
  for (let row = 0; row < rows; row += 1) {
    const first = row * neighbours.perRow;
    const near = neighbours.index
      .subarray(first, first + count)
      .filter((other) => other >= 0 && cosine(vectors, row, other) >= LEAST_LIKENESS);
    for (const other of near) {
      for (let k = 0; k < width; k += 1) {
        const place = row * width + k;
        const pull = ((1 - OWN_SHARE) / near.length) * (values[other * width + k] ?? 0);
        result[place] = (result[place] ?? 0) + pull;
      }
    }
  }
  return unitRows({ width, values: result });
}
