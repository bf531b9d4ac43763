type Label = string;

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sizes(labels: readonly Label[]): ReadonlyMap<Label, number> {
  const found = new Map<Label, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}

function membersOf(labels: readonly Label[]): ReadonlyMap<Label, readonly number[]> {
  const found = new Map<Label, number[]>();
  for (const [at, label] of labels.entries()) {
    const known = found.get(label);
    if (known) known.push(at);
    else found.set(label, [at]);
  }
  return found;
}

function sumOfPairs(labels: readonly Label[]): number {
  return [...sizes(labels).values()].reduce((sum, count) => sum + pairs(count), 0);
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** A row without a group is a group of its own. */
export function withSingletons(groups: readonly (string | null)[]): readonly Label[] {
  return groups.map((group, at) => group ?? `alone ${at}`);
}

export type PairAgreement = {
  readonly ari: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly groups: number;
};

/**
 * Adjusted Rand index (Hubert and Arabie 1985) and precision, recall, F1 over pairs of rows.
 *
 * V-measure and purity are left out on purpose: to leave every row alone scores high on both.
 */
export function pairAgreement(found: readonly Label[], truth: readonly Label[]): PairAgreement {
  const together = sumOfPairs(found.map((label, at) => `${label}\u0001${truth[at]}`));
  const ofFound = sumOfPairs(found);
  const ofTruth = sumOfPairs(truth);
  const chance = found.length > 1 ? (ofFound * ofTruth) / pairs(found.length) : 0;
  const most = (ofFound + ofTruth) / 2;
  const precision = ofFound === 0 ? 0 : together / ofFound;
  const recall = ofTruth === 0 ? 0 : together / ofTruth;
  return {
    ari: most === chance ? 1 : (together - chance) / (most - chance),
    precision,
    recall,
    f1: harmonic(precision, recall),
    groups: sizes(found).size,
  };
}

/** Grouping accuracy over messages (GA) and its F1 over templates (FGA), as loghub-2.0 defines them. */
export function groupingAccuracy(
  found: readonly Label[],
  truth: readonly Label[],
): { readonly ga: number; readonly fga: number } {
  const ofTruth = sizes(truth);
  const groups = [...membersOf(found).values()];
  const exact = groups.filter((rows) => {
    const label = truth[rows[0] ?? -1] ?? "";
    return ofTruth.get(label) === rows.length && rows.every((row) => truth[row] === label);
  });
  const messages = exact.reduce((sum, rows) => sum + rows.length, 0);
  return {
    ga: messages / found.length,
    fga: harmonic(exact.length / groups.length, exact.length / ofTruth.size),
  };
}

/** Share of rows with their group's most frequent label in the `count` largest groups, and the share of rows there. */
export function largestGroups(
  found: readonly Label[],
  truth: readonly Label[],
  count: number,
): { readonly purity: number; readonly coverage: number } {
  const largest = rankedGroups(found).slice(0, count);
  const covered = largest.reduce((sum, rows) => sum + rows.length, 0);
  const pure = largest.reduce((sum, rows) => {
    const labels = sizes(rows.map((row) => truth[row] ?? ""));
    return sum + Math.max(...labels.values());
  }, 0);
  return { purity: covered === 0 ? 0 : pure / covered, coverage: covered / found.length };
}

function rankedGroups(found: readonly Label[]): readonly (readonly number[])[] {
  return [...membersOf(found).values()].sort((a, b) => b.length - a.length);
}

/**
 * Share of the true tasks that one of the `count` largest groups shows: it holds at least half of the task's rows, and
 * at least half of its rows are of that task. `null` stands for rows that are of no task.
 */
export function recallAtTop(
  found: readonly Label[],
  truth: readonly (Label | null)[],
  count: number,
): number {
  const tasks = sizes(truth.flatMap((label) => label ?? []));
  const shown = new Set<Label>();
  for (const rows of rankedGroups(found).slice(0, count)) {
    for (const [label, hits] of sizes(rows.flatMap((row) => truth[row] ?? []))) {
      if (hits * 2 >= (tasks.get(label) ?? 0) && hits * 2 >= rows.length) shown.add(label);
    }
  }
  return tasks.size === 0 ? 0 : shown.size / tasks.size;
}

/** Of all pairs of items, one from each of two look-alike classes, the share that are in different groups, 0..1. */
export function keptApart(
  labels: readonly string[],
  truth: readonly string[],
  lookAlikes: readonly (readonly [string, string])[],
): number {
  const groupsOf = (name: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const [at, label] of labels.entries())
      if (truth[at] === name) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
  };
  let pairs = 0;
  let joined = 0;
  for (const [one, other] of lookAlikes) {
    const [left, right] = [groupsOf(one), groupsOf(other)];
    const total = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0);
    pairs += total(left) * total(right);
    for (const [group, count] of left) joined += count * (right.get(group) ?? 0);
  }
  return pairs === 0 ? 1 : 1 - joined / pairs;
}

/** Tickets of an exact template, and the share of one label, from which on it is a task that must not be lost. */
const TIGHT_TICKETS = 10;
const TIGHT_SHARE = 0.9;

/**
 * Exact templates that are nearly all one label, and how many of them lie in a group that is mostly something else.
 * Items without a label (null) are not judged.
 */
export function swallowedTemplates(
  labels: readonly string[],
  exact: readonly string[],
  truth: readonly (string | null)[],
): { readonly tight: number; readonly swallowed: number } {
  const kindsIn = kindsOf(labels, truth);
  let tight = 0;
  let swallowed = 0;
  for (const [template, kinds] of kindsOf(exact, truth)) {
    const [[kind, count] = ["", 0]] = [...kinds].sort((a, b) => b[1] - a[1]);
    const judged = sumOf(kinds);
    if (judged < TIGHT_TICKETS || count < TIGHT_SHARE * judged) continue;
    tight += 1;
    const group = kindsIn.get(labels[exact.indexOf(template)] ?? "") ?? new Map();
    if ((group.get(kind) ?? 0) * 2 < sumOf(group)) swallowed += 1;
  }
  return { tight, swallowed };
}

type Kinds = ReadonlyMap<string, number>;

function kindsOf(labels: readonly string[], truth: readonly (string | null)[]): Map<string, Kinds> {
  const groups = new Map<string, Map<string, number>>();
  for (const [at, label] of labels.entries()) {
    const kind = truth[at];
    if (kind === null || kind === undefined) continue;
    const kinds = groups.get(label) ?? new Map<string, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    groups.set(label, kinds);
  }
  return groups;
}

function sumOf(kinds: Kinds): number {
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}
