/** A task as the solver sees it. Half days are whole and at least 1. */
export type SolverItem = {
  readonly id: string;
  readonly halfDays: number;
  readonly value: number;
  readonly lock: "in" | "out" | null;
  /** Ids that must be chosen as well; ids that are not among the items count as done. */
  readonly needs: readonly string[];
  /** Ids of which none may be chosen beside it; holds in both directions. */
  readonly excludes: readonly string[];
};

/** One way to choose from a group that keeps all its rules. */
export type GroupOption = {
  readonly halfDays: number;
  readonly value: number;
  readonly ids: readonly string[];
};

/** Tasks tied together by needs and exclusives, with the ways worth keeping: longer ones are worth more. */
export type Group = { readonly options: readonly GroupOption[]; readonly isExact: boolean };

/** Steps of the search in one group before it stops trying every way: about 18 tasks that rule nothing out. */
const MOST_STEPS = 600_000;

/** Items tied by needs or exclusives share a group; an item with no ties is a group of its own. O(items x ties). */
export function dependentGroups(items: readonly SolverItem[]): SolverItem[][] {
  const at = new Map(items.map((item, index) => [item.id, index]));
  const parent = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  items.forEach((item, index) => {
    for (const id of [...item.needs, ...item.excludes]) {
      const other = at.get(id);
      if (other !== undefined) parent[rootOf(other)] = rootOf(index);
    }
  });
  const groups = new Map<number, SolverItem[]>();
  items.forEach((item, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), item]);
  });
  return [...groups.values()];
}

/** Rules of one group by place: who needs whom, and who excludes whom in either direction. */
type Ties = { readonly needs: readonly number[][]; readonly excludes: readonly number[][] };

function tiesOf(items: readonly SolverItem[]): Ties {
  const at = new Map(items.map((item, index) => [item.id, index]));
  const places = (ids: readonly string[]) => ids.flatMap((id) => at.get(id) ?? []);
  const excludes = items.map((item) => places(item.excludes));
  excludes.forEach((others, index) => {
    for (const other of others) {
      if (!excludes[other]?.includes(index)) excludes[other]?.push(index);
    }
  });
  return { needs: items.map((item) => places(item.needs)), excludes };
}

/** Keeps the ways that no shorter or equally long way beats; shortest first. */
function undominated(options: readonly GroupOption[]): GroupOption[] {
  const kept: GroupOption[] = [];
  for (const option of [...options].sort((a, b) => a.halfDays - b.halfDays || b.value - a.value)) {
    const last = kept.at(-1);
    if (!last || option.value > last.value) kept.push(option);
  }
  return kept;
}

type Search = {
  readonly items: readonly SolverItem[];
  readonly ties: Ties;
  readonly most: number;
  /** Best way found for each length, so that memory stays small. */
  readonly best: Map<number, GroupOption>;
  readonly state: Int8Array;
  steps: number;
};

const UNDECIDED = -1;

/** Whether the item at a place may get that state beside what is decided already. */
function isAllowed({ items, ties, state }: Search, place: number, isIn: boolean): boolean {
  if (isIn) {
    if (items[place]?.lock === "out") return false;
    if (ties.needs[place]?.some((other) => state[other] === 0)) return false;
    return !ties.excludes[place]?.some((other) => state[other] === 1);
  }
  if (items[place]?.lock === "in") return false;
  return !ties.needs.some((needed, other) => state[other] === 1 && needed.includes(place));
}

function visit(search: Search, place: number, halfDays: number, value: number): void {
  if (++search.steps > MOST_STEPS || halfDays > search.most) return;
  const { items, state, best } = search;
  if (place === items.length) {
    const known = best.get(halfDays);
    if (known && known.value >= value) return;
    const ids = items.flatMap((item, index) => (state[index] === 1 ? [item.id] : []));
    best.set(halfDays, { halfDays, value, ids });
    return;
  }
  const item = items[place];
  if (!item) return;
  for (const isIn of [true, false]) {
    if (!isAllowed(search, place, isIn)) continue;
    state[place] = isIn ? 1 : 0;
    visit(
      search,
      place + 1,
      isIn ? halfDays + item.halfDays : halfDays,
      isIn ? value + item.value : value,
    );
    state[place] = UNDECIDED;
  }
}

/**
 * All ways to choose from one group that keep its rules and take at most `most` half days, without those that a shorter
 * one beats. No option at all means that the locks contradict each other. O(2^items) at worst, stopped after 600,000
 * steps; then `isExact` is false.
 */
export function groupOptions(items: readonly SolverItem[], most: number): Group {
  const [only] = items;
  if (items.length === 1 && only) {
    const taken = { halfDays: only.halfDays, value: only.value, ids: [only.id] };
    const none = { halfDays: 0, value: 0, ids: [] };
    if (only.lock === "in") return { options: [taken], isExact: true };
    if (only.lock === "out" || only.value <= 0) return { options: [none], isExact: true };
    return { options: only.halfDays <= most ? [none, taken] : [none], isExact: true };
  }
  // The most valuable first, so that a search that is cut short has seen the good ways.
  const ordered = [...items].sort((a, b) => b.value / b.halfDays - a.value / a.halfDays);
  const search: Search = {
    items: ordered,
    ties: tiesOf(ordered),
    most,
    best: new Map(),
    state: new Int8Array(items.length).fill(UNDECIDED),
    steps: 0,
  };
  visit(search, 0, 0, 0);
  return { options: undominated([...search.best.values()]), isExact: search.steps <= MOST_STEPS };
}
