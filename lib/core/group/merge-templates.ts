import { MASK } from "../text/masked-tokens";

/** So many different words at one place make it a parameter; fewer may be a state ("up", "down", "unknown"). */
const WORDS_OF_A_PARAMETER = 4;
/** After a word that announces a name, one fewer is enough. */
const WORDS_OF_A_NAME = 3;
const ANNOUNCING_NAMES = new Set(
  "user username account client host hostname server node device interface".split(" "),
);
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
 * parameters fold step by step. Order of the lines does not matter. O(tokens x rounds); memory of a few words a line.
 *
 * Sources: fixed places by length and position are Drain's idea (He et al. 2017); to count the words under a common
 * pattern is Brain's (Yu et al. 2023). Figures: docs/quality.md.
 */
export function mergeTemplates(lines: readonly (readonly string[])[]): readonly string[] {
  const tidy = lines.map(tidied);
  const byLength = new Map<number, string[][]>();
  for (const line of tidy) {
    const known = byLength.get(line.length);
    if (known) known.push(line);
    else byLength.set(line.length, [line]);
  }
  for (const sameLength of byLength.values()) {
    for (let round = 0; round < ROUNDS && maskParameters(sameLength); round += 1);
  }
  return tidy.map((line) => line.join(" "));
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

/** Two sums over a line's tokens and their places; without one place's share they name everything else in the line. */
class LineHash {
  private first = 0;
  private second = 0;

  constructor(private readonly tokens: readonly number[]) {
    for (const [place, token] of tokens.entries()) {
      this.first = (this.first + mixed(token, place, 0x9e3779b1)) | 0;
      this.second = (this.second + mixed(token, place, 0x85ebca77)) | 0;
    }
  }

  /** 53 bits for the line without the token at a place. */
  without(place: number): number {
    const token = this.tokens[place] ?? 0;
    const high = (this.first - mixed(token, place, 0x9e3779b1)) >>> 0;
    const low = (this.second - mixed(token, place, 0x85ebca77)) >>> 0;
    return high * 0x20_0000 + (low & 0x1f_ffff);
  }
}

function mixed(token: number, place: number, factor: number): number {
  const first = Math.imul(token + 1, factor) ^ Math.imul(place + 1, 0xc2b2ae3d);
  const second = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
  return second ^ (second >>> 13);
}

/** One round over lines of equal length; true when something was masked. Places are judged before any is masked. */
function maskParameters(lines: readonly string[][]): boolean {
  const numbers = new Map<string, number>();
  const hashes = lines.map((line) => new LineHash(line.map((token) => numberOf(token, numbers))));
  const found: { readonly line: string[]; readonly place: number }[] = [];
  const open = lines.map((line) => line.filter(isWord).length > WORDS_KEPT);
  for (let place = 0; place < (lines[0]?.length ?? 0); place += 1) {
    const words = new Map<number, Set<string>>();
    for (const [at, line] of lines.entries()) {
      const context = hashes[at]?.without(place) ?? 0;
      const token = line[place] ?? "";
      if (!open[at] || !(isWord(token) || token === MASK)) continue;
      const known = words.get(context);
      if (known) known.add(token);
      else words.set(context, new Set([token]));
    }
    for (const [at, line] of lines.entries()) {
      const known = words.get(hashes[at]?.without(place) ?? 0);
      if (open[at] && known && isWord(line[place] ?? "") && isParameter(known, line[place - 1]))
        found.push({ line, place });
    }
  }
  for (const { line, place } of found) line[place] = MASK;
  return found.length > 0;
}

function numberOf(token: string, numbers: Map<string, number>): number {
  const known = numbers.get(token) ?? numbers.size;
  numbers.set(token, known);
  return known;
}

function isParameter(words: ReadonlySet<string>, before: string | undefined): boolean {
  const needed = ANNOUNCING_NAMES.has(before ?? "") ? WORDS_OF_A_NAME : WORDS_OF_A_PARAMETER;
  return words.size >= needed || (words.has(MASK) && words.size > 1);
}
