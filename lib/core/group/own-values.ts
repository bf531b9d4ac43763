import type { Ticket } from "../domain/ticket";
import { KnownWords } from "../text/known-words";
import { STOP_WORDS } from "../text/languages";
import { actionOf, thingOf } from "../text/lexicon";
import { MaskedTokens } from "../text/masked-tokens";
import { HashBits, ValueWords } from "./value-words";

const SHORTEST_NAME = 3;
const SHORTEST_PLACE = 2;
const LEAST_TELLING = 2;
const PERSON_COLUMN = /caller|requester|reporter|contact|opened.?(?:by|for)|assignee|user.?name/i;
const PLACE_COLUMN = /environment|location|\bsite\b|\bhost|server|office|branch/i;
const STOP_LIST = new KnownWords(new Map([[1, STOP_WORDS.en]]));
/** So many words are remembered to be of the desk or not; then it begins anew. */
const MOST_REMEMBERED = 10_000;

type ColumnKind = "person" | "place" | "other";

/**
 * Masks what stands in a title because of one ticket only: values of the ticket's own columns.
 *
 * People are masked word by word; service, team, configuration item and place only as whole phrases, and only when two
 * telling words remain. Words of the desk ("printer", "access") are never masked: a column may hold them, too.
 * Exports bring this dictionary with them; no list of names could be as complete. Words are compared by hash and then
 * letter by letter; one object serves all tickets of an import.
 */
export class OwnValues {
  private readonly words = new ValueWords();
  /** Of the title's tokens. */
  private readonly hashes = new HashBits();
  private readonly columnKinds = new Map<string, ColumnKind>();
  private readonly deskWords = new Map<string, boolean>();
  private readonly people: string[] = [];
  private readonly places: string[] = [];
  private masked = new MaskedTokens();
  private spare = new MaskedTokens();
  private isChanged = false;

  /** The tokens of a ticket's title without its own values; valid until the next call. */
  without(tokens: MaskedTokens, ticket: Ticket): MaskedTokens {
    this.isChanged = false;
    this.readAttributes(ticket);
    this.hashes.set(tokens);
    this.maskPerson(ticket.requester, tokens);
    this.maskPerson(ticket.assignee, tokens);
    for (const person of this.people) this.maskPerson(person, tokens);
    this.maskPlace(ticket.configurationItem, tokens);
    this.maskPlace(ticket.service, tokens);
    this.maskPlace(ticket.team, tokens);
    for (const place of this.places) this.maskPlace(place, tokens);
    return this.isChanged ? this.collapsed(tokens) : tokens;
  }

  private readAttributes({ attributes }: Ticket): void {
    this.people.length = 0;
    this.places.length = 0;
    for (const column in attributes) {
      const kind = this.kindOf(column);
      if (kind === "other") continue;
      const value = attributes[column];
      if (value !== undefined) (kind === "person" ? this.people : this.places).push(value);
    }
  }

  private kindOf(column: string): ColumnKind {
    const known = this.columnKinds.get(column);
    if (known !== undefined) return known;
    const kind = kindOfColumn(column);
    this.columnKinds.set(column, kind);
    return kind;
  }

  private maskPerson(value: string | null, tokens: MaskedTokens): void {
    const { words, hashes } = this;
    if (!words.read(value)) return;
    for (let word = 0; word < words.count; word += 1) {
      const hash = words.hashes[word] ?? 0;
      if (!hashes.has(hash)) continue;
      for (let at = 0; at < tokens.count; at += 1)
        if (tokens.hashes[at] === hash && this.isName(tokens, at, word)) {
          this.change(tokens);
          this.masked.mask(at);
        }
    }
  }

  private isName(tokens: MaskedTokens, at: number, word: number): boolean {
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    return length >= SHORTEST_NAME && this.isSame(tokens, at, word) && !this.isDeskWord(word);
  }

  private isSame(tokens: MaskedTokens, at: number, word: number): boolean {
    const { codes, starts, ends } = this.words;
    const from = tokens.starts[at] ?? 0;
    const start = starts[word] ?? 0;
    const length = (ends[word] ?? 0) - start;
    if (tokens.isMask(at) || (tokens.ends[at] ?? 0) - from !== length) return false;
    for (let place = 0; place < length; place += 1)
      if (tokens.codes[from + place] !== codes[start + place]) return false;
    return true;
  }

  private maskPlace(value: string | null, tokens: MaskedTokens): void {
    const { words } = this;
    if (value === null || value.length < SHORTEST_PLACE) return;
    if (!words.mayBegin(value, this.hashes) || !words.read(value)) return;
    if (!this.hashes.has(words.hashes[0] ?? 0)) return;
    const known = this.isChanged ? this.masked : tokens;
    if (this.phraseAfter(known, 0) < 0 || !words.tells()) return;
    if (words.count === 1 && this.isDeskWord(0)) return;
    const without = this.withoutPhrase(known);
    if (tellingWords(without, LEAST_TELLING) < LEAST_TELLING) return;
    this.isChanged = true;
    this.spare = this.masked;
    this.masked = without;
  }

  /** The first place from `from` on where the value stands; -1 without one. */
  private phraseAfter(tokens: MaskedTokens, from: number): number {
    const { words } = this;
    for (let at = from; at + words.count <= tokens.count; at += 1) {
      let same = 0;
      while (same < words.count && this.isSameWord(tokens, at + same, same)) same += 1;
      if (same === words.count) return at;
    }
    return -1;
  }

  private isSameWord(tokens: MaskedTokens, at: number, word: number): boolean {
    return tokens.hashes[at] === this.words.hashes[word] && this.isSame(tokens, at, word);
  }

  private withoutPhrase(tokens: MaskedTokens): MaskedTokens {
    const { spare, words } = this;
    spare.open(tokens.codes, tokens.count);
    let at = 0;
    for (let found = this.phraseAfter(tokens, 0); found >= 0; ) {
      for (; at < found; at += 1) spare.pushFrom(tokens, at);
      spare.pushMask();
      at += words.count;
      // Of "atlas atlas" the second stays: ids that are stored depend on it.
      found = this.phraseAfter(tokens, at + 1);
    }
    for (; at < tokens.count; at += 1) spare.pushFrom(tokens, at);
    return spare;
  }

  private change(tokens: MaskedTokens): void {
    if (!this.isChanged) this.masked.copy(tokens);
    this.isChanged = true;
  }

  /** Masks side by side become one; all comes back when nothing telling is left. */
  private collapsed(tokens: MaskedTokens): MaskedTokens {
    const { masked, spare } = this;
    spare.open(masked.codes, masked.count);
    for (let at = 0; at < masked.count; at += 1)
      if (!masked.isMask(at) || at === 0 || !masked.isMask(at - 1)) spare.pushFrom(masked, at);
    return tellingWords(spare, 1) > 0 ? spare : tokens;
  }

  private isDeskWord(at: number): boolean {
    const word = this.words.word(at);
    const known = this.deskWords.get(word);
    if (known !== undefined) return known;
    const isDesk = STOP_WORDS.en.has(word) || actionOf(word) !== null || thingOf(word) !== null;
    if (this.deskWords.size >= MOST_REMEMBERED) this.deskWords.clear();
    this.deskWords.set(word, isDesk);
    return isDesk;
  }
}

function kindOfColumn(column: string): ColumnKind {
  if (PERSON_COLUMN.test(column)) return "person";
  return PLACE_COLUMN.test(column) ? "place" : "other";
}

/** Words of three letters or more that are no stop words; not more than `most` are counted. */
function tellingWords(tokens: MaskedTokens, most: number): number {
  let count = 0;
  for (let at = 0; at < tokens.count && count < most; at += 1) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    if (end - start < 3) continue;
    if (STOP_LIST.listsOf(tokens.codes, start, end, tokens.hashes[at] ?? 0) === 0) count += 1;
  }
  return count;
}
