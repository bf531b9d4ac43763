import { ActionGuard } from "./action-guard";
import { AverageLink } from "./average-link";
import { Evidence } from "./evidence";
import type { JoinedGroups } from "./joined-groups";
import { LargeGroups } from "./large-groups";
import { nearestAmongKnown, nearestRows, smoothed } from "./nearest";
import type { SignatureSummary } from "./signature-summary";
import { textVectors } from "./text-vectors";
import type { Vectors } from "./vectors";
import { type Unit, wordingUnits } from "./wording-units";

const DEFAULT_CUT = 0.62;
/** Titles alone join first where they are clearly the same; evidence decides between this and the cut. */
const TIGHTER = 0.3;
/** So many resolutions show whether two groups are worked on by different actions; fewer are chance. */
const RESOLUTIONS_COMPARED = 8;
const NEIGHBOURS_SMOOTHED = 5;
const NEIGHBOURS_LINKED = 20;

/** What was learnt about wordings, by their place in the list given to `groupByMeaning`. */
export type MeaningGrouping = {
  readonly vectors: Vectors;
  /** Row of `vectors` for each signature. */
  readonly rowOf: Int32Array;
  readonly languages: readonly (string | null)[];
};

type Target = {
  readonly groups: JoinedGroups;
  /** Where each signature stands in `groups`. */
  readonly places: readonly number[];
  readonly cut?: number;
};

/**
 * Joins wordings that ask for the same work in `into.groups`.
 *
 * Steps: equal bags of stems; vectors; each drawn towards its nearest five; average linkage over the graph of the
 * nearest twenty, first by titles alone, then with the evidence of resolutions and structure. Groups that ask for
 * different actions never join; alert templates only when they were certainly resolved in the same way.
 */
export function groupByMeaning(
  signatures: readonly SignatureSummary[],
  into: Target,
): MeaningGrouping {
  const { units, languages } = wordingUnits(signatures);
  const rowOf = new Int32Array(signatures.length);
  const placeOf = (unit: Unit | undefined) => into.places[unit?.members[0] ?? -1] ?? -1;
  for (const [row, unit] of units.entries()) {
    for (const member of unit.members) {
      rowOf[member] = row;
      into.groups.join(placeOf(unit), into.places[member] ?? -1);
    }
  }
  const vectors = textVectors(units);
  linkUnits(units, vectors, {
    cut: into.cut ?? DEFAULT_CUT,
    join: (left, right) => into.groups.join(placeOf(units[left]), placeOf(units[right])),
  });
  return { vectors, rowOf, languages };
}

type Linking = {
  readonly cut: number;
  /** Joins two units' groups; false when somebody told them apart. */
  readonly join: (left: number, right: number) => boolean;
};

function linkUnits(units: readonly Unit[], vectors: Vectors, { cut, join }: Linking): void {
  const asked = new ActionGuard(units.map((unit) => unit.actions));
  const taken = new ActionGuard(
    units.map((unit) => unit.actionsTaken),
    RESOLUTIONS_COMPARED,
  );
  const evidence = new Evidence(units);
  const large = new LargeGroups(units.map((unit) => unit.count));
  const isAlert = (row: number) => units[row]?.sourceKind === "alert";
  const permit = (left: number, right: number) => {
    const isSameWork = evidence.sameResolution(left, right);
    if (!asked.permits(left, right, isSameWork)) return false;
    if (!taken.permits(left, right) && !asked.agrees(left, right)) return false;
    const byAlert = isAlert(left) || isAlert(right);
    if (byAlert && !isSameWork) return false;
    if (!join(left, right)) return false;
    asked.join(left, right);
    taken.join(left, right);
    evidence.join(left, right);
    large.join(left, right);
    return true;
  };
  const near = nearestRows(vectors, NEIGHBOURS_LINKED);
  const drawn = smoothed(vectors, near, NEIGHBOURS_SMOOTHED);
  const link = new AverageLink(drawn, nearestAmongKnown(drawn, near));
  link.run({ cut: cut + TIGHTER }, permit);
  for (const [left, right] of evidence.nearPairs(link.names())) link.compare(left, right);
  const shift = (left: number, right: number) => {
    const caution = evidence.sameResolution(left, right) ? 0 : large.extra(left, right);
    return evidence.shift(left, right) - caution;
  };
  link.run({ cut, shift }, permit);
}
