import type { Ticket } from "../domain/ticket";
import { foldText } from "../text/fold-text";
import { STOP_WORDS } from "../text/languages";
import { actionOf, thingOf } from "../text/lexicon";
import { MASK } from "../text/mask-text";

const LONGEST_VALUE = 80;
const SHORTEST_NAME = 3;
const PERSON_COLUMN = /caller|requester|reporter|contact|opened.?(?:by|for)|assignee|user.?name/i;
const PLACE_COLUMN = /environment|location|\bsite\b|\bhost|server|office|branch/i;
const NOT_IN_WORDS = /[^\p{L}\p{N}'-]+/gu;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/**
 * Masks what stands in a title because of one ticket only: values of the ticket's own columns.
 *
 * People are masked word by word; service, team, configuration item and place only as whole phrases, and only when two
 * telling words remain. Words of the desk ("printer", "access") are never masked: a column may hold them, too.
 * Exports bring this dictionary with them; no list of names could be as complete.
 */
export function withoutOwnValues(tokens: readonly string[], ticket: Ticket): readonly string[] {
  const more = ownAttributes(ticket);
  const people = namesOf([ticket.requester, ticket.assignee, ...more.people]);
  const named = people === "" ? tokens : tokens.map((token) => maskedName(token, people));
  const places = [ticket.configurationItem, ticket.service, ticket.team, ...more.places];
  const before = ` ${named.join(" ")} `;
  let text = before;
  for (const place of places) text = withoutPhrase(text, place);
  if (text === before && named.every((token, at) => token === tokens[at])) return tokens;
  const masked = text.slice(1, -1).split(" ");
  const collapsed = masked.filter((token, at) => token !== MASK || masked[at - 1] !== MASK);
  return tellingWords(collapsed) > 0 ? collapsed : tokens;
}

type OwnAttributes = { readonly people: string[]; readonly places: string[] };

function ownAttributes({ attributes }: Ticket): OwnAttributes {
  const own: OwnAttributes = { people: [], places: [] };
  for (const column in attributes) {
    const value = attributes[column];
    if (value === undefined || value.length > LONGEST_VALUE) continue;
    if (PERSON_COLUMN.test(column)) own.people.push(value);
    else if (PLACE_COLUMN.test(column)) own.places.push(value);
  }
  return own;
}

function namesOf(values: readonly (string | null)[]): string {
  const known = values.filter((value) => value !== null && value.length <= LONGEST_VALUE);
  return known.length === 0 ? "" : ` ${foldText(known.join(" "))} `;
}

function maskedName(token: string, people: string): string {
  if (token.length < SHORTEST_NAME || !people.includes(token)) return token;
  return standsAlone(token, people) && !isDeskWord(token) ? MASK : token;
}

function standsAlone(token: string, people: string): boolean {
  return people.replace(NOT_IN_WORDS, " ").includes(` ${token} `);
}

function isDeskWord(word: string): boolean {
  return STOP_WORDS.en.has(word) || actionOf(word) !== null || thingOf(word) !== null;
}

function withoutPhrase(text: string, value: string | null): string {
  if (value === null || value.length < 2 || value.length > LONGEST_VALUE) return text;
  const folded = foldText(value);
  const first = FIRST_WORD.exec(folded)?.[0];
  if (first === undefined || !text.includes(first)) return text;
  const phrase = folded.replace(NOT_IN_WORDS, " ").trim();
  if (!text.includes(` ${phrase} `)) return text;
  if (!phrase.includes(" ") && isDeskWord(phrase)) return text;
  const without = text.replaceAll(` ${phrase} `, ` ${MASK} `);
  return tellingWords(without.split(" ")) >= 2 ? without : text;
}

function tellingWords(tokens: readonly string[]): number {
  let count = 0;
  for (const token of tokens) {
    if (token.length > 2 && token !== MASK && !STOP_WORDS.en.has(token)) count += 1;
  }
  return count;
}
