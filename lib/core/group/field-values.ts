import { agreementBeyondChance } from "./beyond-chance";

/** Not worked out yet. */
const UNKNOWN = -1;

/**
 * The values of one column in each group of wordings, and in the whole workspace.
 *
 * Most groups hold one value: only joined groups of several keep a table. 16 bytes a wording.
 */
export class FieldValues {
  /** The only value of a group; -1 when it has none, or several. */
  private readonly only: Int32Array;
  private readonly several = new Map<number, Map<number, number>>();
  private readonly totals: Int32Array;
  /** Share of each value in the whole workspace. */
  private readonly usual: Float64Array;
  private readonly chances: Float64Array;

  constructor(values: readonly (string | null)[]) {
    const names = new Map<string, number>();
    const nameOf = (value: string) => names.get(value) ?? names.set(value, names.size).size - 1;
    this.only = Int32Array.from(values, (value) => (value === null ? -1 : nameOf(value)));
    this.totals = this.only.map((value) => (value < 0 ? 0 : 1));
    const known = this.totals.reduce((sum, one) => sum + one, 0);
    this.usual = new Float64Array(names.size);
    for (const value of this.only)
      if (value >= 0) this.usual[value] = (this.usual[value] ?? 0) + 1 / known;
    this.chances = new Float64Array(values.length).fill(UNKNOWN);
  }

  /**
   * How far two groups' values agree, 1 = the same, 0 = as by chance or less; null when unknown, or when one value
   * prevails everywhere. Overlap of two distributions (Bhattacharyya), with chance taken out as in Cohen's kappa.
   */
  agreement(left: number, right: number): number | null {
    if (!this.totals[left] || !this.totals[right]) return null;
    const chance = (this.chanceOf(left) + this.chanceOf(right)) / 2;
    return agreementBeyondChance(chance, () => this.overlap(left, right));
  }

  /** Adds the second group to the first. */
  join(left: number, right: number): void {
    if (!this.totals[right]) return;
    const joined = this.tableOf(left);
    this.eachValue(right, (value, count) => joined.set(value, (joined.get(value) ?? 0) + count));
    this.totals[left] = (this.totals[left] ?? 0) + (this.totals[right] ?? 0);
    this.several.delete(right);
    this.only[left] = joined.size === 1 ? ([...joined.keys()][0] ?? -1) : -1;
    if (joined.size === 1) this.several.delete(left);
    else this.several.set(left, joined);
    this.chances[left] = UNKNOWN;
  }

  private tableOf(group: number): Map<number, number> {
    const known = this.several.get(group);
    if (known) return known;
    const value = this.only[group] ?? -1;
    return value < 0 ? new Map() : new Map([[value, this.totals[group] ?? 0]]);
  }

  private eachValue(group: number, use: (value: number, count: number) => void): void {
    const value = this.only[group] ?? -1;
    if (value >= 0) use(value, this.totals[group] ?? 0);
    else for (const [one, count] of this.several.get(group) ?? []) use(one, count);
  }

  /** Overlap of a group with the whole workspace. */
  private chanceOf(group: number): number {
    const known = this.chances[group] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const total = this.totals[group] ?? 1;
    let sum = 0;
    this.eachValue(group, (value, count) => {
      sum += Math.sqrt((count / total) * (this.usual[value] ?? 0));
    });
    this.chances[group] = sum;
    return sum;
  }

  private overlap(left: number, right: number): number {
    const one = this.only[left] ?? -1;
    const other = this.only[right] ?? -1;
    if (one >= 0 && other >= 0) return one === other ? 1 : 0;
    const [few, many] = this.sizeOf(left) <= this.sizeOf(right) ? [left, right] : [right, left];
    const totals = (this.totals[left] ?? 1) * (this.totals[right] ?? 1);
    let sum = 0;
    this.eachValue(few, (value, count) => {
      sum += Math.sqrt((count * this.countOf(many, value)) / totals);
    });
    return sum;
  }

  private sizeOf(group: number): number {
    return this.several.get(group)?.size ?? 1;
  }

  private countOf(group: number, value: number): number {
    if (this.only[group] === value) return this.totals[group] ?? 0;
    return this.several.get(group)?.get(value) ?? 0;
  }
}
