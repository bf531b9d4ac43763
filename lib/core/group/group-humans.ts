import { AverageLink } from "./average-link";
import { Evidence } from "./evidence";
import { humanUnits, type Unit } from "./human-units";
import type { JoinedGroups } from "./joined-groups";
import { nearestAmongKnown, nearestRows, smoothed } from "./nearest";
import type { SignatureSummary } from "./signature-summary";
import { textVectors } from "./text-vectors";
import type { Vectors } from "./vectors";

const DEFAULT_CUT = 0.62;
/** Titles alone join first where they are clearly the same; evidence decides between this and the cut. */
const TIGHTER = 0.3;
const NEIGHBOURS_SMOOTHED = 5;
const NEIGHBOURS_LINKED = 20;

/** What was learnt about human wordings, by their place in the list given to `groupHumans`. */
export type HumanGrouping = {
  readonly vectors: Vectors;
  /** Row of `vectors` for each signature. */
  readonly rowOf: Int32Array;
  readonly languages: readonly (string | null)[];
};

/**
 * Joins wordings of people that ask for the same work; `places` says where each stands in `groups`.
 *
 * Steps: equal bags of stems; vectors; each drawn towards its nearest five; average linkage over the graph of nearest
 * twenty, first by titles alone, then with the evidence of resolutions and structure. Two groups whose known actions differ ("renew", "approve") never join.
 */
export function groupHumans(
  signatures: readonly SignatureSummary[],
  into: {
    readonly groups: JoinedGroups;
    readonly places: readonly number[];
    readonly cut?: number;
  },
): HumanGrouping {
  const { groups, places } = into;
  const placeOf = (member: number | undefined) => places[member ?? -1] ?? -1;
  const { units, languages } = humanUnits(signatures);
  const rowOf = new Int32Array(signatures.length);
  for (const [row, unit] of units.entries()) {
    for (const member of unit.members) {
      rowOf[member] = row;
      groups.join(placeOf(unit.members[0]), placeOf(member));
    }
  }
  const vectors = textVectors(units);
  const near = nearestRows(vectors, NEIGHBOURS_LINKED);
  const drawn = smoothed(vectors, near, NEIGHBOURS_SMOOTHED);
  const actions = new CommonActions(units);
  const evidence = new Evidence(units);
  const permit = (left: number, right: number) => {
    if (!actions.agree(left, right)) return false;
    if (!groups.join(placeOf(units[left]?.members[0]), placeOf(units[right]?.members[0]))) return false;
    actions.join(left, right);
    evidence.join(left, right);
    return true;
  };
  const cut = into.cut ?? DEFAULT_CUT;
  const link = new AverageLink(drawn, nearestAmongKnown(drawn, near));
  link.run({ cut: cut + TIGHTER }, permit);
  for (const [left, right] of evidence.nearPairs(link.names())) link.compare(left, right);
  link.run({ cut, shift: (left, right) => evidence.shift(left, right) }, permit);
  return { vectors, rowOf, languages };
}

/** The actions that all wordings of a group with a known action share. */
class CommonActions {
  private readonly actions: (ReadonlySet<string> | null)[];

  constructor(units: readonly Unit[]) {
    this.actions = units.map((unit) => (unit.actions.size > 0 ? unit.actions : null));
  }

  agree(left: number, right: number): boolean {
    const [a, b] = [this.actions[left], this.actions[right]];
    return !a || !b || [...a].some((action) => b.has(action));
  }

  /** The right group goes into the left one. */
  join(left: number, right: number): void {
    const [a, b] = [this.actions[left], this.actions[right]];
    const shared = a && b ? new Set([...a].filter((action) => b.has(action))) : (a ?? b ?? null);
    this.actions[left] = shared;
  }
}
