/** A pair of groups that may join, and how old both were when they were compared. */
export type Edge = {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
  readonly age: number;
};

const FIRST_ROOM = 1 << 10;

/** Most alike first; ties by the lower rows. A binary heap of 20 bytes an edge: a large workspace offers millions. */
export class EdgeQueue {
  private likeness = new Float64Array(FIRST_ROOM);
  private a = new Int32Array(FIRST_ROOM);
  private b = new Int32Array(FIRST_ROOM);
  private age = new Int32Array(FIRST_ROOM);
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(edge: Edge): void {
    this.makeRoom();
    let at = this.size;
    this.size += 1;
    this.put(at, edge);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): Edge | undefined {
    if (this.size === 0) return undefined;
    const first = this.edge(0);
    this.size -= 1;
    this.put(0, this.edge(this.size));
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.size) return;
      const child = left + 1 < this.size && this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(child, at)) return;
      this.swap(child, at);
      at = child;
    }
  }

  private isBefore(left: number, right: number): boolean {
    const [l, r] = [this.likeness[left] ?? 0, this.likeness[right] ?? 0];
    if (l !== r) return l > r;
    const [la, ra] = [this.a[left] ?? 0, this.a[right] ?? 0];
    return la !== ra ? la < ra : (this.b[left] ?? 0) < (this.b[right] ?? 0);
  }

  private edge(at: number): Edge {
    return {
      likeness: this.likeness[at] ?? 0,
      a: this.a[at] ?? 0,
      b: this.b[at] ?? 0,
      age: this.age[at] ?? 0,
    };
  }

  private put(at: number, { likeness, a, b, age }: Edge): void {
    this.likeness[at] = likeness;
    this.a[at] = a;
    this.b[at] = b;
    this.age[at] = age;
  }

  private swap(left: number, right: number): void {
    const edge = this.edge(left);
    this.put(left, this.edge(right));
    this.put(right, edge);
  }

  private makeRoom(): void {
    if (this.size < this.likeness.length) return;
    const room = this.size * 2;
    const wider = <T extends Float64Array | Int32Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.likeness = wider(new Float64Array(room), this.likeness);
    this.a = wider(new Int32Array(room), this.a);
    this.b = wider(new Int32Array(room), this.b);
    this.age = wider(new Int32Array(room), this.age);
  }
}
