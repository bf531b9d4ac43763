import { MASK } from "../text/mask-text";

/** One distinct masked line and how often it occurs. */
export type Line = { readonly tokens: readonly string[]; readonly count: number };

/** So many different words at one place make it a parameter; fewer may be a state ("up", "down", "unknown"). */
const WORDS_OF_A_PARAMETER = 4;
/** Words that must stay beside a parameter: with fewer, the words around it are no template. */
const WORDS_KEPT = 3;
const ROUNDS = 4;
const LETTERS = /\p{L}{2}/u;
const LONGEST_LINE = 60;

/**
 * Joins masked lines that come from the same template and returns, for each line, the key of its template.
 *
 * Lines of equal length are compared. A place becomes a parameter when at least four different words stand there while
 * everything else is equal; found parameters are masked, and the search is repeated, so that templates with several
 * parameters fold step by step. Order of the lines does not matter. O(tokens x rounds).
 *
 * Sources: the idea of fixed places by length and position is Drain's (He et al. 2017); to count the words under a
 * common pattern is Brain's (Yu et al. 2023). Numbers: docs/quality.md.
 */
export function mergeTemplates(lines: readonly Line[]): readonly string[] {
  const tokens = lines.map((line) => tidied(line.tokens));
  for (let round = 0; round < ROUNDS; round += 1) {
    const parameters = parametersOf(tokens);
    let changed = false;
    for (const line of tokens) changed = maskParameters(line, parameters) || changed;
    if (!changed) break;
  }
  return tokens.map((line) => line.join(" "));
}

const OPENING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** A bracket that holds a value or nothing, right after a value, is part of that value: "10.0.0.1 (host)", "10.0.0.1 ()". */
function tidied(tokens: readonly string[]): string[] {
  const kept: string[] = [];
  const line = tokens.slice(0, LONGEST_LINE);
  for (let at = 0; at < line.length; at += 1) {
    const token = line[at] ?? "";
    const close = OPENING[token];
    if (close !== undefined && kept.at(-1) === MASK) {
      const inside = line[at + 1] === MASK ? 1 : 0;
      if (line[at + 1 + inside] === close) {
        at += 1 + inside;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

function isWord(token: string): boolean {
  return token !== MASK && LETTERS.test(token);
}

function contextOf(line: readonly string[], place: number): string {
  return `${place}\u0001${line.map((token, at) => (at === place ? "" : token)).join("\u0001")}`;
}

function parametersOf(lines: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.filter(isWord).length <= WORDS_KEPT) continue;
    for (const [place, token] of line.entries()) {
      if (!isWord(token) && token !== MASK) continue;
      const context = contextOf(line, place);
      const known = words.get(context) ?? new Set();
      words.set(context, known.add(token));
    }
  }
  const enough = [...words].filter(
    ([, known]) => known.size >= WORDS_OF_A_PARAMETER || (known.has(MASK) && known.size > 1),
  );
  return new Set(enough.map(([context]) => context));
}

function maskParameters(line: string[], parameters: ReadonlySet<string>): boolean {
  const places = line.flatMap((token, place) =>
    isWord(token) && parameters.has(contextOf(line, place)) ? [place] : [],
  );
  for (const place of places) line[place] = MASK;
  return places.length > 0;
}
