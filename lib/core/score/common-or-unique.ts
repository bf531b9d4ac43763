import { COMMON_TASKS } from "./catalogue";
import { createStemFinder, type KnownNames, titleWords } from "./title-words";

export const TASK_KINDS = ["common", "unique"] as const;
/** Common: every organisation has it, adopt or buy. Unique: own process, redesign or build. */
export type TaskKind = (typeof TASK_KINDS)[number];

export type KindFinding = {
  readonly kind: TaskKind;
  /** The nearest entry of the catalogue; null when nothing is like it at all. */
  readonly match: string | null;
  /** 0..1. */
  readonly similarity: number;
};

/** From this similarity on, a task is the catalogue's. */
const COMMON_FROM = 0.6;

/** More example texts than this do not change the answer. */
const MOST_EXAMPLES = 20;

type Pattern = { readonly name: string; readonly groups: readonly (readonly string[])[] };

const PATTERNS: readonly Pattern[] = Object.entries(COMMON_TASKS).flatMap(([name, patterns]) =>
  patterns.map((pattern) => ({
    name,
    groups: pattern.split(" ").map((group) => group.split("|")),
  })),
);

const stemsIn = createStemFinder(PATTERNS.flatMap(({ groups }) => groups.flat()));

/** How much of each pattern a text has: the share of its word groups, in the order of the patterns. */
function similarities(text: string, known: KnownNames): number[] {
  const stems = stemsIn(titleWords(text, known));
  return PATTERNS.map(({ groups }) => {
    if (stems.size === 0) return 0;
    return groups.filter((group) => group.some((stem) => stems.has(stem))).length / groups.length;
  });
}

/**
 * Tells a common task from a unique one by the shipped catalogue: the share of a pattern's word groups that the title
 * has, or on average its example texts, whichever is more; from .6 on it is common. O(catalogue x texts).
 */
export function findKind(title: string, examples: readonly string[] = []): KindFinding {
  const known: KnownNames = new Map();
  const inTitle = similarities(title, known);
  const inExamples = examples.slice(0, MOST_EXAMPLES).map((text) => similarities(text, known));
  let best: KindFinding = { kind: "unique", match: null, similarity: 0 };
  PATTERNS.forEach(({ name }, at) => {
    const sum = inExamples.reduce((total, example) => total + (example[at] ?? 0), 0);
    const similarity = Math.max(
      inTitle[at] ?? 0,
      inExamples.length > 0 ? sum / inExamples.length : 0,
    );
    if (similarity > best.similarity) {
      best = { kind: similarity >= COMMON_FROM ? "common" : "unique", match: name, similarity };
    }
  });
  return best;
}
