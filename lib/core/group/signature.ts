import type { Ticket } from "../domain/ticket";
import { foldText } from "../text/fold-text";
import { hashText } from "../text/hash-text";
import { STOP_WORDS } from "../text/languages";
import { actionOf, thingOf } from "../text/lexicon";
import { MASK, maskTokens } from "../text/mask-text";
import { isMachineText, type SourceKind } from "./source-kind";

/** Raised whenever masks or ids change: signatures of different versions must not be compared. */
export const MASK_VERSION = 1;

/** What a ticket asks for, with everything that varies from one ticket to the next taken out. */
export type TicketSignature = {
  /** 32 hexadecimal characters; equal for equal text, structure and kind of source. */
  readonly id: string;
  /** Masked title; without a title the structure "category > item or symptom > close code". */
  readonly text: string;
  readonly sourceKind: SourceKind;
  readonly fromStructure: boolean;
};

const LONGEST_TITLE = 400;
const LONGEST_VALUE = 80;
const PERSON_COLUMN = /caller|requester|reporter|contact|opened.?(?:by|for)|assignee|user.?name/i;
const PLACE_COLUMN = /environment|location|\bsite\b|\bhost|server|office|branch/i;
const SYMPTOM_COLUMN = /symptom|issue.?type|problem.?type|sub.?categor/i;

/**
 * The signature of one ticket. Pure: the same ticket gives the same id on every machine.
 *
 * Values of the ticket's own columns that stand in its title (people word by word; service, team, configuration item
 * and place as whole phrases) are masked as well, unless too little of the title would be left. Category and service
 * take part in the id, so equal short titles of two services stay apart until their tasks are formed. Linear.
 */
export function signatureOf(ticket: Ticket): TicketSignature {
  const title = ticket.title?.trim() ?? "";
  if (title === "") return signatureWithoutTitle(ticket);
  const sourceKind = sourceKindOf(ticket, title);
  const tokens = maskTokens(title.slice(0, LONGEST_TITLE), sourceKind);
  const text = withoutOwnValues(tokens, ticket, sourceKind).join(" ");
  return signature({ text, sourceKind, fromStructure: false }, ticket);
}

function signature(parts: Omit<TicketSignature, "id">, ticket: Ticket): TicketSignature {
  const structure = `${ticket.category ?? ""}\u0001${ticket.service ?? ""}`;
  const id = hashText(`${parts.sourceKind}\u0001${parts.text}\u0001${structure}`);
  return { id, ...parts };
}

function sourceKindOf(ticket: Ticket, title: string): SourceKind {
  if (ticket.type === "alert" || ticket.channel === "monitor" || ticket.channel === "page")
    return "alert";
  return isMachineText(title) ? "alert" : "human";
}

function signatureWithoutTitle(ticket: Ticket): TicketSignature {
  const symptom = attribute(ticket, SYMPTOM_COLUMN) ?? ticket.configurationItem;
  const parts = [ticket.category, symptom, ticket.closeCode].filter((part) => part?.trim());
  const description = ticket.description?.trim() ?? "";
  if (ticket.category === null && symptom === null && description !== "") {
    const text = maskTokens(description.slice(0, 120), "human").join(" ");
    return signature({ text, sourceKind: "human", fromStructure: false }, ticket);
  }
  return signature({ text: parts.join(" > "), sourceKind: "human", fromStructure: true }, ticket);
}

function attribute(ticket: Ticket, column: RegExp): string | null {
  for (const name in ticket.attributes)
    if (column.test(name)) return ticket.attributes[name] ?? null;
  return null;
}

function withoutOwnValues(
  tokens: readonly string[],
  ticket: Ticket,
  kind: SourceKind,
): readonly string[] {
  const people = spaced([ticket.requester, ticket.assignee, ...attributes(ticket, PERSON_COLUMN)]);
  const phrases = [
    ticket.configurationItem,
    ticket.service,
    ticket.team,
    ...attributes(ticket, PLACE_COLUMN),
  ];
  const withoutPeople = people === "" ? tokens : tokens.map((token) => maskedPerson(token, people));
  const text = phrases.reduce<string>(withoutPhrase, ` ${withoutPeople.join(" ")} `);
  const masked = collapsed(text.trim().split(" "));
  return kind === "alert" || contentOf(masked) >= 1 ? masked : tokens;
}

function attributes(ticket: Ticket, column: RegExp): (string | null)[] {
  const values: (string | null)[] = [];
  for (const name in ticket.attributes)
    if (column.test(name)) values.push(ticket.attributes[name] ?? null);
  return values;
}

function spaced(values: readonly (string | null)[]): string {
  const text = values.filter((value) => value !== null && value.length <= LONGEST_VALUE).join(" ");
  return text === "" ? "" : ` ${foldText(text).replace(/[^\p{L}\p{N}'-]+/gu, " ")} `;
}

function maskedPerson(token: string, people: string): string {
  if (token.length < 3 || !people.includes(` ${token} `)) return token;
  return isDeskWord(token) ? token : MASK;
}

function isDeskWord(word: string): boolean {
  return STOP_WORDS.en.has(word) || actionOf(word) !== null || thingOf(word) !== null;
}

/** Takes a column's value out of a spaced text when it stands there as a whole and enough words remain. */
function withoutPhrase(text: string, value: string | null): string {
  if (value === null || value.length < 2 || value.length > LONGEST_VALUE) return text;
  const phrase = foldText(value)
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
  if (phrase === "" || !text.includes(` ${phrase} `)) return text;
  if (!phrase.includes(" ") && isDeskWord(phrase)) return text;
  const without = text.replaceAll(` ${phrase} `, ` ${MASK} `);
  return contentOf(without.split(" ")) >= 2 ? without : text;
}

function contentOf(tokens: readonly string[]): number {
  return tokens.filter((token) => token.length > 2 && token !== MASK && !STOP_WORDS.en.has(token))
    .length;
}

function collapsed(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token, index) => token !== MASK || tokens[index - 1] !== MASK);
}
