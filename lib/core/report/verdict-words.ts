import type { Verdict } from "../domain/verdict";

export type VerdictWords = {
  readonly name: string;
  /** The key that gives it. */
  readonly key: string;
  /** What it says, for a tooltip. */
  readonly says: string;
  /** Reasons that are often given, to be chosen by a click. */
  readonly reasons: readonly string[];
};

/** Each verdict as people read and give it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  toil: {
    name: "Toil",
    key: "T",
    says: "Repeated manual work that a machine could do",
    reasons: ["Same steps each time", "A script exists", "Interrupts the team"],
  },
  notToil: {
    name: "Not toil",
    key: "N",
    says: "Leaves the ranking and its totals",
    reasons: ["Needs judgment", "A one-off", "Engineering work", "Ends soon anyway"],
  },
  needsDesign: {
    name: "Needs design",
    key: "D",
    says: "Toil, but simplify the work before automating it",
    reasons: ["Rules differ by team", "Needs an approval", "System is too opaque"],
  },
  split: {
    name: "Split",
    key: "S",
    says: "Several kinds of work under one name",
    reasons: ["Two different requests", "Two different systems"],
  },
  wrongGroup: {
    name: "Wrong group",
    key: "W",
    says: "These tickets do not belong together",
    reasons: ["Grouped by a chance word", "Belongs to another task"],
  },
};

/** The name of what was said; taking it back is said too. */
export function verdictName(verdict: Verdict | null): string {
  return verdict === null ? "Taken back" : VERDICT_WORDS[verdict].name;
}
