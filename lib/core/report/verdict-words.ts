import type { Verdict } from "../domain/verdict";
import { sayVerdictWords } from "../messages/verdicts";
import type { Formats } from "./format";

/** Each verdict: messages of its name, by itself and within a sentence, and the key that gives it. */
export const VERDICT_WORDS = {
  toil: {
    name: "Toil",
    inside: "toil",
    key: "T",
    /** What it says, for a tooltip. */
    says: "Repeated manual work that a machine could do",
    /** Reasons that are often given, to be chosen by a click; stored in English and said in each language. */
    reasons: ["Same steps each time", "A script exists", "Interrupts the team"],
  },
  notToil: {
    name: "Not toil",
    inside: "not toil",
    key: "N",
    says: "Leaves the ranking and its totals",
    reasons: ["Needs judgment", "A one-off", "Engineering work", "Ends soon anyway"],
  },
  needsDesign: {
    name: "Needs design",
    inside: "needs design",
    key: "D",
    says: "Toil, but simplify the work before automating it",
    reasons: ["Rules differ by team", "Needs an approval", "System is too opaque"],
  },
  split: {
    name: "Split",
    inside: "split",
    key: "S",
    says: "Several kinds of work under one name",
    reasons: ["Two different requests", "Two different systems"],
  },
  wrongGroup: {
    name: "Wrong group",
    inside: "wrong group",
    key: "W",
    says: "These tickets do not belong together",
    reasons: ["Grouped by a chance word", "Belongs to another task"],
  },
} as const satisfies Readonly<
  Record<
    Verdict,
    {
      readonly name: string;
      readonly inside: string;
      readonly key: string;
      readonly says: string;
      readonly reasons: readonly string[];
    }
  >
>;

/** The name of what was said; taking it back is said too. */
export function verdictName(verdict: Verdict | null, formats: Formats): string {
  return sayVerdictWords(formats, verdict === null ? "Taken back" : VERDICT_WORDS[verdict].name);
}

/** The same within a sentence: "not toil". */
export function verdictInside(verdict: Verdict | null, formats: Formats): string {
  return sayVerdictWords(formats, verdict === null ? "taken back" : VERDICT_WORDS[verdict].inside);
}

const REASONS: readonly string[] = Object.values(VERDICT_WORDS).flatMap(({ reasons }) => [
  ...reasons,
]);

/** The reason of a verdict: one that was chosen is said in each language, what a person wrote stays as it is. */
export function reasonWords(reason: string, formats: Formats): string {
  return REASONS.includes(reason) ? sayVerdictWords.stored(formats, reason) : reason;
}
