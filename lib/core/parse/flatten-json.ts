/** Objects inside objects that become columns; what lies deeper stays JSON text in its cell. */
const MAX_LEVELS = 6;
/** Names of an object that only points at another record, as ServiceNow writes references. */
const REFERENCE_NAMES = new Set(["display_value", "value", "link"]);
/** From sixteen digits on a number may lose its last ones on the way through a float. */
const LONG_NUMBER = /\d{16}/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Blocks of a document that stand on lines of their own. */
const BLOCKS = new Set(["paragraph", "heading", "codeBlock", "listItem"]);
const MAX_DOCUMENT_LEVELS = 24;

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads the text of one JSON object; null when it is none. Numbers too long for a float become strings, so that ids
 * keep every digit.
 */
export function readJsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    if (!LONG_NUMBER.test(text)) return value;
    const exact: unknown = JSON.parse(
      text.replaceAll(STRING_OR_NUMBER, (token) =>
        token.startsWith('"') || token.length < 16 ? token : `"${token}"`,
      ),
    );
    return isObject(exact) ? exact : value;
  } catch {
    return null;
  }
}

/**
 * One object as cells by column name: objects inside it become dotted names (`fields.summary`), lists of plain values
 * are joined by `, `, lists of objects stay JSON text, null is an empty cell. A text that is a tree of blocks, as
 * Jira's API writes descriptions, becomes its words.
 *
 * A reference `{display_value, value, link}` is one cell under its own name with what people read; a differing `value`
 * has its own column. The `link` is left out: it is the address of `value` in the tool's API.
 */
export function flattenJson(record: JsonObject): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  addObject(cells, "", record, 1);
  return cells;
}

function addObject(
  cells: Map<string, string>,
  prefix: string,
  object: JsonObject,
  level: number,
): void {
  for (const [name, value] of Object.entries(object)) {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (!isObject(value)) set(cells, path, plainText(value));
    else if (isReference(value)) addReference(cells, path, value);
    else if (isDocument(value)) set(cells, path, documentText(value, 0).trim());
    else if (level < MAX_LEVELS) addObject(cells, path, value, level + 1);
    else set(cells, path, JSON.stringify(value));
  }
}

function addReference(cells: Map<string, string>, path: string, reference: JsonObject): void {
  const value = plainText(reference.value);
  const shown = plainText(reference.display_value) || value;
  set(cells, path, shown);
  if (value !== shown) set(cells, `${path}.value`, value);
}

/** A name that occurs twice on different ways keeps the first thing it holds. */
function set(cells: Map<string, string>, path: string, text: string): void {
  if (!cells.get(path)) cells.set(path, text);
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value))
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  if (value.some((entry) => typeof entry === "object" && entry !== null))
    return JSON.stringify(value);
  return value
    .map(plainText)
    .filter((entry) => entry !== "")
    .join(", ");
}

/** Atlassian's document format. */
function isDocument(value: JsonObject): boolean {
  return value.type === "doc" && Array.isArray(value.content);
}

function documentText(node: unknown, level: number): string {
  if (!isObject(node) || level > MAX_DOCUMENT_LEVELS) return "";
  const own = typeof node.text === "string" ? node.text : "";
  const inner = Array.isArray(node.content) ? node.content : [];
  const words = own + inner.map((part) => documentText(part, level + 1)).join("");
  if (node.type === "hardBreak") return "\n";
  return BLOCKS.has(String(node.type)) ? `${words}\n` : words;
}

function isReference(value: JsonObject): boolean {
  const names = Object.keys(value);
  return (
    ("value" in value || "display_value" in value) &&
    names.length > 1 &&
    names.every((name) => REFERENCE_NAMES.has(name) && !isObject(value[name]))
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
