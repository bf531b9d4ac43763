import type { TicketField } from "@/lib/core/domain/mapping";
import type { ColumnProfile } from "./column-profile";
import { NEVER_A_FIELD } from "./field-synonyms";
import type { Column, Match } from "./match-columns";
import { namesChannel } from "./read-channel";
import { readPriority } from "./read-priority";
import { readState } from "./read-state";
import { readType } from "./read-type";

/** A vocabulary must know nearly all different values before a column without a telling header is taken for its field. */
const KNOWN_SHARE = 0.8;
/** A column that is mostly empty says too little to be taken for a field of every ticket. */
const FILLED_SHARE = 0.5;
const FEWEST_VALUES = 2;
const MOST_KINDS = 25;
const TITLE_LENGTH: readonly [number, number] = [12, 160];
const PROSE_LENGTH = 60;
const ID_HEADER = /\b(?:id|key|number|no|nr|code|ref|reference|num|numero|nummer)\b/;
/** Headers a parser makes up when a file has none. */
const NO_HEADER = /^(?:column|spalte|field|unnamed|col)? ?\d*$/;

const DATE_WORDS: readonly (readonly [TicketField, RegExp])[] = [
  ["closedAt", /\b(?:clos\w+|geschlossen|ferme\w*|cerrad\w+|fechad\w+|chius\w+)\b/],
  ["resolvedAt", /\b(?:resol\w+|solv\w+|complet\w+|finish\w+|gelost|resuelt\w+|risolt\w+)\b/],
  ["updatedAt", /\b(?:updat\w+|modif\w+|changed|aktualisiert|actualizad\w+|aggiornat\w+)\b/],
  [
    "openedAt",
    /\b(?:open\w*|creat\w+|report\w+|submit\w+|receiv\w+|log\w*|regist\w+|erstellt|angelegt)\b/,
  ],
];

type Guess = (columns: readonly Column[]) => Column | undefined;

/**
 * Fills fields that no header named, from what the values look like. Every guess is to be checked by a person. Columns
 * that have a match, and fields that are taken, are left alone.
 */
export function guessByValues(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
  const guessed = new Map(matches);
  const taken = new Set([...matches.values()].map((match) => match.field));
  for (const [field, guess] of GUESSES) {
    if (taken.has(field) || (field === "title" && taken.has("activity"))) continue;
    const found = guess(columns.filter((column) => isOpen(column) && !guessed.has(column.index)));
    if (!found) continue;
    guessed.set(found.index, { field, confidence: "check" });
    taken.add(field);
  }
  return guessed;
}

function isOpen({ words, profile }: Column): boolean {
  return !NEVER_A_FIELD.has(words) && profile.filled > 0;
}

const GUESSES: readonly (readonly [TicketField, Guess])[] = [
  ["externalId", (columns) => columns.find(looksLikeId)],
  ...DATE_WORDS.map(([field, words]): readonly [TicketField, Guess] => [
    field,
    (columns) =>
      columns.find(({ profile, words: header }) => profile.isSurelyDate && words.test(header)),
  ]),
  ["openedAt", (columns) => columns.find(isUnnamedDate)],
  ["resolvedAt", (columns) => columns.find(isUnnamedDate)],
  [
    "state",
    (columns) => columns.find((column) => knows(column, (value) => readState(value, "generic"))),
  ],
  ["priority", (columns) => columns.find((column) => knows(column, priorityWord))],
  [
    "type",
    (columns) => columns.find((column) => knows(column, (value) => readType(value, "generic"))),
  ],
  [
    "channel",
    (columns) => columns.find((column) => knows(column, (value) => namesChannel(value) || null)),
  ],
  ["title", (columns) => columns.find(looksLikeTitle)],
  ["description", (columns) => columns.find(looksLikeProse)],
];

/** A bare number is a priority only where a header says so. */
function priorityWord(value: string): number | null {
  return /^\d+$/.test(value) ? null : readPriority(value, "generic");
}

function looksLikeId({ profile, words, index }: Column): boolean {
  const isUnique = profile.filledShare === 1 && profile.distinctShare === 1 && profile.distinct > 1;
  return (
    isUnique &&
    profile.idShare >= 0.95 &&
    (ID_HEADER.test(words) || (index === 0 && NO_HEADER.test(words)))
  );
}

function isUnnamedDate({ profile, words }: Column): boolean {
  return profile.isSurelyDate && NO_HEADER.test(words);
}

function knows({ profile }: Column, read: (value: string) => unknown): boolean {
  if (profile.distinct < FEWEST_VALUES || profile.distinct > MOST_KINDS) return false;
  if (profile.filledShare < FILLED_SHARE || profile.idShare >= KNOWN_SHARE) return false;
  const known = profile.values.filter((value) => read(value) !== null).length;
  return known / profile.values.length >= KNOWN_SHARE;
}

function isText(profile: ColumnProfile): boolean {
  const isWords = profile.numericShare < 0.5 && profile.hasWordsShare >= 0.5;
  return isWords && !profile.isDate && profile.filledShare >= FILLED_SHARE;
}

function looksLikeTitle({ profile }: Column): boolean {
  const [shortest, longest] = TITLE_LENGTH;
  const isShort = profile.averageLength >= shortest && profile.averageLength <= longest;
  return isText(profile) && isShort && profile.distinctShare >= 0.3 && profile.distinct > 3;
}

function looksLikeProse({ profile }: Column): boolean {
  return isText(profile) && profile.averageLength >= PROSE_LENGTH && profile.distinctShare >= 0.3;
}
