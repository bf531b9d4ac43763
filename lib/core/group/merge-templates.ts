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
const MASK_NUMBER = 0;

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
  const numbers = new TokenNumbers();
  const byLength = new Map<number, string[][]>();
  for (const line of tidy) {
    const known = byLength.get(line.length);
    if (known) known.push(line);
    else byLength.set(line.length, [line]);
  }
  for (const sameLength of byLength.values()) {
    const table = new EqualLines(sameLength, numbers);
    for (let round = 0; round < ROUNDS && table.maskParameters(); round += 1);
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

/** A number for each token, so that lines are compared as numbers. */
class TokenNumbers {
  private readonly known = new Map<string, number>([[MASK, MASK_NUMBER]]);
  private readonly words = [false];
  private readonly announcing = [false];

  of(token: string): number {
    const number = this.known.get(token);
    if (number !== undefined) return number;
    this.known.set(token, this.words.length);
    this.words.push(LETTERS.test(token));
    this.announcing.push(ANNOUNCING_NAMES.has(token));
    return this.words.length - 1;
  }

  isWord(number: number): boolean {
    return this.words[number] === true;
  }

  announcesName(number: number): boolean {
    return this.announcing[number] === true;
  }
}

function mixed(token: number, place: number, factor: number): number {
  const first = Math.imul(token + 1, factor) ^ Math.imul(place + 1, 0xc2b2ae3d);
  const second = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
  return second ^ (second >>> 13);
}

const firstShare = (token: number, place: number) => mixed(token, place, 0x9e3779b1);
const secondShare = (token: number, place: number) => mixed(token, place, 0x85ebca77);

/** Lines of one length as numbers, line after line. */
class EqualLines {
  private readonly width: number;
  private readonly tokens: Int32Array;
  /** Two sums over a line's tokens and their places; without one place's share they name everything else in the line. */
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly isOpen: Uint8Array;
  private readonly contexts: Contexts;

  constructor(
    private readonly lines: readonly string[][],
    private readonly numbers: TokenNumbers,
  ) {
    this.width = lines[0]?.length ?? 0;
    this.tokens = Int32Array.from(lines.flatMap((line) => line.map((token) => numbers.of(token))));
    this.first = new Int32Array(lines.length);
    this.second = new Int32Array(lines.length);
    this.isOpen = new Uint8Array(lines.length);
    this.contexts = new Contexts(lines.length);
  }

  /** One round; true when something was masked. Places are judged before any is masked. */
  maskParameters(): boolean {
    this.sumUp();
    const found: number[] = [];
    for (let place = 0; place < this.width; place += 1) {
      this.contexts.clear();
      for (let line = 0; line < this.lines.length; line += 1) this.note(line, place);
      for (let line = 0; line < this.lines.length; line += 1)
        if (this.isParameter(line, place)) found.push(line * this.width + place);
    }
    for (const at of found) this.mask(at);
    return found.length > 0;
  }

  private sumUp(): void {
    for (let line = 0; line < this.lines.length; line += 1) {
      let first = 0;
      let second = 0;
      let words = 0;
      for (let place = 0; place < this.width; place += 1) {
        const token = this.tokenAt(line, place);
        first = (first + firstShare(token, place)) | 0;
        second = (second + secondShare(token, place)) | 0;
        if (this.numbers.isWord(token)) words += 1;
      }
      this.first[line] = first;
      this.second[line] = second;
      this.isOpen[line] = words > WORDS_KEPT ? 1 : 0;
    }
  }

  private tokenAt(line: number, place: number): number {
    return this.tokens[line * this.width + place] ?? MASK_NUMBER;
  }

  private contextOf(line: number, place: number): number {
    const token = this.tokenAt(line, place);
    const first = ((this.first[line] ?? 0) - firstShare(token, place)) | 0;
    const second = ((this.second[line] ?? 0) - secondShare(token, place)) | 0;
    return this.contexts.placeOf(first, second);
  }

  private note(line: number, place: number): void {
    if (this.isOpen[line] === 0) return;
    const token = this.tokenAt(line, place);
    if (token === MASK_NUMBER || this.numbers.isWord(token))
      this.contexts.add(this.contextOf(line, place), token);
  }

  private isParameter(line: number, place: number): boolean {
    if (this.isOpen[line] === 0 || !this.numbers.isWord(this.tokenAt(line, place))) return false;
    const isName = place > 0 && this.numbers.announcesName(this.tokenAt(line, place - 1));
    return this.contexts.isParameter(
      this.contextOf(line, place),
      isName ? WORDS_OF_A_NAME : WORDS_OF_A_PARAMETER,
    );
  }

  private mask(at: number): void {
    this.tokens[at] = MASK_NUMBER;
    const line = this.lines[Math.floor(at / this.width)];
    if (line) line[at % this.width] = MASK;
  }
}

/** The different words at one place by everything else in their lines; as many as matter. */
class Contexts {
  private readonly last: number;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  /** How many different words; -1 where nothing stands. */
  private readonly counts: Int8Array;
  private readonly words: Int32Array;
  private readonly hasMask: Uint8Array;

  constructor(lines: number) {
    let room = 16;
    while (room < 2 * lines) room *= 2;
    this.last = room - 1;
    this.first = new Int32Array(room);
    this.second = new Int32Array(room);
    this.counts = new Int8Array(room);
    this.words = new Int32Array(room * WORDS_OF_A_PARAMETER);
    this.hasMask = new Uint8Array(room);
  }

  clear(): void {
    this.counts.fill(-1);
    this.hasMask.fill(0);
  }

  /** Where a context stands; it gets a place when it is new. */
  placeOf(first: number, second: number): number {
    let at = (first ^ (second >>> 7)) & this.last;
    while (this.counts[at] !== -1) {
      if (this.first[at] === first && this.second[at] === second) return at;
      at = (at + 1) & this.last;
    }
    this.first[at] = first;
    this.second[at] = second;
    this.counts[at] = 0;
    return at;
  }

  add(at: number, token: number): void {
    if (token === MASK_NUMBER) this.hasMask[at] = 1;
    const count = this.counts[at] ?? 0;
    const from = at * WORDS_OF_A_PARAMETER;
    for (let known = 0; known < count; known += 1) if (this.words[from + known] === token) return;
    if (count === WORDS_OF_A_PARAMETER) return;
    this.words[from + count] = token;
    this.counts[at] = count + 1;
  }

  isParameter(at: number, needed: number): boolean {
    const count = this.counts[at] ?? 0;
    return count >= needed || (this.hasMask[at] === 1 && count > 1);
  }
}
