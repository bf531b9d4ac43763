import { foldWords } from "./fold-words";

/** A header in the words of the dictionary. */
export type HeaderWords = {
  /** "short description", "assignee", "created at". */
  readonly words: string;
  /** True where the header states that its times are UTC. */
  readonly isUtc: boolean;
};

const REPEATED = /\s\(\d+\)$/;
const CUSTOM_FIELD = /^custom field \((.+)\)$/i;
const UTC_SUFFIX = /\((?:utc|gmt)\)\s*$/i;
const LIST_SUFFIX = /\s*\[(?:list|txt|int|chk|date|flag|dropdown|text|number)\]\s*$/i;
const MANDATORY = /[*+]+$/;
/** Table or object names before a field; `caller_id.` is none of them: that is a field of another thing. */
const OWNERS =
  /^(?:incident|task|ticket|issue|sc_task|sc_req_item|sc_request|change_request|change|problem|case|request|fields|data|attributes|workitem|system|microsoft\.vsts\.common)\.(?=.)/i;
/** The readable part of a reference: `assignment_group.name` is the assignment group. */
const REFERENCE_PART = /\.(?:display_?value|display_?name|name|value|summary|login|full_?name)$/i;
const PREFIX = /^(?:u|sys|x)_(?=\w)/i;
const NUMBER_SIGNS = new Set(["#", "n°", "nº", "№", "nr.", "no.", "n.", "nr", "no"]);

/**
 * Turns a header into plain words: `u_shortDescription`, `Short description*` and `incident.short_description` are all
 * "short description". Splits camelCase; drops accents, punctuation, `u_`, `sys_`, table names, `Custom field (...)`,
 * the signs of mandatory fields, and the ` (2)` of a repeated header.
 */
export function normaliseHeader(header: string): HeaderWords {
  const named = header.normalize("NFC").trim();
  if (NUMBER_SIGNS.has(named.toLowerCase())) return { words: "number", isUtc: false };
  const isUtc = UTC_SUFFIX.test(named);
  const bare = named
    .replace(REPEATED, "")
    .replace(UTC_SUFFIX, "")
    .replace(LIST_SUFFIX, "")
    .replace(CUSTOM_FIELD, "$1")
    .replace(MANDATORY, "")
    .replace(OWNERS, "")
    .replace(REFERENCE_PART, "")
    .replace(PREFIX, "");
  return { words: foldWords(splitCamelCase(bare)) || foldWords(named), isUtc };
}

/** The name that repeated columns share: `Comment (3)` is a `Comment`. */
export function sharedName(header: string): string {
  return header.trim().replace(REPEATED, "").toLowerCase();
}

function splitCamelCase(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
}
