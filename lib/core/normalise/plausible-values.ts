import type { TicketField } from "@/lib/core/domain/mapping";
import type { ColumnProfile } from "./column-profile";
import { DATE_FIELDS } from "./date-fields";
import { isPlaceholderDate } from "./date-parser";
import { namesChannel } from "./read-channel";
import { readDuration } from "./read-duration";
import { readType } from "./read-type";

/** A column of ids is filled nearly everywhere; single gaps are faults of single rows. */
const ID_FILLED = 0.5;
const ID_SHARE = 0.6;
const MOSTLY = 0.5;
/** Longer on average: prose, not the name of a state, a group or a category. */
const LONGEST_NAME = 80;
const LONGEST_PERSON = 120;
/** Of a channel's or type's different values, so many at least must be known words. */
const KNOWN_WORDS = 0.3;
/** A resolution as prose; "Fixed" and "Won't do" are codes. */
const SHORTEST_PROSE = 25;
const MOST_CODES = 40;

/** Jira's "Resolution" is a code, a help desk's is a text. */
const NAMES_CODE_OR_PROSE: ReadonlySet<string> = new Set(["resolution", "risoluzione", "solution"]);

type NamedProfile = { readonly words: string; readonly profile: ColumnProfile };

const NAME_FIELDS: ReadonlySet<TicketField> = new Set([
  "team",
  "category",
  "subcategory",
  "priority",
  "urgency",
  "impact",
  "state",
  "closeCode",
  "approval",
  "symptom",
]);

/** Whether a column's values can be what its header says. Only clear contradictions count. */
export function plausibleFor(field: TicketField, { words, profile }: NamedProfile): boolean {
  if (DATE_FIELDS.has(field)) return profile.isDate;
  if (field === "externalId") return isIdColumn(profile);
  if (field === "reassignments") return profile.numericShare >= MOSTLY;
  // Some tools count reopenings, others keep the date of the last one.
  if (field === "reopens") return profile.numericShare >= MOSTLY || isReopeningDate(profile);
  if (field === "workLogMinutes") return isDurationColumn(profile);
  if (profile.isSurelyDate) return false;
  if (field === "channel") return knownShare(profile, namesChannel) >= KNOWN_WORDS;
  if (field === "type") {
    return knownShare(profile, (value) => readType(value, "generic") !== null) >= KNOWN_WORDS;
  }
  if (field === "resolution" && NAMES_CODE_OR_PROSE.has(words)) {
    return profile.averageLength >= SHORTEST_PROSE || profile.distinct > MOST_CODES;
  }
  if (NAME_FIELDS.has(field)) return profile.averageLength <= LONGEST_NAME;
  if (field === "requester" || field === "assignee") {
    return profile.averageLength <= LONGEST_PERSON || /^[[{]/.test(profile.first ?? "");
  }
  if (field === "configurationItem") return profile.averageLength <= LONGEST_NAME;
  if (field === "title") return profile.numericShare < MOSTLY;
  return true;
}

/** Tools that write a placeholder for "never reopened" fill the column with it. */
function isReopeningDate({ isDate, values }: ColumnProfile): boolean {
  return isDate || (values.length > 0 && values.every(isPlaceholderDate));
}

function isIdColumn(profile: ColumnProfile): boolean {
  if (profile.isSurelyDate && profile.dates.ordered + profile.dates.monthName > 0) return false;
  if (profile.filledShare < ID_FILLED) return false;
  const looksLikeId = profile.idShare >= ID_SHARE || profile.distinctShare >= 0.9;
  return looksLikeId && profile.averageLength <= LONGEST_PERSON;
}

function knownShare(profile: ColumnProfile, isKnown: (value: string) => boolean): number {
  return profile.values.filter(isKnown).length / Math.max(1, profile.values.length);
}

function isDurationColumn(profile: ColumnProfile): boolean {
  const read = profile.values.filter(
    (value) => readDuration(value, { bareNumber: "minute", hoursADay: 8 }) !== null,
  ).length;
  return read >= profile.values.length * MOSTLY;
}
