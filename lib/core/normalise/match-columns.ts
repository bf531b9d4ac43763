import { distance } from "fastest-levenshtein";
import type { Confidence, TicketField } from "@/lib/core/domain/mapping";
import type { ColumnProfile } from "./column-profile";
import { DATE_FIELDS } from "./date-fields";
import { FIELD_SYNONYMS, NEVER_A_FIELD } from "./field-synonyms";
import { sharedName } from "./normalise-header";
import { plausibleFor } from "./plausible-values";
import { areDateAndTime } from "./time-columns";
import type { ToolSignature } from "./tool-signatures";

/** One column as it enters the matching. */
export type Column = {
  readonly index: number;
  readonly header: string;
  readonly words: string;
  readonly profile: ColumnProfile;
};

/** What a column was matched to, and how well: 1 and more is a word of the dictionary, less is a likeness. */
export type Match = { readonly field: TicketField; readonly confidence: Confidence };

type Claim = {
  readonly column: Column;
  readonly field: TicketField;
  readonly score: number;
  readonly confidence: Confidence;
};

/** Header and synonym count as alike from this ratio on (28 real headers: 26 found, none wrong). */
const LIKE_ENOUGH = 0.75;
/** Shorter words are alike by chance: "host" and "cost". */
const SHORTEST_LIKE = 6;
/** An empty column keeps its header's word, but any filled one goes before it. */
const EMPTY_PENALTY = 2;

/** Fields that several columns may feed: levels, comments, and repeated or split texts. */
const FED_BY_MANY: ReadonlySet<TicketField> = new Set(["subcategory", "comments"]);
/** A repeated header feeds these together with its first column; nothing of it is lost. */
const JOINS_REPEATS: ReadonlySet<TicketField> = new Set([
  "description",
  "resolution",
  "category",
  "subcategory",
  "symptom",
  "comments",
  "service",
  "configurationItem",
  "team",
]);

/**
 * Gives every column at most one field, the best claims first: the tool's own word, then the dictionary (an earlier
 * synonym before a later one), then likeness. A claim whose values speak against it is void.
 */
export function matchColumns(
  columns: readonly Column[],
  signature: ToolSignature | null,
): ReadonlyMap<number, Match> {
  const claims = columns
    .flatMap((column) => claimsOf(column, signature))
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index);
  const matches = new Map<number, Match>();
  const owners = new Map<TicketField, Column>();
  for (const claim of claims) {
    if (matches.has(claim.column.index) || !isFree(claim, owners.get(claim.field))) continue;
    matches.set(claim.column.index, { field: claim.field, confidence: claim.confidence });
    if (!owners.has(claim.field)) owners.set(claim.field, claim.column);
  }
  return matches;
}

function isFree(claim: Claim, owner: Column | undefined): boolean {
  return !owner || isShareable(claim.field, owner.header, claim.column.header);
}

/** True when a second column may feed a field beside the one that has it. */
export function isShareable(field: TicketField, owner: string, second: string): boolean {
  if (FED_BY_MANY.has(field)) return true;
  if (DATE_FIELDS.has(field)) return areDateAndTime(owner, second);
  return JOINS_REPEATS.has(field) && sharedName(owner) === sharedName(second);
}

function claimsOf(column: Column, signature: ToolSignature | null): Claim[] {
  const { words, profile } = column;
  if (words === "") return [];
  const claim = (field: TicketField, score: number, confidence: Confidence): Claim[] => {
    if (profile.filled === 0) {
      return [{ column, field, score: score - EMPTY_PENALTY, confidence: "check" }];
    }
    return plausibleFor(field, column) ? [{ column, field, score, confidence }] : [];
  };
  if (signature && Object.hasOwn(signature.fields, words)) {
    const field = signature.fields[words] ?? null;
    return field === null ? [] : claim(field, 3, "sure");
  }
  if (NEVER_A_FIELD.has(words)) return [];
  const exact = FIELDS_OF_WORD.get(words);
  if (exact) return exact.flatMap(({ field, rank }) => claim(field, 2 - rank, "sure"));
  return likeness(words).flatMap(({ field, ratio }) => claim(field, ratio, "check"));
}

type Entry = { readonly field: TicketField; readonly rank: number };

/** Rank 0 is a field's best word; the last ones come close to 1, so a dictionary word always beats a likeness. */
function entriesByWord(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [field, words] of Object.entries(FIELD_SYNONYMS)) {
    for (const [place, word] of words.entries()) {
      const entry = { field: field as TicketField, rank: (0.9 * place) / words.length };
      entries.set(word, [...(entries.get(word) ?? []), entry]);
    }
  }
  return entries;
}

const FIELDS_OF_WORD = entriesByWord();

function likeness(words: string): { field: TicketField; ratio: number }[] {
  if (words.length < SHORTEST_LIKE) return [];
  const best = new Map<TicketField, number>();
  for (const [word, entries] of FIELDS_OF_WORD) {
    const longer = Math.max(word.length, words.length);
    const shorter = Math.min(word.length, words.length);
    if (shorter < SHORTEST_LIKE || shorter / longer < LIKE_ENOUGH) continue;
    const ratio = 1 - distance(word, words) / longer;
    if (ratio < LIKE_ENOUGH || !sameKindOfWord(word, words)) continue;
    for (const { field } of entries) best.set(field, Math.max(best.get(field) ?? 0, ratio));
  }
  return [...best].map(([field, ratio]) => ({ field, ratio }));
}

/** "closed at" is like "closed by", and means a person: a different last short word is a different thing. */
function sameKindOfWord(a: string, b: string): boolean {
  const lastA = a.split(" ").at(-1) ?? "";
  const lastB = b.split(" ").at(-1) ?? "";
  return lastA === lastB || (lastA.length > 3 && lastB.length > 3);
}
