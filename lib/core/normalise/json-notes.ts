/** A note as an API writes it. */
export type WrittenNote = { readonly when: string; readonly who: string; readonly text: string };

const WHEN_NAMES = ["created", "created_at", "createdAt", "sys_created_on", "date", "time"];
const WHO_NAMES = ["author", "user", "created_by", "sys_created_by", "createdBy"];
const TEXT_NAMES = ["body", "text", "value", "comment", "note", "content"];
const PERSON_NAMES = ["displayName", "display_value", "name", "login", "username", "value"];
/** Objects inside each other in a text of Atlassian's document format. */
const MAX_LEVELS = 24;

/** The notes of a cell that holds a JSON list of objects, in their order; null for any other cell. */
export function notesInJson(cell: string): readonly WrittenNote[] | null {
  if (!cell.startsWith("[") || !/^\[\s*\{/.test(cell)) return null;
  const list = parse(cell);
  if (!Array.isArray(list)) return null;
  return list.filter(isObject).map((note) => ({
    when: firstText(note, WHEN_NAMES),
    who: nameOf(first(note, WHO_NAMES)),
    text: textOf(first(note, TEXT_NAMES), 0).trim(),
  }));
}

type JsonObject = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function first(object: JsonObject, names: readonly string[]): unknown {
  return names.map((name) => object[name]).find((value) => value !== undefined && value !== null);
}

function firstText(object: JsonObject, names: readonly string[]): string {
  const value = first(object, names);
  return typeof value === "string" ? value : "";
}

function nameOf(person: unknown): string {
  if (isObject(person)) return firstText(person, PERSON_NAMES);
  return typeof person === "string" ? person : "";
}

/** A plain text, or the words of a document that is a tree of blocks. */
function textOf(value: unknown, level: number): string {
  if (typeof value === "string") return value;
  if (level > MAX_LEVELS) return "";
  if (Array.isArray(value)) return value.map((part) => textOf(part, level + 1)).join("");
  if (!isObject(value)) return "";
  const own = typeof value.text === "string" ? value.text : "";
  return own + textOf(value.content, level + 1) + (value.type === "paragraph" ? "\n" : "");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
