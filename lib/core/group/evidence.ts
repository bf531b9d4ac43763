import type { Steps } from "../domain/steps";
import { agreementBeyondChance } from "./beyond-chance";
import { FieldValues } from "./field-values";
import { nearestRows } from "./nearest";
import { latentVectors } from "./text-vectors";
import { cosine, product, unitRows, type Vectors } from "./vectors";
import type { Unit } from "./wording-units";

/** How much each kind of evidence counts; the way a ticket was resolved says most about the work. */
const RESOLUTION_WEIGHT = 2;
const FIELDS = [
  { name: "category", weight: 1 },
  { name: "service", weight: 0.7 },
  { name: "team", weight: 0.7 },
  { name: "closeCode", weight: 0.3 },
] as const;
const ALL_WEIGHTS = FIELDS.reduce((sum, { weight }) => sum + weight, RESOLUTION_WEIGHT);
/** How far evidence can move the likeness of two groups. Wordings of one resolution differ, so against counts less. */
const MOST_FOR = 0.35;
const MOST_AGAINST = 0.3;
/** Groups of few wordings show few resolutions; what they lack counts n / (n + this). */
const SHRINKAGE = 3;
/** From this agreement on, two groups were certainly resolved in the same way. */
const SURELY_SAME = 0.8;
const NEIGHBOURS_BY_RESOLUTION = 10;

/**
 * What tickets say beside their title: how they were resolved, and category, service, team and close code.
 *
 * Groups are named by a row; `join` adds the second group to the first.
 */
export class Evidence {
  private readonly resolutions: Resolutions;
  private readonly sentences: FieldValues;
  private readonly fields: readonly { readonly weight: number; readonly values: FieldValues }[];
  private readonly sizes: Int32Array;

  constructor(units: readonly Unit[]) {
    this.resolutions = new Resolutions(units);
    this.sentences = new FieldValues(units.map((unit) => unit.resolution.join(" ") || null));
    this.sizes = new Int32Array(units.length).fill(1);
    this.fields = FIELDS.map(({ name, weight }) => ({
      weight,
      values: new FieldValues(units.map((unit) => unit.structure[name])),
    }));
  }

  /**
   * By how much two groups are more (to .35) or less (to -.3) alike than their titles say; 0 when nothing is known.
   * Agreement in what most of the workspace shares tells nothing.
   */
  shift(left: number, right: number): number {
    let agreement = 0;
    let weights = 0;
    const add = (value: number | null, weight: number) => {
      if (value === null) return;
      agreement += weight * value;
      weights += weight;
    };
    add(this.resolutionAgreement(left, right), RESOLUTION_WEIGHT);
    for (const { weight, values } of this.fields) add(values.agreement(left, right), weight);
    if (weights === 0) return 0;
    const known = weights / ALL_WEIGHTS;
    const centred = (2 * agreement) / weights - 1;
    if (centred >= 0) return MOST_FOR * known * centred;
    const wordings = Math.min(this.sizes[left] ?? 1, this.sizes[right] ?? 1);
    return MOST_AGAINST * known * centred * (wordings / (wordings + SHRINKAGE));
  }

  /** Whether two groups were certainly resolved in the same way. */
  sameResolution(left: number, right: number): boolean {
    return (this.resolutionAgreement(left, right) ?? 0) >= SURELY_SAME;
  }

  /** By meaning, or by using the same sentences: the better of the two. */
  private resolutionAgreement(left: number, right: number): number | null {
    const meaning = this.resolutions.agreement(left, right);
    const wording = this.sentences.agreement(left, right);
    return meaning === null ? wording : Math.max(meaning, wording ?? 0);
  }

  join(left: number, right: number): void {
    this.sentences.join(left, right);
    this.sizes[left] = (this.sizes[left] ?? 0) + (this.sizes[right] ?? 0);
    this.resolutions.join(left, right);
    for (const { values } of this.fields) values.join(left, right);
  }

  /** Gives each pair of groups whose resolutions are near each other to `use`. */
  eachNearPair(groups: readonly number[], use: (a: number, b: number) => void): Steps<void> {
    return this.resolutions.eachNearPair(groups, use);
  }
}

/** How the tickets of each group were resolved, as sums of vectors; the work of comparing is kept until a group grows. */
class Resolutions {
  private readonly sums: Vectors;
  private readonly known: Int32Array;
  /** Mean of all resolutions: what a mixed group looks like. */
  private readonly usual: Float32Array;
  private readonly lengths: Float64Array;
  /** Cosine with the usual. */
  private readonly chances: Float64Array;

  constructor(units: readonly Unit[]) {
    this.sums = latentVectors(units.map((unit) => unit.resolution));
    this.known = Int32Array.from(units, (unit) => (unit.resolution.length > 0 ? 1 : 0));
    const { width, values } = this.sums;
    this.usual = new Float32Array(width);
    for (let at = 0; at < values.length; at += 1)
      this.usual[at % width] = (this.usual[at % width] ?? 0) + (values[at] ?? 0);
    this.lengths = new Float64Array(units.length);
    this.chances = new Float64Array(units.length);
    for (let group = 0; group < units.length; group += 1) this.measure(group);
  }

  /** Cosine of two groups' mean resolutions with chance taken out; null when unknown or when both are a mixture. */
  agreement(left: number, right: number): number | null {
    if (!this.known[left] || !this.known[right]) return null;
    const chance = ((this.chances[left] ?? 0) + (this.chances[right] ?? 0)) / 2;
    return agreementBeyondChance(chance, () => {
      const lengths = (this.lengths[left] ?? 0) * (this.lengths[right] ?? 0);
      return lengths === 0 ? 0 : cosine(this.sums, left, right) / lengths;
    });
  }

  join(left: number, right: number): void {
    const { width, values } = this.sums;
    this.known[left] = (this.known[left] ?? 0) + (this.known[right] ?? 0);
    for (let k = 0; k < width; k += 1)
      values[left * width + k] = (values[left * width + k] ?? 0) + (values[right * width + k] ?? 0);
    this.measure(left);
  }

  private measure(group: number): void {
    const { width, values } = this.sums;
    const withUsual = product(values, group * width, { other: this.usual, to: 0, width });
    const length = Math.sqrt(cosine(this.sums, group, group));
    const lengths = length * Math.sqrt(product(this.usual, 0, { other: this.usual, to: 0, width }));
    this.lengths[group] = length;
    this.chances[group] = lengths === 0 ? 0 : withUsual / lengths;
  }

  *eachNearPair(groups: readonly number[], use: (a: number, b: number) => void): Steps<void> {
    const { width, values } = this.sums;
    const known = groups.filter((group) => this.known[group]);
    const means = new Float32Array(known.length * width);
    for (const [at, group] of known.entries())
      means.set(values.subarray(group * width, (group + 1) * width), at * width);
    const near = yield* nearestRows(unitRows({ width, values: means }), NEIGHBOURS_BY_RESOLUTION);
    for (const [at, other] of near.index.entries()) {
      const [a, b] = [known[Math.floor(at / near.perRow)], known[other]];
      if (a !== undefined && b !== undefined) use(a, b);
    }
  }
}
