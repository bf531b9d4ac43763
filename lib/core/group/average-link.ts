import { type Steps, within } from "../domain/steps";
import { type Edge, EdgeQueue } from "./edge-queue";
import type { Neighbours } from "./nearest";
import type { Vectors } from "./vectors";

const ROWS_A_STEP = 1_000;
const EDGES_A_STEP = 5_000;
/**
 * A group next to more groups than this is a hub. To compare a hub anew with all of them after every join would take
 * the square of its size: only those next to what joined are compared, the others when their turn comes.
 */
const HUB_FROM = 1_000;
/** By so little a hub may have become less alike since it was compared, and still join. */
const HUB_SLACK = 0.005;
/** Share of the work that offering the first edges takes. */
const OFFERING = 0.4;

export type LinkingStage = {
  /** Least likeness at which two groups join: average cosine, plus the shift when there is one. */
  readonly cut: number;
  /** By how much two groups are more alike than their rows say. */
  readonly shift?: (left: number, right: number) => number;
};

/** Asked before two groups (named by their lowest rows) join; when it answers true, they do. */
export type Permission = (left: number, right: number) => boolean;

/**
 * Groups of rows by average linkage: the two most alike groups join first, down to a cut.
 *
 * Rows are of length 1, so the average cosine of two groups is the product of their sums over the product of their
 * sizes, exact without looking at pairs. Only groups with neighbouring rows are compared. A group is named by its lowest
 * row, and grows from stage to stage. Groups next to more than 1,000 others join in an order that is right to .005.
 * Takes the vectors over: they become the sums. O(edges x log + joins x width).
 */
export class AverageLink {
  private readonly groups: Groups;

  constructor(vectors: Vectors, neighbours: Neighbours) {
    this.groups = new Groups(vectors, neighbours);
  }

  /** Joins what is alike enough and permitted. */
  *run({ cut, shift }: LinkingStage, permit: Permission): Steps<void> {
    const { groups } = this;
    const queue = new EdgeQueue();
    const likenessOf = (a: number, b: number) => {
      const alike = groups.likeness(a, b);
      return shift ? alike + shift(Math.min(a, b), Math.max(a, b)) : alike;
    };
    const offer = (a: number, b: number) => {
      const likeness = likenessOf(a, b);
      if (likeness >= cut) queue.push(groups.edge(likeness, a, b));
    };
    const present = (edge: Edge): Edge | null => {
      if (groups.isCurrent(edge)) return edge;
      const again = groups.edgeOfHub(edge);
      if (!again) return null;
      const likeness = likenessOf(again.a, again.b);
      if (likeness >= cut && likeness >= edge.likeness - HUB_SLACK) return again;
      if (likeness >= cut) queue.push({ ...again, likeness });
      return null;
    };
    yield* within(groups.eachNeighbouringPair(offer), { from: 0, to: OFFERING });
    const first = queue.length;
    for (let edge = queue.pop(), popped = 1; edge; edge = queue.pop(), popped += 1) {
      // Joins add edges, so what is left of the queue says more than what was taken from it.
      if (popped % EDGES_A_STEP === 0)
        yield OFFERING + (1 - OFFERING) * Math.max(0, 1 - queue.length / first);
      const now = present(edge);
      if (!now || !permit(now.a, now.b)) continue;
      for (const other of groups.join(now.a, now.b)) offer(now.a, other);
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
  private readonly first: FirstNeighbours;
  /** Neighbours added since, under the names they had then; all of them for a group that has been listed. */
  private readonly later = new Map<number, number[]>();
  /** How many names a hub may have before they are tidied again. */
  private readonly tidied = new Map<number, number>();
  /** The group for which a neighbour was last listed, so that each is listed once. */
  private readonly listedFor: Int32Array;

  constructor(vectors: Vectors, neighbours: Neighbours) {
    const rows = neighbours.index.length / neighbours.perRow;
    this.width = vectors.width;
    this.sums = vectors.values;
    this.sizes = new Int32Array(rows).fill(1);
    this.parent = Int32Array.from({ length: rows }, (_, row) => row);
    this.ages = new Int32Array(rows);
    this.first = new FirstNeighbours(neighbours);
    this.listedFor = new Int32Array(rows).fill(-1);
  }

  *eachNeighbouringPair(use: (a: number, b: number) => void): Steps<void> {
    const names = this.names();
    for (const [at, row] of names.entries()) {
      for (const other of this.neighboursOf(row)) if (row < other) use(row, other);
      if (at % ROWS_A_STEP === 0) yield at / names.length;
    }
  }

  /** The groups next to a group, each once, under their present names. */
  neighboursOf(group: number): readonly number[] {
    const present: number[] = [];
    this.listedFor[group] = group;
    const list = (name: number) => {
      const other = this.groupOf(name);
      if (this.listedFor[other] === group) return;
      this.listedFor[other] = group;
      present.push(other);
    };
    this.eachName(group, list);
    for (const other of present) this.listedFor[other] = -1;
    this.listedFor[group] = -1;
    return present;
  }

  private eachName(group: number, use: (name: number) => void): void {
    if (this.sizes[group] === 1) this.first.each(group, use);
    for (const name of this.later.get(group) ?? []) use(name);
  }

  private groupOf(name: number): number {
    let group = name;
    while (this.parent[group] !== group) group = this.parent[group] ?? group;
    this.parent[name] = group;
    return group;
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

  /** What a comparison has become between two groups of which one is a hub; null for others, and for one group. */
  edgeOfHub({ a, b, likeness }: Edge): Edge | null {
    const [left, right] = [this.groupOf(a), this.groupOf(b)];
    if (left === right || !(this.isHub(left) || this.isHub(right))) return null;
    return this.edge(likeness, left, right);
  }

  private isHub(group: number): boolean {
    return (this.later.get(group)?.length ?? 0) > HUB_FROM;
  }

  /** The higher group goes into the lower one; returns the groups to be compared with it anew. */
  join(a: number, b: number): readonly number[] {
    const [known, added] = this.isHub(a) || !this.isHub(b) ? [a, b] : [b, a];
    if (!this.isHub(known)) {
      this.later.set(a, [...this.neighboursOf(a), ...this.neighboursOf(b)]);
      this.unite(a, b);
      return this.neighboursOf(a);
    }
    const names = this.later.get(known) ?? [];
    const near = this.neighboursOf(added);
    for (const name of near) names.push(name);
    this.later.set(a, names);
    this.unite(a, b);
    this.tidy(a);
    return near.filter((other) => other !== known);
  }

  /** Names a hub's neighbours once each, when so many came that some must stand there twice. */
  private tidy(hub: number): void {
    const names = this.later.get(hub) ?? [];
    if (names.length <= (this.tidied.get(hub) ?? 2 * HUB_FROM)) return;
    const present = [...this.neighboursOf(hub)];
    this.later.set(hub, present);
    this.tidied.set(hub, 2 * Math.max(HUB_FROM, present.length));
  }

  private unite(a: number, b: number): void {
    this.later.delete(b);
    this.parent[b] = a;
    this.sizes[a] = (this.sizes[a] ?? 0) + (this.sizes[b] ?? 0);
    this.ages[a] = (this.ages[a] ?? 0) + 1;
    for (let k = 0; k < this.width; k += 1)
      this.sums[a * this.width + k] =
        (this.sums[a * this.width + k] ?? 0) + (this.sums[b * this.width + k] ?? 0);
  }

  addNeighbour(left: number, right: number): void {
    this.later.set(left, [...(this.later.get(left) ?? []), right]);
    this.later.set(right, [...(this.later.get(right) ?? []), left]);
  }

  names(): readonly number[] {
    return [...this.parent].filter((parent, row) => parent === row);
  }
}

/** Who is near whom at the start, both ways: 4 bytes for each pair beside the list of neighbours itself. */
class FirstNeighbours {
  private readonly starts: Int32Array;
  /** Rows that named a row as their neighbour. */
  private readonly named: Int32Array;

  constructor(private readonly neighbours: Neighbours) {
    const { index, perRow } = neighbours;
    this.starts = new Int32Array(index.length / perRow + 1);
    for (const other of index) if (other >= 0) this.starts[other + 1] = this.startOf(other + 1) + 1;
    for (let row = 1; row < this.starts.length; row += 1)
      this.starts[row] = this.startOf(row) + this.startOf(row - 1);
    this.named = new Int32Array(this.startOf(this.starts.length - 1));
    const filled = this.starts.slice();
    for (const [at, other] of index.entries()) {
      if (other < 0) continue;
      this.named[filled[other] ?? 0] = Math.floor(at / perRow);
      filled[other] = (filled[other] ?? 0) + 1;
    }
  }

  each(row: number, use: (other: number) => void): void {
    const { index, perRow } = this.neighbours;
    for (let at = row * perRow; at < (row + 1) * perRow; at += 1) {
      const other = index[at] ?? -1;
      if (other >= 0) use(other);
    }
    for (let at = this.startOf(row); at < this.startOf(row + 1); at += 1) use(this.named[at] ?? 0);
  }

  private startOf(row: number): number {
    return this.starts[row] ?? 0;
  }
}
