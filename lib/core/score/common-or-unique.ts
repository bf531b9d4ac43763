import { COMMON_TASKS } from "./catalogue";
import { hasStem, titleWords } from "./title-words";

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

function similarityOf(pattern: Pattern, words: ReadonlySet<string>): number {
  const hits = pattern.groups.filter((group) => group.some((stem) => hasStem(words, stem)));
  return hits.length / pattern.groups.length;
}

/**
 * Tells a common task from a unique one by the shipped catalogue: the share of a pattern's word groups that the title
 * has, or on average its example texts, whichever is more; from .6 on it is common. O(catalogue x texts).
 */
export function findKind(title: string, examples: readonly string[] = []): KindFinding {
  const titleHas = titleWords(title);
  const examplesHave = examples.slice(0, MOST_EXAMPLES).map(titleWords);
  let best: KindFinding = { kind: "unique", match: null, similarity: 0 };
  for (const pattern of PATTERNS) {
    const inExamples = examplesHave.reduce((sum, words) => sum + similarityOf(pattern, words), 0);
    const similarity = Math.max(
      similarityOf(pattern, titleHas),
      examplesHave.length > 0 ? inExamples / examplesHave.length : 0,
    );
    if (similarity > best.similarity) {
      best = {
        kind: similarity >= COMMON_FROM ? "common" : "unique",
        match: pattern.name,
        similarity,
      };
    }
  }
  return best;
}
