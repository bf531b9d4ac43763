import {
  dependentGroups,
  type GroupOption,
  groupOptions,
  type SolverItem,
} from "./dependent-groups";

export type Solution = {
  readonly ids: ReadonlySet<string>;
  readonly value: number;
  readonly halfDays: number;
};

/** The best plans for every capacity up to a largest one. */
export type Solver = {
  /** Half days that the locked tasks and what they need take; a smaller box is too small for them. */
  readonly leastHalfDays: number;
  /** False where a group of dependent tasks was too large to try every way. */
  readonly isExact: boolean;
  /** Groups whose locks contradict each other; they are left as if nobody had tied them. */
  readonly contradictions: readonly (readonly SolverItem[])[];
  /** The best plan for a capacity; one below `leastHalfDays` gives the locked tasks alone. O(groups). */
  at(halfDays: number): Solution;
};

/** What is known of one group after its step: the option taken at each capacity. */
type Step = { readonly options: readonly GroupOption[]; readonly taken: Uint16Array };

const NONE = 0xffff;

/** Adds one group to the best values so far: at each capacity the best of its options. O(capacity x options). */
function addGroup(values: Float64Array, next: Float64Array, options: readonly GroupOption[]): Step {
  next.fill(Number.NEGATIVE_INFINITY);
  const taken = new Uint16Array(values.length).fill(NONE);
  for (let index = 0; index < options.length; index++) {
    const { halfDays = 0, value = 0 } = options[index] ?? {};
    for (let at = halfDays, from = 0; at < values.length; at++, from++) {
      const total = (values[from] ?? 0) + value;
      if (total > (next[at] ?? 0)) {
        next[at] = total;
        taken[at] = index;
      }
    }
  }
  return { options, taken };
}

/** Follows the options taken back from a capacity. */
function chosenAt(steps: readonly Step[], capacity: number): GroupOption[] {
  const chosen: GroupOption[] = [];
  let left = capacity;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    const option = step?.options[step.taken[left] ?? NONE];
    if (!option) continue;
    chosen.push(option);
    left -= option.halfDays;
  }
  return chosen;
}

function solutionOf(chosen: readonly GroupOption[]): Solution {
  return {
    ids: new Set(chosen.flatMap(({ ids }) => ids)),
    value: chosen.reduce((sum, { value }) => sum + value, 0),
    halfDays: chosen.reduce((sum, { halfDays }) => sum + halfDays, 0),
  };
}

/** Half days of the locked tasks; what they need may add to it. */
function lockedHalfDays(items: readonly SolverItem[]): number {
  return items.reduce((sum, item) => sum + (item.lock === "in" ? item.halfDays : 0), 0);
}

/** The items of a group without their ties, each keeping its lock. */
function untied(items: readonly SolverItem[]): SolverItem[] {
  return items.map((item) => ({ ...item, needs: [], excludes: [] }));
}

/**
 * The most valuable choice of tasks within a number of half days, for every capacity up to `most`, by dynamic
 * programming over groups of dependent tasks (multiple-choice knapsack); exact as long as every way to choose from each
 * group was tried. Locked tasks are in whatever they are worth. O(groups x capacity) for tasks without ties.
 */
export function prepareSolver(items: readonly SolverItem[], most: number): Solver {
  const largest = items.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const reach = Math.max(1, Math.min(largest, Math.max(most, 2 * lockedHalfDays(items))));
  const contradictions: SolverItem[][] = [];
  let isExact = true;
  const groups = dependentGroups(items).flatMap((group) => {
    const found = groupOptions(group, largest);
    if (found.options.length > 0) {
      isExact &&= found.isExact;
      return [found.options];
    }
    contradictions.push(group);
    return untied(group).map((item) => groupOptions([item], largest).options);
  });
  const least = groups.reduce((sum, [shortest]) => sum + (shortest?.halfDays ?? 0), 0);
  let values: Float64Array = new Float64Array(Math.max(reach, least) + 1);
  let next: Float64Array = new Float64Array(values.length);
  const steps: Step[] = [];
  for (const options of groups) {
    // A group with one way and nothing in it changes nothing.
    if (options.length === 1 && options[0]?.ids.length === 0) continue;
    steps.push(addGroup(values, next, options));
    [values, next] = [next, values];
  }
  return {
    leastHalfDays: least,
    isExact,
    contradictions,
    at: (halfDays) => {
      const within = Math.min(values.length - 1, Math.max(least, Math.floor(halfDays)));
      return solutionOf(chosenAt(steps, within));
    },
  };
}
