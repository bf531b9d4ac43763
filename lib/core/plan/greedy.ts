import type { SolverItem } from "./dependent-groups";
import type { Solution } from "./solve";

/** An item with everything it needs that is not chosen yet; null where one of them is not to be had. */
function withNeeds(
  item: SolverItem,
  byId: ReadonlyMap<string, SolverItem>,
  chosen: ReadonlySet<string>,
): SolverItem[] | null {
  const wanted = new Map<string, SolverItem>();
  const open = [item];
  for (let next = open.pop(); next; next = open.pop()) {
    if (chosen.has(next.id) || wanted.has(next.id)) continue;
    if (next.lock === "out") return null;
    wanted.set(next.id, next);
    for (const id of next.needs) {
      const needed = byId.get(id);
      if (needed) open.push(needed);
    }
  }
  return [...wanted.values()];
}

function isRuledOut(
  wanted: readonly SolverItem[],
  chosen: ReadonlySet<string>,
  byId: ReadonlyMap<string, SolverItem>,
): boolean {
  const all = [...chosen, ...wanted.map(({ id }) => id)];
  return all.some((id) => byId.get(id)?.excludes.some((other) => all.includes(other)));
}

/**
 * Fills the box in one pass: what is locked first, then task by task in the order of `score`, each with what it needs,
 * as long as it fits. This is what people do with a sorted list, and what the best plan is compared with. O(n²).
 */
export function greedyPlan(
  items: readonly SolverItem[],
  locked: Solution,
  box: { readonly halfDays: number; readonly score: (item: SolverItem) => number },
): Solution {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = new Set(locked.ids);
  let { value, halfDays } = locked;
  const order = items
    .filter((item) => item.lock === null && item.value > 0)
    .sort((a, b) => box.score(b) - box.score(a));
  for (const item of order) {
    if (ids.has(item.id)) continue;
    const wanted = withNeeds(item, byId, ids);
    if (!wanted || isRuledOut(wanted, ids, byId)) continue;
    const length = wanted.reduce((sum, one) => sum + one.halfDays, 0);
    if (halfDays + length > box.halfDays) continue;
    halfDays += length;
    for (const one of wanted) {
      ids.add(one.id);
      value += one.value;
    }
  }
  return { ids, value, halfDays };
}
