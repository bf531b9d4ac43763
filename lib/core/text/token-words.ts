import { HASH_START, hashOn } from "./fnv";
import { isWord } from "./known-words";
import type { MaskedTokens } from "./masked-tokens";
import { textOf } from "./text-codes";
import { wordsOf } from "./words-of";

const FIRST_ROOM = 1 << 12;
const BLANK = 32;
const NONE: readonly string[] = [];

/**
 * The words of masked texts. Each token is taken apart once and its words are held once: of a million tickets' texts
 * few tokens are new, and a known one is found by its code units, without a string.
 */
export class TokenWords {
  private tokens: (string | null)[] = new Array<string | null>(FIRST_ROOM).fill(null);
  private words: (readonly string[])[] = new Array<readonly string[]>(FIRST_ROOM).fill(NONE);
  private hashes = new Int32Array(FIRST_ROOM);
  private count = 0;
  private codes = new Uint16Array(FIRST_ROOM);
  private readonly held = new Map<string, string>();

  /** The first words of a masked text, `most` at most. */
  of(tokens: MaskedTokens, most: number): string[] {
    const { codes, starts, ends, hashes } = tokens;
    const words: string[] = [];
    for (let at = 0; at < tokens.count && words.length < most; at += 1) {
      if (tokens.isMask(at)) continue;
      const own = this.wordsOfToken(codes, starts[at] ?? 0, ends[at] ?? 0, hashes[at] ?? 0);
      for (const word of own) words.push(word);
    }
    return words.length > most ? words.slice(0, most) : words;
  }

  /** The words of a text whose tokens stand between blanks. */
  ofText(text: string): string[] {
    if (text.length > this.codes.length) this.codes = new Uint16Array(2 * text.length);
    const { codes } = this;
    const words: string[] = [];
    let start = 0;
    let hash = HASH_START;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : BLANK;
      if (code !== BLANK) {
        codes[at] = code;
        hash = hashOn(hash, code);
        continue;
      }
      for (const word of this.wordsOfToken(codes, start, at, hash)) words.push(word);
      start = at + 1;
      hash = HASH_START;
    }
    return words;
  }

  private wordsOfToken(
    codes: Uint16Array,
    start: number,
    end: number,
    hash: number,
  ): readonly string[] {
    if (end === start) return NONE;
    const last = this.tokens.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & last; ; at = (at + 1) & last) {
      const token = this.tokens[at] ?? null;
      if (token === null) return this.learn(at, textOf(codes, start, end), hash);
      if (this.hashes[at] === hash && isWord(codes, start, end, token))
        return this.words[at] ?? NONE;
    }
  }

  private learn(at: number, token: string, hash: number): readonly string[] {
    const words = wordsOf([token]).map((word) => this.heldOnce(word));
    this.tokens[at] = token;
    this.words[at] = words.length > 0 ? words : NONE;
    this.hashes[at] = hash;
    this.count += 1;
    if (4 * this.count > 3 * this.tokens.length) this.grow();
    return words;
  }

  private grow(): void {
    const { tokens, words, hashes } = this;
    const room = 2 * tokens.length;
    this.tokens = new Array<string | null>(room).fill(null);
    this.words = new Array<readonly string[]>(room).fill(NONE);
    this.hashes = new Int32Array(room);
    for (const [from, token] of tokens.entries()) {
      if (token === null) continue;
      const hash = hashes[from] ?? 0;
      let at = (hash ^ (hash >>> 15)) & (room - 1);
      while (this.tokens[at] !== null) at = (at + 1) & (room - 1);
      this.tokens[at] = token;
      this.words[at] = words[from] ?? NONE;
      this.hashes[at] = hash;
    }
  }

  private heldOnce(word: string): string {
    const known = this.held.get(word);
    if (known === undefined) this.held.set(word, word);
    return known ?? word;
  }
}
