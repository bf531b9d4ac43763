import type { GroupingConstraints } from "./signature-summary";

/**
 * Groups that only grow, and never hold two members that were told apart.
 *
 * Starts from the `mustJoin` pairs, so whatever joins later is checked against whole groups. O(log n) a join.
 */
export class JoinedGroups {
  private readonly parent: Int32Array;
  private readonly size: Int32Array;
  private readonly apart = new Map<number, Set<number>>();

  constructor(ids: readonly string[], constraints: GroupingConstraints | undefined) {
    this.parent = Int32Array.from(ids, (_, at) => at);
    this.size = new Int32Array(ids.length).fill(1);
    const place = new Map(ids.map((id, at) => [id, at]));
    const pairs = (of: GroupingConstraints["mustJoin"]) =>
      of.flatMap(([left, right]) => {
        const [a, b] = [place.get(left), place.get(right)];
        return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
      });
    for (const [a, b] of pairs(constraints?.cannotJoin ?? [])) this.keepApart(a, b);
    for (const [a, b] of pairs(constraints?.mustJoin ?? [])) this.join(a, b);
  }

  /** The member that stands for the group; changes when the group grows. */
  groupOf(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    for (let at = member; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins the groups of two members; false when somebody told them apart. */
  join(left: number, right: number): boolean {
    const [a, b] = [this.groupOf(left), this.groupOf(right)];
    if (a === b) return true;
    if (this.apart.get(a)?.has(b)) return false;
    const [large, small] = (this.size[a] ?? 0) >= (this.size[b] ?? 0) ? [a, b] : [b, a];
    this.parent[small] = large;
    this.size[large] = (this.size[large] ?? 0) + (this.size[small] ?? 0);
    for (const other of this.apart.get(small) ?? []) {
      this.apart.get(other)?.delete(small);
      this.keepApart(large, other);
    }
    this.apart.delete(small);
    return true;
  }

  private keepApart(a: number, b: number): void {
    this.apart.set(a, (this.apart.get(a) ?? new Set()).add(b));
    this.apart.set(b, (this.apart.get(b) ?? new Set()).add(a));
  }
}
