import type { Neighbours } from "./nearest";
import type { Vectors } from "./vectors";

export type LinkingStage = {
  /** Least likeness at which two groups join: average cosine, plus the shift when there is one. */
  readonly cut: number;
  /** By how much two groups are more alike than their rows say. */
  readonly shift?: (left: number, right: number) => number;
};

/** Asked before two groups (named by their lowest rows) join; when it answers true, they do. */
export type Permission = (left: number, right: number) => boolean;

type Edge = {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
  readonly age: number;
};

/**
 * Groups of rows by average linkage: the two most alike groups join first, down to a cut.
 *
 * Rows are of length 1, so the average cosine of two groups is the product of their sums over the product of their
 * sizes, exact without looking at pairs. Only groups with neighbouring rows are compared. A group is named by its lowest
 * row, and grows from stage to stage. O(edges x log + joins x width).
 */
export class AverageLink {
  private readonly groups: Groups;

  constructor(vectors: Vectors, neighbours: Neighbours) {
    this.groups = new Groups(vectors, neighbours);
  }

  /** Joins what is alike enough and permitted. */
  run({ cut, shift }: LinkingStage, permit: Permission): void {
    const { groups } = this;
    const queue = new EdgeQueue();
    const offer = (a: number, b: number) => {
      const alike = groups.likeness(a, b);
      const likeness = shift ? alike + shift(Math.min(a, b), Math.max(a, b)) : alike;
      if (likeness >= cut) queue.push(groups.edge(likeness, a, b));
    };
    groups.eachNeighbouringPair(offer);
    for (let edge = queue.pop(); edge; edge = queue.pop()) {
      if (!groups.isCurrent(edge) || !permit(edge.a, edge.b)) continue;
      groups.join(edge.a, edge.b);
      for (const other of groups.neighboursOf(edge.a)) offer(edge.a, other);
    }
  }

  /** The groups' names, rising. */
  names(): readonly number[] {
    return this.groups.names();
  }

  /** Makes two groups neighbours, so that the next stage compares them. */
  compare(left: number, right: number): void {
    this.groups.addNeighbour(left, right);
  }
}

class Groups {
  private readonly width: number;
  private readonly sums: Float32Array;
  private readonly sizes: Int32Array;
  private readonly parent: Int32Array;
  private readonly ages: Int32Array;
  private readonly adjacent: Set<number>[];

  constructor(vectors: Vectors, neighbours: Neighbours) {
    const rows = neighbours.index.length / neighbours.perRow;
    this.width = vectors.width;
    this.sums = vectors.values.slice();
    this.sizes = new Int32Array(rows).fill(1);
    this.parent = Int32Array.from({ length: rows }, (_, row) => row);
    this.ages = new Int32Array(rows);
    this.adjacent = Array.from({ length: rows }, () => new Set());
    for (const [at, other] of neighbours.index.entries()) {
      const row = Math.floor(at / neighbours.perRow);
      if (other < 0) continue;
      this.addNeighbour(row, other);
    }
  }

  eachNeighbouringPair(use: (a: number, b: number) => void): void {
    for (const [row, others] of this.adjacent.entries())
      for (const other of others) if (row < other) use(row, other);
  }

  neighboursOf(group: number): ReadonlySet<number> {
    return this.adjacent[group] ?? new Set();
  }

  likeness(a: number, b: number): number {
    let sum = 0;
    const left = a * this.width;
    const right = b * this.width;
    for (let k = 0; k < this.width; k += 1)
      sum += (this.sums[left + k] ?? 0) * (this.sums[right + k] ?? 0);
    return sum / ((this.sizes[a] ?? 1) * (this.sizes[b] ?? 1));
  }

  edge(likeness: number, left: number, right: number): Edge {
    const [a, b] = left < right ? [left, right] : [right, left];
    return { likeness, a, b, age: (this.ages[a] ?? 0) + (this.ages[b] ?? 0) };
  }

  isCurrent({ a, b, age }: Edge): boolean {
    const alive = this.parent[a] === a && this.parent[b] === b;
    return alive && (this.ages[a] ?? 0) + (this.ages[b] ?? 0) === age;
  }

  /** The higher group goes into the lower one. */
  join(a: number, b: number): void {
    this.parent[b] = a;
    this.sizes[a] = (this.sizes[a] ?? 0) + (this.sizes[b] ?? 0);
    this.ages[a] = (this.ages[a] ?? 0) + 1;
    for (let k = 0; k < this.width; k += 1)
      this.sums[a * this.width + k] =
        (this.sums[a * this.width + k] ?? 0) + (this.sums[b * this.width + k] ?? 0);
    for (const other of this.adjacent[b] ?? []) {
      this.adjacent[other]?.delete(b);
      if (other === a) continue;
      this.adjacent[other]?.add(a);
      this.adjacent[a]?.add(other);
    }
    this.adjacent[a]?.delete(b);
    this.adjacent[b] = new Set();
  }

  addNeighbour(left: number, right: number): void {
    this.adjacent[left]?.add(right);
    this.adjacent[right]?.add(left);
  }

  names(): readonly number[] {
    return [...this.parent].filter((parent, row) => parent === row);
  }
}

/** Most alike first; ties by the lower rows. A binary heap. */
class EdgeQueue {
  private readonly heap: Edge[] = [];

  push(edge: Edge): void {
    let at = this.heap.push(edge) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.swapIfBefore(at, above)) return;
      at = above;
    }
  }

  pop(): Edge | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = isBefore(this.heap[left + 1], this.heap[left]) ? left + 1 : left;
      if (!this.swapIfBefore(child, at)) return;
      at = child;
    }
  }

  private swapIfBefore(lower: number, upper: number): boolean {
    const [a, b] = [this.heap[lower], this.heap[upper]];
    if (a === undefined || b === undefined || !isBefore(a, b)) return false;
    this.heap[lower] = b;
    this.heap[upper] = a;
    return true;
  }
}

function isBefore(left: Edge | undefined, right: Edge | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.likeness !== right.likeness) return left.likeness > right.likeness;
  return left.a !== right.a ? left.a < right.a : left.b < right.b;
}
