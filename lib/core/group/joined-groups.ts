import type { Pins } from "./signature-summary";

/**
 * Groups that only grow, and never hold members that people gave to different tasks.
 *
 * Starts with the members of each such task joined, so whatever joins later is checked against whole groups.
 * O(log n) a join.
 */
export class JoinedGroups {
  private readonly parent: Int32Array;
  private readonly size: Int32Array;
  /** The task of a group, by the member that stands for it; "" for none. */
  private readonly task: string[];

  constructor(ids: readonly string[], pins: Pins = new Map()) {
    this.parent = Int32Array.from(ids, (_, at) => at);
    this.size = new Int32Array(ids.length).fill(1);
    this.task = ids.map((id) => pins.get(id) ?? "");
    const first = new Map<string, number>();
    for (const [at, task] of this.task.entries()) {
      if (task === "") continue;
      const known = first.get(task);
      if (known === undefined) first.set(task, at);
      else this.join(known, at);
    }
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

  /** The task that people gave members of this group to; null for none. */
  taskOf(member: number): string | null {
    return this.task[this.groupOf(member)] || null;
  }

  /** Joins the groups of two members; false when people gave them to different tasks. */
  join(left: number, right: number): boolean {
    const [a, b] = [this.groupOf(left), this.groupOf(right)];
    if (a === b) return true;
    const [first = "", second = ""] = [this.task[a], this.task[b]];
    if (first !== "" && second !== "" && first !== second) return false;
    const [large, small] = (this.size[a] ?? 0) >= (this.size[b] ?? 0) ? [a, b] : [b, a];
    this.parent[small] = large;
    this.size[large] = (this.size[large] ?? 0) + (this.size[small] ?? 0);
    this.task[large] = first || second;
    return true;
  }
}
