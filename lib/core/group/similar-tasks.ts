import { guessLanguage, STOP_WORDS } from "../text/languages";
import { actionOf, thingOf } from "../text/lexicon";
import { maskTokens } from "../text/mask-text";
import { createStemmer } from "../text/stem-word";
import { wordsOf } from "../text/words-of";

/** A task by what its tickets say. */
export type TaskWords = {
  readonly id: string;
  /** Its most frequent wordings with their tickets. */
  readonly wordings: readonly { readonly example: string; readonly count: number }[];
  readonly services: readonly string[];
  readonly teams: readonly string[];
};

export type SimilarTask = {
  readonly id: string;
  /** Cosine of the two tasks' words, 0..1. */
  readonly likeness: number;
  /** Words that both use, the most telling first, as the other task writes them. */
  readonly words: readonly string[];
  readonly sharedService: string | null;
  readonly sharedTeam: string | null;
};

/** Below this, two tasks of the sample shared chance words only. */
const LEAST_LIKENESS = 0.3;
const MOST_SUGGESTED = 5;
const WORDS_TOLD = 4;

/** The words of a task: how much each tells, how it is written, and which actions it asks for. */
type Bag = {
  readonly weights: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  readonly actions: ReadonlySet<string>;
};

/**
 * Tasks whose wordings resemble those of one task, the most alike first: a person is asked whether they are the same
 * work. Words are compared by stem, and over languages by what they name; a word counts more the fewer tasks use it
 * (TF-IDF, Sparck Jones 1972). Tasks that ask for different actions are never suggested. O(words of all tasks).
 */
export function similarTasks(tasks: readonly TaskWords[], taskId: string): readonly SimilarTask[] {
  const stem = createStemmer();
  const bags = new Map(tasks.map((task) => [task.id, bagOf(task, stem)]));
  const own = tasks.find(({ id }) => id === taskId);
  const ownBag = bags.get(taskId);
  if (!own || !ownBag) return [];
  const usedBy = new Map<string, number>();
  for (const { weights } of bags.values())
    for (const key of weights.keys()) usedBy.set(key, (usedBy.get(key) ?? 0) + 1);
  const tells = (key: string) => Math.log(1 + tasks.length / (usedBy.get(key) ?? 1));
  return tasks
    .flatMap((other) => {
      const bag = bags.get(other.id);
      if (other.id === taskId || !bag || asksOtherwise(ownBag.actions, bag.actions)) return [];
      const { likeness, shared } = cosine(ownBag.weights, bag.weights, tells);
      if (likeness < LEAST_LIKENESS) return [];
      return [
        {
          id: other.id,
          likeness,
          words: shared.slice(0, WORDS_TOLD).map((key) => bag.written.get(key) ?? key),
          sharedService: other.services.find((name) => own.services.includes(name)) ?? null,
          sharedTeam: other.teams.find((name) => own.teams.includes(name)) ?? null,
        },
      ];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTED);
}

function bagOf(task: TaskWords, stem: ReturnType<typeof createStemmer>): Bag {
  const weights = new Map<string, number>();
  const written = new Map<string, string>();
  const actions = new Set<string>();
  for (const { example, count } of task.wordings) {
    const words = wordsOf(maskTokens(example, "human"));
    const language = guessLanguage(words);
    for (const word of words) {
      if (STOP_WORDS[language ?? "en"].has(word)) continue;
      const action = actionOf(word);
      if (action) actions.add(action);
      const key = action ?? thingOf(word) ?? stem(word, language);
      weights.set(key, (weights.get(key) ?? 0) + Math.log1p(count));
      if (!written.has(key)) written.set(key, word);
    }
  }
  return { weights, written, actions };
}

function asksOtherwise(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((action) => right.has(action));
}

function cosine(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  tells: (key: string) => number,
): { readonly likeness: number; readonly shared: readonly string[] } {
  const length = (bag: ReadonlyMap<string, number>) =>
    Math.sqrt([...bag].reduce((sum, [key, weight]) => sum + (weight * tells(key)) ** 2, 0));
  const products = [...left].flatMap(([key, weight]) => {
    const other = right.get(key);
    return other === undefined ? [] : [{ key, product: weight * other * tells(key) ** 2 }];
  });
  const sum = products.reduce((total, { product }) => total + product, 0);
  const both = length(left) * length(right);
  return {
    likeness: both === 0 ? 0 : Math.min(1, sum / both),
    shared: products.sort((a, b) => b.product - a.product).map(({ key }) => key),
  };
}
