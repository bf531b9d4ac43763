import { type Steps, within } from "../domain/steps";
import { ActionGuard } from "./action-guard";
import { AverageLink } from "./average-link";
import { Evidence } from "./evidence";
import type { JoinedGroups } from "./joined-groups";
import { LargeGroups } from "./large-groups";
import { nearestAmongKnown, nearestRows, smoothed } from "./nearest";
import type { SignatureSummary } from "./signature-summary";
import { type TextMatrices, textMatrices, textVectors } from "./text-vectors";
import type { Vectors } from "./vectors";
import { wordingUnits } from "./wording-units";

const DEFAULT_CUT = 0.62;
/** Titles alone join first where they are clearly the same; evidence decides between this and the cut. */
const TIGHTER = 0.3;
/** So many resolutions show whether two groups are worked on by different actions; fewer are chance. */
const RESOLUTIONS_COMPARED = 8;
const NEIGHBOURS_SMOOTHED = 5;
const NEIGHBOURS_LINKED = 20;
/** Shares of the work, as measured on 262,312 wordings. */
const LEARNING = { from: 0, to: 0.25 };
const LINKING = { from: 0.25, to: 1 };

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
 * different actions never join, and faults join wishes only when resolved in the same way; alert templates only when they were certainly resolved in the same way.
 */
export function* groupByMeaning(
  signatures: readonly SignatureSummary[],
  into: Target,
): Steps<MeaningGrouping> {
  const { languages, rowOf, firstOf, ...known } = yield* within(learn(signatures), LEARNING);
  const placeOfRow = (row: number) => into.places[firstOf[row] ?? -1] ?? -1;
  for (const [member, row] of rowOf.entries())
    into.groups.join(placeOfRow(row), into.places[member] ?? -1);
  yield* within(
    linkUnits(known, {
      cut: into.cut ?? DEFAULT_CUT,
      join: (left, right) => into.groups.join(placeOfRow(left), placeOfRow(right)),
    }),
    LINKING,
  );
  return { vectors: known.vectors, rowOf, languages };
}

/** All that linking looks at, by the row of a unit. */
type Known = {
  readonly vectors: Vectors;
  readonly evidence: Evidence;
  /** What titles ask for, and what resolutions say was done. */
  readonly asked: ActionGuard;
  readonly taken: ActionGuard;
  /** Whether titles report a fault or tell a wish. */
  readonly stance: ActionGuard;
  readonly large: LargeGroups;
  readonly isAlert: Uint8Array;
};

type Learnt = Known & {
  readonly rowOf: Int32Array;
  /** The first signature of each unit. */
  readonly firstOf: Int32Array;
  readonly languages: MeaningGrouping["languages"];
};

/** Each step lets go of what only it needs: words become features, and features vectors. */
function* learn(signatures: readonly SignatureSummary[]): Steps<Learnt> {
  const { matrices, ...others } = yield* within(readUnits(signatures), { from: 0, to: 0.3 });
  return { ...others, vectors: yield* within(textVectors(matrices), { from: 0.3, to: 1 }) };
}

/** Reads the units' words into numbers; the words are most of what a large workspace holds. */
function* readUnits(
  signatures: readonly SignatureSummary[],
): Steps<Omit<Learnt, "vectors"> & { readonly matrices: TextMatrices }> {
  const { units, languages } = yield* within(wordingUnits(signatures), { from: 0, to: 0.7 });
  const rowOf = new Int32Array(signatures.length);
  for (const [row, unit] of units.entries()) for (const member of unit.members) rowOf[member] = row;
  return {
    matrices: textMatrices(units),
    evidence: new Evidence(units),
    asked: new ActionGuard(units.map((unit) => unit.actions)),
    taken: new ActionGuard(
      units.map((unit) => unit.actionsTaken),
      RESOLUTIONS_COMPARED,
    ),
    stance: new ActionGuard(units.map((unit) => unit.stance)),
    large: new LargeGroups(units.map((unit) => unit.count)),
    isAlert: Uint8Array.from(units, (unit) => (unit.sourceKind === "alert" ? 1 : 0)),
    rowOf,
    firstOf: Int32Array.from(units, (unit) => unit.members[0] ?? -1),
    languages,
  };
}

type Linking = {
  readonly cut: number;
  /** Joins two units' groups; false when somebody told them apart. */
  readonly join: (left: number, right: number) => boolean;
};

function* linkUnits(known: Known, { cut, join }: Linking): Steps<void> {
  const { vectors, evidence, asked, taken, stance, large, isAlert } = known;
  const permit = (left: number, right: number) => {
    const isSameWork = evidence.sameResolution(left, right);
    if (!asked.permits(left, right, isSameWork)) return false;
    // "Bin not emptied", "a larger bin, please": only groups that mostly report faults stay apart from mostly wishes.
    if (!isSameWork && !stance.permits(left, right, true)) return false;
    if (!taken.permits(left, right) && !asked.agrees(left, right)) return false;
    const byAlert = isAlert[left] === 1 || isAlert[right] === 1;
    if (byAlert && !isSameWork) return false;
    if (!join(left, right)) return false;
    asked.join(left, right);
    taken.join(left, right);
    stance.join(left, right);
    evidence.join(left, right);
    large.join(left, right);
    return true;
  };
  const near = yield* within(nearestRows(vectors, NEIGHBOURS_LINKED), { from: 0, to: 0.5 });
  const drawn = smoothed(vectors, near, NEIGHBOURS_SMOOTHED);
  const link = new AverageLink(drawn, nearestAmongKnown(drawn, near));
  yield 0.55;
  yield* within(link.run({ cut: cut + TIGHTER }, permit), { from: 0.55, to: 0.62 });
  const compare = (left: number, right: number) => link.compare(left, right);
  yield* within(evidence.eachNearPair(link.names(), compare), { from: 0.62, to: 0.72 });
  const shift = (left: number, right: number) => {
    const caution = evidence.sameResolution(left, right) ? 0 : large.extra(left, right);
    return evidence.shift(left, right) - caution;
  };
  yield* within(link.run({ cut, shift }, permit), { from: 0.72, to: 1 });
}
